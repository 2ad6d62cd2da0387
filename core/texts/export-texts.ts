/** What a component says about the files it hands over. */
import type { FileFaultTexts } from './file-texts';

export interface ExportTexts {
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
  readonly making: string;
  /** How far merging is: `{done}` and `{files}`. */
  readonly progress: string;
  readonly cancel: string;
  readonly cancelled: string;
  /** `{file}` has been handed to the browser. */
  readonly saved: string;
  /** Texts with letters that the document cannot hold: `{texts}`. */
  readonly unwritten: string;
  /** There are no dates for a calendar yet. */
  readonly noDates: string;
  /** The part that makes documents could not be loaded. */
  readonly notLoaded: string;
  readonly notMerged: string;
  readonly noFiles: string;
  readonly faults: FileFaultTexts;
  /** Names of the files, without their ending. */
  readonly names: { readonly annex: string; readonly calendar: string; readonly dossier: string };
}
