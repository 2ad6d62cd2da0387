/** The mail that says that a rule is wrong holds no value but those that the user ticked. */
import { describe, expect, test } from 'vitest';
import { check, hours, isoDate, nl, nlExtension, type Facts, type Finding } from '#core';
import { mailLink, objectionText, valuesRead, withValue } from '../../../extension/nets/objection';

const facts: Facts = { 'hours.average': hours(41), 'agreement.start': isoDate('2026-09-01'), 'learner.name': 'Milan' };
const words = nlExtension.overlay;
const options = { version: '1.2.3', texts: nl, words };

function findingOf(rule: string): Finding {
  const outcome = check(facts, { today: isoDate('2026-09-01') }).outcomes.find((one) => one.rule === rule);
  if (outcome?.kind !== 'finding') throw new Error(`no finding of ${rule}`);
  return outcome;
}

describe('the mail', () => {
  const finding = findingOf('hours/average-above-38');
  const values = valuesRead(finding, facts, nl);
  const mail = objectionText(finding, values, options);
  const average = values.find(({ key }) => key === 'hours.average');

  test('names the rule, the version, the outcome and what it is about, without a value', () => {
    expect(mail).toContain('Regel: hours/average-above-38 (Gemiddelde arbeidsduur boven 38 uur)');
    expect(mail).toContain('Versie: 1.2.3');
    expect(mail).toContain('Uitkomst: Fout');
    expect(mail).toContain('- gemiddelde wekelijkse arbeidsduur: waarde niet meegestuurd');
    for (const { text } of values) expect(mail).not.toContain(text);
    expect(mail).not.toContain('Milan');
  });

  test('gets a value when it is ticked, and loses it again; what the user wrote stays', () => {
    if (!average) throw new Error('the rule reads the average');
    const written = mail.replace('Wat klopt er niet?', 'Wat klopt er niet? Het is 40 in onze sector.');
    const ticked = withValue(written, average, true, words);
    expect(ticked).toContain('- gemiddelde wekelijkse arbeidsduur: 41\u00a0u');
    expect(ticked).toContain('Het is 40 in onze sector.');
    expect(withValue(ticked, average, false, words)).toBe(written);
  });

  test('gets a value back in a line that the user removed', () => {
    if (!average) throw new Error('the rule reads the average');
    expect(withValue('Eigen tekst', average, true, words)).toBe(
      'Eigen tekst\n- gemiddelde wekelijkse arbeidsduur: 41\u00a0u',
    );
  });

  test.each([undefined, 'regels@school.be'])('goes into a link whole, to %s', (to) => {
    const address = new URL(mailLink({ finding, content: `${mail}&cc=x@y.be`, to }, nl, words));
    expect(address.protocol).toBe('mailto:');
    expect(address.pathname).toBe(to ?? '');
    expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(`${mail}&cc=x@y.be`);
  });
});
