/** The elements as guests: on plain pages, under strict policies, in frames, in frameworks and in old browsers. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { rootPath } from '../build/root';
import { elementTag, scriptOf, scriptTag, snippets, type Chosen } from '../site/snippets';
import { bundleProgram } from './hosts/bundle';
import { expect, school, test, type Web } from './hosts/web';

const chosen: Chosen = { element: 'duaal-leervergoeding', attributes: {}, title: 'Leervergoeding nakijken' };
const group = 'Leervergoeding nakijken';
const start = { 'agreement.start': '2024-04-01' };

const factsOf = (page: Page | Frame): Promise<unknown> =>
  page.locator('duaal-leervergoeding').evaluate((element) => (element as unknown as { facts: unknown }).facts);

const script = (web: Web): string => scriptTag(web.served, 'widget.iife.js');

/** No policy allows less under which the elements work. */
const strictest = ({ served }: Web, types: string): string =>
  `default-src 'none'; img-src data:; script-src ${served.base} ${school}; style-src 'none'; require-trusted-types-for 'script'; trusted-types ${types}`;

/** Every element by its tag, with the name that assistive tools give it. */
const groups = {
  'duaal-uurrooster': 'Uurrooster nakijken',
  'duaal-leervergoeding': group,
  'duaal-overeenkomst': 'Overeenkomst nakijken',
} as const;
const tags = Object.keys(groups) as readonly (keyof typeof groups)[];
const tagsOf = (names: readonly string[]): string => names.map((name) => `<${name}></${name}>`).join('');
const definedOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);

test.describe('with one script tag and a tag', () => {
  test('the snippet of the demo site works, in the language of the page', async ({ web }) => {
    const page = await web.show('', snippets.html(web.served, chosen));
    await expect(page.getByRole('group', { name: group })).toBeVisible();
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await expect(page.getByRole('group', { name: /indemnité/ })).toBeVisible();
    expect(web.complaints).toEqual([]);
  });

  test('the same as a module speaks the language of the page', async ({ web }) => {
    const module = `<script type="module" src="${web.served.base}${web.served.version}/widget.min.mjs"></script>`;
    const page = await web.show(module, '<duaal-leervergoeding></duaal-leervergoeding>', { lang: 'fr' });
    await expect(page.getByRole('group', { name: /indemnité/ })).toBeVisible();
    expect(web.complaints).toEqual([]);
  });

  test('a script that was changed on its way is not run', async ({ web }) => {
    const address = `${web.served.base}${web.served.version}/${scriptOf(chosen.element)}`;
    const code = readFileSync(rootPath(`dist/widget/host/${web.served.version}/${scriptOf(chosen.element)}`), 'utf8');
    web.put(address, {
      body: `${code} `,
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    });
    const page = await web.show('', snippets.html(web.served, chosen));
    await expect.poll(() => web.complaints.join()).toContain('integrity');
    expect(await page.evaluate(() => customElements.get('duaal-leervergoeding'))).toBeUndefined();
  });

  test('loaded twice and in two versions, under the strictest policy, it complains of nothing', async ({ web }) => {
    const other = `${school}/other.js`;
    const code = readFileSync(rootPath(`dist/widget/host/${web.served.version}/widget.iife.js`), 'utf8');
    web.put(other, { body: code.replaceAll(web.served.version, '9.9.9'), contentType: 'text/javascript' });
    const headers = { 'content-security-policy': strictest(web, 'lit-html') };
    const page = await web.show(`${script(web)}${script(web)}<script src="${other}" defer></script>`, tagsOf(tags), {
      headers,
    });
    await expect(page.getByRole('group', { name: group })).toBeVisible();
    await page.getByRole('textbox', { name: 'Begindatum' }).nth(1).fill('1/4/2024');
    expect(web.complaints).toEqual([]);
    expect(web.remarks.filter((remark) => remark.startsWith('Duaalwijzer'))).toHaveLength(2);
    expect(
      await page.locator('duaal-leervergoeding').evaluate(({ shadowRoot }) => {
        const card = shadowRoot?.querySelector('.card');
        return card && getComputedStyle(card).borderTopStyle;
      }),
    ).toBe('solid');
  });

  test('what a page set before the script came is kept', async ({ web }) => {
    const page = await web.show('', '<duaal-leervergoeding></duaal-leervergoeding>');
    await page.locator('duaal-leervergoeding').evaluate((element, facts) => {
      Object.assign(element, { facts, today: '2026-11-24', theme: 'vlaams' });
    }, start);
    await page.addScriptTag({ url: `${web.served.base}${web.served.version}/widget.iife.js` });
    await expect(page.getByRole('group', { name: group })).toBeVisible();
    expect(await factsOf(page)).toEqual(start);
    await expect(page.locator('duaal-leervergoeding')).toHaveAttribute('theme', 'vlaams');
  });
});

