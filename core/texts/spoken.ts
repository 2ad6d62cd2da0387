/** Everything a component says in one language: what is loaded for it, in one file. */
import type { AgreementElementTexts } from './agreement-element-texts';
import type { AllowanceElementTexts } from './allowance-element-texts';
import type { CalculationTexts } from './calculation-texts';
import type { Texts } from './texts';
import type { WidgetTexts } from './widget-texts';

export interface SpokenTexts {
  readonly texts: Texts;
  readonly words: WidgetTexts;
  readonly calculations: CalculationTexts;
  readonly allowanceElement: AllowanceElementTexts;
  readonly agreementElement: AgreementElementTexts;
}
