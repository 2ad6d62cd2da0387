/** What a component says about the files it hands over, PDFs too. */
import type { FileFaultTexts, MakingTexts } from './file-texts';
import type { MergeListTexts } from './merge-list-texts';
import type { SavingTexts } from './saving-texts';

export interface ExportTexts extends SavingTexts, MakingTexts {
  readonly pdf: string;
  readonly merge: MergeListTexts & {
    readonly heading: string;
    readonly hint: string;
    /** Box by which the annex comes before the files. */
    readonly withAnnex: string;
    /** Name of a button in a list of files: `{button}` and `{name}`. */
    readonly about: string;
    readonly remove: string;
  };
  readonly faults: FileFaultTexts;
  readonly names: SavingTexts['names'] & { readonly annex: string; readonly merged: string };
}
