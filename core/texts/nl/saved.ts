/** Dutch: a file was handed to the browser. */
export const nlSaved = 'Klaar: {file}.';
