/**
 * Which control holds which fact. A label is compared with the dictionary and must agree with the heading over it and
 * with the kind of control; where two controls or two facts are as likely, nothing is recognised. Better silent than wrong.
 */
import { factKinds, type FactKey } from '#core';
import type { Control } from './control';
import { controlsOf } from './controls';
import { agreementKeys, fieldWordings, type FieldWording, type Part } from './fields';
import { labelOf, type Label, type LabelSource } from './labels';
import { isPlaceholder, readAmount, readChoice, readEstablishmentNumber } from './options';
import { kept } from './kept';
import { meaningsOf } from './meanings';
import { outlineOf, type Outline } from './outline';
import { plainTitles, sectionAt, type Section, type SectionReading } from './sections';
import { statementsIn } from './statements';
import { currentOf, rawText } from './values';
import { fileInText } from './files';
import { normalise, variantsOf, meaningWords } from './wording';
import { isInput, isSelect } from './nodes';

/** How a field was recognised: by a name in the dictionary, by a variant, by likeness, or by the user's own pointing. */
export type How = 'exact' | 'synonym' | 'similar' | 'pointed';

/** A recognised field, and why. */
export interface RecognisedField {
  readonly key: FactKey;
  /** The control to point at. */
  readonly control: Control;
  /** The controls that make up the value, with the part that each holds. */
  readonly parts: readonly FieldPart[];
  readonly label: string;
  readonly section: Section | undefined;
  readonly how: How;
  /** From 0 to 1. */
  readonly sure: number;
  /** What stays the same of the field when the page is built anew. */
  readonly fingerprint: string;
}

export interface FieldPart {
  readonly control: Control;
  readonly part: Part | undefined;
  readonly embedded: boolean;
}

/** A control that has a name on the page, recognised or not. */
export interface SeenControl {
  readonly control: Control;
  readonly label: string;
  readonly section: Section | undefined;
  readonly fingerprint: string;
}

export interface Recognition {
  readonly agreement: boolean;
  /** The title that says that the page is about an agreement, whatever fields it has now. */
  readonly title: string | undefined;
  readonly fields: readonly RecognisedField[];
  /** Fingerprints of all controls with a name that can be worked in. */
  readonly controls: () => readonly string[];
  /** Every control with a name: what the user can point at. */
  readonly seen: readonly SeenControl[];
  /** Those that were not recognised. */
  readonly unknown: readonly SeenControl[];
  readonly outline: Outline;
}

interface Seen {
  readonly control: Control;
  readonly label: Label;
  readonly place: SectionReading;
}

interface Candidate extends Seen {
  readonly key: FactKey;
  readonly part: Part | undefined;
  readonly embedded: boolean;
  readonly how: How;
  readonly sure: number;
}

const margin = 0.06;
/** How sure a label is that is understood by its words. */
const understood = 0.7;

const sourcePenalty: Readonly<Record<LabelSource, number>> = {
  tied: 0,
  host: 0,
  attribute: 0,
  row: 0,
  column: 0,
  near: 0.02,
  heading: 0.02,
  placeholder: 0.1,
  name: 0.15,
};

interface Entry {
  readonly wording: FieldWording;
  readonly how: 'exact' | 'synonym';
  readonly shared: boolean;
  readonly sure: number;
}

const exact = { how: 'exact', shared: false, sure: 0.95 } as const;
const synonym = { how: 'synonym', shared: false, sure: 0.92 } as const;
const shared = { how: 'exact', shared: true, sure: 0.88 } as const;

interface Dictionary {
  readonly byLabel: ReadonlyMap<string, readonly Entry[]>;
  /** By the words that carry meaning, where a label has others as well. */
  readonly byWords: ReadonlyMap<string, readonly Entry[]>;
}

function addEntry(index: Map<string, Entry[]>, label: string, entry: Entry): void {
  const same = index.get(label);
  if (!same) index.set(label, [entry]);
  else if (!same.some(({ wording }) => wording === entry.wording)) same.push(entry);
}

