/** A memory asks its function no more than it has to, forgets in time, and never gives the answer to another question. */
import { expect, it } from 'vitest';
import { remember, rememberLast } from '../../../core/values/remember';

it('a function with a memory is asked once for each question', () => {
  const asked: number[] = [];
  const double = remember((question: number) => {
    asked.push(question);
    return question * 2;
  });
  expect([double(1), double(2), double(1), double(2)]).toEqual([2, 4, 2, 4]);
  expect(asked).toEqual([1, 2]);
});

it('a full memory starts anew', () => {
  const asked: string[] = [];
  const echo = remember((question: string) => {
    asked.push(question);
    return question;
  }, 2);
  for (const question of ['a', 'b', 'a', 'b', 'c', 'c', 'a']) expect(echo(question)).toBe(question);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

it('the objects at hand are remembered, the last four of them', () => {
  const asked: number[] = [];
  const nameOf = rememberLast(({ id }: { readonly id: number }) => {
    asked.push(id);
    return `object ${String(id)}`;
  });
  const objects = [1, 2, 3, 4, 5].map((id) => ({ id }));
  const ask = (...ids: readonly number[]) => {
    for (const id of ids) {
      const object = objects[id - 1];
      if (object) expect(nameOf(object)).toBe(`object ${String(id)}`);
    }
  };
  ask(1, 2, 3, 4, 1, 2, 3, 4);
  expect(asked).toEqual([1, 2, 3, 4]);
  ask(5, 2, 3, 4, 5);
  expect(asked).toEqual([1, 2, 3, 4, 5]);
  ask(1, 3, 4, 5, 1, 2);
  expect(asked).toEqual([1, 2, 3, 4, 5, 1, 2]);
});

it('equal objects are different questions', () => {
  let times = 0;
  const count = rememberLast(() => (times += 1));
  expect([count({}), count({})]).toEqual([1, 2]);
});
