/** The pages of the demo site as HTML. They work from any folder of a static host: every address is relative. */
import { html, type Html } from '../rule-pages/html';
import type { Served } from './snippets';
import { scriptOf, snippetNames } from './snippets';
import type { SiteTexts } from './texts/site-texts';

export interface Site {
  readonly served: Omit<Served, 'base'>;
  /** Tags that there are, in the order of the menu. */
  readonly elements: readonly string[];
  readonly languages: readonly SiteTexts[];
}

export interface SitePage {
  /** Relative to the folder of the site. */
  readonly path: string;
  readonly html: string;
}

/** `uurrooster.html`, whatever the language. */
const fileOf = (element: string): string => `${element.replace('duaal-', '')}.html`;

/** Dutch stands at the top, the others in a folder of their own. */
const folderOf = ({ code }: SiteTexts): string => (code === 'nl' ? '' : `${code}/`);

const rulesOf = ({ code }: SiteTexts): string => `regels/${code}/index.html`;

interface Place {
  readonly site: Site;
  readonly texts: SiteTexts;
  readonly file: string;
  /** From this page to the top of the site. */
  readonly root: string;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'";

const link = (href: string, label: string, isCurrent: boolean): Html =>
  isCurrent ? html`<a href="${href}" aria-current="page">${label}</a>` : html`<a href="${href}">${label}</a>`;

function header({ site, texts, file, root }: Place): Html {
  const here = `${root}${folderOf(texts)}`;
  return html`<header>
    <a class="brand" href="${here}index.html">Duaalwijzer</a>
    <nav aria-label="${texts.menu}">
      ${site.elements.map((element) =>
        link(`${here}${fileOf(element)}`, texts.elements[element]?.title ?? element, file === fileOf(element)),
      )}
      ${link(`${root}${rulesOf(texts)}`, texts.rules, false)}
    </nav>
    <nav class="languages" aria-label="${texts.languages}">
      ${site.languages.map(
        (other) =>
          html`<a
            href="${root}${folderOf(other)}${file}"
            lang="${other.code}"
            hreflang="${other.code}"
            title="${other.name}"
            aria-current="${other.code === texts.code ? 'true' : 'false'}"
            >${other.code}<span class="unseen"> ${other.name}</span></a
          >`,
      )}
    </nav>
  </header>`;
}

function page(place: Place, title: string, main: Html, head: Html): SitePage {
  const { texts, root, file } = place;
  const content = html`<!doctype html>
    <html lang="${texts.code}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>${title}</title>
        <meta name="description" content="${texts.intro}" />
        <link rel="icon" href="${root}icon.svg" />
        <link rel="stylesheet" href="${root}site.css" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#main">${texts.skip}</a>
        ${header(place)}
        <main id="main">${main}</main>
        <footer><p>${texts.footer}</p></footer>
      </body>
    </html> `;
  return { path: `${folderOf(texts)}${file}`, html: content.html };
}

const script = ({ site, root }: Place, file: string): Html =>
  html`<script
    src="${root}${site.served.version}/${file}"
    integrity="${site.served.integrity[file] ?? ''}"
    defer
  ></script>`;

function homePage(place: Place): SitePage {
  const { site, texts, root } = place;
  const main = html`<section class="hero">
      <h1>${texts.tagline}</h1>
      <p class="lead">${texts.intro}</p>
      <p class="aside">${texts.isNot}</p>
    </section>
    <section class="cards">
      ${site.elements.map(
        (element) =>
          html`<article>
            <h2><a href="${fileOf(element)}">${texts.elements[element]?.title ?? element}</a></h2>
            <p>${texts.elements[element]?.short ?? ''}</p>
          </article>`,
      )}
      <article>
        <h2><a href="${root}${rulesOf(texts)}">${texts.rules}</a></h2>
        <p>${texts.rulesShort}</p>
      </article>
    </section>
    <section class="columns">
      <div>
        <h2>${texts.isHeading}</h2>
        <ul>
          ${texts.isPoints.map((point) => html`<li>${point}</li>`)}
        </ul>
      </div>
      <div>
        <h2>${texts.extension}</h2>
        <p>${texts.extensionShort}</p>
        <h2>${texts.embed}</h2>
        <p>${texts.embedLead}</p>
      </div>
    </section>
    <section>
      <h2>${texts.frameHeading}</h2>
      <p class="lead">${texts.frameLead}</p>
      <div class="framed">
        <a
          data-duaal-frame
          href="${root}${site.served.version}/frame.html?element=duaal-leervergoeding&lang=${texts.code}"
          >${texts.elements['duaal-leervergoeding']?.title ?? ''}</a
        >
      </div>
    </section>`;
  return page(place, `Duaalwijzer – ${texts.tagline}`, main, script(place, 'frame.js'));
}

interface Setting {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** A label, its control and what that comes down to. The control is given what points to its hint. */
const setting = ({ name, label, hint }: Setting, control: (described: Html | string) => Html): Html =>
  html`<div>
    <label for="set-${name}">${label}</label>
    ${control(hint === undefined ? '' : html`aria-describedby="hint-${name}"`)}
    ${hint === undefined ? '' : html`<p id="hint-${name}" class="hint">${hint}</p>`}
  </div>`;

const select = (one: Setting, options: Readonly<Record<string, string>>, chosen = ''): Html =>
  setting(
    one,
    (described) =>
      html`<select id="set-${one.name}" name="${one.name}" ${described}>
        ${Object.entries(options).map(
          ([value, label]) => html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${label}</option>`,
        )}
      </select>`,
  );

const input = (one: Setting, type: 'date' | 'text'): Html =>
  setting(one, (described) => html`<input id="set-${one.name}" name="${one.name}" type="${type}" ${described} />`);

const check = (name: string, label: string): Html =>
  html`<label class="check"><input type="checkbox" name="${name}" /> <span>${label}</span></label>`;

function settings({ site, texts }: Place): Html {
  const words = texts.settings;
  const languages = Object.fromEntries(site.languages.map(({ code, name }) => [code, name]));
  return html`<details class="settings" open>
    <summary><h2>${words.heading}</h2></summary>
    <form id="settings" autocomplete="off">
      <div class="fields">
        ${select({ name: 'lang', label: words.lang }, languages, texts.code)}
        ${select({ name: 'theme', label: words.theme }, words.themes)}
        ${select({ name: 'remember', label: words.remember, hint: words.termHints[''] }, words.terms)}
        ${select({ name: 'given', label: words.given, hint: words.givenHint }, words.givens)}
        ${input({ name: 'today', label: words.today, hint: words.todayHint }, 'date')}
        ${input({ name: 'name', label: words.name, hint: words.nameHint }, 'text')}
      </div>
      <div class="checks">
        ${check('share', words.share)} ${check('required', words.required)} ${check('disabled', words.disabled)}
        ${check('aanspreking', words.informal)}
      </div>
      <button type="button" id="sample">${words.sample}</button>
    </form>
  </details>`;
}

function snippetView({ texts }: Place): Html {
  const words = texts.snippets;
  return html`<section class="code">
    <h2 id="code-heading">${words.heading}</h2>
    <p>${words.hint}</p>
    <div class="choices" role="radiogroup" aria-labelledby="code-heading">
      ${snippetNames.map(
        (name, index) =>
          html`<label
            ><input type="radio" name="snippet" value="${name}" ${index === 0 ? html`checked` : ''} />
            <span>${words.names[name]}</span></label
          >`,
      )}
    </div>
    <p id="note" class="note">${words.notes.html}</p>
    <pre tabindex="0" role="region" aria-labelledby="code-heading"><code id="snippet"></code></pre>
    <p class="copy">
      <button type="button" id="copy">${words.copy}</button>
      <span role="status" id="copied"></span>
    </p>
  </section>`;
}

function elementPage(place: Place, element: string): SitePage {
  const { site, texts, root } = place;
  const words = texts.elements[element];
  const data = {
    element,
    title: words?.title ?? element,
    root,
    version: site.served.version,
    integrity: site.served.integrity,
    language: texts.code,
    notes: texts.snippets.notes,
    terms: texts.settings.termHints,
    copied: texts.snippets.copied,
    notCopied: texts.snippets.notCopied,
  };
  const main = html`<section class="hero">
      <h1>${words?.title ?? element}</h1>
      <p class="lead">${words?.lead ?? ''}</p>
    </section>
    ${settings(place)}
    <div class="stage" id="stage"><noscript>${texts.noScript}</noscript></div>
    <section class="told">
      <h2 id="told-heading">${texts.told}</h2>
      <pre tabindex="0" role="region" aria-labelledby="told-heading"><code id="told">${texts.toldEmpty}</code></pre>
    </section>
    ${snippetView(place)}`;
  const head = html`${script(place, scriptOf(element))}
    <script src="${root}site.js" defer></script>
    <meta name="duaalwijzer" content="${JSON.stringify(data)}" />`;
  return page(place, `${words?.title ?? element} – Duaalwijzer`, main, head);
}

/** Every page of the site. */
export function sitePages(site: Site): readonly SitePage[] {
  return site.languages.flatMap((texts) => {
    const root = folderOf(texts) === '' ? './' : '../';
    const at = (file: string): Place => ({ site, texts, file, root });
    return [homePage(at('index.html')), ...site.elements.map((element) => elementPage(at(fileOf(element)), element))];
  });
}
