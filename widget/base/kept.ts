/**
 * What is kept of an element for a reload: a dossier, and beside it how the element stands beyond its facts. A dossier
 * alone is also such a text.
 */

/** Of another number, how an element stood is not read. */
const sceneVersion = 1;

export interface Kept {
  readonly dossier: object;
  readonly scene: unknown;
}

const isObject = (content: unknown): content is object => typeof content === 'object' && content !== null;

export const writeKept = ({ dossier, scene }: Kept): string =>
  JSON.stringify({ ...dossier, scene: { version: sceneVersion, content: scene } });

const contentOf = (scene: object): unknown =>
  'version' in scene && scene.version === sceneVersion && 'content' in scene ? scene.content : null;

/**
 * Reads a kept text; `undefined` when it is none. What the dossier says is not looked at, nor the content of the scene:
 * that is `undefined` where there is none, and `null` where it is of another version.
 */
export function readKept(text: string): Kept | undefined {
  try {
    const content: unknown = JSON.parse(text);
    if (!isObject(content)) return undefined;
    const { scene, ...dossier } = content as { readonly scene?: unknown };
    return { dossier, scene: isObject(scene) ? contentOf(scene) : scene };
  } catch {
    return undefined;
  }
}
