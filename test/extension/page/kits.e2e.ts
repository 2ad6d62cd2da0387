/** The extension on the same screens in many technologies: all that is known is read, nothing else, and every change is seen. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../browser/fixtures';
import { sample, type Expected } from '../../counter/kits/expected';
import { others } from '../../counter/kits/elsewhere/pages';
import { kitHands, kits, putAverage } from '../../counter/kits/all';
import { field, plainHands, type Hands } from '../../counter/kits/hands';
import type { Kit } from '../../counter/kits/kit';
import { counterOrigin } from '../../counter/serve';
import { launchWithExtension } from '../../browser/launch';
import { rootPath } from '../../build/root';

/** What the panel says it has read, in the notation of a dossier; a field without a value has the name of its state. */
const readOn = (page: Page): Promise<Expected> =>
  page.evaluate(() => {
    const items = document
      .querySelector('duaalwijzer-overlay')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('li[data-field]');
    return Object.fromEntries(
      [...(items ?? [])].map(({ dataset }) => [
        dataset['field'] ?? '',
        dataset['value'] ?? `(${dataset['state'] ?? ''})`,
      ]),
    );
  });

const expectRead = (page: Page, expected: Expected): Promise<void> =>
  expect.poll(() => readOn(page), { intervals: [50] }).toEqual(expected);

type Offered = Window & { readonly kit: Kit };

const patch = (page: Page, id: string, value: string): Promise<void> =>
  page.evaluate(([field, text]) => (window as unknown as Offered).kit.patch(field, text), [id, value] as const);

const rebuild = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as Offered).kit.rebuild());

const tooManyHours = 'hours/average-above-38';

/** Rules with a marker on the page. */
const marked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...(document.querySelector('duaalwijzer-overlay')?.shadowRoot?.querySelectorAll<HTMLElement>('.marker') ?? []),
    ].map(({ dataset }) => dataset['rule'] ?? ''),
  );

const expectMarked = (page: Page, rule: string, isMarked: boolean): Promise<void> =>
  expect.poll(async () => (await marked(page)).includes(rule), { message: rule, intervals: [50] }).toBe(isMarked);

interface Change {
  readonly name: string;
  readonly make: (page: Page, hands: Hands) => Promise<void>;
  readonly gives: Expected;
  /** Whether there is a marker for too many hours then; else that does not matter. */
  readonly tooMany?: boolean;
}

const changes: readonly Change[] = [
  {
    name: 'a name is typed',
    make: (page, hands) => hands.type(page, 'leerling-naam', 'Peeters'),
    gives: { 'learner.name': 'Milan Peeters' },
  },
  {
    name: 'a number with a mask is typed',
    make: (page, hands) => hands.type(page, 'onderneming-rekening', 'BE68 5390 0754 7034'),
    gives: { 'company.iban': 'BE68 5390 0754 7034' },
  },
  {
    name: 'a number is typed',
    make: (page, hands) => hands.type(page, 'gemiddelde', '37,5'),
    gives: { 'hours.average': '37:30' },
    tooMany: false,
  },
  {
    name: 'too high a number is typed',
    make: (page, hands) => hands.type(page, 'gemiddelde', '40'),
    gives: { 'hours.average': '40:00' },
    tooMany: true,
  },
  {
    name: 'the app puts in one that is not',
    make: (page) => patch(page, 'gemiddelde', '38'),
    gives: { 'hours.average': '38:00' },
    tooMany: false,
  },
  {
    name: 'the app puts in one that is',
    make: (page) => patch(page, 'gemiddelde', '39'),
    gives: { 'hours.average': '39:00' },
    tooMany: true,
  },
  {
    name: 'a day is chosen',
    make: (page, hands) => hands.date(page, 'begin', '2023-09-12'),
    gives: { 'agreement.start': '2023-09-12' },
  },
  {
    name: 'an option is chosen',
    make: (page, hands) => hands.pick(page, 'type', 'Stageovereenkomst van alternerende opleiding (SAO)'),
    gives: { 'agreement.type': 'SAO' },
  },
  {
    name: 'an option of another list is chosen',
    make: (page, hands) => hands.pick(page, 'mentor', 'An Claes'),
    gives: { 'mentor.name': 'An Claes' },
  },
  {
    name: 'a button of a group is chosen',
    make: (page, hands) => hands.choose(page, 'lesplaats', 'Andere lesplaats'),
    gives: { 'provider.lessonPlace': 'other' },
  },
  {
    name: 'a tick is taken away',
    make: (page, hands) => hands.tick(page, 'onderneming-premie'),
    gives: { 'company.premiumConsent': '(empty)' },
  },
  {
    name: 'the app fills in a day',
    make: (page) => patch(page, 'einde', '31/05/2024'),
    gives: { 'agreement.end': '2024-05-31' },
  },
  {
    name: 'the app shows other data',
    make: (page) => patch(page, 'onderneming-naam', 'Oefendak nv'),
    gives: { 'company.name': 'Oefendak nv' },
  },
];

