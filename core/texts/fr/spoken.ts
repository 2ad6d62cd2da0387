/** All French of a component. */
import type { SpokenTexts } from '../spoken';
import { frAgreementElement } from './agreement-element';
import { frAllowanceElement } from './allowance-element';
import { frCalculations } from './calculations';
import { fr } from './index';
import { frWidget } from './widget';

export const spoken: SpokenTexts = {
  texts: fr,
  words: frWidget,
  calculations: frCalculations,
  allowanceElement: frAllowanceElement,
  agreementElement: frAgreementElement,
};
