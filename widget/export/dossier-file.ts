/** The name of the dossier inside a PDF. */
export const dossierFile = 'duaalwijzer.json';