test.describe('a part that comes later', () => {
  const french = /indemnité/;
  const ran = (page: Page): Promise<boolean> => page.evaluate(() => 'tampered' in globalThis);
  const tamper = (web: Web): void => {
    const file = `${web.served.version}/widget.fr.js`;
    web.put(`${web.served.base}${file}`, {
      body: `globalThis.tampered=true;${readFileSync(rootPath(`dist/widget/host/${file}`), 'utf8')}`,
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    });
  };
  const module = ({ served }: Web): string =>
    `<script type="module" src="${served.base}${served.version}/widget.min.mjs"></script>`;

  for (const [kind, tag] of [
    ['script', (web: Web) => scriptTag(web.served, scriptOf(chosen.element))],
    ['module', module],
  ] as const) {
    test(`is refused by a ${kind} when it was changed on its way, and the element stays Dutch`, async ({ web }) => {
      tamper(web);
      const page = await web.show(tag(web), elementTag(chosen), { lang: 'fr' });
      await expect.poll(() => web.complaints.join()).toContain('integrity');
      await expect(page.getByRole('group', { name: group })).toHaveAttribute('lang', 'nl');
      await page.getByRole('textbox', { name: 'Begindatum' }).fill('1/4/2024');
      await page.keyboard.press('Tab');
      await expect.poll(() => factsOf(page)).toEqual(start);
      expect(await ran(page)).toBe(false);
      expect(web.complaints.filter((complaint) => !complaint.includes('integrity'))).toEqual([]);
    });
  }

  for (const [policy, script] of [
    ['names the host', scriptTag],
    ['asks for a nonce', (served, file) => scriptTag(served, file).replace('<script', '<script nonce="abc"')],
  ] as const satisfies readonly (readonly [string, typeof scriptTag])[]) {
    test(`comes under a policy that ${policy}`, async ({ web }) => {
      const from = policy === 'names the host' ? web.served.base : "'nonce-abc'";
      const headers = {
        'content-security-policy': `default-src 'none'; img-src data:; script-src ${from}; require-trusted-types-for 'script'; trusted-types lit-html`,
      };
      const page = await web.show(script(web.served, scriptOf(chosen.element)), elementTag(chosen), {
        lang: 'fr',
        headers,
      });
      await expect(page.getByRole('group', { name: french })).toBeVisible();
      expect(web.complaints).toEqual([]);
    });
  }
});

