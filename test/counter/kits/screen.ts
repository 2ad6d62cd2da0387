/**
 * The screen that every kit renders: the same names, the same sample, whatever it is built with. It says what a person
 * sees; which fact each of them is, and in which notation, stands beside it in `expected.ts`.
 */

interface Common {
  /** Names the field to a kit and to the hands that work in it; never part of what is recognised. */
  readonly id: string;
  readonly label: string;
}

export interface TextField extends Common {
  readonly kind: 'text' | 'date' | 'number' | 'long';
  readonly value: string;
  /** The digits and marks that a mask puts between what is typed: `9` a digit, `A` a letter. */
  readonly mask?: string;
  /** The rest of the sentence that the field is a blank in. */
  readonly after?: string;
}

export interface ListField extends Common {
  readonly kind: 'select' | 'radios';
  readonly value: string;
  readonly options: readonly string[];
}

export interface CheckField extends Common {
  readonly kind: 'checkbox';
  readonly value: boolean;
}

export interface FileField extends Common {
  readonly kind: 'file';
  readonly name: string;
  /** As a page writes it. */
  readonly size: string;
}

/** Data that are shown and cannot be typed. */
export interface ShownField extends Common {
  readonly kind: 'shown';
  readonly value: string;
}

export type Field = TextField | ListField | CheckField | FileField | ShownField;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

export const title = 'Overeenkomst opmaken';
export const stage = { label: 'Status', value: 'Werkversie' } as const;

const training: Section = {
  id: 'opleiding',
  title: 'De opleiding',
  fields: [
    {
      id: 'type',
      label: 'Type overeenkomst',
      kind: 'select',
      value: 'Overeenkomst van alternerende opleiding (OAO)',
      options: [
        'Overeenkomst van alternerende opleiding (OAO)',
        'Stageovereenkomst van alternerende opleiding (SAO)',
        'Deeltijdse arbeidsovereenkomst (DA)',
      ],
    },
    {
      id: 'opleiding-naam',
      label: 'Opleiding',
      kind: 'select',
      value: 'Ruwbouw duaal',
      options: ['Bakker duaal', 'Dakwerken duaal', 'Ruwbouw duaal'],
    },
  ],
};

const learner: Section = {
  id: 'leerling',
  title: 'Leerling',
  fields: [
    { id: 'leerling-naam', label: 'Naam', kind: 'text', value: 'Janssens' },
    { id: 'leerling-voornaam', label: 'Voornaam', kind: 'text', value: 'Milan' },
    {
      id: 'leerling-insz',
      label: 'Rijksregisternummer',
      kind: 'text',
      value: '07.03.14-125.40',
      mask: '99.99.99-999.99',
    },
    { id: 'leerling-geboren', label: 'Geboortedatum', kind: 'date', value: '14/03/2007' },
    { id: 'leerling-straat', label: 'Straat en nummer', kind: 'text', value: 'Dorpsstraat 25' },
    { id: 'leerling-postcode', label: 'Postcode', kind: 'text', value: '9000' },
    { id: 'leerling-gemeente', label: 'Gemeente', kind: 'text', value: 'Gent' },
    { id: 'leerling-mail', label: 'E-mailadres', kind: 'text', value: 'milan@example.org' },
    { id: 'leerling-ouder', label: 'Naam wettelijke vertegenwoordiger', kind: 'text', value: 'Karin Maes' },
    {
      id: 'leerling-premie',
      label: 'Wenst de leerling de leerlingenpremie te ontvangen?',
      kind: 'radios',
      value: 'Ja',
      options: ['Ja', 'Nee'],
    },
    {
      id: 'leerling-rekening',
      label: 'Rekeningnummer (IBAN)',
      kind: 'text',
      value: 'BE68 5390 0754 7034',
      mask: 'AA99 9999 9999 9999',
    },
  ],
};

const company: Section = {
  id: 'onderneming',
  title: 'Onderneming',
  fields: [
    { id: 'onderneming-naam', label: 'Naam onderneming', kind: 'shown', value: 'Oefenbouw bv' },
    { id: 'onderneming-nummer', label: 'KBO-nummer', kind: 'shown', value: '0566.988.259' },
    { id: 'onderneming-erkend', label: 'Erkend tot', kind: 'shown', value: '31 december 2026' },
    { id: 'onderneming-comite', label: 'Paritair comité', kind: 'shown', value: 'PC 124 – Bouwbedrijf' },
    {
      id: 'vestiging',
      label: 'Vestiging',
      kind: 'select',
      value: 'Oefenbouw bv, Werfstraat 12, 9000 Gent (2.147.812.701)',
      options: [
        'Oefenbouw bv, Kaai 3, 9000 Gent (2.000.000.042)',
        'Oefenbouw bv, Werfstraat 12, 9000 Gent (2.147.812.701)',
      ],
    },
    { id: 'onderneming-hoofd', label: 'Naam vertegenwoordiger', kind: 'text', value: 'Ilse Van Damme' },
    {
      id: 'onderneming-rekening',
      label: 'Rekeningnummer',
      kind: 'text',
      value: 'BE71 0961 2345 6769',
      mask: 'AA99 9999 9999 9999',
    },
    {
      id: 'onderneming-premie',
      label: 'Toestemming premie kwalificerend werkplekleren',
      kind: 'checkbox',
      value: true,
    },
  ],
};

