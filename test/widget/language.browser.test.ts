/** The language of an element follows the page, with Dutch until another has come. */
import { expect, it } from 'vitest';
import { mount, part, textOf } from './mount';
import { officialWeek } from './sample';

const heading = (element: HTMLElement): string => textOf(part(element, 'h3'));

it.each([
  ['fr-BE', 'fr', 'Élève et contrat'],
  ['en', 'en', 'Learner and agreement'],
])('is that of the nearest lang: %s', async (lang, code, title) => {
  document.documentElement.lang = lang;
  const element = await mount('duaal-uurrooster', { schedule: officialWeek, 'hours.average': '40:00' });
  await expect.poll(() => heading(element)).toBe(title);
  expect(part(element, '.root').getAttribute('lang')).toBe(code);
  const told = textOf(part(element, '.findings')).replace(textOf(part(element, '.sources')), '');
  expect(told).not.toMatch(/\b(het|uurrooster|gemiddelde)\b/);
});

it('changes with the page, and back', async () => {
  const element = await mount('duaal-leervergoeding');
  document.documentElement.lang = 'en';
  await expect
    .poll(() => textOf(part(element, '.root')))
    .toContain('What is the highest level that the learner has already completed');
  document.documentElement.lang = 'nl';
  await expect
    .poll(() => textOf(part(element, '.root')))
    .toContain('Wat is het hoogste dat de leerling al met succes heeft afgerond?');
});

it('is Dutch where the page speaks one that we do not', async () => {
  document.documentElement.lang = 'de';
  expect(heading(await mount('duaal-uurrooster'))).toBe('Leerling en overeenkomst');
});

it('says je where the page asks for it', async () => {
  const element = await mount('duaal-uurrooster', { schedule: officialWeek, 'hours.average': '40:00' });
  expect(textOf(part(element, '.root'))).toMatch(/\bu(w)?\b/i);
  element.setAttribute('aanspreking', 'je');
  await expect.poll(() => textOf(part(element, '.root'))).toMatch(/\bje\b/i);
  const sentences = textOf(part(element, '.root')).replace(/\d+ u\b/g, '');
  expect(sentences).not.toMatch(/\bu(w)?\b/i);
});
