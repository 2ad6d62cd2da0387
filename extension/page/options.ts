/** What the words of an option mean: `Ja` is yes, `Stageovereenkomst …` is SAO. Options are known by their text, never by their value. */
import { factKinds, readMoney, type FactKey, type FactValue } from '#core';
import { isNoise, normalise } from './wording';

type Cues<Meaning> = readonly (readonly [Meaning, RegExp])[];

/** Names of the agreements; the abbreviation decides where it stands. */
const typeNames: Cues<FactValue<'agreement.type'>> = [
  ['SAO', /\bstageovereenkomst\b/],
  ['DA', /\bdeeltijdse arbeidsovereenkomst\b/],
  ['ODOS', /\bovereenkomst duale opleiding statuut\b/],
  ['ODO', /\bovereenkomst duale opleiding\b(?! statuut)/],
  ['OAO', /(?<!stage)\bovereenkomst van alternerende opleiding\b/],
];
const typeCodes: Cues<FactValue<'agreement.type'>> = (['OAO', 'SAO', 'DA', 'ODO', 'ODOS'] as const).map((type) => [
  type,
  new RegExp(`\\b${type.toLowerCase()}\\b`),
]);

/** Prior education that belongs to a step. Amounts change with every index; they tell nothing. */
const stepNames: Cues<FactValue<'allowance.step'>> = [
  [1, /\btweede graad\b.*\bnog niet\b/],
  [
    2,
    /\btweede graad\b(?!.*\bnog niet\b).*\bmet succes\b|\b(?:eerste jaar|eerste opleidingsjaar) van een alternerende opleiding met succes\b/,
  ],
  [3, /\beerste jaar van de derde graad\b|\btwee opleidingsjaren\b|\bkwalificatiefase\b|\bov3\b|\bopleidingsvorm 3\b/],
];
const stepNumbers: Cues<FactValue<'allowance.step'>> = [
  [1, /^(?:trap|stap|fase|niveau) ?1\b|\beerste trap\b/],
  [2, /^(?:trap|stap|fase|niveau) ?2\b|\btweede trap\b/],
  [3, /^(?:trap|stap|fase|niveau) ?3\b|\bderde trap\b/],
];

const answers: Cues<boolean> = [
  [true, /^ja\b(?!.*\bneen?\b)/],
  [false, /^neen?\b/],
];

const lessonPlaces: Cues<FactValue<'provider.lessonPlace'>> = [
  ['same', /\b(?:hetzelfde|dezelfde|zelfde)\b/],
  ['other', /\b(?:andere|ander)\b/],
];

const stages: Cues<FactValue<'agreement.stage'>> = [
  ['draft', /\bwerkversie\b/],
  ['registered', /(?<!niet |nog niet )\bgeregistreerde?\b/],
];

const signatories: Cues<'learner' | 'company' | 'provider' | 'representative'> = [
  ['representative', /\b(?:wettelijke? vertegenwoordiger|ouder|voogd)\b/],
  ['learner', /^(?!.*\bvertegenwoordiger\b).*\b(?:leerling|lerende|cursist)\b/],
  ['company', /\b(?:onderneming|werkgever)\b/],
  ['provider', /\b(?:opleidingsverstrekker|school)\b/],
];

/** The one meaning that fits; two that fit are none. */
function meaningOf<Meaning>(text: string, cues: Cues<Meaning>): Meaning | undefined {
  const fitting = cues.filter(([, pattern]) => pattern.test(text)).map(([meaning]) => meaning);
  return fitting.length === 1 ? fitting[0] : undefined;
}

const keepNumber = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function choiceMeaning(key: FactKey, text: string): FactValue<FactKey> | undefined {
  const words = normalise(text);
  switch (key) {
    case 'agreement.type':
      return meaningOf(words, typeCodes) ?? meaningOf(words, typeNames);
    case 'agreement.stage':
      return meaningOf(words, stages);
    case 'provider.lessonPlace':
      return meaningOf(words, lessonPlaces);
    case 'allowance.step':
      return meaningOf(words, stepNames) ?? meaningOf(keepNumber(text), stepNumbers);
    default:
      return factKinds[key] === 'yesNo' ? meaningOf(words, answers) : undefined;
  }
}

/** The value of a fact that the text of an option, or a text that is shown, stands for; `undefined` when it is not clear. */
export const readChoice = (key: FactKey, text: string): FactValue<FactKey> | undefined => choiceMeaning(key, text);

/** Whether a fact is chosen by its meaning rather than read as text. */
export function isChoice(key: FactKey): boolean {
  const kind = factKinds[key];
  return kind === 'yesNo' || kind === 'step' || (typeof kind === 'object' && 'choice' in kind);
}

/** Who an option of "ondertekend door" names. */
export const readSignatory = (text: string): 'learner' | 'company' | 'provider' | 'representative' | undefined =>
  meaningOf(normalise(text), signatories);

/** `Maak een keuze`, `-- Kies een vestiging --`: an option that chooses nothing. */
export const isPlaceholder = (text: string): boolean =>
  (isNoise(text) && !/\d/.test(text)) ||
  /^[\s\-–—.<>]*(?:kies|selecteer|maak (?:een|uw|je) keuze|geen (?:keuze|selectie))\b/i.test(text.trim());

const establishmentNumber = /(?<![\d.])[2-8](?:[.\s]?\d{3}){3}(?![\d.])/;
const committeeNumber = /(?<!\d)(\d{3})(?:[.,](\d{2}))?(?!\d)/;
const amount = /(?<![\d.,])\d{1,3}(?:[.\s]?\d{3})*,\d{2}(?!\d)/g;

/** The number of an establishment inside a text such as the option of a list. */
export const readEstablishmentNumber = (text: string): string | undefined => establishmentNumber.exec(text)?.[0];

/** `124` from `PC 124 – Bouwbedrijf`; `118.03` keeps its part. */
export function readJointCommittee(text: string): string | undefined {
  const match = committeeNumber.exec(text);
  if (!match?.[1]) return undefined;
  return match[2] === undefined || match[2] === '00' ? match[1] : `${match[1]}.${match[2]}`;
}

/** The one amount of money inside a text. */
export function readAmount(text: string): FactValue<'allowance.amount'> | undefined {
  const found = text.match(amount) ?? [];
  return found.length === 1 ? readMoney(found[0]) : undefined;
}
