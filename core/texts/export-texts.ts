/** What a component says about the files it hands over, PDFs too. */
import type { FileFaultTexts, MakingTexts } from './file-texts';
import type { SavingTexts } from './saving-texts';

export interface ExportTexts extends SavingTexts, MakingTexts {
  readonly pdf: string;
  readonly merge: {
    readonly heading: string;
    readonly hint: string;
    readonly files: string;
    readonly button: string;
  };
  readonly notMerged: string;
  readonly noFiles: string;
  readonly faults: FileFaultTexts;
  readonly names: SavingTexts['names'] & { readonly annex: string };
}
