import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../../extension/overlay/announcer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const record = (): { readonly said: string[]; readonly announcer: ReturnType<typeof createAnnouncer> } => {
  const said: string[] = [];
  return { said, announcer: createAnnouncer((text) => said.push(text.trim())) };
};

test('a summary waits for a pause in the typing', () => {
  const { said, announcer } = record();
  announcer.summary('1 fout');
  vi.advanceTimersByTime(900);
  announcer.summary('2 fouten');
  vi.advanceTimersByTime(900);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(said).toEqual(['2 fouten']);
});

test('the same summary is not said twice, and one that came back in time not at all', () => {
  const { said, announcer } = record();
  announcer.summary('1 fout');
  vi.runAllTimers();
  announcer.summary('1 fout');
  announcer.summary('2 fouten');
  announcer.summary('1 fout');
  vi.runAllTimers();
  expect(said).toEqual(['1 fout']);
});

test('a field is announced at once, also twice in a row', () => {
  const texts: string[] = [];
  const announcer = createAnnouncer((text) => texts.push(text));
  announcer.now('Bij dit veld: Fout');
  announcer.now('Bij dit veld: Fout');
  expect(new Set(texts).size).toBe(2);
});

test('nothing is said after the end', () => {
  const { said, announcer } = record();
  announcer.summary('1 fout');
  announcer.stop();
  vi.runAllTimers();
  expect(said).toEqual([]);
});

test('on the next agreement the same summary is news again', () => {
  const { said, announcer } = record();
  announcer.summary('1 fout');
  vi.runAllTimers();
  announcer.stop();
  announcer.summary('1 fout');
  vi.runAllTimers();
  expect(said).toEqual(['1 fout', '1 fout']);
});

test('what was said of a field goes when it is left; a summary stays', () => {
  const { said, announcer } = record();
  announcer.atField('Bij dit veld: Fout');
  announcer.leave();
  announcer.now('2 fouten');
  announcer.leave();
  expect(said).toEqual(['Bij dit veld: Fout', '', '2 fouten']);
});
