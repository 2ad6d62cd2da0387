/** How large a file may be that is looked into: more than this is no schedule, and would take the browser minutes. */
export const mostMegabytes = 50;

/** Whether a file of this many bytes is larger than what is looked into. */
export const isTooLarge = (bytes: number): boolean => bytes > mostMegabytes * 1_000_000;
