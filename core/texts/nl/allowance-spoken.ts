/** The Dutch of the allowance checker. */
import type { AllowanceSpoken } from '../spoken';
import { allowance } from './allowance';
import { nlAllowanceElement } from './allowance-element';
import { nlAllowanceMonths } from './allowance-months';
import { nlAllowanceWidget } from './allowance-widget';
import { nlCommon } from './common';
import { nlCommonWidget } from './common-widget';
import { nlDates } from './dates';
import { nlSaving } from './saving';

export const nlAllowanceSpoken: AllowanceSpoken = {
  texts: { ...nlCommon, rules: allowance },
  words: { ...nlCommonWidget, export: nlSaving, allowance: nlAllowanceWidget },
  calculations: { ...nlAllowanceMonths, dates: nlDates },
  allowanceElement: nlAllowanceElement,
};
