/** Chromium refuses to run its sandbox as root, which is how containers run. */
export const sandboxOptions = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
