/** A page is read again and again, and most of its texts stay: what was worked out of a text once is kept. */

const most = 2000;
const longest = 200;

/** The same work, done once for each of the last texts. Long texts are not kept. */
export function kept<Value>(work: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, { readonly value: Value }>();
  return (text) => {
    if (text.length > longest) return work(text);
    const known = found.get(text);
    if (known) return known.value;
    if (found.size >= most) found.clear();
    const value = work(text);
    found.set(text, { value });
    return value;
  };
}

/** Whether a pattern is in a text: class names come back hundreds of times on a page. */
export const whether = (pattern: RegExp): ((text: string) => boolean) => {
  const found = kept((text) => pattern.test(text));
  return (text) => text !== '' && found(text);
};
