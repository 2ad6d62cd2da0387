/** What follows from the facts of an agreement: its dates, premiums, allowance and compensation days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementAllowance,
  agreementCalendar,
  agreementCompensation,
  sectorCompensation,
  agreementDates,
  agreementPremiums,
  calendarDates,
  halfDays,
  isoDate,
  nl,
  nlCalculations,
  readUserAmounts,
  withChanges,
  type ConditionState,
  type Facts,
  type Premiums,
  type PremiumConditionId,
} from '#core';
import { anyDate, anyFacts } from '../schedule/arbitraries';
import { factsOf } from '../texts/translation';
import { company, sampleWeek, schedule, school } from './schedules';

type Written = Readonly<Record<string, unknown>>;

const oao: Written = {
  'agreement.type': 'OAO',
  'agreement.start': '2023-09-01',
  'agreement.end': '2025-06-30',
  'allowance.step': 1,
  'learner.birthDate': '2006-03-14',
};

describe('the dates of an agreement', () => {
  const datesOf = (written: Written) => agreementDates(factsOf(written)).map(({ id, date }) => [date, id]);

  it('are all there, in order', () => {
    const full = { ...oao, 'agreement.draftSavedOn': '2023-08-20', 'establishment.recognisedUntil': '2024-12-31' };
    expect(datesOf(full)).toEqual([
      ['2023-08-31', 'medical-examination'],
      ['2023-09-01', 'dimona'],
      ['2023-11-18', 'draft-expires'],
      ['2023-12-01', 'registration-deadline'],
      ['2024-03-14', 'turns-18'],
      ['2024-09-01', 'step-change'],
      ['2024-12-31', 'recognition-ends'],
      ['2025-06-30', 'end'],
    ]);
  });

  it.each<[string, Written, string[]]>([
    ['registered: no draft and no deadline any more', { 'agreement.stage': 'registered' }, ['registration-deadline']],
    ['examined before the start', { 'medical.examinedOn': '2023-08-31' }, ['medical-examination']],
    ['an adult', { 'learner.birthDate': '2005-09-01' }, ['medical-examination', 'turns-18']],
    ['18 only after the end', { 'learner.birthDate': '2007-07-01' }, ['turns-18']],
    ['step 3', { 'allowance.step': 3 }, ['step-change']],
    ['a SAO', { 'agreement.type': 'SAO' }, ['step-change']],
    ['a DA', { 'agreement.type': 'DA' }, ['dimona', 'step-change']],
    [
      'before the premiums',
      { 'agreement.start': '2023-08-31', 'agreement.end': '2024-06-30' },
      ['registration-deadline'],
    ],
    [
      'adult education',
      { 'agreement.type': 'ODO' },
      ['medical-examination', 'dimona', 'registration-deadline', 'turns-18', 'step-change'],
    ],
  ])('leave out what does not hold: %s', (_, more, gone) => {
    const all = ['medical-examination', 'dimona', 'registration-deadline', 'turns-18', 'step-change', 'end'];
    expect(
      datesOf({ ...oao, ...more })
        .map(([, id]) => id)
        .sort(),
    ).toEqual(all.filter((id) => !gone.includes(id)).sort());
  });

  it('keep the examination while it was not before the start', () => {
    expect(datesOf({ ...oao, 'medical.examinedOn': '2023-09-01' })[0]).toEqual(['2023-08-31', 'medical-examination']);
  });

  it('count the 18th birthday on the first and on the last day', () => {
    expect(datesOf({ ...oao, 'learner.birthDate': '2007-06-30' })).toContainEqual(['2025-06-30', 'turns-18']);
    expect(datesOf({ ...oao, 'learner.birthDate': '2005-09-02' })).toContainEqual(['2023-09-02', 'turns-18']);
  });

  it('say from which step to which', () => {
    const changes = agreementDates(factsOf({ ...oao, 'agreement.end': '2026-06-30' })).filter(
      ({ id }) => id === 'step-change',
    );
    expect(changes.map(({ date, values }) => [date, values['from']?.value, values['to']?.value])).toEqual([
      ['2024-09-01', 1, 2],
      ['2025-09-01', 2, 3],
    ]);
  });

  it('are none without facts', () => {
    expect(agreementDates({})).toEqual([]);
  });

  it('are sorted, with a source for each that the law sets, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const dates = agreementDates(facts);
        expect(dates.map(({ date }) => date)).toEqual(dates.map(({ date }) => date).sort());
        for (const { id, cites } of dates) expect(cites.length > 0).toBe(id !== 'end');
      }),
    );
  });
});

describe('the calendar file of an agreement', () => {
  const options = { today: isoDate('2023-08-20'), agreement: 'a1', texts: nl, calculations: nlCalculations };
  const facts = factsOf({ ...oao, 'agreement.end': '2026-06-30' });
  const file = () => agreementCalendar(agreementDates(facts), options);

  it('names each day, with where it stands', () => {
    const unfolded = file().replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Met succes naar trap 2 van de leervergoeding (nu trap 1)');
    expect(unfolded).toContain('DESCRIPTION:Bron: Premie kwalificerend werkplekleren\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20240314\r\nSUMMARY:De leerling wordt 18');
  });

  it('has an identifier of its own for each event, and the same one when the day moves', () => {
    const uidsOf = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid?.trim());
    expect(new Set(uidsOf(file())).size).toBe(agreementDates(facts).length);
    const later: Facts = { ...facts, 'agreement.end': isoDate('2026-05-31') };
    expect(uidsOf(agreementCalendar(agreementDates(later), options))).toEqual(uidsOf(file()));
    expect(uidsOf(agreementCalendar(agreementDates(facts), { ...options, agreement: 'b' }))).not.toContain(
      uidsOf(file())[0],
    );
  });
});

describe('the days of a schedule and of the index in the calendar file', () => {
  const special = schedule(sampleWeek, {
    compensationDays: ['2023-12-27', '2023-12-26', '2023-12-26'],
    studyDays: [{ date: '2023-11-15', ...company('8:00-12:00 12:30-16:30') }, { date: '2024-01-15' }],
    holidayTraining: [
      { date: '2024-04-03', ...school('8:20-12:00', '10:00-10:15', 4), ...company('13:00-16:00') },
      { date: '2024-04-04' },
    ],
  });
  const datesOf = (written: Written) => calendarDates(factsOf(written));
  const file = (written: Written, agreement = 'a1') =>
    agreementCalendar(datesOf(written), {
      ...{ today: isoDate('2023-08-20'), texts: nl, calculations: nlCalculations },
      agreement,
    }).replaceAll('\r\n ', '');
  const eventsOf = (text: string) => text.split('BEGIN:VEVENT').slice(1);

  it('are events with their hours, each once; training without hours is not there yet', () => {
    const dated = datesOf({ schedule: special }).map(({ id, date }) => [date, id]);
    expect(dated).toEqual([
      ['2023-12-27', 'compensation-day'],
      ['2023-12-26', 'compensation-day'],
      ['2023-11-15', 'study-day'],
      ['2024-01-15', 'study-day'],
      ['2024-04-03', 'holiday-training'],
    ]);
    const events = eventsOf(file({ schedule: special }));
    expect(events[0]).toMatch(/DTSTART;VALUE=DATE:20231227\r\nSUMMARY:Inhaalrustdag van de leerling\r\nTRANSP/);
    expect(events[2]).toContain('SUMMARY:Pedagogische studiedag: andere uren voor de leerling\r\n');
    expect(events[2]).toContain('DESCRIPTION:Onderneming 8:00–12:00\\, 12:30–16:30\r\n');
    expect(events[3]).not.toContain('DESCRIPTION');
    expect(events[4]).toContain('SUMMARY:Opleiding in een schoolvakantie (leeropportuniteit)\r\n');
    expect(events[4]).toContain(
      'DESCRIPTION:School 8:20–12:00 (4\u00a0lesuren\\; pauze 10:00–10:15) + onderneming 13:00–16:00',
    );
  });

  it('keep the identifiers of their dates when another day comes before them', () => {
    const uidsOf = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid?.trim());
    const fewer = { ...special, compensationDays: ['2023-12-27'], studyDays: [], holidayTraining: [] };
    expect(uidsOf(file({ schedule: special }))).toContain('compensation-day-20231227.a1@duaalwijzer');
    expect(uidsOf(file({ schedule: fewer }))).toEqual(['compensation-day-20231227.a1@duaalwijzer']);
  });

  it('tell when the index changes the amount, at the step of then', () => {
    const events = eventsOf(file({ ...oao, 'agreement.start': '2023-10-01', 'agreement.end': '2025-06-30' }));
    const indexed = events.filter((event) => event.includes('UID:index-'));
    expect(indexed.length).toBeGreaterThan(0);
    for (const event of indexed) {
      expect(event).toMatch(/SUMMARY:Index: de leervergoeding wordt €\u00a0\d+\\,\d{2} per maand \(trap [12]\)\r\n/);
      expect(event).toContain('DESCRIPTION:Bron: ');
    }
    expect(datesOf({ ...oao, 'agreement.type': 'SAO' }).map(({ id }) => id)).not.toContain('index');
  });

  it('are those on which the allowance changes month by month, and say of an amount that it was calculated', () => {
    const written = { ...oao, 'agreement.start': '2023-10-01', 'agreement.end': '2026-12-31' };
    const allowance = agreementAllowance(factsOf(written));
    if (!('value' in allowance)) throw new Error('no allowance');
    const changes = allowance.value.months.filter(({ reasons }) => reasons.includes('index'));
    expect(changes.length).toBeGreaterThan(5);
    const dates = datesOf(written).filter(({ id }) => id === 'index');
    expect(dates.map(({ date, values }) => [date, values['amount']?.value])).toEqual(
      changes.map(({ from, monthly }) => [from, monthly]),
    );
    const last = eventsOf(file(written)).at(-1);
    expect(last).toContain('DESCRIPTION:Berekend\\, nog niet officieel bevestigd.\\nBron: ');
  });
});

describe('the premiums of an agreement', () => {
  const today = isoDate('2023-10-01');

  function premiumsOf(written: Written, day = today): Premiums {
    const premiums = agreementPremiums(factsOf({ ...oao, ...written }), day);
    if ('kind' in premiums) throw new Error(premiums.kind);
    return premiums;
  }
  const state = (written: Written, party: 'learner' | 'company', id: PremiumConditionId, day = today) =>
    premiumsOf(written, day)
      .premiums.find((premium) => premium.party === party)
      ?.conditions.find((condition) => condition.id === id)?.state;

  it('are 500 euro for the learner, and 1000 for the company or 600 without pay (K 4)', () => {
    const amounts = (written: Written) => premiumsOf(written).premiums.map(({ amount }) => amount);
    expect(amounts({})).toEqual([50_000, 100_000]);
    expect(amounts({ 'agreement.type': 'DA' })).toEqual([50_000, 100_000]);
    expect(amounts({ 'agreement.type': 'SAO' })).toEqual([50_000, 60_000]);
  });

  it('have to be registered within three months, and are counted per school year', () => {
    expect(premiumsOf({ 'agreement.end': '2024-10-31' })).toMatchObject({
      registerBy: '2023-12-01',
      isPast: false,
      years: [
        { schoolYear: 2023, isLongEnough: true },
        { schoolYear: 2024, from: '2024-09-01', until: '2024-10-31', isLongEnough: false },
      ],
    });
  });

  it.each<[string, Written, `${number}-${number}-${number}`, ConditionState]>([
    ['while there is time', {}, '2023-12-01', 'open'],
    ['a day late, and still a draft', { 'agreement.stage': 'draft' }, '2023-12-02', 'not-met'],
    ['a day late, and nobody says whether it was registered', {}, '2023-12-02', 'open'],
    ['registered on the last day', { 'agreement.registeredOn': '2023-12-01' }, '2024-06-01', 'met'],
    ['registered a day late', { 'agreement.registeredOn': '2023-12-02' }, '2024-06-01', 'not-met'],
    ['registered, and there is time', { 'agreement.stage': 'registered' }, '2023-12-01', 'met'],
    ['registered, nobody says when', { 'agreement.stage': 'registered' }, '2023-12-02', 'open'],
  ])('registration: %s', (_, written, day, expected) => {
    expect(state(written, 'learner', 'registration', isoDate(day))).toBe(expected);
  });

  it.each<[string, Written, 'learner' | 'company', PremiumConditionId, ConditionState]>([
    ['four months', { 'agreement.start': '2024-03-01', 'agreement.end': '2024-06-30' }, 'learner', 'months', 'met'],
    ['a day less', { 'agreement.start': '2024-03-02', 'agreement.end': '2024-06-30' }, 'learner', 'months', 'not-met'],
    [
      'a day less, with another agreement',
      { 'agreement.start': '2024-03-02', 'agreement.end': '2024-06-30', 'agreement.successive': true },
      'company',
      'months',
      'open',
    ],
    ['consent', { 'learner.premiumConsent': true }, 'learner', 'consent', 'met'],
    ['no consent', { 'company.premiumConsent': false }, 'company', 'consent', 'not-met'],
    ['consent of the other party', { 'learner.premiumConsent': true }, 'company', 'consent', 'open'],
    ['account', { 'learner.iban': 'BE68 5390 0754 7034' }, 'learner', 'account', 'met'],
    ['empty account', { 'company.iban': '' }, 'company', 'account', 'not-met'],
    ['account not known', {}, 'company', 'account', 'open'],
    ['mentor training', { 'mentor.trainingFollowed': true }, 'company', 'mentor-training', 'met'],
    ['Flanders', { 'company.region': 'flanders' }, 'company', 'region', 'met'],
    ['Brussels', { 'company.region': 'brussels' }, 'company', 'region', 'not-met'],
    ['region not known', {}, 'company', 'region', 'open'],
    ['half', { 'hours.lesson': '19:00', 'hours.workplace': '19:00' }, 'company', 'half-workplace', 'met'],
    ['less than half', { 'hours.lesson': '19:01', 'hours.workplace': '19:00' }, 'company', 'half-workplace', 'not-met'],
    ['hours not known', { 'hours.workplace': '19:00' }, 'company', 'half-workplace', 'open'],
    ['residence', { 'learner.address': 'Gent' }, 'learner', 'residence', 'open'],
    ['level', {}, 'company', 'level', 'open'],
    ['three times', {}, 'learner', 'at-most-three', 'open'],
  ])('condition: %s', (_, written, party, id, expected) => {
    expect(state(written, party, id)).toBe(expected);
  });

  it.each<[string, Written, object]>([
    ['before the law', { 'agreement.start': '2023-08-31' }, { kind: 'not-applicable', reason: 'before-law' }],
    ['adult education', { 'agreement.type': 'ODOS' }, { kind: 'not-applicable', reason: 'adult-education' }],
    ['an end before the start', { 'agreement.end': '2023-08-31' }, { kind: 'unknown', missing: ['agreement.end'] }],
  ])('are none: %s', (_, written, expected) => {
    expect(agreementPremiums(factsOf({ ...oao, ...written }), today)).toEqual(expected);
  });

  it('wait for type and term', () => {
    expect(agreementPremiums({}, today)).toEqual({
      kind: 'unknown',
      missing: ['agreement.type', 'agreement.start', 'agreement.end'],
    });
  });

  it('never throw', () => {
    fc.assert(fc.property(anyFacts, anyDate, (facts, day) => void agreementPremiums(facts, day)));
  });
});

describe('the allowance of an agreement', () => {
  it('follows from the step, and from prior education where no step was chosen', () => {
    const prior = { 'education.firstYearThirdGradePassed': true };
    const chosen = agreementAllowance(factsOf({ ...oao, ...prior }));
    const followed = agreementAllowance(withChanges(factsOf({ ...oao, ...prior }), { 'allowance.step': undefined }));
    expect(chosen).toMatchObject({ value: { months: [{ step: 1, monthly: 56_700 }, ...Array<object>(21).fill({})] } });
    expect(followed).toMatchObject({
      value: { months: [{ step: 3, monthly: 67_450 }, ...Array<object>(21).fill({})] },
    });
  });

  it('takes agreed training in school holidays from the schedule, on days that have hours', () => {
    const holidayTraining = [
      { date: '2023-10-30', ...company('8:00-12:00') },
      { date: '2023-10-31', ...company('') },
    ];
    const allowance = agreementAllowance(factsOf({ ...oao, schedule: schedule(sampleWeek, { holidayTraining }) }));
    const october = 'value' in allowance ? allowance.value.months[1] : undefined;
    expect(october).toMatchObject({ trainingDays: ['2023-10-30'], paidDays: 21 });
  });

  it('knows the amounts of the user', () => {
    const reading = readUserAmounts({
      'duaalwijzer-law': 1,
      allowance: [{ from: '2027-01-01', steps: { 1: '700.00', 2: '770.00', 3: '830.00' }, source: 'x' }],
    });
    const facts = factsOf({ ...oao, 'agreement.start': '2027-01-04', 'agreement.end': '2027-01-31' });
    expect(agreementAllowance(facts, reading.ok ? reading.amounts : [])).toMatchObject({
      value: { months: [{ monthly: 70_000, entry: { origin: 'user' } }] },
      steps: [{ id: 'given-amount' }, {}, {}, {}],
    });
    const begun = factsOf({ ...oao, 'agreement.start': '2026-10-01', 'agreement.end': '2027-06-30' });
    const dates = calendarDates(begun, reading.ok ? reading.amounts : []);
    expect(dates.filter(({ id }) => id === 'index')).toMatchObject([
      { date: '2027-01-01', values: { amount: { value: 70_000 } }, cites: [{ source: 'own-amount', at: 'x' }] },
    ]);
  });

  it.each<[string, Written, object]>([
    ['a SAO has none', { ...oao, 'agreement.type': 'SAO' }, { kind: 'not-applicable', reason: 'other-type' }],
    ['adult education', { ...oao, 'agreement.type': 'ODO' }, { kind: 'not-applicable', reason: 'adult-education' }],
    ['a reversed term', { ...oao, 'agreement.end': '2023-08-31' }, { kind: 'unknown', missing: ['agreement.end'] }],
    [
      'nothing known',
      {},
      {
        kind: 'unknown',
        missing: [
          'agreement.type',
          'agreement.start',
          'agreement.end',
          'allowance.step',
          'education.firstYearThirdGradePassed',
          'education.alternatingYearsPassed',
          'education.ov3QualificationPassed',
          'education.secondGradePassed',
        ],
      },
    ],
  ])('%s', (_, written, expected) => {
    expect(agreementAllowance(factsOf(written))).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => void agreementAllowance(facts)),
      { numRuns: 50 },
    );
  });
});

describe('the compensation days of an agreement', () => {
  const schoolYear: Written = {
    'agreement.start': '2023-09-01',
    'agreement.end': '2024-06-30',
    'hours.average': '38:00',
    schedule: schedule(sampleWeek),
  };
  function rangeOf(written: Written) {
    const calculation = agreementCompensation(factsOf({ ...schoolYear, ...written }));
    return 'value' in calculation
      ? { ...halfDays(calculation.value), of: calculation.value.methods.at(-1)?.method }
      : calculation;
  }

  it.each<[string, Written, object]>([
    ['40 h at 38 (T 2.3)', {}, { lowest: 9, highest: 12, of: 'formula-year' }],
    ['a sector with that variant', { 'company.jointCommittee': '201' }, { lowest: 9, highest: 12, of: 'sector-year' }],
    [
      'PC 311: 36 h at 35, 6 days; the lesson weeks give 5.06',
      { 'company.jointCommittee': '311', 'hours.average': '35:00', 'hours.effective': '36:00' },
      { lowest: 4.5, highest: 6, of: 'sector-year' },
    ],
    [
      'a sector number only with the average of the sector',
      { 'company.jointCommittee': '311', 'hours.average': '34:00', 'hours.effective': '36:00' },
      { lowest: 10, highest: 13.5, of: 'formula-year' },
    ],
    ['construction', { 'company.jointCommittee': 'PC 124' }, { lowest: 12, highest: 12, of: 'fixed-dates' }],
    [
      'without a schedule five days a week',
      { schedule: undefined, 'hours.effective': '40:00' },
      { lowest: 9, highest: 12, of: 'formula-year' },
    ],
  ])('%s', (_, written, expected) => {
    expect(rangeOf(JSON.parse(JSON.stringify({ ...schoolYear, ...written })) as Written)).toMatchObject(expected);
  });

  it.each<[string, Written, object]>([
    ['twelve minutes above', { 'hours.effective': '38:12' }, { kind: 'not-applicable', reason: 'hours-in-balance' }],
    ['a reversed term', { 'agreement.end': '2023-08-31' }, { kind: 'unknown', missing: ['agreement.end'] }],
    [
      'construction in a year whose list is not known',
      { 'company.jointCommittee': '124', 'agreement.start': '2025-09-01', 'agreement.end': '2026-06-30' },
      { kind: 'unknown', missing: ['agreement.end'], lookUp: 'construction-days' },
    ],
  ])('are none: %s', (_, written, expected) => {
    expect(rangeOf(written)).toEqual(expected);
  });

  it.each<[string, Written, object | undefined]>([
    [
      'PC 311: 6 days',
      {},
      { days: 6, cites: { source: 'groups-311', at: 'cao van 23 november 2021', confidence: 'A' } },
    ],
    ['PC 202: 6 days', { 'company.jointCommittee': '202' }, { days: 6, cites: { source: 'lbc-202', confidence: 'C' } }],
    ['another average', { 'hours.average': '34:00' }, undefined],
    ['another week', { 'hours.effective': '37:00' }, undefined],
    ['a sector without a number', { 'company.jointCommittee': '200' }, undefined],
    ['no sector', { 'company.jointCommittee': undefined }, undefined],
  ])('of a full year are those of the sector, where it fixes them: %s', (_, written, expected) => {
    const retail = { 'company.jointCommittee': '311', 'hours.average': '35:00', 'hours.effective': '36:00' };
    const facts = factsOf(JSON.parse(JSON.stringify({ ...retail, ...written })) as Written);
    expect(sectorCompensation(facts, isoDate('2026-09-01'))).toEqual(expected);
  });

  it('wait for hours and term', () => {
    expect(agreementCompensation({})).toEqual({
      kind: 'unknown',
      missing: ['hours.average', 'agreement.start', 'agreement.end', 'schedule'],
    });
  });

  it('never throw', () => {
    fc.assert(fc.property(anyFacts, (facts) => void agreementCompensation(facts)));
  });
});
