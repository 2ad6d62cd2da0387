import { describe, expect, it } from 'vitest';
import { agreementParts, factKeys, rules } from '#core';
import { articleOfPart, factsOfPart, partOfFact, partOfRule } from '../../widget/agreement/parts';

describe('the parts of an agreement', () => {
  it('hold every fact once', () => {
    const all = agreementParts.flatMap((part) => factsOfPart(part));
    expect([...all].sort()).toEqual([...factKeys].sort());
  });

  it('take a fact to the part that its rules speak about', () => {
    expect(partOfFact('agreement.type')).toBe('type');
    expect(partOfFact('medical.examinedOn')).toBe('period');
    expect(partOfFact('mentor.insz')).toBe('workplace');
    const elsewhere = factKeys.filter((key) => partOfFact(key) === 'documents' && !key.startsWith('documents.'));
    expect(elsewhere).toEqual([]);
  });

  it('take every rule to the part it is named after, whose article it has', () => {
    for (const { id, article } of rules) {
      const part = partOfRule(id);
      expect(id.startsWith(`${part}/`)).toBe(true);
      if (article !== undefined && part !== 'schedule') expect(article).toBe(articleOfPart[part]);
    }
  });
});
