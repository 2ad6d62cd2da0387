/** The page of one rule: what it is, why, where it stands, and examples. */
import {
  describeSources,
  formatDate,
  rules,
  sources,
  type LawReading,
  type PageTexts,
  type PassTexts,
  type PlainDate,
  type RuleId,
  type RuleText,
  type Texts,
} from '#core';
import { examplesOf, type Example } from './examples';
import { html, type Html } from './html';

type AnyRule = (typeof rules)[number];

export interface Language {
  readonly texts: Texts;
  readonly words: PageTexts;
  readonly passes: PassTexts;
  /** The others in which each page stands. */
  readonly others: readonly Pick<Language, 'texts' | 'words'>[];
  /** From the folder of all languages to the page that these pages are part of; absent where they stand alone. */
  readonly home?: string | undefined;
}

const onDate = (sentence: string, date: PlainDate, { units }: Texts): string =>
  sentence.replace('{date}', formatDate(date, units));

/** Links to the same page in the other languages; `root` is the way back to the folder of all languages. */
export const otherLanguages = (root: string, path: string, { words, others }: Language): Html =>
  html`<span class="languages" role="group" aria-label="${words.otherLanguages}"
    >${others.map(
      (other) =>
        html`<a href="${root}${other.texts.language}/${path}" lang="${other.texts.language}">${other.words.name}</a>`,
    )}</span
  >`;

/** Link to the page around these pages. */
export const homeLink = (root: string, { home }: Language): Html | string =>
  home === undefined ? '' : html`<a href="${root}${home}">Duaalwijzer</a>`;

/** A whole page; `root` is the way back to the folder of all languages. */
export const page = (title: string, root: string, { texts }: Language, body: Html): Html =>
  html`<!doctype html>
    <html lang="${texts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Duaalwijzer</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${root}page.css" />
      </head>
      <body>
        ${body}
      </body>
    </html> `;

const example = ({ facts, said, today }: Example, { texts, words }: Language): Html =>
  html`<div class="example">
    ${
      facts.length === 0
        ? words.nothingFilledIn
        : html`<dl>
            ${facts.map(
              ([name, value]) =>
                html`<dt>${name}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>`
    }
    ${today === undefined ? '' : html`<span class="note">${onDate(words.judgedOn, today, texts)}</span>`}
    ${said.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;

const group = (heading: string, examples: readonly Example[], language: Language, lead = ''): Html =>
  html`<h3>${heading}</h3>
    ${lead === '' ? '' : html`<p>${lead}.</p>`}
    ${examples.length === 0 ? html`<p>${language.words.noWaiting}</p>` : examples.map((one) => example(one, language))}`;

function lawLine({ entry }: LawReading, { texts, words }: Language): Html {
  const [source] = describeSources([entry.cites], texts);
  const place = source ? [source.title, ...(source.at === undefined ? [] : [source.at])].join(', ') : '';
  const notes = [
    ...(entry.from === undefined ? [] : [onDate(words.since, entry.from, texts)]),
    ...(entry.status === 'computed' ? [texts.computed] : []),
    onDate(words.verified, sources[entry.cites.source].verifiedOn, texts),
  ];
  return html`<li>${place} <span class="note">(${notes.join('; ')})</span></li>`;
}

function sourceLine(rule: AnyRule, index: number, { texts, words }: Language): Html | string {
  const cited = rule.cites[index];
  const [source] = cited ? describeSources([cited], texts) : [];
  if (!cited || !source) return '';
  const title =
    source.url === undefined ? source.title : html`<a href="${source.url}" rel="noopener">${source.title}</a>`;
  const verified = onDate(words.verified, sources[cited.source].verifiedOn, texts);
  return html`<li>
    ${title}${source.at === undefined ? '' : `, ${source.at}`} <span class="note">(${verified})</span>
  </li>`;
}

function lawSection(rule: AnyRule, law: readonly LawReading[], language: Language): Html {
  const lines = [
    ...rule.cites.map((_, index) => sourceLine(rule, index, language)),
    ...law.map((one) => lawLine(one, language)),
  ];
  const real = lines.filter((line) => line !== '');
  return real.length === 0
    ? html`<p>${language.words.ownLogic}</p>`
    : html`<ul>
        ${real}
      </ul>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The kinds of outcome a rule can give, and the article it belongs to. */
function kindLine(rule: AnyRule, { texts, words }: Language): string {
  const severities = rule.severities.map((severity) => texts.severities[severity].toLowerCase()).join(', ');
  const article = 'article' in rule ? `${capital(texts.article)} ${String(rule.article)} · ` : '';
  return `${article}${words.severities}: ${severities}`;
}

/** The page of a rule in a language. */
export function rulePage(id: RuleId, language: Language): string {
  const { texts, words } = language;
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const text: RuleText = texts.rules[id];
  const { passes, finds, waits, law } = examplesOf(id, texts);
  const body = html`<nav>
      ${homeLink('../../', language)}
      <a href="../index.html">${words.rules}</a>${otherLanguages('../../', `${id}.html`, language)}
    </nav>
    <main>
      <h1>${text.title}</h1>
      <p class="kind">${kindLine(rule, language)}</p>
      <h2>${words.why}</h2>
      <p>${text.why}</p>
      <h2>${words.todo}</h2>
      <p>${text.todo}</p>
      <h2>${words.law}</h2>
      ${lawSection(rule, law, language)}
      <h2>${words.examples}</h2>
      ${group(words.finds, finds, language)} ${group(words.passes, passes, language, language.passes[id])}
      ${group(words.waits, waits, language)}
    </main>
    <footer>${words.notOfficial} <span class="note">${id}</span></footer>`;
  return page(text.title, '../../', language, body).html;
}
