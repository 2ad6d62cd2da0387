/** Every link of the site as it is built: each leads to a page that is there, in the language that it says. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { rootPath } from '../build/root';

const folder = rootPath('dist/site');

interface Link {
  readonly from: string;
  readonly address: string;
  /** Language that the link says it leads to; that of its page otherwise. */
  readonly lang: string;
}

const pages: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

const languageOf = (page: string): string => /<html lang="(\w+)">/.exec(page)?.[1] ?? '';
const unescaped = (text: string): string => text.replaceAll('&amp;', '&');

const attributeOf = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescaped(value);
};

/** What a page points to within the site. */
function linksOf([from, page]: readonly [string, string]): readonly Link[] {
  const tags = [...page.matchAll(/<[a-z]\w*(?=[^>]*\s(?:href|src)=")[^>]*>/g)].map(([tag]) => tag);
  return tags.flatMap((tag) => {
    const address = attributeOf(tag, 'href') ?? attributeOf(tag, 'src') ?? '';
    const lang = attributeOf(tag, 'lang') ?? languageOf(page);
    return /^\w+:/.test(address) ? [] : [{ from, address, lang }];
  });
}

const links = [...pages].flatMap(linksOf);

/** Where a link leads, as a path in the site, and what stands behind it. */
const targetOf = ({ from, address }: Link): { path: string; query: URLSearchParams; anchor: string } => {
  const { pathname, searchParams, hash } = new URL(address, `https://site.example/${from}`);
  return { path: relative('/', decodeURIComponent(pathname)), query: searchParams, anchor: hash.slice(1) };
};

test('every page of the site is looked at', () => {
  expect(pages.size).toBeGreaterThan(300);
  expect(links.length).toBeGreaterThan(pages.size * 4);
});

test('nothing points to a file or a place in a page that is not there', () => {
  const dead = links.filter((link) => {
    const { path, anchor } = targetOf(link);
    if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) return true;
    return anchor !== '' && !pages.get(path)?.includes(` id="${anchor}"`);
  });
  expect(dead).toEqual([]);
});

test('nothing points outside the folder of the site, wherever it stands', () => {
  const outside = links.filter(
    ({ from, address }) => join(dirname(from), address).startsWith('..') || address.startsWith('/'),
  );
  expect(outside).toEqual([]);
});

test('a link leads to the language of its page, or to the one that it names', () => {
  const strange = links.filter((link) => {
    const { path, query } = targetOf(link);
    const page = pages.get(path);
    return page !== undefined && (query.get('lang') ?? languageOf(page)) !== link.lang;
  });
  expect(strange).toEqual([]);
});

test('every page is reached from the start, and every page of a rule in each language from the others', () => {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const link of linksOf([path, pages.get(path) ?? ''])) {
      if (pages.has(targetOf(link).path)) reached.add(targetOf(link).path);
    }
  }
  expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
  const rules = [...pages.keys()].filter((path) => path.startsWith('regels/'));
  for (const path of rules) {
    const others = linksOf([path, pages.get(path) ?? '']).filter(({ lang }) => !path.startsWith(`regels/${lang}/`));
    const expected = ['nl', 'fr', 'en']
      .map((lang) => path.replace(/^regels\/\w+/, `regels/${lang}`))
      .filter((one) => one !== path);
    expect(others.map((link) => targetOf(link).path).sort(), path).toEqual(expected.sort());
  }
});
