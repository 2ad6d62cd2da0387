/**
 * A link that carries what is filled in, in the fragment of its address: the one part that a browser never sends to a
 * server. The dossier is written as JSON, made smaller where the browser can, and spelled in letters that survive mail.
 */

/** Links beyond this are cut by mail programs and chat. In characters. */
export const longestLink = 8000;

/** First character of a text: how the rest is packed. */
const packed = 'z';
const plain = 'j';

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

async function through(bytes: Uint8Array<ArrayBuffer>, transform: GenericTransformStream): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A text as it stands in a link. */
export async function encodeShared(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return plain + toBase64(bytes);
  return packed + toBase64(await through(bytes, new CompressionStream('deflate-raw')));
}

/** The text of a link; `undefined` when the link was cut or changed on its way. */
export async function decodeShared(shared: string): Promise<string | undefined> {
  try {
    const bytes = fromBase64(shared.slice(1));
    const whole = shared.startsWith(packed) ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return undefined;
  }
}

/** The address of a page with something to share under a key; what else the fragment held is gone. */
export const linkWith = (address: string, key: string, shared: string): string =>
  `${address.replace(/#.*$/, '')}#${encodeURIComponent(key)}=${shared}`;

/** What the fragment of an address (`#key=…`) shares under a key. */
export const sharedIn = (fragment: string, key: string): string | undefined =>
  new URLSearchParams(fragment.replace(/^#/, '')).get(key) ?? undefined;
