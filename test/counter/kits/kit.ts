/** What a kit offers to a test, besides its page: what the app behind a form does by itself, without any event. */

export interface Kit {
  /** Puts a value into a field as the app does, after loading or calculating: nobody is told. */
  patch(id: string, value: string): void;
  /** Builds the whole screen anew, with the values it has. */
  rebuild(): void;
}

/** Makes the kit reachable for a test. */
export const offer = (kit: Kit): void => void Object.assign(window, { kit });
