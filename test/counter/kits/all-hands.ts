/** The hands for every kit in which the whole screen can be worked in. */
import { appuniversum } from './appuniversum/hands';
import { closed } from './closed/hands';
import { flux } from './flux/hands';
import { frames } from './frames/hands';
import { plainHands, type Hands } from './hands';
import { hostile } from './hostile/hands';
import { material } from './material/hands';
import { prime } from './prime/hands';
import { react } from './react/hands';
import { vue } from './vue/hands';
import { wizard } from './wizard/hands';
import { wu2 } from './wu2/hands';
import { wu3 } from './wu3/hands';

export const kitHands: Readonly<Record<string, Hands>> = {
  table: plainHands,
  wu2,
  wu3,
  flux,
  closed,
  material,
  prime,
  react,
  vue,
  appuniversum,
  wizard,
  frames,
  late: plainHands,
  hostile,
};
