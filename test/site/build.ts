/** Writes the demo site to `dist/site`: its pages, the elements as a static host serves them, and the pages of the rules. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { rootPath } from '../build/root';
import { readElements } from '../build/widget/elements';
import type { HostFiles } from '../build/widget/host-files';
import { writeRulePages } from '../rule-pages/write';
import { sitePages, type Site } from './pages';
import { en } from './texts/en';
import { fr } from './texts/fr';
import { nl } from './texts/nl';

const folder = rootPath('dist/site');
const menu = ['duaal-uurrooster', 'duaal-leervergoeding', 'duaal-overeenkomst'];

function readSite(): Site {
  const { version, files } = JSON.parse(readFileSync(rootPath('dist/widget/integrity.json'), 'utf8')) as HostFiles;
  const integrity = Object.fromEntries(Object.entries(files).map(([name, file]) => [basename(name), file.integrity]));
  const known = readElements().map(({ name }) => name);
  return {
    served: { version, integrity },
    elements: menu.filter((name) => known.includes(name)),
    languages: [nl, fr, en],
  };
}

/** Writes everything but the script of the pages; the folder is emptied first. */
export async function writeSite(): Promise<void> {
  const site = readSite();
  rmSync(folder, { recursive: true, force: true });
  for (const { path, html } of sitePages(site)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, html);
  }
  cpSync(rootPath('dist/widget/host'), folder, { recursive: true });
  await writeRulePages(`${folder}/regels`, {
    nl: '../index.html',
    fr: '../fr/index.html',
    en: '../en/index.html',
  });
  copyFileSync(rootPath('test/site/site.css'), `${folder}/site.css`);
  copyFileSync(rootPath('extension/public/icon/icon.svg'), `${folder}/icon.svg`);
}