test.describe('with the script of one element', () => {
  for (const name of tags) {
    test(`<${name}> is there, and no other`, async ({ web }) => {
      const page = await web.show(scriptTag(web.served, scriptOf(name)), tagsOf(tags));
      await expect(page.getByRole('group', { name: groups[name] })).toBeVisible();
      expect((await definedOf(page))[0]).toBe(name);
      expect(web.complaints).toEqual([]);
    });
  }

  test('two of them and the one with all, in any order, leave each other alone', async ({ web }) => {
    const files = [scriptOf('duaal-leervergoeding'), scriptOf('duaal-uurrooster'), 'widget.iife.js'];
    const headers = { 'content-security-policy': strictest(web, "lit-html 'allow-duplicates'") };
    const page = await web.show(files.map((file) => scriptTag(web.served, file)).join(''), tagsOf(tags), { headers });
    for (const name of tags) await expect(page.getByRole('group', { name: groups[name] })).toBeVisible();
    expect(await definedOf(page)).toEqual(tags);
    expect(web.complaints).toEqual([]);
  });

  test('the schedule in an agreement is one with it, whoever defined the calculator', async ({ web }) => {
    const files = [scriptOf('duaal-uurrooster'), scriptOf('duaal-overeenkomst')];
    const page = await web.show(
      files.map((file) => scriptTag(web.served, file)).join(''),
      tagsOf(['duaal-overeenkomst']),
    );
    const agreement = page.locator('duaal-overeenkomst');
    const schedule = { weeks: [{ monday: { company: { blocks: [{ from: '08:00', to: '12:00' }] } } }] };
    await agreement.evaluate((element, facts) => Object.assign(element, { facts }), { schedule });
    await page.getByRole('button', { name: /^Uurrooster/ }).click();
    const monday = page.getByRole('button', { name: 'Onderneming op maandag' });
    await expect(monday).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: /voeg een week toe/ }).click();
    await expect
      .poll(() => agreement.evaluate((element) => (element as unknown as { facts: Record<string, unknown> }).facts))
      .toMatchObject({ schedule: { weeks: [schedule.weeks[0], {}] } });
    expect(web.complaints).toEqual([]);
  });
});

test.describe('in a browser without custom elements, shadow roots and form-associated elements', () => {
  const removeNatives = (web: Web): Promise<unknown> =>
    web.context.addInitScript(() => {
      for (const name of ['customElements', 'ElementInternals', 'CustomElementRegistry', 'ShadowRoot']) {
        Reflect.deleteProperty(window, name);
      }
      Reflect.deleteProperty(Element.prototype, 'attachShadow');
      Reflect.deleteProperty(Element.prototype, 'shadowRoot');
      Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
    });

  test('the same tag brings what is missing, and the element works', async ({ web }) => {
    await removeNatives(web);
    const asked: string[] = [];
    web.context.on('request', (request) => asked.push(request.url()));
    const page = await web.show(
      script(web),
      `<form><duaal-leervergoeding name="dossier"></duaal-leervergoeding></form>`,
    );
    await expect(page.getByRole('group', { name: group })).toBeVisible();
    await page.getByRole('textbox', { name: 'Begindatum' }).fill('1/4/2024');
    await page.keyboard.press('Tab');
    await expect.poll(() => factsOf(page)).toEqual(start);
    expect(
      await page.locator('form').evaluate((form) => new FormData(form as HTMLFormElement).get('dossier')),
    ).toContain('2024-04-01');
    expect(asked.some((address) => address.endsWith('/polyfills.js'))).toBe(true);
    expect(web.complaints).toEqual([]);
  });

  for (const name of tags) {
    test(`the page in a frame waits for it before it shows <${name}>`, async ({ web }) => {
      await removeNatives(web);
      const page = await web.open(
        `${web.served.base}${web.served.version}/frame.html?element=${name}&today=2026-11-24`,
      );
      await expect(page.getByRole('group', { name: groups[name] })).toBeVisible();
      await expect(page.locator(name)).toHaveAttribute('today', '2026-11-24');
      await expect(page.getByRole('group', { name: groups[name] })).toHaveCSS('border-top-width', '0px');
      expect(web.complaints).toEqual([]);
    });
  }

  test('a browser that has them all does not ask for that file', async ({ web }) => {
    const asked: string[] = [];
    web.context.on('request', (request) => asked.push(request.url()));
    const page = await web.show(script(web), '<duaal-leervergoeding></duaal-leervergoeding>');
    await expect(page.getByRole('group', { name: group })).toBeVisible();
    expect(asked.filter((address) => address.endsWith('/polyfills.js'))).toEqual([]);
  });
});

