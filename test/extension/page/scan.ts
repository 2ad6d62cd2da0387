/** Runs in a page for `npm run bench`: a form of 500 controls, and how long it takes to recognise and to read it. */
import { readPage } from '../../../extension/page/reading';
import { recognise } from '../../../extension/page/recognise';
import { make } from '../../counter/kits/dom';
import { sections, title } from '../../counter/kits/screen';
import { tiedSection } from '../../counter/kits/tied';

const controls = 500;

/** An agreement, and a training plan with a row for every competence behind it. */
function build(): number {
  document.body.replaceChildren(make('main', {}, make('h1', {}, title), ...sections.map(tiedSection)));
  const plan = make('fieldset', {}, make('legend', {}, 'Opleidingsplan'));
  document.querySelector('main')?.append(plan);
  const count = (): number => document.querySelectorAll('input, select, textarea').length;
  for (let row = count(); row < controls; row += 1) {
    const label = make('label', { for: `c${row}` }, `Competentie ${row}: waar leert de leerling dit`);
    plan.append(make('div', { class: 'row' }, label, make('input', { id: `c${row}`, value: 'werkplek' })));
  }
  return count();
}

export interface ScanTimes {
  readonly controls: number;
  readonly fields: number;
  /** Milliseconds: the first time in a page that has just been opened. */
  readonly firstScan: number;
  /** Milliseconds each: the same again after a row has been added, and reading after a value has changed. */
  readonly scans: readonly number[];
  readonly reads: readonly number[];
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const rounds = 40;

function measure(): ScanTimes {
  const count = build();
  const firstScan = timed(() => readPage(recognise(document)));
  const plan = document.querySelector('main > fieldset:last-of-type');
  const scans = Array.from({ length: rounds }, (_, round) => {
    plan?.append(make('p', {}, `Regel ${round}`));
    return timed(() => readPage(recognise(document)));
  });
  const recognition = recognise(document);
  const field = document.querySelector<HTMLInputElement>('#leerling-naam');
  const reads = Array.from({ length: rounds }, (_, round) => {
    if (field) field.value = `Janssens ${round}`;
    return timed(() => readPage(recognition));
  });
  return { controls: count, fields: recognition.fields.length, firstScan, scans, reads };
}

Object.assign(window, { measure });
