/** What a component says about the files it hands over. */
import type { FileFaultTexts, MakingTexts } from './file-texts';

export interface ExportTexts extends MakingTexts {
  readonly heading: string;
  readonly hint: string;
  readonly pdf: string;
  readonly calendar: string;
  readonly dossier: string;
  readonly print: string;
  /** Box by which the reader lets numbers of people and accounts into the files. */
  readonly identifiers: string;
  readonly identifiersHint: string;
  readonly merge: {
    readonly heading: string;
    readonly hint: string;
    readonly files: string;
    readonly button: string;
  };
  /** There are no dates for a calendar yet. */
  readonly noDates: string;
  readonly notMerged: string;
  readonly noFiles: string;
  readonly faults: FileFaultTexts;
  /** Names of the files, without their ending. */
  readonly names: { readonly annex: string; readonly calendar: string; readonly dossier: string };
}
