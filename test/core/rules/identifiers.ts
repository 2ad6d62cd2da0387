/** Rows that rules on the numbers of several people share: each gets the same table on its own fields. */
import type { RuleRows, WrittenFacts } from './rows';

const vectors = 'dossier on contracts, section 5';

/** Rows on an INSZ. */
export const inszRows = (
  field: 'learner.insz' | 'mentor.insz',
): RuleRows<'length' | 'check-digits' | 'date' | 'serial'> => {
  const facts = (insz: string): { readonly facts: WrittenFacts } => ({ facts: { [field]: insz } });
  return {
    pass: [
      { ...facts('07031412342'), origin: 'reasoning: born on 14 March 2007, a man' },
      { ...facts('85.07.30-033.28'), origin: `${vectors}; separators are removed` },
      { ...facts('88022999990'), origin: `${vectors}: serial 999, 29 February 1988` },
      { ...facts('20070199951'), origin: `${vectors}: the same digits with the check digits of 2000` },
      { ...facts('20070199922'), origin: `${vectors}: the same digits with the check digits of 1900` },
      { ...facts('88222999936'), origin: `${vectors}: BIS, sex not known` },
      { ...facts('08422999977'), origin: `${vectors}: BIS, sex known` },
      { ...facts('07000012353'), origin: 'boundary: month and day 00' },
      { ...facts('07030012374'), origin: 'boundary: day 00' },
      { facts: { 'training.kind': 'adult', [field]: '07031412342' }, origin: 'catalogue: holds in adult education' },
    ],
    finding: [
      {
        ...facts('0703141234'),
        expect: ['error', 'length'],
        field,
        says: ['11 cijfers', 'staan er 10'],
        origin: 'boundary: a digit too few',
      },
      {
        ...facts('070314123420'),
        expect: ['error', 'length'],
        says: ['staan er 12'],
        origin: 'boundary: a digit too many',
      },
      { ...facts('07O31412342'), expect: ['error', 'length'], origin: 'reasoning: a letter O for a zero' },
      { ...facts('07031412343'), expect: ['error', 'check-digits'], origin: 'reasoning: last digit changed' },
      { ...facts('07031421342'), expect: ['error', 'check-digits'], origin: 'reasoning: two digits swapped' },
      { ...facts('07023012340'), expect: ['error', 'date'], origin: 'reasoning: 30 February with right check digits' },
      { ...facts('07131412315'), expect: ['error', 'date'], origin: 'boundary: month 13' },
      { ...facts('07331412358'), expect: ['error', 'date'], origin: 'boundary: month 33, between both kinds of BIS' },
      { ...facts('07531412304'), expect: ['error', 'date'], origin: 'boundary: month 53' },
      { ...facts('00022910113'), expect: ['error', 'date'], origin: 'boundary: 1900 was no leap year' },
      { ...facts('07031400068'), expect: ['error', 'serial'], origin: `${vectors}: 000 never` },
      {
        facts: { 'agreement.type': 'ODO', [field]: '07031412343' },
        expect: ['error', 'check-digits'],
        origin: 'catalogue: holds in adult education',
      },
    ],
    unknown: [
      { facts: {}, missing: [field], origin: 'reasoning' },
      { ...facts(' '), missing: [field], origin: 'reasoning: an empty field' },
    ],
  };
};