for (const [kit, hands] of Object.entries(kitHands)) {
  test(`${kit}: read whole, and followed`, { tag: '@firefox' }, async ({ page }) => {
    await page.goto(`${counterOrigin}/kits/${kit}/index.html`);
    let expected: Expected = sample;
    await hands.arrive?.(page);
    await test.step('as it opens', () => expectRead(page, expected));
    for (const { name, make, gives, tooMany } of changes) {
      await test.step(name, async () => {
        await make(page, hands);
        expected = { ...expected, ...gives };
        await expectRead(page, expected);
        if (tooMany !== undefined) await expectMarked(page, tooManyHours, tooMany);
      });
    }
    await test.step('the screen is built anew', async () => {
      await rebuild(page);
      await expectRead(page, expected);
    });
  });
}

test('every kit has a marker in sight when its hours are too many', async ({ page }) => {
  test.setTimeout(90_000);
  for (const kit of kits) {
    await test.step(kit, async () => {
      await page.goto(`${counterOrigin}/kits/${kit}/index.html`);
      await putAverage(page, kit, '40');
      await expectMarked(page, tooManyHours, true);
    });
  }
});

test('a marker and the pill stand beside a closed shadow tree as beside an open one', async ({ page }) => {
  const placesIn = async (kit: string): Promise<unknown> => {
    await page.goto(`${counterOrigin}/kits/${kit}/index.html`);
    await putAverage(page, kit, '40');
    await expectMarked(page, tooManyHours, true);
    const overlay = page.locator('duaalwijzer-overlay');
    return [
      await overlay.locator(`.marker[data-rule="${tooManyHours}"]`).boundingBox(),
      await overlay.locator('.pill').boundingBox(),
    ];
  };
  const open = await placesIn('flux');
  await expect(async () => expect(await placesIn('closed')).toEqual(open)).toPass({ timeout: 20_000 });
});

/** What the markers lie on, in shadow roots too: the components keep their closed ones in `root`. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lines: { readonly box: DOMRect; readonly words: string }[] = [];
    const nodes: Node[] = [document.body];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      if (node instanceof Element) {
        if (node.localName === 'duaalwijzer-overlay' || !node.checkVisibility({ visibilityProperty: true })) continue;
        const root: unknown = node.shadowRoot ?? Reflect.get(node, 'root');
        nodes.push(...node.childNodes, ...(root instanceof ShadowRoot ? root.childNodes : []));
        if (node.matches('input, select, textarea, button'))
          lines.push({ box: node.getBoundingClientRect(), words: node.outerHTML });
        continue;
      }
      const words = node.nodeValue?.trim() ?? '';
      if (node.nodeType !== Node.TEXT_NODE || words === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 2) lines.push({ box, words });
    }
    const markers = document.querySelector('duaalwijzer-overlay')?.shadowRoot?.querySelectorAll<HTMLElement>('.marker');
    return [...(markers ?? [])]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .flatMap((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return lines
          .filter(({ box }) => left < box.right && box.left < right && top + 4 < box.bottom && box.top < bottom - 4)
          .map(({ words }) => words);
      });
  });

for (const kit of ['table', 'wu2', 'wu3', 'flux', 'closed', 'prime', 'react', 'vue', 'appuniversum', 'hostile']) {
  test(`${kit}: a marker lies on no text and on no control`, async ({ page }) => {
    await page.goto(`${counterOrigin}/kits/${kit}/index.html`);
    await expectRead(page, sample);
    await patch(page, 'gemiddelde', '40');
    await expectMarked(page, tooManyHours, true);
    // what is drawn over the page waits for the page
    await expect.poll(() => covered(page)).toEqual([]);
  });
}

for (const kit of ['wu3', 'flux']) {
  test(`${kit}: the marker of a date stands behind it and its button, in line`, async ({ page }) => {
    await page.goto(`${counterOrigin}/kits/${kit}/index.html`);
    const mark = await page.locator('duaalwijzer-overlay .marker[data-field="agreement.start"]').boundingBox();
    const input = await field(page, 'begin').locator('visible=true').last().boundingBox();
    if (!mark || !input) throw new Error('not shown');
    expect(Math.abs(mark.y + mark.height / 2 - input.y - input.height / 2)).toBeLessThan(4);
    expect(mark.x).toBeGreaterThan(input.x + input.width);
    expect(mark.x).toBeLessThan(input.x + input.width + 150);
  });
}

test('wizard: a step that was left has no markers on the page', async ({ page }) => {
  await page.goto(`${counterOrigin}/kits/wizard/index.html`);
  await page.getByRole('button', { name: 'Stap 2' }).click();
  await patch(page, 'gemiddelde', '40');
  const mark = page.locator(`duaalwijzer-overlay .marker[data-rule="${tooManyHours}"]`);
  await expect(mark).toBeVisible();
  await page.getByRole('button', { name: 'Stap 1' }).click();
  await expect(mark).toBeHidden();
  await page.getByRole('button', { name: 'Stap 2' }).click();
  await expect(mark).toBeVisible();
});

/** What the panel reads from data that are only shown: all but the number of uploads, which only an upload can tell. */
const shownSample = Object.fromEntries(Object.entries(sample).filter(([key]) => key !== 'documents.scheduleCount'));

