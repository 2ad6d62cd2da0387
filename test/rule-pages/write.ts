/** Writes the page of every rule, in every language, with a list of them in each language. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  enPages,
  frPages,
  languages,
  loadPasses,
  loadTexts,
  nlPages,
  rules,
  type LanguageCode,
  type PageTexts,
} from '#core';
import { html } from './html';
import { homeLink, otherLanguages, page, rulePage, type Language } from './rule-page';

const wordsOf: Readonly<Record<LanguageCode, PageTexts>> = { nl: nlPages, fr: frPages, en: enPages };

type Homes = Readonly<Record<LanguageCode, string>>;

async function allLanguages(homes?: Homes): Promise<readonly Language[]> {
  const all = await Promise.all(
    languages.map(async (code) => ({
      texts: await loadTexts(code),
      words: wordsOf[code],
      passes: await loadPasses(code),
      home: homes?.[code],
    })),
  );
  return all.map((one) => ({ ...one, others: all.filter((other) => other !== one) }));
}

function listPage(language: Language): string {
  const { texts, words } = language;
  const body = html`<nav><span>${homeLink('../', language)}</span>${otherLanguages('../', 'index.html', language)}</nav>
    <main>
      <h1>${words.rules}</h1>
      <p>${words.intro}</p>
      <ul>
        ${rules.map(({ id }) => html`<li><a href="${id}.html">${texts.rules[id].title}</a></li>`)}
      </ul>
    </main>
    <footer>${words.notOfficial}</footer>`;
  return page(words.rules, '../', language, body).html;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Writes all pages into a folder, which is emptied first; `homes` are the pages around them, seen from that folder. */
export async function writeRulePages(folder: string, homes?: Homes): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const language of await allLanguages(homes)) {
    const home = `${folder}/${language.texts.language}`;
    write(`${home}/index.html`, listPage(language));
    for (const { id } of rules) write(`${home}/${id}.html`, rulePage(id, language));
  }
  copyFileSync(fileURLToPath(new URL('page.css', import.meta.url)), `${folder}/page.css`);
}
