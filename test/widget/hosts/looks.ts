/** How an element looks, part by part, as the browser works it out: where each part lies and every property of its style. */
import type { Locator } from '@playwright/test';

interface Part {
  readonly name: string;
  /** Left, top, width and height, from the corner of the element; nothing for a part that is not drawn. */
  readonly box: readonly number[];
  readonly style: readonly string[];
}

interface Looks {
  readonly properties: readonly string[];
  readonly parts: readonly Part[];
}

/** Every part of an element and of the elements in it. */
export const looksOf = (element: Locator): Promise<Looks> =>
  element.evaluate((host) => {
    const partsIn = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((part) => [part, ...(part.shadowRoot ? partsIn(part.shadowRoot) : [])]);
    const parts = partsIn(host.shadowRoot ?? host).filter(({ localName }) => localName !== 'style');
    const corner = parts[0]?.getBoundingClientRect() ?? new DOMRect();
    const properties = [...getComputedStyle(document.body)];
    return {
      properties,
      parts: parts.map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        const isDrawn = part.getClientRects().length > 0;
        const style = getComputedStyle(part);
        return {
          name: `${part.localName}.${part.getAttribute('class') ?? part.id}`,
          box: (isDrawn ? [left - corner.left, top - corner.top, width, height] : []).map(
            (pixels) => Math.round(pixels * 10) / 10,
          ),
          style: properties.map((property) => style.getPropertyValue(property)),
        };
      }),
    };
  });

const changesOf = (before: Part, after: Part | undefined, properties: readonly string[]): readonly string[] => {
  if (after?.name !== before.name) return [`${before.name} is ${after?.name ?? 'not there'}`];
  const styles = properties.flatMap((property, at) => {
    const [was = '', is = ''] = [before.style[at], after.style[at]];
    return was === is ? [] : [`${before.name} ${property}: ${was} → ${is}`];
  });
  const [was, is] = [before.box.join(' '), after.box.join(' ')];
  return was === is ? styles : [...styles, `${before.name} box: ${was} → ${is}`];
};

/** Every difference, in words; none when they look the same. */
export const differences = (before: Looks, after: Looks): readonly string[] =>
  before.parts.flatMap((part, at) => changesOf(part, after.parts[at], before.properties));
