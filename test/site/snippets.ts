/**
 * The code that a site copies to show an element. The demo pages run exactly this, and tests run it too.
 */
export interface Served {
  /** Address of the folder that is served, with a slash at the end. */
  readonly base: string;
  readonly version: string;
  /** Integrity value by the name of a file. */
  readonly integrity: Readonly<Record<string, string>>;
}

export interface Chosen {
  readonly element: string;
  /** Attributes of the element; an empty text is one without a value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Language of the element; that of the page when absent. */
  readonly lang?: string;
  /** Language of the page that shows the code: an element that is put on a page of that language follows it by itself. */
  readonly pageLang?: string;
  /** Title of the link and the frame. */
  readonly title: string;
}

/** As an attribute that HTML and JSX both read: JSON stands between single quotes. */
const attribute = ([name, value]: readonly [string, string]): string => {
  if (value === '') return ` ${name}`;
  return value.includes('"')
    ? ` ${name}='${value.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'`
    : ` ${name}="${value.replaceAll('&', '&amp;')}"`;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const attributesOf = ({ attributes, lang, pageLang }: Chosen): string =>
  Object.entries({ ...(lang !== undefined && lang !== pageLang && { lang }), ...attributes })
    .map(attribute)
    .join('');

const addressOf = ({ base, version }: Served, file: string): string => `${base}${version}/${file}`;

/** The script that a page loads, with its integrity. */
export const scriptTag = (served: Served, file: string): string =>
  [
    `<script src="${addressOf(served, file)}"`,
    `        integrity="${served.integrity[file] ?? ''}"`,
    '        crossorigin="anonymous" defer></script>',
  ].join('\n');

/** The element alone. */
export const elementTag = (chosen: Chosen): string => `<${chosen.element}${attributesOf(chosen)}></${chosen.element}>`;

/** The script that holds this element and no other. */
export const scriptOf = (element: string): string => `${element}.iife.js`;

const html = (served: Served, chosen: Chosen): string =>
  `${scriptTag(served, scriptOf(chosen.element))}\n\n${elementTag(chosen)}`;

/** What the block editor of WordPress takes for a block of custom HTML when it is pasted. */
const wordPress = (served: Served, chosen: Chosen): string =>
  `<!-- wp:html -->\n${html(served, chosen)}\n<!-- /wp:html -->`;

const react = (
  _: Served,
  chosen: Chosen,
): string => `import '@duaalwijzer/widget/define/${chosen.element.replace('duaal-', '')}';

export function Calculator({ onFacts }) {
  return (
    <${chosen.element}${attributesOf(chosen)}
      onduaal-change={(event) => onFacts(event.detail.facts)}
    />
  );
}`;

/** The page in a frame is Dutch unless its address says otherwise: it cannot see the page around it. */
function frameAddress(served: Served, { element, attributes, lang, pageLang = lang }: Chosen): string {
  const isSaid = lang !== undefined && [lang, pageLang].some((language) => language !== 'nl');
  const query = new URLSearchParams({ element, ...(isSaid && { lang }), ...attributes });
  return addressOf(served, `frame.html?${query.toString()}`);
}

/** A link that the loader makes a frame of, and that leads to the element without it. */
const link = (served: Served, chosen: Chosen): string =>
  `<a data-duaal-frame href="${escaped(frameAddress(served, chosen))}">${chosen.title}</a>`;

const frame = (served: Served, chosen: Chosen): string => `${scriptTag(served, 'frame.js')}\n\n${link(served, chosen)}`;

const frameOnly = (served: Served, chosen: Chosen): string =>
  `<iframe src="${escaped(frameAddress(served, chosen))}" title="${escaped(chosen.title)}"
        width="100%" height="900" style="border: 0"></iframe>`;

/** Every way to show an element, by the place where the code goes. */
export const snippets = { html, wordPress, drupal: html, react, frame, frameOnly, link } as const;
export type SnippetName = keyof typeof snippets;
export const snippetNames = Object.keys(snippets) as readonly SnippetName[];