function buildIndex(): Dictionary {
  const byLabel = new Map<string, Entry[]>();
  const byWords = new Map<string, Entry[]>();
  const addAll = (wording: FieldWording, labels: readonly string[] = [], kind: Omit<Entry, 'wording'>): void => {
    const entry = { wording, ...kind };
    for (const written of labels) {
      const label = normalise(written);
      const words = meaningWords(label);
      addEntry(byLabel, label, entry);
      if (words !== label) addEntry(byWords, words, entry);
    }
  };
  for (const wording of fieldWordings) {
    addAll(wording, wording.exact, exact);
    addAll(wording, wording.synonyms, synonym);
    addAll(wording, wording.shared, shared);
  }
  return { byLabel, byWords };
}

let dictionary: Dictionary | undefined;

const noEntries: readonly Entry[] = [];

const findEntries = kept((label: string): readonly Entry[] => {
  dictionary ??= buildIndex();
  return dictionary.byLabel.get(label) ?? entriesByWords(meaningWords(label), dictionary);
});

/** What labels with the same words are for: a little less sure than the very label. */
function entriesByWords(words: string, { byLabel, byWords }: Dictionary): readonly Entry[] {
  const entries = [...(byLabel.get(words) ?? noEntries), ...(byWords.get(words) ?? noEntries)];
  const surest = [...entries].sort((one, other) => other.sure - one.sure);
  const found = surest.filter(({ wording }, index) => surest.findIndex((one) => one.wording === wording) === index);
  return found.map((entry) => ({ ...entry, how: 'synonym', sure: entry.sure - 0.02 }));
}

/** Whether the dictionary has a label, for whichever field. */
export const isKnownLabel = (label: string): boolean =>
  variantsOf(label).some((variant) => findEntries(variant).length > 0);

/** How sure an entry of the dictionary is for a control, once its heading has been heard. */
function sureOf(entry: Entry, { label, place }: Seen): number | undefined {
  const agrees = place.section !== undefined && entry.wording.sections.includes(place.section);
  if (place.section !== undefined && !agrees) return undefined;
  if (entry.shared && !agrees) return undefined;
  if (entry.shared && (!place.direct || place.section !== entry.wording.sections[0])) return undefined;
  return entry.sure + (agrees ? 0.05 : 0) - sourcePenalty[label.source] - (entry.wording.embedded ? 0.2 : 0);
}

const isTypedText = (control: Control): boolean =>
  ['text', 'editable', 'spinbutton', 'combobox'].includes(control.kind);

const inputType = ({ element }: Control): string => (isInput(element) ? element.type : 'text');

/** The meanings that the options of a list or a group have for a fact, each once. */
function optionMeanings(key: FactKey, control: Control): ReadonlySet<unknown> {
  const texts = optionTexts(control);
  return new Set(
    texts.flatMap(
      (choices) => choices.map((text) => readChoice(key, text)).find((meaning) => meaning !== undefined) ?? [],
    ),
  );
}

function optionTexts(control: Control): readonly (readonly string[])[] {
  if (control.kind === 'radios') return control.options.map(({ text, context }) => [text, context]);
  if (!isSelect(control.element)) return [];
  return [...control.element.options]
    .map((option) => [option.textContent])
    .filter(([text = '']) => !isPlaceholder(text));
}

const isReadable = (key: FactKey, control: Control, embedded: boolean): boolean =>
  currentOf({ key, embedded }, control).state !== 'unreadable';

function acceptsChoice(key: FactKey, control: Control): boolean {
  if (control.kind === 'radios') return optionMeanings(key, control).size >= 2;
  if (control.kind === 'select') return optionTexts(control).length === 0 || optionMeanings(key, control).size > 0;
  return (control.kind === 'combobox' || control.kind === 'readonly') && isReadable(key, control, false);
}

