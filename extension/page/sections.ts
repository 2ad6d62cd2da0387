/**
 * Which part of the agreement a control belongs to, by the headings over it. Naam, Adres, INSZ and Rekeningnummer occur
 * for several parties; only the heading tells whose they are.
 */
import { kept } from './kept';
import type { Heading, Outline } from './outline';
import { isText } from './region';
import { normalise } from './wording';

export type Section =
  | 'learner'
  | 'representative'
  | 'company'
  | 'recognition'
  | 'provider'
  | 'lessonPlace'
  | 'training'
  | 'period'
  | 'workplace'
  | 'hours'
  | 'allowance'
  | 'documents'
  /** An agreement before this one. */
  | 'previous'
  /** Fields to search with, in a page about something else. */
  | 'search'
  /** What a form may ask beside the agreement: nothing in it is a field of ours. */
  | 'other';

/** Words in a heading that name a section. The earliest in the heading counts: Dutch puts the main noun first. */
const sectionWords: Readonly<Record<Section, RegExp>> = {
  learner: /\b(?:leerlingen|leerling|lerende|lerenden|cursist|jongere)\b/,
  representative: /\b(?:wettelijke? vertegenwoordigers?|ouders?|voogd)\b/,
  company:
    /\b(?:onderneming|leeronderneming|werkgever|bedrijf|leerbedrijf|vestiging|vestigingen|bedrijfsgegevens|ondernemingsgegevens)\b/,
  recognition: /\berkenning\b/,
  provider: /\b(?:opleidingsverstrekker|school|onderwijsinstelling|aanbieder duaal leren|centrum)\b/,
  lessonPlace: /\blesplaats\b/,
  training: /\b(?:opleiding|type overeenkomst|soort overeenkomst)\b/,
  period: /\b(?:looptijd|duur|duurtijd|periode|begindatum|einddatum)\b/,
  workplace: /\b(?:leerwerkplek|werkplek|mentor|mentoren)\b/,
  hours: /\b(?:arbeidsduur|arbeidstijd|uurrooster|uurregeling|uren)\b/,
  allowance: /\b(?:leervergoeding|vergoeding)\b/,
  documents: /\b(?:bijlagen|bijlage|opleidingsplan|documenten|handtekeningen|ondertekening|registratie|registreren)\b/,
  previous: /\b(?:vorige|voorgaande|vroegere|eerdere) overeenkomst(?:en)?\b/,
  search: /^(?:zoek|zoeken|opzoeken|filter|filters|filteren|verfijn)\b/,
  other:
    /\b(?:schorsing\w*|proef(?:periode|tijd)|(?:vroegtijdige )?(?:beeindiging|stopzetting)|vakantie\w*|verlof\w*|afwezig\w*|historiek|geschiedenis|verzekera\w+|verzekering\w*|contactperso\w+|noodcontact|sociaal secretariaat|huisarts|hulp|voorbeeld|uitleg|veelgestelde vragen|(?:vorige|vroegere|eerdere) (?:school|scholen|onderneming|werkgever|opleiding|mentor))\b/,
};

/** Articles of the model agreement, for headings that give nothing but their number. */
const articles: Readonly<Record<string, Section>> = {
  1: 'training',
  2: 'period',
  3: 'workplace',
  5: 'hours',
  7: 'allowance',
  12: 'documents',
};

/** Headings inside a section that do not change whose data follow. */
const neutral = new Set(
  [
    'Gegevens',
    'Algemeen',
    'Algemene gegevens',
    'Persoonsgegevens',
    'Persoonlijke gegevens',
    'Identiteit',
    'Identiteitsgegevens',
    'Identificatie',
    'Identificatiegegevens',
    'Adres',
    'Adresgegevens',
    'Woonplaats',
    'Contactgegevens',
    'Bankgegevens',
    'Rekening',
    'Rekeningnummer',
    'Rekeninggegevens',
    'Premie',
    'Leerlingenpremie',
  ].map(normalise),
);

export interface SectionReading {
  readonly section: Section | undefined;
  /** The heading it was told by. */
  readonly heading: string;
  /** Whether no other heading stands between, so that a bare "Naam" can be taken for the name of this party. */
  readonly direct: boolean;
}

/** The section that a heading names, if it names one. */
export const sectionOfHeading = kept(namedSection);

