/** What a page in a frame tells the page around it. */
export interface HeightMessage {
  readonly duaalwijzer: 'height';
  /** Pixels that the content takes. */
  readonly height: number;
}

/** Nothing of ours is higher; a larger number is no message of ours. In pixels. */
const highest = 50_000;

/** The height in a message; `undefined` when it is no message of ours. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { duaalwijzer, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (duaalwijzer !== 'height' || typeof height !== 'number') return undefined;
  return height > 0 && height < highest ? Math.ceil(height) : undefined;
}