function acceptsYesNo(key: FactKey, control: Control): boolean {
  if (control.kind === 'checkbox') return true;
  if (key.startsWith('documents.') && control.kind === 'file') return true;
  if (key.startsWith('documents.') && control.kind === 'readonly' && fileInText(control.shown())) return true;
  return acceptsChoice(key, control);
}

/** A number or an amount inside the options of a list. */
function acceptsEmbedded(key: FactKey, control: Control): boolean {
  const read = key === 'allowance.amount' ? readAmount : readEstablishmentNumber;
  const texts = optionTexts(control);
  if (texts.length > 0) return texts.some((choices) => choices.some((text) => read(text) !== undefined));
  return (control.kind === 'combobox' || control.kind === 'readonly') && read(rawText(control)) !== undefined;
}

function acceptsText(key: FactKey, control: Control): boolean {
  if (control.kind === 'readonly') return isReadable(key, control, false);
  const type = inputType(control);
  if (!isTypedText(control) || type === 'email' || type === 'url')
    return control.kind === 'select' && factKinds[key] !== 'date';
  switch (factKinds[key]) {
    case 'date':
      return type === 'date' || type === 'text' || type === 'tel';
    case 'text':
    case 'identifier':
      return type === 'text' || type === 'tel' || (type === 'number' && factKinds[key] === 'identifier');
    default:
      return type !== 'date';
  }
}

/** Whether a control can hold a value of a fact at all. */
export function accepts(key: FactKey, control: Control, embedded: boolean): boolean {
  const kind = factKinds[key];
  if (embedded) return acceptsEmbedded(key, control);
  if (kind === 'file')
    return control.kind === 'file' || (control.kind === 'readonly' && fileInText(control.shown()) !== undefined);
  if (kind === 'yesNo') return acceptsYesNo(key, control);
  if (kind === 'texts') return control.kind === 'readonly';
  if (kind === 'schedule') return false;
  if (typeof kind === 'object' && 'choices' in kind) return control.kind === 'checkboxes';
  if (key === 'provider.lessonPlace' && control.kind === 'checkbox') return true;
  if (kind === 'step' || typeof kind === 'object') return acceptsChoice(key, control);
  return acceptsText(key, control);
}

const perMonthOrWeek = /^(?:hours|allowance)\./;
/** The same name for another stretch of time is another amount. */
const isOtherUnit = (text: string): boolean =>
  /(?:\bper |\/ ?)(?:uur|dag|kwartaal|jaar|schooljaar)\b/i.test(text) && !/week|wekel|maand/i.test(text);

const candidateOf = (seen: Seen, entry: Entry, how: How): Candidate | undefined => {
  const { key, part, embedded = false, typed = false } = entry.wording;
  const sure = sureOf(entry, seen);
  if (perMonthOrWeek.test(key) && isOtherUnit(`${seen.label.text} ${seen.label.after}`)) return undefined;
  if (typed && !isTypedText(seen.control)) return undefined;
  if (sure === undefined || !accepts(key, seen.control, embedded)) return undefined;
  return { ...seen, key, part, embedded, how, sure };
};

const present = <Item>(item: Item | undefined): item is Item => item !== undefined;

const labelVariants = ({ text, after }: Label): readonly string[] =>
  after === '' ? variantsOf(text) : [...variantsOf(text), ...variantsOf(`${text} ${after}`)];

/** What a control may be, by its label. Its words are weighed only where no name fits. */
function candidatesByLabel(seen: Seen): readonly Candidate[] {
  const variants = labelVariants(seen.label);
  for (const variant of variants) {
    const entries = findEntries(variant);
    if (entries.length === 0) continue;
    const found = entries.map((entry) => candidateOf(seen, entry, entry.how)).filter(present);
    if (found.length > 0) return found;
  }
  return candidatesByMeaning(seen, variants);
}

