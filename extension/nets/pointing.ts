/** Which controls a user can point at, and whether one can be remembered for a fact. */
import type { FactKey } from '#core';
import type { Box } from '../overlay/box';
import { accepts, type Recognition, type SeenControl } from '../page/index';

/** A control on screen, with its place. */
export interface Target {
  readonly seen: SeenControl;
  readonly box: Box;
}

/** Why a control cannot be remembered for a fact. */
export type Refusal = 'noName' | 'twice' | 'wrongKind';

/** Every control that is seen now, from top to bottom. A group of boxes counts as a whole, not one by one as well. */
export function targetsOf(
  { seen }: Recognition,
  boxOf: (control: SeenControl['control']) => Box | undefined,
): readonly Target[] {
  return seen.flatMap((one) => {
    const box = boxOf(one.control);
    return box ? [{ seen: one, box }] : [];
  });
}

const area = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);
const slack = 4;

/** The control at a point of the window: of several the smallest. */
export function targetAt(targets: readonly Target[], x: number, y: number): Target | undefined {
  const here = targets.filter(
    ({ box }) => x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack,
  );
  return here.sort((one, other) => area(one.box) - area(other.box))[0];
}

const longestName = 200;

/** A text of a page may be of any length; no field is called that much. */
const hasName = ({ label }: SeenControl): boolean => label.length <= longestName && /\p{L}/u.test(label);

/** Why this control cannot be remembered for a fact; `undefined` when it can. */
export function refusalOf(seen: SeenControl, key: FactKey, all: readonly SeenControl[]): Refusal | undefined {
  if (!hasName(seen)) return 'noName';
  if (!accepts(key, seen.control, false)) return 'wrongKind';
  const same = all.filter(({ fingerprint }) => fingerprint === seen.fingerprint);
  return same.length > 1 ? 'twice' : undefined;
}
