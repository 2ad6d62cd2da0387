/** Frames of a page are part of it where they may be read; a frame that misbehaves costs the page nothing. */
import { writeFacts } from '#core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applyValue, readPage, recognise, watchPage, type Reading } from '../../../extension/page/index';

const learner = `<h1>Overeenkomst opmaken</h1><section><h2>Leerling</h2><label>Naam <input value="Janssens"></label>
  <label>Rijksregisternummer <input value="07.03.14-125.40"></label></section>`;
const period =
  '<section><h2>Looptijd</h2><label>Begindatum <input value="1/9/2023"></label><label>Einddatum <input value="30/6/2024"></label></section>';
const hours = '<h2>Arbeidsduur</h2><label>Gemiddelde wekelijkse arbeidsduur <input value="38"></label>';

const facts = (): unknown => writeFacts(readPage(recognise(document)).facts);
const ofLearner = { 'learner.name': 'Janssens', 'learner.insz': '07.03.14-125.40' };
const ofPeriod = { 'agreement.start': '2023-09-01', 'agreement.end': '2024-06-30' };

/** A frame with this content, once it is there. */
async function frameIn(
  home: Element | ShadowRoot,
  html: string,
  attributes: Record<string, string> = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  home.append(frame);
  await loaded;
  return frame;
}

const inner = (frame: HTMLIFrameElement): HTMLElement => {
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('nothing in the frame');
  return body;
};

let stop = new AbortController();
let reading: Reading | undefined;
const watch = (): unknown => watchPage(document, { onReading: (next) => (reading = next), signal: stop.signal });
const follows = (key: string, value: unknown): Promise<void> =>
  vi.waitFor(() => expect(writeFacts(reading?.facts ?? {})[key]).toBe(value), { timeout: 3000, interval: 20 });

beforeEach(() => {
  stop = new AbortController();
  reading = undefined;
  document.body.innerHTML = `<main>${learner}</main>`;
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

it('reads the page, its frames, a frame in a frame and one in a shadow root as one agreement', async () => {
  const frame = await frameIn(document.body, period);
  await frameIn(inner(frame), hours);
  const host = document.createElement('div');
  document.body.append(host);
  await frameIn(
    host.attachShadow({ mode: 'open' }),
    '<h2>Onderneming</h2><label>Naam onderneming <input value="Bouw bv"></label>',
  );
  expect(facts()).toEqual({ ...ofLearner, ...ofPeriod, 'hours.average': '38:00', 'company.name': 'Bouw bv' });
});

it('a title in a frame holds in that frame alone', async () => {
  await frameIn(document.body, '<h2>Onderneming</h2>');
  document.body.insertAdjacentHTML('beforeend', '<label>Rekeningnummer <input value="BE71 0961 2345 6769"></label>');
  expect(facts()).toEqual(ofLearner);
});

it('does not read a frame that nobody sees, nor one that lets nobody in', async () => {
  await frameIn(document.body, period, { style: 'display: none' });
  await frameIn(document.body, hours, { sandbox: '' });
  expect(facts()).toEqual(ofLearner);
});

it('a frame that throws, and one that goes while it is read, cost the page nothing', async () => {
  const throwing = await frameIn(document.body, period);
  Object.defineProperty(throwing, 'contentDocument', {
    get: () => {
      throw new Error('no');
    },
  });
  const leaving = await frameIn(document.body, hours);
  const content = leaving.contentDocument;
  Object.defineProperty(leaving, 'contentDocument', {
    get: () => {
      leaving.remove();
      return content;
    },
  });
  expect(facts()).toEqual(ofLearner);
  expect(facts()).toEqual(ofLearner);
});

it('writes into a field of a frame with the setter of that frame', async () => {
  const frame = await frameIn(document.body, hours);
  const heard: string[] = [];
  const input = inner(frame).querySelector('input');
  input?.addEventListener('input', () => heard.push(input.value));
  const field = readPage(recognise(document)).fields.find(({ key }) => key === 'hours.average');
  const applied = field && applyValue(field, 40 * 60);
  expect([applied?.ok, heard, facts()]).toEqual([true, ['40'], { ...ofLearner, 'hours.average': '40:00' }]);
});

it('follows a frame: an event in it, a value without one, another page, and its end', async () => {
  const frame = await frameIn(document.body, period);
  watch();
  await follows('agreement.end', '2024-06-30');
  const [, end] = inner(frame).querySelectorAll('input');
  if (!end) throw new Error('no field');
  end.value = '31/5/2024';
  end.dispatchEvent(new Event('input', { bubbles: true }));
  await follows('agreement.end', '2024-05-31');
  end.value = '1/6/2024';
  await follows('agreement.end', '2024-06-01');
  frame.srcdoc = hours;
  await follows('hours.average', '38:00');
  frame.contentDocument?.open();
  frame.contentDocument?.close();
  inner(frame).innerHTML = period;
  await follows('agreement.end', '2024-06-30');
  frame.remove();
  await follows('agreement.end', undefined);
});

it('lets go of a frame that a style sheet hides', async () => {
  await frameIn(document.body, period);
  watch();
  await follows('agreement.end', '2024-06-30');
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  sheet.insertRule('iframe { display: none }');
  await follows('agreement.end', undefined);
  document.adoptedStyleSheets = [];
});

it('finds an agreement that comes in a frame long after the page', async () => {
  document.body.replaceChildren();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  watch();
  vi.advanceTimersByTime(15_000);
  vi.useRealTimers();
  await frameIn(document.body, learner + period);
  await follows('agreement.end', '2024-06-30');
});
