/** What the filters of content systems leave of HTML: tags that are not allowed go and their text stays, as do attributes. */
import type { Page } from '@playwright/test';

export interface Filter {
  /** Tags, each with the attributes that it may have beside those for every tag. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Attributes that every tag may have; a star at the end stands for anything. */
  readonly everywhere: readonly string[];
}

const plain = (tags: string): Filter['tags'] => Object.fromEntries(tags.split(' ').map((tag) => [tag, []]));

/**
 * `wp_kses_post`, which filters what anybody without `unfiltered_html` saves: `$allowedposttags` and
 * `_wp_add_global_attributes` in wp-includes/kses.php of WordPress 7.0. Who has that capability: "Roles and Capabilities"
 * in the documentation of WordPress. Tags that only hold mathematics or media are left out here.
 */
export const wordPressFilter: Filter = {
  tags: {
    ...plain(
      'abbr address article aside b blockquote br button cite code dd del details dfn div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd label legend li main mark nav ol p pre q s samp section small span strong sub summary sup table tbody td textarea tfoot th thead time tr u ul var wbr',
    ),
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  },
  everywhere: ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'],
};

/**
 * The text format Basic HTML: `allowed_html` in core/profiles/standard/config/install/filter.format.basic_html.yml of
 * Drupal 11. `filter_html` adds what every tag may have: `lang`, and `dir` with two values.
 */
export const drupalBasicFilter: Filter = {
  tags: {
    ...plain('br p h2 h3 h4 h5 h6 cite dl dt dd blockquote ul ol strong em code li img'),
    a: ['hreflang', 'href'],
  },
  everywhere: ['lang', 'dir'],
};

/** Runs HTML through a filter, in the browser of a page. */
export const sanitise = (page: Page, html: string, filter: Filter): Promise<string> =>
  page.evaluate(
    ({ source, tags, everywhere }) => {
      const { body } = new DOMParser().parseFromString(source, 'text/html');
      const matches = (name: string, pattern: string): boolean =>
        pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
      for (const element of [...body.querySelectorAll('*')]) {
        const own = tags[element.localName];
        if (own === undefined) element.replaceWith(...element.childNodes);
        for (const name of element.getAttributeNames()) {
          if (![...(own ?? []), ...everywhere].some((pattern) => matches(name, pattern))) element.removeAttribute(name);
        }
      }
      return body.innerHTML;
    },
    { source: html, ...filter },
  );