const provider: Section = {
  id: 'school',
  title: 'Opleidingsverstrekker',
  fields: [
    {
      id: 'school-naam',
      label: 'Naam opleidingsverstrekker',
      kind: 'shown',
      value: 'Oefenschool voor duaal leren',
    },
    {
      id: 'school-adres',
      label: 'Adres hoofdvestiging of maatschappelijke zetel',
      kind: 'shown',
      value: 'Schoolstraat 1, 9000 Gent',
    },
    {
      id: 'lesplaats',
      label: 'Lesplaats',
      kind: 'radios',
      value: 'Hetzelfde als de hoofdzetel',
      options: ['Hetzelfde als de hoofdzetel', 'Andere lesplaats'],
    },
    { id: 'school-hoofd', label: 'Naam vertegenwoordiger', kind: 'text', value: 'Marc Desmet' },
    {
      id: 'trajectbegeleider',
      label: 'Naam trajectbegeleider',
      kind: 'select',
      value: 'Sofie De Clercq',
      options: ['Fatima El Amrani', 'Sofie De Clercq', 'Tom Wouters'],
    },
  ],
};

const period: Section = {
  id: 'looptijd',
  title: 'Looptijd',
  fields: [
    { id: 'begin', label: 'Begindatum', kind: 'date', value: '01/09/2023' },
    { id: 'einde', label: 'Einddatum', kind: 'date', value: '30/06/2024' },
  ],
};

const workplace: Section = {
  id: 'werkplek',
  title: 'Leerwerkplek en mentor',
  fields: [
    {
      id: 'mentor',
      label: 'Mentor',
      kind: 'select',
      value: 'Dirk Goossens',
      options: ['An Claes', 'Dirk Goossens'],
    },
    {
      id: 'mentor-insz',
      label: 'Rijksregisternummer',
      kind: 'text',
      value: '75.05.20-123.14',
      mask: '99.99.99-999.99',
    },
  ],
};

const hours: Section = {
  id: 'arbeidsduur',
  title: 'Arbeidsduur',
  fields: [
    {
      id: 'gemiddelde',
      label: 'De gemiddelde wekelijkse voltijdse arbeidsduur in de onderneming bedraagt op jaarbasis',
      kind: 'number',
      value: '38',
      after: 'uren per week.',
    },
    { id: 'uren-les', label: 'Uren bij de opleidingsverstrekker', kind: 'number', value: '16' },
    { id: 'uren-werk', label: 'Uren op de leerwerkplek', kind: 'number', value: '22,5' },
  ],
};

const allowance: Section = {
  id: 'leervergoeding',
  title: 'De leervergoeding',
  fields: [
    {
      id: 'trap',
      label: 'Leervergoeding volgens de vooropleiding van de leerling',
      kind: 'radios',
      value: 'De leerling heeft de tweede graad van het secundair onderwijs nog niet met succes beëindigd.',
      options: [
        'De leerling heeft de tweede graad van het secundair onderwijs nog niet met succes beëindigd.',
        'De leerling heeft de tweede graad van het secundair onderwijs met succes beëindigd.',
        'De leerling heeft het eerste jaar van de derde graad met succes beëindigd.',
      ],
    },
    { id: 'bedrag', label: 'Bedrag leervergoeding', kind: 'text', value: '588,70' },
  ],
};

const documents: Section = {
  id: 'bijlagen',
  title: 'Handtekeningen en bijlagen',
  fields: [
    { id: 'uurrooster', label: 'Definitief uurrooster', kind: 'file', name: 'uurrooster.pdf', size: '14,3 kB' },
    { id: 'opmerkingen', label: 'Opmerkingen', kind: 'long', value: 'Overleg op 1/10/2023' },
  ],
};

export const sections: readonly Section[] = [
  training,
  learner,
  company,
  provider,
  period,
  workplace,
  hours,
  allowance,
  documents,
];

/** The options of a list with the line that chooses nothing before them. */
export const nothingChosen = 'Maak een keuze';
