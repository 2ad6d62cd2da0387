/**
 * What every element must do for every reader: one suite for all of them. It looks at the page, at the accessibility tree
 * and with axe, in every state.
 */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount, part, textOf } from './mount';
import { accessibilityTree, emulate } from './conformance/tree';
import { minorTerm, officialWeek } from './sample';

const names = ['duaal-uurrooster', 'duaal-leervergoeding', 'duaal-overeenkomst'] as const;
type Name = (typeof names)[number];

const titles: Readonly<Record<Name, string>> = {
  'duaal-uurrooster': 'Uurrooster nakijken',
  'duaal-leervergoeding': 'Leervergoeding nakijken',
  'duaal-overeenkomst': 'Overeenkomst nakijken',
};

const full = {
  ...minorTerm,
  'hours.average': '40:00',
  'education.secondGradePassed': true,
  'education.alternatingYearsPassed': 1,
  'allowance.amount': '600.00',
  schedule: { ...officialWeek, compensationDays: ['2023-12-26'] },
};

/** Enough for every element to show a field that takes more than any word. */
const term = minorTerm;

const controls = (element: HTMLElement): readonly HTMLElement[] =>
  [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('input, select, textarea, button, summary, a[href]') ?? []),
  ].filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'));

const described = (control: HTMLElement): string =>
  `${control.localName} ${control.getAttribute('aria-label') ?? control.id} ${textOf(control)}`.trim();

/** Types what is no value in the text fields until one says so. */
async function typeNonsense(element: HTMLElement): Promise<HTMLInputElement> {
  for (const field of controls(element)) {
    if (!(field instanceof HTMLInputElement) || field.type !== 'text') continue;
    field.focus();
    await userEvent.keyboard('{Control>}a{/Control}gisteren{Tab}');
    if (field.ariaInvalid === 'true') return field;
    await userEvent.fill(field, '');
  }
  throw new Error('no field refuses a word');
}

interface State {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly reach?: (element: Awaited<ReturnType<typeof mount<Name>>>) => Promise<void> | void;
}

const states: Readonly<Record<string, State>> = {
  empty: { facts: {} },
  full: { facts: full },
  wrong: {
    facts: term,
    reach: async (element) => {
      await typeNonsense(element);
    },
  },
  refused: {
    facts: full,
    reach: (element) => {
      element.value = '[]';
    },
  },
  disabled: {
    facts: full,
    reach: (element) => {
      element.disabled = true;
    },
  },
  'with a foot': {
    facts: full,
    reach: (element) => {
      element.share = true;
      element.remember = 'device';
    },
  },
  'with a foot, dark on a light page': {
    facts: full,
    reach: (element) => {
      element.theme = 'dark';
      element.share = true;
      element.remember = 'device';
    },
  },
};

async function reach(name: Name, state: string): Promise<Awaited<ReturnType<typeof mount<Name>>>> {
  const element = await mount(name, states[state]?.facts);
  await states[state]?.reach?.(element);
  await element.updateComplete;
  return element;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];
/** These speak of a whole page; a component is a part of one. */
const ofWholePages = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'heading-order',
  'html-has-lang',
  'document-title',
];

