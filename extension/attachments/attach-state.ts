/** What became of a file of ours that was to go into the upload of the page. */
import { isText, oneOf, shaped, type Guard } from '../messages/guards';

/** `refused`: the page does not have it. `undone`: the page has again what it had. */
export const attachStates = ['attached', 'refused', 'undone', 'notUndone'] as const;

export interface Attaching {
  /** Name of the file. */
  readonly name: string;
  readonly state: (typeof attachStates)[number];
}

export const isAttaching: Guard<Attaching> = shaped({ name: isText, state: oneOf(attachStates) });
