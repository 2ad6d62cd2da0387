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
  /** Language of the element where it is not that of the page. */
  readonly lang?: string;
  /** Title of the link and the frame. */
  readonly title: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const attributesOf = ({ attributes, lang }: Chosen): string =>
  Object.entries({ ...(lang !== undefined && { lang }), ...attributes })
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
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

const wordPress = (served: Served, chosen: Chosen): string => `<?php
// functions.php of your theme; then write [duaalwijzer] in a page
add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script('${chosen.element}', '${addressOf(served, scriptOf(chosen.element))}', [], null, ['strategy' => 'defer']);
});
add_shortcode('duaalwijzer', fn () => '${elementTag(chosen)}');`;

const drupal = (served: Served, chosen: Chosen): string => `# your_theme.libraries.yml
duaalwijzer:
  js:
    ${addressOf(served, scriptOf(chosen.element))}:
      type: external
      attributes:
        defer: true
        crossorigin: anonymous
        integrity: ${served.integrity[scriptOf(chosen.element)] ?? ''}

{# a template of your theme #}
{{ attach_library('your_theme/duaalwijzer') }}
${elementTag(chosen)}`;

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

function frameAddress(served: Served, { element, attributes, lang }: Chosen): string {
  const query = new URLSearchParams({ element, ...(lang !== undefined && { lang }), ...attributes });
  return addressOf(served, `frame.html?${query.toString()}`);
}

const frame = (served: Served, chosen: Chosen): string => `${scriptTag(served, 'frame.js')}

<a data-duaal-frame href="${escaped(frameAddress(served, chosen))}">${chosen.title}</a>`;

const frameOnly = (served: Served, chosen: Chosen): string =>
  `<iframe src="${escaped(frameAddress(served, chosen))}" title="${escaped(chosen.title)}"
        width="100%" height="900" style="border: 0"></iframe>`;

/** Every way to show an element, by the place where the code goes. */
export const snippets = { html, wordPress, drupal, react, frame, frameOnly } as const;
export type SnippetName = keyof typeof snippets;
export const snippetNames = Object.keys(snippets) as readonly SnippetName[];