async function violations(element: HTMLElement): Promise<readonly string[]> {
  const rules = {
    ...Object.fromEntries(ofWholePages.map((rule) => [rule, { enabled: false }])),
    'target-size': { enabled: true },
  };
  const result = await axe.run(element, { runOnly: tags, rules });
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

beforeEach(async () => {
  await page.viewport(900, 900);
});
afterEach(async () => {
  await emulate();
});

describe.each(names)('%s', (name) => {
  it.each(Object.keys(states))('has no violation when it is %s', async (state) => {
    expect(await violations(await reach(name, state))).toEqual([]);
  });

  it('is a group with a name, and every control in it has a role and a name', async () => {
    await mount(name, full);
    const tree = await accessibilityTree();
    expect(tree).toContainEqual(expect.objectContaining({ role: 'group', name: titles[name] }));
    const interactive = [
      'button',
      'textbox',
      'checkbox',
      'radio',
      'combobox',
      'link',
      'spinbutton',
      'DisclosureTriangle',
    ];
    const nameless = tree.filter((node) => interactive.includes(node.role) && node.name.trim() === '');
    expect(nameless).toEqual([]);
  });

  it.each([
    ['nl', /is geen /],
    ['fr', /n’est pas /],
    ['en', /is not |is no /],
  ])(
    'says in the language of the page (%s) that a text is wrong: seen, described, announced',
    async (lang, sentence) => {
      document.documentElement.lang = lang;
      const element = await mount(name, term);
      await expect.poll(() => element.language.code).toBe(lang);
      await element.updateComplete;
      const before = await accessibilityTree();
      const field = await typeNonsense(element);
      await element.updateComplete;
      const error = part(element, `#${field.id}-error`);
      expect(error.checkVisibility()).toBe(true);
      expect(error.textContent).toMatch(sentence);
      expect(textOf(part(element, '[role="status"]'))).toContain(textOf(error));
      const node = (await accessibilityTree()).find(({ value }) => value === 'gisteren');
      expect(node).toMatchObject({ role: 'textbox', invalid: 'true' });
      expect(node?.description).toContain(textOf(error));
      const hint = before.find((one) => one.role === 'textbox' && one.name === node?.name)?.description ?? '';
      expect(node?.description).toContain(hint);
      expect(element.validationMessage).toMatch(sentence);
    },
  );

  it('is walked with Tab in the order in which it is read, and focus is seen', async () => {
    const element = await mount(name);
    const passed: Element[] = [];
    const unseen: string[] = [];
    (document.activeElement as HTMLElement | null)?.blur();
    for (let step = 0; step < 60; step += 1) {
      await userEvent.keyboard('{Tab}');
      const focused = element.shadowRoot?.activeElement;
      if (!focused || passed.includes(focused)) break;
      passed.push(focused);
      const ring = [focused, focused.closest('label, .option')].some(
        (one) => one && (getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).boxShadow !== 'none'),
      );
      if (!ring) unseen.push(focused.outerHTML.slice(0, 200));
    }
    expect(unseen).toEqual([]);
    expect(passed.length).toBeGreaterThan(2);
    const inOrder = passed.every((one, index) => {
      const next = passed[index + 1];
      return !next || (one.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    expect(inOrder).toBe(true);
    expect(element.shadowRoot?.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])')).toBeNull();
  });

  it('has targets of 24 pixels and more', async () => {
    const element = await mount(name, full);
    const small = controls(element)
      .map((control) => control.closest('label') ?? control)
      .filter((target) => !target.matches('p a, li a, dd a, td a'))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 1 && (width < 24 || height < 24);
      });
    expect(small.map(described)).toEqual([]);
  });

  it.each([
    ['at 320 pixels', 320, ''],
    ['with text of twice the size', 900, '32px'],
  ])('does not scroll sideways %s', async (_, width, size) => {
    await page.viewport(width, 800);
    const element = await mount(name, full);
    if (size !== '') element.style.setProperty('--duaal-size', size);
    await element.updateComplete;
    const edge = element.getBoundingClientRect().right + 0.5;
    const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
    const beyond = all.filter(
      (one) => one.getBoundingClientRect().right > edge && !one.closest('.scroll, .table, [tabindex="0"], .unseen'),
    );
    expect(beyond.map(described)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('keeps the edges of its controls in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const element = await mount(name, full);
    const edgeless = controls(element)
      .filter((control) => control.matches('input[type="text"], button:not(.link, .icon, .plain)'))
      .filter((control) => getComputedStyle(control).borderTopWidth === '0px');
    expect(edgeless.map(described)).toEqual([]);
  });

  it('does not move for a reader who wants no motion', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const element = await mount(name, full);
    const moving = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none';
    });
    expect(moving.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
  });

  it('is printed whole: nothing is hidden behind a scroll bar', async () => {
    await page.viewport(900, 500);
    await emulate({}, 'print');
    const element = await mount(name, full);
    const cut = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1,
    );
    expect(cut.map(({ className }) => className)).toEqual([]);
  });
});
