/** HTML from text: everything that is put in is escaped, save what is marked as HTML already. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | readonly Part[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const partToHtml = (part: Part): string => {
  if (typeof part === 'string') return part.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
  return 'html' in part ? part.html : part.map(partToHtml).join('');
};

/** A template of HTML; parts are texts, HTML or lists of both. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.reduce((before, after, index) => `${before}${partToHtml(parts[index - 1] ?? '')}${after}`),
});
