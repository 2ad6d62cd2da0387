/** All English of a component. */
import type { SpokenTexts } from '../spoken';
import { enAgreementElement } from './agreement-element';
import { enAllowanceElement } from './allowance-element';
import { enCalculations } from './calculations';
import { en } from './index';
import { enWidget } from './widget';

export const spoken: SpokenTexts = {
  texts: en,
  words: enWidget,
  calculations: enCalculations,
  allowanceElement: enAllowanceElement,
  agreementElement: enAgreementElement,
};
