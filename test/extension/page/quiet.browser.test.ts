/** On a page without an agreement nothing runs; on one with an agreement one poll, and none while nobody looks. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage, type Reading } from '../../../extension/page/index';
import { others } from '../../counter/kits/elsewhere/pages';
import { showScreen } from './practice-counter';

let stop = new AbortController();
let readings: Reading[] = [];

const watch = (): void => {
  watchPage(document, { onReading: (reading) => readings.push(reading), signal: stop.signal });
};

/** Long after the first looks at a page. */
const later = (): void => void vi.advanceTimersByTime(20_000);

beforeEach(() => {
  stop = new AbortController();
  readings = [];
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'performance',
    ],
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

it.each(Object.entries(others))('no timer is left on a page for %s, and a change wakes nobody', async (_name, html) => {
  document.body.innerHTML = html;
  watch();
  later();
  expect(vi.getTimerCount()).toBe(0);
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  expect(vi.getTimerCount()).toBe(0);
  expect(readings).toEqual([{ agreement: false, fields: [], facts: {} }]);
});

it('an agreement has one timer, and none once the watch is stopped', () => {
  showScreen(document, 'overeenkomst');
  watch();
  later();
  expect(vi.getTimerCount()).toBe(1);
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
});
