/**
 * What is measured of time fields in a browser: a week of them first drawn, a key until the totals stand there, moves of the
 * layout and memory. Ours is the whole calculator; of a peer only the fields, without any totals.
 */
import '@awesome.me/webawesome/dist/components/time-input/time-input.js';
import '@lion/ui/define/lion-input.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import { ScheduleElement, defineElements } from '#widget';
import { fullWeek, weeks } from './week';

defineElements();

/** Times of a full week: six days with seven of them. */
const fieldCount = 42;
const rounds = 21;
const keys = 100;

export type FieldMaker = 'calculator' | 'shoelace' | 'web-awesome' | 'lion';

const tags = { shoelace: 'sl-input', 'web-awesome': 'wa-time-input', lion: 'lion-input' } as const;

const updated = async (element: Element): Promise<void> => {
  if ('updateComplete' in element) await element.updateComplete;
};
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

function make(maker: FieldMaker): readonly HTMLElement[] {
  if (maker === 'calculator') {
    const element = new ScheduleElement();
    element.today = '2026-09-01';
    element.facts = fullWeek;
    return [element];
  }
  return Array.from({ length: fieldCount }, () => {
    const field = document.createElement(tags[maker]);
    if (maker === 'shoelace') field.setAttribute('type', 'time');
    Object.assign(field, { label: 'van', value: '08:20', modelValue: '08:20' });
    return field;
  });
}

/** Milliseconds until a week of fields has been laid out, in each round. */
export async function firstRenders(maker: FieldMaker): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    document.body.replaceChildren();
    await breathe();
    const from = performance.now();
    const elements = make(maker);
    document.body.append(...elements);
    await Promise.all(elements.map(updated));
    document.body.getBoundingClientRect();
    times.push(performance.now() - from);
  }
  return times;
}

/** A calculator on the page with this schedule, and its first time field. */
async function calculator(facts: Readonly<Record<string, unknown>>) {
  document.body.replaceChildren();
  const element = new ScheduleElement();
  element.today = '2026-09-01';
  element.facts = facts;
  document.body.append(element);
  await element.updateComplete;
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('.range input');
  if (!input) throw new Error('no time field');
  const type = async (text: string, events: readonly string[]): Promise<void> => {
    input.value = text;
    for (const event of events) input.dispatchEvent(new Event(event, { bubbles: true }));
    await element.updateComplete;
    document.body.getBoundingClientRect();
  };
  return { input, type };
}

/** Milliseconds from a key to totals that are laid out, for a schedule of so many weeks. */
export async function keyTimes(weekCount: number): Promise<readonly number[]> {
  const { type } = await calculator(weeks(weekCount));
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const from = performance.now();
    await type(key % 2 === 0 ? '08:25' : '08:20', ['input']);
    times.push(performance.now() - from);
    await breathe();
  }
  return times;
}

/** What browsers say of a move of the layout. */
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

let moved = 0;

/** Shows a calculator, and counts from now on how far its layout moves by itself, as browsers count it. */
export async function watchLayout(): Promise<void> {
  const { input } = await calculator(fullWeek);
  await breathe();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0, hadRecentInput } = entry as PerformanceEntry & Partial<Shift>;
      if (hadRecentInput !== true) moved += value;
    }
  }).observe({ type: 'layout-shift' });
  input.select();
}

export const layoutShift = (): number => moved;

const used = (): number => (performance as Performance & { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
const collect = async (): Promise<number> => {
  await breathe();
  (globalThis as { gc?: () => void }).gc?.();
  return used();
};

/** Bytes that an element takes, that a thousand edits leave behind, and that a hundred removed elements do. */
export async function heap(): Promise<{ readonly element: number; readonly edits: number; readonly removals: number }> {
  await calculator(fullWeek);
  document.body.replaceChildren();
  const empty = await collect();
  const { type } = await calculator(fullWeek);
  const filled = await collect();
  const edit = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      await type(index % 2 === 0 ? '08:25' : '08:20', ['input', 'change']);
    }
  };
  // what can be undone is kept, up to a limit: that is reached first
  await edit(500);
  const before = await collect();
  await edit(1000);
  const edits = (await collect()) - before;
  document.body.replaceChildren();
  const start = await collect();
  for (let index = 0; index < 100; index += 1) await calculator(fullWeek);
  document.body.replaceChildren();
  return { element: filled - empty, edits, removals: (await collect()) - start };
}

Object.assign(globalThis, { fields: { firstRenders, keyTimes, watchLayout, layoutShift, heap } });
