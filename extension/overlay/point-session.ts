/** A user who points at the field of a fact, with the mouse or with the keyboard: which control is under it, and may it be. */
import type { FactKey } from '#core';
import { refusalOf, targetAt, targetsOf, type Target } from '../nets/pointing';
import type { Recognition, SeenControl } from '../page/index';
import { anchorOf } from './anchor';
import type { Pointing } from './pointer';

export interface PointOptions {
  readonly key: FactKey;
  /** The page as it is now; asked at each move. */
  readonly recognition: () => Recognition | undefined;
  readonly onChange: (pointing: Pointing) => void;
}

export class PointSession {
  readonly #options: PointOptions;
  #pointing: Pointing;

  constructor(options: PointOptions) {
    this.#options = options;
    this.#pointing = { key: options.key, target: undefined, refusal: undefined };
    options.onChange(this.#pointing);
  }

  get target(): Target | undefined {
    return this.#pointing.target;
  }

  /** To the control at a point of the window. */
  moveTo(x: number, y: number): void {
    this.#aim(targetAt(this.#targets(), x, y));
  }

  /** To the next control on the page or the one before; it is scrolled into sight. */
  step(step: 1 | -1): void {
    const targets = this.#targets();
    const now = targets.findIndex(({ seen }) => this.#isCurrent(seen));
    const index = now < 0 ? (step === 1 ? 0 : targets.length - 1) : (now + step + targets.length) % targets.length;
    const next = targets[index]?.seen;
    next?.control.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    this.#aim(next && this.#targets().find(({ seen }) => seen === next));
  }

  /** The control, when it can be remembered; else the reason is shown. */
  choose(): SeenControl | undefined {
    const seen = this.#pointing.target?.seen;
    if (!seen) return undefined;
    const refusal = refusalOf(seen, this.#options.key, this.#options.recognition()?.seen ?? []);
    if (refusal === undefined) return seen;
    this.#change({ ...this.#pointing, refusal });
    return undefined;
  }

  #targets(): readonly Target[] {
    const recognition = this.#options.recognition();
    return recognition ? targetsOf(recognition, (control) => anchorOf(control)?.box) : [];
  }

  #isCurrent({ control, fingerprint }: SeenControl): boolean {
    const current = this.#pointing.target?.seen;
    return current?.control.element === control.element && current.fingerprint === fingerprint;
  }

  #aim(target: Target | undefined): void {
    const isSame = target ? this.#isCurrent(target.seen) : this.#pointing.target === undefined;
    this.#change({ ...this.#pointing, target, refusal: isSame ? this.#pointing.refusal : undefined });
  }

  #change(pointing: Pointing): void {
    this.#pointing = pointing;
    this.#options.onChange(pointing);
  }
}
