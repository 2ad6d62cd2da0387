/** What the counter knows of recognised establishments. Companies and people are made up; the numbers have right check digits. */
export interface Establishment {
  /** Establishment number, ten digits with points. */
  readonly number: string;
  readonly company: string;
  readonly companyNumber: string;
  readonly address: string;
  readonly jointCommittee: string;
  /** ISO date. */
  readonly recognisedFrom: string;
  /** ISO date. */
  readonly recognisedUntil: string;
  readonly trainings: readonly string[];
  readonly mentors: readonly string[];
}

/** The trainings that the school offers. The last one has no recognised establishment. */
export const trainings = [
  'Ruwbouw duaal',
  'Logistiek duaal',
  'Kinderbegeleider duaal',
  'Winkelmedewerker duaal',
  'Kapper duaal',
] as const;

const establishments: readonly Establishment[] = [
  {
    number: '2.147.812.701',
    company: 'Oefenbouw bv',
    companyNumber: '0566.988.259',
    address: 'Werfstraat 12, 9000 Gent',
    jointCommittee: '124 – bouwbedrijf',
    recognisedFrom: '2023-09-01',
    recognisedUntil: '2028-08-31',
    trainings: ['Ruwbouw duaal'],
    mentors: ['Dirk Goossens', 'Ilse Van Damme'],
  },
  {
    number: '2.147.812.897',
    company: 'Oefenbouw bv',
    companyNumber: '0566.988.259',
    address: 'Kaaiweg 3, 9940 Evergem',
    jointCommittee: '124 – bouwbedrijf',
    recognisedFrom: '2019-06-01',
    recognisedUntil: '2024-05-31',
    trainings: ['Ruwbouw duaal'],
    mentors: ['Pieter Lambrecht'],
  },
  {
    number: '2.147.813.095',
    company: 'Oefenwarenhuis nv',
    companyNumber: '0353.456.320',
    address: 'Marktplein 7, 9100 Sint-Niklaas',
    jointCommittee: '311 – grote kleinhandelszaken',
    recognisedFrom: '2022-02-15',
    recognisedUntil: '2027-02-14',
    trainings: ['Winkelmedewerker duaal', 'Logistiek duaal'],
    mentors: ['Karen Michiels', 'Youssef Haddad'],
  },
  {
    number: '2.147.813.194',
    company: 'Oefencrèche vzw',
    companyNumber: '0877.510.104',
    address: 'Speelhof 20, 9050 Ledeberg',
    jointCommittee: '331 – Vlaamse welzijns- en gezondheidssector',
    recognisedFrom: '2021-10-01',
    recognisedUntil: '2026-09-30',
    trainings: ['Kinderbegeleider duaal'],
    mentors: ['Annelies Maes'],
  },
];

/** The establishments recognised for a training, in the order of the choice list. */
export const establishmentsFor = (training: string): readonly Establishment[] =>
  establishments.filter((establishment) => establishment.trainings.includes(training));

/** The establishment with this number, if there is one. */
export const establishmentByNumber = (number: string): Establishment | undefined =>
  establishments.find((establishment) => establishment.number === number);

/** How the choice list names an establishment. */
export const establishmentTitle = ({ company, address }: Establishment): string => `${company}, ${address}`;
