import { writeFacts } from '#core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, type Reading, type Watcher } from '../../../extension/page/index';
import { showScreen } from './practice-counter';

let stop = new AbortController();
let readings: Reading[] = [];

const watch = (): Watcher =>
  watchPage(document, { onReading: (reading) => readings.push(reading), signal: stop.signal });
const last = (): Reading | undefined => readings.at(-1);
const fact = (key: string): unknown => writeFacts(last()?.facts ?? {})[key];

function input(id: string): HTMLInputElement {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLInputElement)) throw new Error(id);
  return element;
}

function type(id: string, text: string): void {
  input(id).value = text;
  input(id).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The first looks at a page have been taken; the next is due only when something happens. */
const settled = (): Promise<void> => {
  const start = performance.now();
  return vi.waitFor(() => expect(performance.now() - start).toBeGreaterThan(200), { timeout: 1000, interval: 20 });
};

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

beforeEach(() => {
  stop = new AbortController();
  readings = [];
  showScreen(document, 'overeenkomst');
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe('watchPage', () => {
  it('reads at once, and what is typed in the frame after it', async () => {
    watch();
    expect(last()?.agreement).toBe(true);
    type('begindatum', '1/09/2023');
    await frame();
    expect(fact('agreement.start')).toBe('2023-09-01');
  });

  it('gives no fact for a date that is half typed', async () => {
    watch();
    type('begindatum', '1/09/20');
    await frame();
    expect(fact('agreement.start')).toBeUndefined();
    expect(last()?.fields.find(({ key }) => key === 'agreement.start')?.current).toEqual({
      state: 'unreadable',
      text: '1/09/20',
    });
  });

  it('reads what a mask makes of the text', async () => {
    watch();
    const field = input('begindatum');
    field.addEventListener('input', () => (field.value = '01/09/2023'));
    type('begindatum', '01092023');
    await frame();
    expect(fact('agreement.start')).toBe('2023-09-01');
  });

  it('notices values that come without any event', async () => {
    watch();
    await settled();
    input('einddatum').value = '30/06/2024';
    await vi.waitFor(() => expect(fact('agreement.end')).toBe('2024-06-30'), { timeout: 1000, interval: 20 });
  });

  it('notices data that are shown later', async () => {
    watch();
    const number = document.querySelector('[data-property=companyNumber]');
    if (number) number.textContent = '0566.988.259';
    await vi.waitFor(() => expect(fact('company.number')).toBe('0566.988.259'), { timeout: 1000, interval: 20 });
  });

  it('says nothing twice', async () => {
    watch();
    type('begindatum', '1/09/2023');
    await frame();
    const count = readings.length;
    input('begindatum').dispatchEvent(new Event('change', { bubbles: true }));
    input('begindatum').classList.add('ng-dirty');
    await frame();
    await frame();
    expect(readings.length).toBe(count);
  });

  it('finds an agreement that appears later, and lets go of one that leaves', async () => {
    showScreen(document, 'dashboard');
    watch();
    expect(last()).toEqual({ agreement: false, fields: [], facts: {} });
    showScreen(document, 'overeenkomst');
    await vi.waitFor(() => expect(last()?.agreement).toBe(true), { timeout: 2000, interval: 20 });
    showScreen(document, 'dashboard');
    await vi.waitFor(() => expect(last()).toEqual({ agreement: false, fields: [], facts: {} }), {
      timeout: 2000,
      interval: 20,
    });
  });

  it('looks again after a change of address', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    showScreen(document, 'dashboard');
    watch();
    vi.advanceTimersByTime(15_000);
    history.pushState({}, '', '#/overeenkomst');
    vi.useRealTimers();
    showScreen(document, 'overeenkomst');
    await vi.waitFor(() => expect(last()?.agreement).toBe(true), { timeout: 2000, interval: 20 });
  });

  it('counts the schedules that took the place of each other', async () => {
    watch();
    const choose = async (name: string): Promise<void> => {
      const files = new DataTransfer();
      files.items.add(new File(['x'], name));
      input('bijlage-uurrooster').files = files.files;
      input('bijlage-uurrooster').dispatchEvent(new Event('change', { bubbles: true }));
      await frame();
    };
    await choose('uurrooster.docx');
    await choose('uurrooster.pdf');
    expect([fact('documents.schedule'), fact('documents.scheduleCount')]).toEqual([
      { name: 'uurrooster.pdf', type: 'application/pdf', size: 1 },
      1,
    ]);
    await choose('oneven weken.pdf');
    expect(fact('documents.scheduleCount')).toBe(2);
  });

  it('looks anew when the page changes, and not when the overlay does', async () => {
    const watcher = watch();
    await settled();
    const before = watcher.recognition();
    document.body.append(document.createElement('duaalwijzer-overlay'));
    await frame();
    await frame();
    expect(watcher.recognition()).toBe(before);
    document.body.append(document.createElement('p'));
    await frame();
    await frame();
    expect(watcher.recognition()).not.toBe(before);
  });

  it('falls silent when it is stopped', async () => {
    watch();
    stop.abort();
    const count = readings.length;
    type('begindatum', '1/09/2023');
    await frame();
    expect(readings.length).toBe(count);
  });
});
