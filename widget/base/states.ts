/** The states of an element that a page can style: `duaal-uurrooster:state(error)`. */

export const stateNames = ['error', 'warning', 'empty', 'refused'] as const;
export type StateName = (typeof stateNames)[number];

/** Sets the states that hold and no others. */
export function showStates(internals: ElementInternals, holds: Readonly<Record<StateName, boolean>>): void {
  const states = internals.states as CustomStateSet | undefined;
  try {
    for (const name of stateNames) {
      if (holds[name]) states?.add(name);
      else states?.delete(name);
    }
  } catch {
    // browsers of before 2024 want another notation of the names: they do without
  }
}
