/** Which parts of the screen stand in which frame; the rest stands in the page around them. */
export const inFrames = {
  partijen: ['onderneming', 'school'],
  uren: ['looptijd', 'werkplek', 'arbeidsduur', 'leervergoeding'],
  /** In a frame in the frame before. */
  bijlagen: ['bijlagen'],
} as const;

export type FrameName = keyof typeof inFrames;

/** The frame of a part, by the id of the part; `undefined` for what stands in no frame. */
export const frameOf = (section: string): FrameName | undefined =>
  (Object.keys(inFrames) as FrameName[]).find((name) => (inFrames[name] as readonly string[]).includes(section));