function namedSection(text: string): Section | undefined {
  const article = /^\s*art(?:ikel|\.)?\s*(\d+)/i.exec(text)?.[1];
  const heading = normalise(text);
  let found: { section: Section; position: number } | undefined;
  for (const [section, words] of Object.entries(sectionWords) as [Section, RegExp][]) {
    const position = words.exec(heading)?.index;
    if (position !== undefined && (!found || position < found.position)) found = { section, position };
  }
  return found?.section ?? (article === undefined ? undefined : articles[article]);
}

const exactNames = new Set(
  [
    'Leerling',
    'De leerling',
    'Gegevens leerling',
    'Gegevens van de leerling',
    'Lerende',
    'Cursist',
    'Onderneming',
    'De onderneming',
    'Gegevens onderneming',
    'Gegevens onderneming en vestiging',
    'Leeronderneming',
    'Werkgever',
    'Opleidingsverstrekker',
    'De opleidingsverstrekker',
    'Gegevens opleidingsverstrekker',
    'School',
    'De opleiding',
    'Looptijd',
    'Duur van de overeenkomst',
    'Periode',
    'Leerwerkplek en mentor',
    'Leerwerkplek',
    'Werkplek',
    'Arbeidsduur',
    'De leervergoeding',
    'Leervergoeding',
    'Handtekeningen en bijlagen',
    'Bijlagen',
    'Documenten',
    'Registratie van de overeenkomst',
    'Registratie',
  ].map(normalise),
);

export interface PlainTitle extends Heading {
  readonly end: number;
}

/** Titles that are no heading elements: a text that is exactly the name of a section and labels no control. */
export function plainTitles(outline: Outline): readonly PlainTitle[] {
  return outline.entries.flatMap((entry, index) => {
    const next = outline.entries[index + 1];
    if (!isText(entry) || entry.aside || !exactNames.has(normalise(entry.text))) return [];
    if (next === undefined || next.kind === 'widget' || entry.element.closest('label, dt, dd, li, th:not([colspan])'))
      return [];
    let around: Element | undefined = entry.element;
    while (around && spanLength(around, outline) <= 1) around = outline.parentOf(around);
    const end = around ? outline.spanOf(around)?.end : undefined;
    return end === undefined ? [] : [{ text: entry.text, index, rank: 9, end }];
  });
}

function spanLength(element: Element, outline: Outline): number {
  const span = outline.spanOf(element);
  return span ? span.end - span.start : 0;
}

function readSection(headings: readonly string[]): SectionReading | undefined {
  let direct = true;
  for (const heading of headings) {
    const section = sectionOfHeading(heading);
    if (section !== undefined) return { section, heading, direct };
    direct &&= neutral.has(normalise(heading));
  }
  return undefined;
}

/** What a list of headings says, worked out once: all fields of a section stand under the same ones. */
const readings = new WeakMap<
  readonly Heading[],
  { readonly section: SectionReading; readonly names: readonly string[] }
>();

const unread = (headings: readonly string[]): SectionReading => ({
  section: undefined,
  heading: headings[0] ?? '',
  direct: false,
});

function readOnce(headings: readonly Heading[]): {
  readonly section: SectionReading;
  readonly names: readonly string[];
} {
  const known = readings.get(headings);
  if (known) return known;
  const nearest = headings.map(({ text }) => text);
  const reading = { section: readSection(nearest) ?? unread(nearest), names: nearest.map(normalise) };
  readings.set(headings, reading);
  return reading;
}

/**
 * The section at a place of the outline. The label of the control there may itself be a heading, such as the legend of a
 * group: it counts only when no other heading tells.
 */
export function sectionAt(
  index: number,
  label: string,
  outline: Outline,
  titles: readonly PlainTitle[],
): SectionReading {
  const headings = outline.headings[index] ?? [];
  const plain = titles.filter((title) => title.index < index && index < title.end);
  if (plain.length === 0) {
    const { section, names } = readOnce(headings);
    if (!names.includes(normalise(label))) return section;
  }
  const nearest = [...headings, ...plain].sort((one, other) => other.index - one.index).map(({ text }) => text);
  const others = nearest.filter((text) => normalise(text) !== normalise(label));
  return readSection(others) ?? readSection(nearest) ?? unread(nearest);
}