test('summary: read whole, and followed', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(`${counterOrigin}/kits/summary/index.html`);
  await expectRead(page, shownSample);
  await patch(page, 'begin', '2 oktober 2023');
  await patch(page, 'gemiddelde', '37,5 uren per week');
  const changed = { ...shownSample, 'agreement.start': '2023-10-02', 'hours.average': '37:30' };
  await expectRead(page, changed);
  await patch(page, 'gemiddelde', '40 uren per week');
  await expectMarked(page, tooManyHours, true);
  await patch(page, 'gemiddelde', '37,5 uren per week');
  await expectMarked(page, tooManyHours, false);
  await rebuild(page);
  await expectRead(page, changed);
});

test('wizard: a step has what it shows, and what was seen before stays', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(`${counterOrigin}/kits/wizard/index.html`);
  const first = Object.entries(sample).filter(([key]) =>
    /^(?:agreement\.(?:stage|type)|training|learner|company|establishment|provider)\b/.test(key),
  );
  await expectRead(page, Object.fromEntries(first));
  await page.getByRole('button', { name: 'Stap 2' }).click();
  const second = Object.entries(sample).filter(([key]) => !key.startsWith('documents.'));
  await expectRead(page, Object.fromEntries(second));
});

const stepKeys = [
  /^(?:agreement\.(?:stage|type)|training|learner|company|establishment|provider)\b/,
  /^(?:agreement\.(?:start|end)|mentor|hours|allowance)\b/,
  /^documents\b/,
] as const;

/** What the sample has in these steps; the status stands above all of them. */
const inSteps = (...steps: readonly number[]): Expected =>
  Object.fromEntries(
    Object.entries(sample).filter(
      ([key]) => key === 'agreement.stage' || steps.some((step) => stepKeys[step]?.test(key)),
    ),
  );

