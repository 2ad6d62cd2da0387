/** How Dutch labels are compared: what people see as the same label is the same text after {@link normalise}. */
import { kept } from './kept';

const required = '(?:verplicht|verplicht veld|optioneel|facultatief)';
const leadingNumber = /^(?:(?:artikel|art\.?|stap|deel)\s*\d+\s*[:.)\-–]?|\d+(?:\.\d+)*\s*[.):]?(?=\s+\p{L}))\s*/u;
const trailingRequired = new RegExp(`(?<=\\S)\\s+${required}$`);
const bracketedRequired = new RegExp(`\\(\\s*${required}\\s*\\)`, 'g');

const requiredAtEnd = /(?:verplicht|veld|optioneel|facultatief)$/;

/** Lower case without accents. */
const folded = (text: string): string =>
  /[^\x20-\x7e]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : text.toLowerCase();

/** Without a number or a mark of being required, where the text may have one. */
function unmarked(text: string): string {
  if (!/^\s*[\dads]|\(/.test(text)) return text;
  return text.replace(/\s+/g, ' ').trim().replace(leadingNumber, '').replace(bracketedRequired, ' ');
}

/** The spellings of a number, as one word with what is numbered. */
const numbered = (text: string): string =>
  text.includes('nr') || text.includes(' nummer')
    ? text.replace(/nr(?= |$)/g, 'nummer').replace(/ nummer(?= |$)/g, 'nummer')
    : text;

/**
 * Lower case without accents, punctuation, numbering (`1.`, `Artikel 2:`, `Stap 3`) and marks of being required; the
 * spellings `-nummer`, `nr.` and `nummer` fall together. Most texts of a page need few of these steps: the others are not
 * taken, since a page has hundreds of texts.
 */
export const normalise = kept((text: string): string => {
  const plain = unmarked(folded(text))
    .replace(/e-mail/g, 'email')
    .replace(/[^a-z0-9]+/g, ' ');
  const label = numbered(plain).trim();
  return requiredAtEnd.test(label) ? label.replace(trailingRequired, '') : label;
});

/** Words that carry no meaning of their own in a label. */
const stopWords = new Set(['de', 'het', 'een', 'van', 'in', 'op', 'bij', 'of', 'der', 'voor', 'aan', 'uw']);

/** Texts that controls and widgets carry for want of a label. */
const noise = new Set(
  [
    'Selecteer één optie',
    'Selecteer één of meerdere opties',
    'Selecteer',
    'Selecteer een optie',
    'Item lijst',
    'Zoek item',
    'Search for option',
    'Select',
    'Kies',
    'Kies een optie',
    'Maak een keuze',
    'Maak uw keuze',
    'Geen keuze',
    'Jaar',
    'Maand',
    'Datumkiezer',
    'Kies een datum',
    'Bestand',
    'Bestand kiezen',
    'Bestand toevoegen',
    'Bestand opladen',
    'Kies een bestand',
    'Kies bestand',
    'Bladeren',
    'Browse files',
    'Choose file',
    'No file chosen',
    'Geen bestand gekozen',
    'Bijlage toevoegen',
    'Bijlage opladen',
    'Sleep uw bestand hierheen',
    'Verplicht',
    'Optioneel',
    'Facultatief',
    'of',
  ].map(normalise),
);

/** Whether a text names no field: empty, or one of the texts that widgets carry for want of a label. */
export function isNoise(text: string): boolean {
  const label = normalise(text);
  return label === '' || noise.has(label) || !/[a-z]/.test(label);
}

/** The words of a normalised text that carry meaning, each once and in their order. */
export function meaningWords(normalised: string): string {
  if (!normalised.includes(' ') && !stopWords.has(normalised)) return normalised;
  const words: string[] = [];
  for (const word of normalised.split(' ')) if (!stopWords.has(word) && !words.includes(word)) words.push(word);
  return words.join(' ');
}

/** The ways a label may be written for the same field: as it stands, without brackets, without a verb such as "opladen". */
export const variantsOf = kept((label: string): readonly string[] => {
  const plain = normalise(label);
  const unbracketed = normalise(label.replace(/\([^)]*\)|\bdd?[/.-]mm?[/.-](?:jj|yy){1,2}\b/gi, ' '));
  const withoutVerb = (unbracketed || plain)
    .replace(/ (?:opladen|toevoegen|uploaden|kiezen|selecteren|bijvoegen)$/, '')
    .replace(/^(?:bijlage|kies (?:een|de|het)|selecteer (?:een|de|het)|vul (?:de|het|een)) (?=\S)/, '')
    .replace(/ in$/, '');
  return [...new Set([plain, unbracketed, withoutVerb])].filter((variant) => variant !== '');
});
