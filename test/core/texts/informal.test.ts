/** Dutch with "je": no sentence keeps its "u", and the verbs are right. */
import { expect, it } from 'vitest';
import { nl } from '#core';
import { sayJe, withJe } from '../../../core/texts/nl/informal';

it.each([
  ['Anders kiest u 30 juni.', 'Anders kies je 30 juni.'],
  ['U vulde {typed} in.', 'Je vulde {typed} in.'],
  ['Kan uw sector afwijken, meld het dan.', 'Kan je sector afwijken, meld het dan.'],
  ['Dan is een OAO niet mogelijk en sluit u een SAO.', 'Dan is een OAO niet mogelijk en sluit je een SAO.'],
  ['U vindt het in het overzicht.', 'Je vindt het in het overzicht.'],
  ['Vraag raad voor u de overeenkomst sluit.', 'Vraag raad voor je de overeenkomst sluit.'],
  ['Werkt de leerling 40 uur, vul dan 38 uur in.', 'Werkt de leerling 40 uur, vul dan 38 uur in.'],
])('%s', (formal, informal) => {
  expect(sayJe(formal)).toBe(informal);
});

it('leaves no "u" in any sentence, and changes nothing else', () => {
  const informal = withJe(nl);
  expect(JSON.stringify(informal.rules)).not.toMatch(/\bu\b|\buw\b/i);
  expect(Object.keys(informal.rules)).toEqual(Object.keys(nl.rules));
  expect(informal.units).toBe(nl.units);
});
