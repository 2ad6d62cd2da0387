/** The fixed week of the official sample annex, and the hours of the retail example on the same slides. */
const school = {
  lessonHours: 8,
  blocks: [
    { from: '08:20', to: '12:00' },
    { from: '12:30', to: '16:50' },
  ],
  breaks: [
    { from: '10:00', to: '10:15' },
    { from: '14:15', to: '14:30' },
  ],
};

const company = {
  blocks: [
    { from: '07:30', to: '12:00' },
    { from: '12:30', to: '16:30' },
  ],
  breaks: [
    { from: '10:00', to: '10:15' },
    { from: '15:00', to: '15:15' },
  ],
};

const rest = { compensationDays: [], studyDays: [], holidayTraining: [] };

export const officialWeek = {
  weeks: [
    {
      monday: { school },
      tuesday: { company },
      wednesday: { company },
      thursday: { school },
      friday: { company },
    },
  ],
  ...rest,
};

const shop = (to: string) => ({
  company: {
    blocks: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to },
    ],
    breaks: [],
  },
});

/** 35 hours: 16 at school, 19 in the shop. */
export const retailWeek = {
  weeks: [
    {
      monday: { school },
      tuesday: shop('17:00'),
      wednesday: shop('16:00'),
      thursday: { school },
      friday: shop('16:00'),
    },
  ],
  ...rest,
};

export const minorTerm = {
  'learner.birthDate': '2007-03-14',
  'agreement.start': '2023-09-01',
  'agreement.end': '2024-06-30',
  'hours.average': '38:00',
};