/** What a control may be by the words of its label, where that is one thing. */
function candidatesByMeaning(seen: Seen, variants: readonly string[]): readonly Candidate[] {
  for (const variant of variants) {
    const meant = meaningsOf(variant);
    if (meant.length === 0) continue;
    const found = meant
      .filter(({ named }) => named || (seen.place.section !== undefined && seen.place.direct))
      .map(({ meaning }) =>
        candidateOf(seen, { wording: meaning, how: 'synonym', shared: false, sure: understood }, 'similar'),
      )
      .filter(present);
    if (found.length > 0) return found;
  }
  return [];
}

/** Groups that their options give away, whatever their title. */
function candidatesByOptions(seen: Seen): readonly Candidate[] {
  const keys = (['allowance.step', 'agreement.type', 'provider.lessonPlace'] as const).filter(
    (key) => optionMeanings(key, seen.control).size >= 2,
  );
  return keys.map((key) => ({ ...seen, key, part: undefined, embedded: false, how: 'similar', sure: 0.8 }));
}

/** The amounts in the options of the allowance, for a form without a field for the amount. */
function amountInOptions(seen: Seen, found: readonly Candidate[]): readonly Candidate[] {
  const isAllowance =
    found.some(({ key }) => key === 'allowance.step') ||
    findEntries(normalise(seen.label.text)).some(({ wording }) => wording.key === 'allowance.amount');
  if (!isAllowance || !acceptsEmbedded('allowance.amount', seen.control)) return [];
  return [{ ...seen, key: 'allowance.amount', part: undefined, embedded: true, how: 'similar', sure: 0.7 }];
}

/** The best of what one control may be; two facts that are as likely leave it unrecognised. */
function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= 1) return candidates;
  const [best, ...others] = [...candidates].sort((one, other) => other.sure - one.sure);
  if (!best || others.some(({ key, sure }) => key !== best.key && best.sure - sure < margin)) return [];
  return [best];
}

function candidatesOf(seen: Seen): readonly Candidate[] {
  const byLabel = candidatesByLabel(seen);
  if (seen.control.kind !== 'radios' && seen.control.kind !== 'select') return bestOf(byLabel);
  const found = bestOf(byLabel.length > 0 ? byLabel : candidatesByOptions(seen));
  return [...found, ...amountInOptions(seen, found)];
}

/** What stays the same of a field when the page is built anew: its section, its label and its kind. */
const fingerprintOf = ({ control, label, place }: Pick<Seen, 'control' | 'label' | 'place'>): string =>
  [place.section ?? normalise(place.heading), normalise(label.text), control.kind].join('|');

/** Asked only where two are as likely: it makes the browser lay out the page. A file input is hidden by design. */
const isVisible = ({ control: { kind, box } }: Candidate): boolean => kind === 'file' || box.checkVisibility();

const isEditable = ({ control }: Candidate): boolean => control.kind !== 'readonly';

/** The control for a fact (or a part of it). Of two that are as likely, the one to type in counts, then the visible one; else none. */
function winnerOf(candidates: readonly Candidate[]): Candidate | undefined {
  const top = Math.max(...candidates.map(({ sure }) => sure));
  const near = candidates.filter(({ sure }) => top - sure < margin);
  for (const better of [isEditable, isVisible]) {
    if (near.length <= 1) break;
    const preferred = near.filter(better);
    if (preferred.length > 0) near.splice(0, near.length, ...preferred);
  }
  return near.length === 1 ? near[0] : undefined;
}