test(
  'steps: what a step said is kept while it is off the page, for the same agreement only',
  { tag: '@firefox' },
  async ({ page }) => {
    const shownIn: Readonly<Record<string, string>> = {
      'Stap 1': 'learner.name',
      'Stap 2': 'hours.average',
      'Stap 3': 'documents.schedule',
    };
    /** Goes to a step and looks at it: a hand that is faster than that would be taken for the page. */
    const go = async (step: string): Promise<void> => {
      await page.getByRole('button', { name: step }).click();
      const read = `duaalwijzer-overlay li[data-field="${shownIn[step] ?? ''}"]:not([data-earlier])`;
      await expect(page.locator(read)).toHaveCount(1);
    };
    const earlier = page.locator('duaalwijzer-overlay li[data-earlier]');
    await page.goto(`${counterOrigin}/kits/steps/index.html`);
    await expectRead(page, inSteps(0));
    await test.step('forward', async () => {
      await plainHands.type(page, 'leerling-rekening', 'BE68 5390 0754 7035');
      const finding = page.locator('duaalwijzer-overlay li[data-rule="learner/iban-invalid"]');
      await expect(finding).toHaveAttribute('data-outcome', 'finding');
      await go('Stap 2');
      await expectRead(page, { ...inSteps(0, 1), 'learner.iban': 'BE68 5390 0754 7035' });
      await expect(finding).toContainText('Dit veld staat in een andere stap.');
      await expect(page.locator('duaalwijzer-overlay .marker[data-rule="learner/iban-invalid"]')).toHaveCount(0);
      await expect(earlier.filter({ hasText: 'in een eerdere stap gelezen' }).first()).toHaveAttribute(
        'data-value',
        'OAO',
      );
      await plainHands.type(page, 'gemiddelde', '37,5');
      await go('Stap 3');
      await expectRead(page, { ...sample, 'learner.iban': 'BE68 5390 0754 7035', 'hours.average': '37:30' });
    });
    await test.step('back, and a field emptied', async () => {
      await go('Stap 1');
      await plainHands.type(page, 'leerling-rekening', sample['learner.iban'] ?? '');
      await plainHands.type(page, 'onderneming-hoofd', '');
      await expectRead(page, { ...sample, 'hours.average': '37:30', 'company.representative': '(empty)' });
      await go('Stap 2');
      const rest = Object.entries(sample).filter(([key]) => key !== 'company.representative');
      await expectRead(page, { ...Object.fromEntries(rest), 'hours.average': '37:30' });
    });
    await test.step('letters that are typed to the name, left at once', async () => {
      await go('Stap 1');
      for (const [key, name] of [
        ['e', 'Milan Janssense'],
        ['n', 'Milan Janssensen'],
        ['Backspace', 'Milan Janssense'],
        ['Backspace', 'Milan Janssens'],
      ] as const) {
        await field(page, 'leerling-naam').press('End');
        // who types fast is out of the field before it is read
        await field(page, 'leerling-naam').evaluate((input) =>
          input.addEventListener('input', () => input.blur(), { once: true }),
        );
        await page.keyboard.press(key);
        await expect(page.locator('duaalwijzer-overlay li[data-field="learner.name"]')).toHaveAttribute(
          'data-value',
          name,
        );
        await expect(earlier).not.toHaveCount(0);
      }
      await go('Stap 2');
    });
    await test.step('another learner in the same step', async () => {
      await go('Stap 1');
      await expect(earlier).not.toHaveCount(0);
      await plainHands.type(page, 'leerling-naam', 'Peeters');
      await expectRead(page, { ...inSteps(0), 'learner.name': 'Milan Peeters', 'company.representative': '(empty)' });
    });
    await test.step('away and back', async () => {
      await go('Stap 2');
      await expect(earlier).not.toHaveCount(0);
      await page.evaluate(() => (location.hash = 'dashboard'));
      await expect.poll(() => overlayIsThere(page), { intervals: [50] }).toBe(false);
      await page.evaluate(() => (location.hash = ''));
      await expectRead(page, inSteps(0));
    });
    await test.step('straight to an agreement with nothing in it', async () => {
      await go('Stap 2');
      await expect(earlier).not.toHaveCount(0);
      await page.evaluate(() => (location.hash = 'leeg'));
      await expect(earlier).toHaveCount(0);
    });
  },
);

const overlayIsThere = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('duaalwijzer-overlay') !== null);

test('pages: an agreement is followed through changes of page, back and forward, and nowhere else', async ({
  page,
}) => {
  const open = (name: string): Promise<unknown> => page.goto(`${counterOrigin}/kits/elsewhere/index.html#${name}`);
  await open('overeenkomst');
  await expectRead(page, sample);
  for (const name of Object.keys(others)) {
    await open(name);
    await expect.poll(() => overlayIsThere(page), { message: name, intervals: [50] }).toBe(false);
  }
  await open('overeenkomst');
  await expectRead(page, sample);
  await page.goBack();
  await expect.poll(() => overlayIsThere(page), { intervals: [50] }).toBe(false);
  await page.goForward();
  await expectRead(page, sample);
});

test('two tabs are read each by itself', async ({ page, context }) => {
  const second = await context.newPage();
  await page.goto(`${counterOrigin}/kits/table/index.html`);
  await second.goto(`${counterOrigin}/kits/table/index.html`);
  await patch(second, 'leerling-naam', 'Peeters');
  await expectRead(second, { ...sample, 'learner.name': 'Milan Peeters' });
  await page.bringToFront();
  await expectRead(page, sample);
  await second.close();
});

test('an update of the extension while a page is open leaves nothing behind', async () => {
  const context = await launchWithExtension({ headless: true, extensionDir: rootPath('dist/extension/chrome-mv3') });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(`${counterOrigin}/kits/table/index.html`);
  await expectRead(page, sample);
  // the background goes before it can answer
  await context
    .serviceWorkers()[0]
    ?.evaluate(() => chrome.runtime.reload())
    .catch(() => undefined);
  await expect.poll(() => overlayIsThere(page), { intervals: [50] }).toBe(false);
  expect(problems).toEqual([]);
  await context.close();
});
