/** Dutch: the first language. Formal u, plain words. */
import { allowance } from './allowance';
import { nlCommon } from './common';
import { company } from './company';
import { documents } from './documents';
import { hours } from './hours';
import { learner } from './learner';
import { period } from './period';
import { provider } from './provider';
import { schedule } from './schedule';
import { agreementType } from './type';
import { workplace } from './workplace';
import type { Texts } from '../texts';

export const nl: Texts = {
  ...nlCommon,
  rules: {
    ...agreementType,
    ...learner,
    ...company,
    ...provider,
    ...period,
    ...workplace,
    ...hours,
    ...schedule,
    ...allowance,
    ...documents,
  },
};
