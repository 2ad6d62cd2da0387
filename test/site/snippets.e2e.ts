/** The code that the demo site shows, copied from its pages and put to work where it says that it works. */
import type { FrameLocator, Page } from '@playwright/test';
import { bundleProgram } from '../widget/hosts/bundle';
import { expect, host, school, test, type Web } from '../widget/hosts/web';
import { drupalBasicFilter, sanitise, wordPressFilter } from './sanitise';
import { scriptTag, snippetNames, type SnippetName } from './snippets';

/** Every element by its page, with the name that assistive tools give it. */
const elements = {
  uurrooster: { nl: 'Uurrooster nakijken', fr: /horaire/ },
  leervergoeding: { nl: 'Leervergoeding nakijken', fr: /indemnité/ },
  overeenkomst: { nl: 'Overeenkomst nakijken', fr: /contrat/ },
} as const;
type Name = keyof typeof elements;
const names = Object.keys(elements) as readonly Name[];

/** The code as a visitor copies it. */
async function copied(
  web: Web,
  path: string,
  snippet: SnippetName,
  set?: (page: Page) => Promise<unknown>,
): Promise<string> {
  const page = await web.open(`${host}/${path}`);
  await set?.(page);
  await page.locator(`input[name="snippet"][value="${snippet}"]`).check();
  const code = await page.locator('#snippet').textContent();
  await page.close();
  return code ?? '';
}

const expectWorking = async (place: Page | FrameLocator, name: Name, language: 'nl' | 'fr' = 'nl'): Promise<void> => {
  await expect(place.getByRole('group', { name: elements[name][language] }).first()).toBeVisible();
  const field = place.getByRole('textbox').first();
  await field.fill('1/9/2026');
  await expect(field).toHaveValue('1/9/2026');
};

/** What works on a page that takes it as it is: plain HTML, a block of custom HTML in WordPress, Full HTML in Drupal. */
const direct = ['html', 'wordPress', 'drupal'] as const satisfies readonly SnippetName[];

for (const name of names) {
  for (const snippet of direct) {
    test(`${name}: ${snippet} shows the element`, async ({ web }) => {
      const page = await web.show('', await copied(web, `${name}.html`, snippet));
      await expectWorking(page, name);
      expect(web.complaints).toEqual([]);
    });
  }

  test(`${name}: React shows the element and hears what changes`, async ({ web }) => {
    const program = `${await copied(web, `${name}.html`, 'react')}
      import { createRoot } from 'react-dom/client';
      createRoot(document.querySelector('#app')).render(<Calculator onFacts={() => { document.title = 'Told'; }} />);`;
    web.put(`${school}/app.js`, { body: await bundleProgram(program), contentType: 'text/javascript' });
    const page = await web.show('<script type="module" src="/app.js"></script>', '<div id="app"></div>');
    await expectWorking(page, name);
    await page.keyboard.press('Tab');
    await expect(page).toHaveTitle('Told');
    expect(web.complaints).toEqual([]);
  });

  test(`${name}: the frame with the loader grows as high as its content`, async ({ web }) => {
    const page = await web.show('', await copied(web, `${name}.html`, 'frame'));
    await expectWorking(page.frameLocator('iframe'), name);
    const height = (): Promise<number> => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    const content = page.frameLocator('iframe').locator('html');
    await expect
      .poll(
        async () => (await height()) - Math.ceil(await content.evaluate((html) => html.getBoundingClientRect().height)),
      )
      .toBe(0);
    expect(web.complaints).toEqual([]);
  });

  test(`${name}: the frame without a script works on a page that runs none`, async ({ web }) => {
    const headers = { 'content-security-policy': "script-src 'none'" };
    const page = await web.show('', await copied(web, `${name}.html`, 'frameOnly'), { headers });
    await expect(page.locator('iframe')).toHaveAttribute('title', elements[name].nl);
    await expectWorking(page.frameLocator('iframe'), name);
    expect(web.complaints).toEqual([]);
  });

  for (const [system, filter] of [
    ['WordPress without unfiltered_html', wordPressFilter],
    ['Basic HTML in Drupal', drupalBasicFilter],
  ] as const) {
    test(`${name}: the link survives ${system} and leads to the element`, async ({ web }) => {
      const code = await copied(web, `${name}.html`, 'link');
      const page = await web.show('', await sanitise(await web.show('', ''), code, filter));
      await page.getByRole('link', { name: elements[name].nl }).click();
      await expectWorking(page, name);
      await expect(page).toHaveTitle(elements[name].nl);
      expect(web.complaints).toEqual([]);
    });
  }
}

test('nothing but the link survives those filters, as the site says', async ({ web }) => {
  const page = await web.show('', '');
  for (const filter of [wordPressFilter, drupalBasicFilter]) {
    for (const snippet of ['html', 'wordPress', 'drupal', 'frameOnly'] as const) {
      const left = await sanitise(page, await copied(web, 'uurrooster.html', snippet), filter);
      expect(left.replaceAll(/<!--.*?-->/g, '').trim(), snippet).toBe('');
    }
  }
});

test('a theme of WordPress that loads the loader makes a frame of a filtered link', async ({ web }) => {
  const left = await sanitise(
    await web.show('', ''),
    await copied(web, 'leervergoeding.html', 'link'),
    wordPressFilter,
  );
  const page = await web.show(scriptTag(web.served, 'frame.js'), left);
  await expectWorking(page.frameLocator('iframe'), 'leervergoeding');
});

test.describe('the settings reach the code', () => {
  const set = async (page: Page): Promise<void> => {
    await page.getByLabel('Taal').selectOption('fr');
    await page.getByLabel('Uitzicht').selectOption('dark');
    await page.getByLabel('Link om te delen').check();
    await page.getByRole('button', { name: 'Vul een voorbeeld in' }).click();
    await page.getByLabel('Vooraf ingevuld').selectOption('facts');
  };

  for (const snippet of snippetNames) {
    test(snippet, async ({ web }) => {
      const code = await copied(web, 'leervergoeding.html', snippet, set);
      if (snippet === 'react') {
        expect(code).toContain('<duaal-leervergoeding lang="fr" theme="dark" share');
        return;
      }
      const page = await web.show('', code);
      if (snippet === 'link') await page.getByRole('link').click();
      const place = snippet.startsWith('frame') ? page.frameLocator('iframe') : page;
      await expect(place.getByRole('group', { name: elements.leervergoeding.fr }).first()).toBeVisible();
      const element = place.locator('duaal-leervergoeding');
      await expect(element).toHaveAttribute('theme', 'dark');
      await expect(element).toHaveAttribute('share', '');
      expect(await element.evaluate((one) => Reflect.get(one, 'facts') as unknown)).toHaveProperty(
        ['allowance.step'],
        2,
      );
      expect(web.complaints).toEqual([]);
    });
  }

  for (const snippet of ['frame', 'frameOnly', 'link'] as const) {
    test(`${snippet} from the French page is French, also where nothing around it says so`, async ({ web }) => {
      const page = await web.show('', await copied(web, 'fr/leervergoeding.html', snippet));
      if (snippet === 'link') await page.getByRole('link').click();
      await expectWorking(snippet === 'link' ? page : page.frameLocator('iframe'), 'leervergoeding', 'fr');
    });
  }
});
