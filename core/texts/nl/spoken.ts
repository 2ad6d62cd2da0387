/** All Dutch of a component. */
import type { SpokenTexts } from '../spoken';
import { nlAgreementElement } from './agreement-element';
import { nlAllowanceElement } from './allowance-element';
import { nlCalculations } from './calculations';
import { nl } from './index';
import { nlWidget } from './widget';

export const nlSpoken: SpokenTexts = {
  texts: nl,
  words: nlWidget,
  calculations: nlCalculations,
  allowanceElement: nlAllowanceElement,
  agreementElement: nlAgreementElement,
};