/** Rows on an account number. */
export const accountRows = (field: 'learner.iban' | 'company.iban'): RuleRows<'belgian-length' | 'invalid'> => {
  const facts = (iban: string): { readonly facts: WrittenFacts } => ({ facts: { [field]: iban } });
  return {
    pass: [
      { ...facts('BE68539007547034'), origin: vectors },
      { ...facts('be71 0961 2345 6769'), origin: `${vectors}; spaces are removed, case is ignored` },
      { ...facts('NL91ABNA0417164300'), origin: 'published example of the Netherlands' },
      {
        facts: { 'training.kind': 'adult', [field]: 'BE68539007547034' },
        origin: 'catalogue: holds in adult education',
      },
    ],
    finding: [
      {
        ...facts('BE6853900754703'),
        expect: ['error', 'belgian-length'],
        field,
        says: ['16 tekens', 'staan er 15'],
        origin: 'boundary: a digit too few',
      },
      {
        ...facts('be68 5390 0754 703'),
        expect: ['error', 'belgian-length'],
        says: ['staan er 15'],
        origin: 'catalogue: spaces are removed',
      },
      { ...facts('BE685390075470340'), expect: ['error', 'belgian-length'], origin: 'boundary: a digit too many' },
      { ...facts('BE68539007547035'), expect: ['error', 'invalid'], origin: 'reasoning: last digit changed' },
      {
        ...facts('BE41539007547035'),
        expect: ['error', 'invalid'],
        origin: 'catalogue: right modulo 97, wrong Belgian check digits',
      },
      { ...facts('539007547034'), expect: ['error', 'invalid'], origin: 'reasoning: the old notation without country' },
      {
        ...facts('NL91ABNA041716430'),
        expect: ['error', 'invalid'],
        origin: 'boundary: too short for the Netherlands',
      },
      {
        facts: { 'agreement.type': 'ODO', [field]: 'BE68539007547035' },
        expect: ['error', 'invalid'],
        origin: 'catalogue: holds in adult education',
      },
    ],
    unknown: [
      { facts: {}, missing: [field], origin: 'reasoning' },
      { ...facts(''), missing: [field], origin: 'reasoning: an empty field' },
    ],
  };
};

/** Rows on consent and account number for a premium. */
export const premiumRows = (
  party: 'learner' | 'company',
): RuleRows<'account-missing' | 'consent-refused' | 'consent-missing'> => {
  const oao = { 'agreement.type': 'OAO', 'agreement.start': '2023-09-01' };
  const account = { [`${party}.iban`]: 'BE68539007547034' };
  const consent = (value: boolean): WrittenFacts => ({ [`${party}.premiumConsent`]: value });
  const [consentKey, accountKey] = [`${party}.premiumConsent`, `${party}.iban`] as const;
  const source = 'dossier on contracts, section 4';
  return {
    pass: [
      { facts: { ...oao, ...account, ...consent(true) }, origin: `${source}; boundary: first day of the premiums` },
      { facts: { ...oao, ...consent(false) }, origin: 'reasoning: no premium is asked for' },
      { facts: { ...oao, ...consent(false), [accountKey]: ' ' }, origin: 'catalogue: an empty text is missing' },
    ],
    finding: [
      {
        facts: { ...oao, ...consent(true) },
        expect: ['warning', 'account-missing'],
        field: accountKey,
        says: ['geen rekeningnummer'],
        origin: source,
      },
      {
        facts: { ...oao, 'agreement.type': 'SAO', ...consent(true) },
        expect: ['warning', 'account-missing'],
        origin: `${source}: SAO`,
      },
      {
        facts: { ...oao, 'agreement.type': 'DA', ...consent(true), [accountKey]: '' },
        expect: ['warning', 'account-missing'],
        origin: `${source}: DA`,
      },
      {
        facts: { ...oao, ...account, ...consent(false) },
        expect: ['warning', 'consent-refused'],
        field: consentKey,
        origin: 'catalogue',
      },
      {
        facts: { ...oao, ...account, 'agreement.stage': 'registering' },
        expect: ['warning', 'consent-missing'],
        field: consentKey,
        origin: 'catalogue: absent consent at registration',
      },
      {
        facts: { ...oao, ...account, 'agreement.stage': 'registered' },
        expect: ['warning', 'consent-missing'],
        origin: 'catalogue',
      },
    ],
    unknown: [
      { facts: oao, missing: [consentKey], origin: 'reasoning' },
      {
        facts: { ...oao, ...account, 'agreement.stage': 'draft' },
        missing: [consentKey],
        origin: 'catalogue: only at registration',
      },
      { facts: { ...oao, ...account }, missing: [consentKey, 'agreement.stage'], origin: 'reasoning' },
      {
        facts: { 'agreement.start': '2026-09-01', ...consent(true) },
        missing: ['agreement.type'],
        origin: 'reasoning',
      },
      { facts: { 'agreement.type': 'OAO', ...consent(true) }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
    notApplicable: [
      {
        facts: { ...oao, 'agreement.start': '2023-08-31', ...consent(true) },
        origin: 'boundary: the day before the premiums',
      },
      { facts: { ...oao, 'agreement.type': 'ODO', ...consent(true) }, origin: 'catalogue: adult education' },
    ],
  };
};
