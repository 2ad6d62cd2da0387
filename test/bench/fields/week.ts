/** A week with as many time fields as a full one has, as a dossier writes it. */
import { officialWeek } from '../../widget/sample';

const saturday = { company: { blocks: [{ from: '09:00', to: '12:00' }], breaks: [] } };

const week = { ...officialWeek.weeks[0], saturday };

/** Facts with a cycle of so many weeks. */
export const weeks = (count: number): Readonly<Record<string, unknown>> => ({
  'learner.birthDate': '2009-03-14',
  'agreement.start': '2026-09-01',
  'agreement.end': '2027-06-30',
  'company.jointCommittee': '302',
  'hours.average': '38:00',
  schedule: {
    weeks: Array.from({ length: count }, () => week),
    ...(count > 2 && { firstWeek: '2026-08-31' }),
    compensationDays: ['2026-10-12'],
    studyDays: [],
    holidayTraining: [],
  },
});

export const fullWeek = weeks(1);