const asField = (parts: readonly Candidate[]): RecognisedField | undefined => {
  const main = parts.find(({ part }) => part === undefined || part === 'lastName' || part === 'street') ?? parts[0];
  if (!main) return undefined;
  const { key, control, label, place, how, sure } = main;
  return {
    key,
    control,
    parts: parts.map((candidate) => ({
      control: candidate.control,
      part: candidate.part,
      embedded: candidate.embedded,
    })),
    label: label.text,
    section: place.section,
    how,
    sure: Math.min(1, Math.round(sure * 100) / 100),
    fingerprint: fingerprintOf(main),
  };
};

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** One field of all controls for a fact: the whole in one control, or its parts. */
function fieldOf(candidates: readonly Candidate[]): RecognisedField | undefined {
  const byPart = groupBy(candidates, ({ part }) => part);
  const whole = winnerOf(byPart.get(undefined) ?? []);
  byPart.delete(undefined);
  const parts = [...byPart.values()].map(winnerOf).filter(present);
  if (whole && (isEditable(whole) || !parts.some(isEditable))) return asField([whole]);
  if (parts.every(({ part }) => part === 'firstName')) return undefined;
  return asField([...parts].sort((one, other) => one.control.start - other.control.start));
}

/** A group without a title can still be known by its options. */
const unnamed = ({ kind }: Control): Label | undefined =>
  kind === 'radios' || kind === 'select' ? { text: '', after: '', source: 'near' } : undefined;

function seeControl(control: Control, outline: Outline, titles: ReturnType<typeof plainTitles>): Seen | undefined {
  try {
    const label = labelOf(control, outline) ?? unnamed(control);
    if (!label) return undefined;
    const place = sectionAt(control.start, label.text, outline, titles);
    return { control, label, place };
  } catch {
    return undefined; // one odd control must not cost the others
  }
}

const listTitle =
  /\b(?:overzicht|lijst)\b.*\b(?:overeenkomsten|erkenningen|aanvragen|taken)\b|^takenlijst|\bdienstverlening\b|\bzoek(?:en|resultaten)?\b|^(?:(?:mijn|alle|lopende|onze|recente) )?overeenkomsten$|^erkenning|\b(?:tot|voor) erkenning\b|\berkenning als\b|\berkenningsaanvra|\bmachtiging/;
/** Contracts of other kinds; those of dual learning have their own names. */
const otherContract = /\b(?!leer|stage)(?<!deeltijdse )\w+overeenkomst\b/;
/** Pages that may ask or tell about an agreement without being one. */
const otherPage =
  /^(?:bevraging|enquete|vragenlijst|handleiding|afwezigheid|inschrij\w+|vacature|aangifte|premieaanvraag)\b/;
const agreementTitle = /\bovereenkomst\b/;

/** A search form has a button to search and none to keep what was typed. */
const isSearch = ({ actions }: Outline): boolean =>
  actions.some((action) => /^(?:zoek|zoeken|filter|filteren|filters toepassen)\b|\bresultaten\b/.test(action)) &&
  !actions.some((action) =>
    /^(?:bewaar|bewaren|opslaan|werkversie|registreer|registreren|volgende|verder|ga verder)\b|^(?!zoek|filter).*\bbewaren$/.test(
      action,
    ),
  );

/** The first titles of a page, in plain letters. */
const titlesOf = ({ entries }: Outline): readonly string[] =>
  entries.flatMap((entry) => (entry.kind === 'heading' ? [normalise(entry.text)] : [])).slice(0, 3);

/** Whether a page is about one agreement: several of its fields, from several parts, at least one that only an agreement has. */
function isAgreement(fields: readonly RecognisedField[], outline: Outline): boolean {
  const titles = titlesOf(outline);
  const titled = titles.some((title) => agreementTitle.test(title));
  const first = titles.slice(0, 2);
  // a page about one agreement may have the search of the site in its head
  const isOne = agreementTitle.test(titles[0] ?? '') && !first.some((title) => listTitle.test(title));
  if ((isSearch(outline) && !isOne) || otherPage.test(titles[0] ?? '')) return false;
  const elsewhere = [listTitle, otherContract, otherPage];
  if (!titled && first.some((title) => elsewhere.some((other) => other.test(title)))) return false;
  const counted = fields.filter(({ key }) => key !== 'agreement.stage');
  const parts = new Set(counted.map(({ key }) => key.split('.')[0]));
  const specific = counted.some(({ key }) => agreementKeys.has(key));
  const filledIn = counted.some(({ control }) => control.kind !== 'readonly');
  // what is only told, such as news, is about nobody
  const aboutSomebody = filledIn || parts.has('learner') || counted.length < fields.length;
  if (specific && counted.length >= 3 && parts.size >= 2 && aboutSomebody) return true;
  // the user said so: two fields, since one label of a pointed field may well stand on another page too
  if (counted.filter(({ how }) => how === 'pointed').length >= 2) return true;
  // one step of a wizard shows few fields; then the title must say what the page is about
  return titled && counted.length >= 2 && filledIn;
}

