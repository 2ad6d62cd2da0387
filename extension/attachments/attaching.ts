/** A file that we made, on its way into the upload of the page and back: each step is a click of the user. */
import { attachFile, takesFiles, type Attached, type FileControl } from '../page/index';
import type { Attaching } from './attach-state';
import type { SentFile } from './file-parts';

export interface AttacherOptions {
  /** The upload of the schedule as it is now. */
  readonly upload: () => FileControl | undefined;
  /** What is chosen there now. */
  readonly earlier: () => readonly File[];
  /** Told before a file of this name goes in. */
  readonly onFile: (name: string) => void;
  readonly onChange: () => void;
}

export class Attacher {
  readonly #options: AttacherOptions;
  #attached: Attached | undefined;
  /** What came of the last file. */
  state: Attaching | undefined;

  constructor(options: AttacherOptions) {
    this.#options = options;
  }

  /** Whether the page has an upload that takes files. */
  get hasUpload(): boolean {
    const control = this.#options.upload();
    return control !== undefined && takesFiles(control);
  }

  async attach({ name, bytes }: SentFile): Promise<void> {
    const { upload, earlier, onFile } = this.#options;
    const file = new File([bytes], name, { type: 'application/pdf' });
    const before = earlier();
    this.#tell(undefined);
    onFile(name);
    this.#attached = await attachFile(file, before, upload);
    this.#tell({ name, state: this.#attached ? 'attached' : 'refused' });
  }

  async undo(): Promise<void> {
    const attached = this.#attached;
    const name = this.state?.name;
    if (!attached || name === undefined) return;
    this.#tell(undefined);
    const isUndone = await attached.undo();
    if (isUndone) this.#attached = undefined;
    this.#tell({ name, state: isUndone ? 'undone' : 'notUndone' });
  }

  /** The page changed: where it no longer has the file there is nothing left to take back. */
  follow(): void {
    if (!this.#attached || this.#attached.isThere()) return;
    this.#attached = undefined;
    this.state = undefined;
  }

  #tell(state: Attaching | undefined): void {
    this.state = state;
    this.#options.onChange();
  }
}
