/** The tour of `npm start`: what it prints for the official samples, and the screenshots it leaves. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '../browser/fixtures';
import { rootPath } from '../build/root';
import { table } from './findings';
import { servePage } from './page-server';
import { walk } from './walk';

/** What must be found at each stop; the tour may find more. */
const expected: Readonly<Record<string, readonly string[]>> = {
  counter: [
    'hours/average-above-38',
    'learner/representative-missing',
    'period/registration-deadline',
    'allowance/amount',
    'documents/schedule-type',
  ],
  'hours-fixed-schedule': [
    'hours/average-above-38',
    'schedule/compensation-day-not-worked',
    'schedule/compensation-day-outside',
    'schedule/compensation-day-wrong-year',
    'schedule/break-too-short',
  ],
  'hours-two-weekly-schedule': ['schedule/blocks-overlap', 'schedule/break-too-short'],
  'hours-retail-35': ['type/workplace-hours-too-low', 'hours/wide-variant'],
};

test('finds what is wrong in the official samples', async ({ context }) => {
  test.slow();
  const server = await servePage();
  const found = await walk(context, server.address).finally(server.close);
  for (const [where, rules] of Object.entries(expected)) {
    const here = found.filter((finding) => finding.where === where);
    expect(here.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
    expect(here.every(({ sentence, field }) => sentence !== '' && field !== '')).toBe(true);
  }
  expect(found.find(({ rule }) => rule === 'hours/average-above-38')?.field).toBe('hours.average');
  expect(table(found).split('\n')).toHaveLength(found.length);
  expect(JSON.parse(readFileSync(rootPath('dist/tour/findings.json'), 'utf8'))).toEqual(found);
  for (const name of ['counter-360', 'counter-1280', 'card-1280', 'panel-1280']) {
    expect(existsSync(rootPath(`dist/tour/${name}.png`))).toBe(true);
  }
});

test('the code that is copied from the served site may load its script on a page of another origin', async () => {
  const server = await servePage();
  try {
    const { version } = JSON.parse(readFileSync(rootPath('dist/widget/integrity.json'), 'utf8')) as { version: string };
    const { status, headers } = await fetch(`${server.address}${version}/duaal-leervergoeding.iife.js`);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  } finally {
    await server.close();
  }
});
