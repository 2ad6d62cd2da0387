/** The Dutch of the validator; the hours calculator in it brings its own. */
import type { AgreementSpoken } from '../spoken';
import { nlAgreementElement } from './agreement-element';
import { nlCommonWidget } from './common-widget';
import { nlDates } from './dates';
import { nlExport } from './export';
import { nl } from './index';

export const nlAgreementSpoken: AgreementSpoken = {
  texts: nl,
  words: { ...nlCommonWidget, export: nlExport },
  calculations: { dates: nlDates },
  agreementElement: nlAgreementElement,
};
