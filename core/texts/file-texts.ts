/** Why a file cannot be used, in the words of a language. */
import type { DossierFault } from '../facts/dossier';

export const fileFaults = ['empty', 'type', 'password', 'unreadable'] as const;
export type FileFault = (typeof fileFaults)[number];

/** What is wrong at a place in a dossier file, a sentence each. */
export type DossierFaultTexts = Readonly<Record<DossierFault, string>>;

/** A sentence each: `{name}` is the name of the file. */
export type FileFaultTexts = Readonly<Record<FileFault, string>>;

/** What is said while a document is made, and of what came of it. */
export interface MakingTexts {
  readonly making: string;
  /** How far merging is: `{done}` and `{files}`. */
  readonly progress: string;
  readonly cancel: string;
  readonly cancelled: string;
  /** `{file}` has been handed to the browser. */
  readonly saved: string;
  /** Texts with letters that the document cannot hold: `{texts}`. */
  readonly unwritten: string;
  /** A file that went into the same PDF held a dossier of its own. */
  readonly otherDossier: string;
  /** The part that makes documents could not be loaded. */
  readonly notLoaded: string;
}
