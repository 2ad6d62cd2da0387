/** The accessibility tree as assistive tools get it from the browser, and the media a reader may have set. */
import { cdp } from 'vitest/browser';

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly invalid: string;
}

interface RawValue {
  readonly value?: unknown;
}
interface RawNode {
  readonly ignored: boolean;
  readonly role?: RawValue;
  readonly name?: RawValue;
  readonly description?: RawValue;
  readonly value?: RawValue;
  readonly properties?: readonly { readonly name: string; readonly value: RawValue }[];
}
interface Frames {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly Frames[];
}

const send = <Answer>(method: string, parameters?: object): Promise<Answer> =>
  (cdp() as unknown as { send: (method: string, parameters?: object) => Promise<Answer> }).send(method, parameters);

/** The tests run in a frame of the page of their runner. */
async function ownFrame(): Promise<string | undefined> {
  const { frameTree } = await send<{ frameTree: Frames }>('Page.getFrameTree');
  const all = (frames: Frames): readonly Frames[] => [frames, ...(frames.childFrames ?? []).flatMap(all)];
  return all(frameTree).find(({ frame }) => frame.url === location.href)?.frame.id;
}

/** White space does not count, and no-break spaces are white space. */
const text = (value: RawValue | undefined): string =>
  typeof value?.value === 'string' || typeof value?.value === 'number'
    ? String(value.value).replace(/\s+/g, ' ').trim()
    : '';

/** Every node that is not ignored, in the order of the document. */
export async function accessibilityTree(): Promise<readonly TreeNode[]> {
  const { nodes } = await send<{ nodes: readonly RawNode[] }>('Accessibility.getFullAXTree', {
    frameId: await ownFrame(),
  });
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, value, properties }) => ({
      role: text(role),
      name: text(name),
      description: text(description),
      value: text(value),
      invalid: text(properties?.find((property) => property.name === 'invalid')?.value),
    }));
}

/** Sets what the reader prefers, or prints; without parameters everything is as usual again. */
export const emulate = (features: Readonly<Record<string, string>> = {}, media = ''): Promise<unknown> =>
  send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
