/** Which part of the screen is in which step. */
export const steps = ['Stap 1: partijen', 'Stap 2: looptijd en uren', 'Stap 3: bijlagen'] as const;

const first = new Set(['opleiding', 'leerling', 'onderneming', 'school']);

/** The step of a part, by its id. */
export const stepOf = (section: string): number => {
  if (first.has(section)) return 0;
  return section === 'bijlagen' ? 2 : 1;
};
