/** The pieces of text in a PDF with their places, as pdf.js finds them. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TextItem } from './annex-text/lines';

/** Annexes are a few pages; whole regulations behind them are not searched. */
const mostPages = 30;

/** Every piece of text on the pages, from the top left corner of each. */
export async function textItemsOf(document: PDFDocumentProxy): Promise<readonly TextItem[]> {
  const items: TextItem[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    const { transform, height } = page.getViewport({ scale: 1 });
    const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = transform;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      items.push({
        text: item.str,
        page: number,
        x: a * x + c * y + e,
        y: b * x + d * y + f,
        width: item.width,
        height: item.height,
      });
    }
    page.cleanup();
  }
  return items;
}
