/** A frame with a part of the screen, and the kits of the frames in a page. */
import { make } from '../dom';
import type { Kit } from '../kit';
import type { FrameName } from './parts';

export const frame = (name: FrameName): HTMLIFrameElement => make('iframe', { id: name, src: `part.html#${name}` });

const kits = (): readonly Kit[] =>
  [...document.querySelectorAll('iframe')].flatMap(
    ({ contentWindow }) => (contentWindow as unknown as { readonly kit?: Kit } | null)?.kit ?? [],
  );

/** Patches a field of this page, or has the frames look for it. */
export function patchWhere(id: string, value: string, patch: (id: string, value: string) => void): void {
  if (document.getElementById(id)) patch(id, value);
  else for (const kit of kits()) kit.patch(id, value);
}

export const rebuildAll = (): void => {
  for (const kit of kits()) kit.rebuild();
};