test.describe('in a frame', () => {
  const other: Chosen = { element: 'duaal-uurrooster', attributes: {}, title: 'Uurrooster nakijken' };
  const link = (web: Web, one: Chosen): string =>
    snippets.frame(web.served, one).replace(/<script[\s\S]*<\/script>/, '');
  const loader = (web: Web): string => scriptTag(web.served, 'frame.js');

  const heightOf = (page: Page, index: number): Promise<number> =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate(({ clientHeight }) => clientHeight);

  const contentHeight = (page: Page, index: number): Promise<number> =>
    page
      .locator('iframe')
      .nth(index)
      .contentFrame()
      .locator('html')
      .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

  const settled = async (page: Page, index: number): Promise<number> => {
    const frame = page.locator('iframe').nth(index).contentFrame();
    await expect(frame.getByRole('group').first()).toBeVisible();
    await expect.poll(async () => (await heightOf(page, index)) - (await contentHeight(page, index))).toBe(0);
    return heightOf(page, index);
  };

  for (const [place, tag] of [
    ['in the head, at once', (web: Web) => loader(web).replace(' defer', '')],
    ['in the head, with defer', loader],
    ['twice', (web: Web) => loader(web) + loader(web)],
  ] as const) {
    test(`a loader ${place} shows each element once, as high as its content`, async ({ web }) => {
      // a link without an address stays what it is, and holds up no other
      const bare = '<a data-duaal-frame>Zonder adres</a>';
      const page = await web.show(tag(web), bare + link(web, chosen) + link(web, other));
      await settled(page, 0);
      await settled(page, 1);
      expect(await page.locator('iframe').count()).toBe(2);
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(web.complaints).toEqual([]);
    });
  }

  test('the frame has a title in the language of the page, and speaks it', async ({ web }) => {
    const page = await web.show(loader(web), link(web, chosen), { lang: 'fr-BE' });
    await expect(page.locator('iframe')).toHaveAttribute('title', 'Contrôler l’indemnité d’apprentissage');
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.frameLocator('iframe').getByRole('group', { name: /indemnité/ })).toBeVisible();
  });

  test('a frame moves only itself, and forged messages move nothing', async ({ web }) => {
    web.put(`${school}/stranger.html`, { body: '<!doctype html><title>Other</title>' });
    const body = `${link(web, chosen)}${link(web, other)}<iframe src="/stranger.html" title="Other"></iframe>`;
    const page = await web.show(loader(web), body);
    const before = [await settled(page, 0), await settled(page, 1)];
    const forged = { duaalwijzer: 'height', height: 7 };
    const stranger = page.frames().find((frame) => frame.url().endsWith('/stranger.html'));
    await stranger?.evaluate((message) => parent.postMessage(message, '*'), forged);
    await page.evaluate((message) => {
      postMessage(message, '*');
      const source = document.querySelector('iframe')?.contentWindow ?? null;
      dispatchEvent(new MessageEvent('message', { data: message, source, origin: 'https://duaalwijzer.example' }));
    }, forged);
    // a message of its own comes after those, so they have all been heard
    const first = page.frames().find((frame) => frame.url().includes('element=duaal-leervergoeding'));
    await first?.evaluate(() => parent.postMessage({ duaalwijzer: 'height', height: 1234 }, '*'));
    await expect.poll(() => heightOf(page, 0)).toBe(1234);
    expect(await heightOf(page, 1)).toBe(before[1]);
  });

  test('a frame that shows another page than it was given moves nothing', async ({ web }) => {
    web.put('https://elsewhere.example/', { body: '<!doctype html><title>Elsewhere</title>' });
    const page = await web.show(loader(web), link(web, chosen));
    const before = await settled(page, 0);
    await page.locator('iframe').evaluate((frame) => {
      const { contentWindow } = frame as HTMLIFrameElement;
      contentWindow?.location.replace('https://elsewhere.example/');
    });
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('elsewhere'))).toBe(true);
    const moved = page.frames().find((frame) => frame.url().includes('elsewhere'));
    await moved?.waitForLoadState();
    await moved?.evaluate(() => {
      parent.postMessage({ duaalwijzer: 'height', height: 77 }, '*');
      parent.postMessage('last', '*');
    });
    expect(await heightOf(page, 0)).toBe(before);
  });

  test('without a script the link leads to the same page', async ({ web }) => {
    const page = await web.show('', link(web, chosen));
    await page.getByRole('link', { name: chosen.title }).click();
    await expect(page.getByRole('group', { name: group })).toBeVisible();
    await expect(page).toHaveTitle('Leervergoeding nakijken');
  });

  test('a style in the page itself is refused where no element needs one', async ({ web }) => {
    const page = await web.open(`${web.served.base}${web.served.version}/frame.html?element=duaal-leervergoeding`);
    await expect(page.getByRole('group', { name: group })).toBeVisible();
    expect(web.complaints).toEqual([]);
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { opacity: 0 }' }));
    });
    await expect(page.locator('body')).toHaveCSS('opacity', '1');
    await expect.poll(() => web.complaints.join()).toContain('Content Security Policy');
  });

  test('a query sets attributes of the element and nothing else', async ({ web }) => {
    const query = 'element=duaal-leervergoeding&theme=vlaams&onclick=alert(1)&style=color:red&today=2026-11-24';
    const page = await web.open(`${web.served.base}${web.served.version}/frame.html?${query}`);
    const element = page.locator('duaal-leervergoeding');
    await expect(element).toHaveAttribute('theme', 'vlaams');
    expect(await element.evaluate((one) => one.getAttributeNames().sort())).toEqual(['theme', 'today']);
    expect(web.complaints).toEqual([]);
  });
});

