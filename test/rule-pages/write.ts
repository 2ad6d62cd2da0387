/** Writes the page of every rule, in Dutch and French, with a list of them in each language. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frPages, loadPasses, loadTexts, nlPages, rules } from '#core';
import { html } from './html';
import { page, rulePage, type Language } from './rule-page';

const languages = async (): Promise<readonly Language[]> => [
  { texts: await loadTexts('nl'), words: nlPages, passes: await loadPasses('nl'), other: 'fr' },
  { texts: await loadTexts('fr'), words: frPages, passes: await loadPasses('fr'), other: 'nl' },
];

function listPage(language: Language): string {
  const { texts, words, other } = language;
  const body = html`<nav><span></span><a href="../${other}/index.html" lang="${other}">${words.otherLanguage}</a></nav>
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

/** Writes all pages into a folder, which is emptied first. */
export async function writeRulePages(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const language of await languages()) {
    const home = `${folder}/${language.texts.language}`;
    write(`${home}/index.html`, listPage(language));
    for (const { id } of rules) write(`${home}/${id}.html`, rulePage(id, language));
  }
  copyFileSync(fileURLToPath(new URL('page.css', import.meta.url)), `${folder}/page.css`);
}
