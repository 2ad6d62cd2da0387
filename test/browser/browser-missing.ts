/** No browser to work with. Its message is one sentence for the person who runs the command: show that and no stack. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}