function statementCandidates(outline: Outline, titles: ReturnType<typeof plainTitles>): readonly Candidate[] {
  const candidates = statementsIn(outline).map(({ key, control }) => ({
    control,
    key,
    label: { text: control.label, after: '', source: 'tied' as const },
    place: sectionAt(control.start, control.label, outline, titles),
    part: undefined,
    embedded: false,
    how: 'synonym' as const,
    sure: 0.85,
  }));
  // the same words twice are one statement
  return [
    ...new Map(
      candidates.map((candidate) => [`${candidate.key} ${normalise(candidate.control.shown())}`, candidate]),
    ).values(),
  ];
}

function pointedCandidates(seen: readonly Seen[], pointed: ReadonlyMap<string, FactKey>): readonly Candidate[] {
  if (pointed.size === 0) return [];
  return seen.flatMap((one) => {
    const key = pointed.get(fingerprintOf(one));
    return key === undefined
      ? []
      : [{ ...one, key, part: undefined, embedded: false, how: 'pointed' as const, sure: 1 }];
  });
}

const nameOf = (seen: Seen): SeenControl => ({
  control: seen.control,
  label: seen.label.text,
  section: seen.place.section,
  fingerprint: fingerprintOf(seen),
});

/** Work that is put off until somebody asks for it: most readings of a page are not pointed at or reported. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** The number of files goes with the schedule file. */
function withFileCount(fields: readonly RecognisedField[]): readonly RecognisedField[] {
  const schedule = fields.find(({ key, control }) => key === 'documents.schedule' && control.kind === 'file');
  return schedule ? [...fields, { ...schedule, key: 'documents.scheduleCount' }] : fields;
}

/**
 * Recognises the fields of a page. `pointed` maps the fingerprints of fields that the user pointed at to their facts;
 * those go before all else. Changes nothing, and never throws at a page.
 */
export function recognise(document: Document, pointed: ReadonlyMap<string, FactKey> = new Map()): Recognition {
  const outline = outlineOf(document);
  const titles = plainTitles(outline);
  const seen = controlsOf(outline)
    .map((control) => seeControl(control, outline, titles))
    .filter(present);
  const chosen = pointedCandidates(seen, pointed);
  const taken = new Set<unknown>([...chosen.map(({ key }) => key), ...chosen.map(({ control }) => control)]);
  const found = [...seen.flatMap(candidatesOf), ...statementCandidates(outline, titles)].filter(
    ({ key, control }) => !taken.has(key) && !taken.has(control),
  );
  const byKey = groupBy([...chosen, ...found], ({ key }) => key);
  const fields = withFileCount([...byKey.values()].map(fieldOf).filter(present)).toSorted(
    (one, other) => one.control.start - other.control.start,
  );
  const namedControls = once(() => seen.map(nameOf));
  const known = once(() => new Set(fields.flatMap(({ parts }) => parts.map(({ control }) => control))));
  return {
    agreement: isAgreement(fields, outline),
    title: isSearch(outline) ? undefined : titlesOf(outline).find((title) => agreementTitle.test(title)),
    fields,
    controls: once(() =>
      namedControls().flatMap(({ control, fingerprint }) => (control.kind === 'readonly' ? [] : [fingerprint])),
    ),
    outline,
    get seen() {
      return namedControls();
    },
    get unknown() {
      return namedControls().filter(({ control }) => !known().has(control));
    },
  };
}