const programs: Readonly<Record<string, (web: Web) => string>> = {
  'React 19': (web) => `${snippets.react(web.served, chosen)}
    import { createRoot } from 'react-dom/client';
    createRoot(document.querySelector('#app')).render(<Calculator onFacts={(facts) => { window.told = facts; }} />);`,
  'Vue 3': () => `import { createApp, h } from 'vue';
    import '@duaalwijzer/widget/define';
    createApp({ render: () => h('duaal-leervergoeding', { 'onDuaal-change': ({ detail }) => { window.told = detail.facts; } }) }).mount('#app');`,
  'Angular 19': () => `import '@angular/compiler';
    import { Component, CUSTOM_ELEMENTS_SCHEMA, provideExperimentalZonelessChangeDetection } from '@angular/core';
    import { bootstrapApplication } from '@angular/platform-browser';
    import '@duaalwijzer/widget/define';
    class App { told(event) { window.told = event.detail.facts; } }
    const Root = Component({
      selector: '#app', schemas: [CUSTOM_ELEMENTS_SCHEMA],
      template: '<duaal-leervergoeding (duaal-change)="told($event)"></duaal-leervergoeding>',
    })(App);
    bootstrapApplication(Root, { providers: [provideExperimentalZonelessChangeDetection()] });`,
};

for (const [name, program] of Object.entries(programs)) {
  test(`in ${name} it is drawn and tells what changes`, async ({ web }) => {
    web.put(`${school}/app.js`, { body: await bundleProgram(program(web)), contentType: 'text/javascript' });
    const page = await web.show('<script type="module" src="/app.js"></script>', '<div id="app"></div>');
    await page.getByRole('textbox', { name: 'Begindatum' }).fill('1/4/2024');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => (window as unknown as { told?: unknown }).told)).toEqual(start);
    expect(web.complaints).toEqual([]);
  });
}
