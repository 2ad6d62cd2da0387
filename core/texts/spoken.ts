/** Everything a component says in one language: what is loaded for it, in one file. Each component has its part of it. */
import type { RuleId } from '../rules/all';
import type { AllowanceRuleId } from '../rules/allowance-set';
import type { ScheduleRuleId } from '../rules/schedule-set';
import type { AgreementElementTexts } from './agreement-element-texts';
import type { AllowanceElementTexts } from './allowance-element-texts';
import type { CalculationTexts } from './calculation-texts';
import type { SavingTexts } from './saving-texts';
import type { Texts } from './texts';
import type { CommonWidgetTexts, WidgetTexts } from './widget-texts';

export interface SpokenTexts {
  readonly texts: Texts;
  readonly words: WidgetTexts;
  readonly calculations: CalculationTexts;
  readonly allowanceElement: AllowanceElementTexts;
  readonly agreementElement: AgreementElementTexts;
}

/** What every component says, with the sentences of the rules it judges by. */
export interface CommonSpoken<Id extends RuleId = never> {
  readonly texts: Texts<Id>;
  readonly words: CommonWidgetTexts;
}

/** What a component says that hands over files. */
export interface SavingSpoken<Id extends RuleId = never> extends CommonSpoken<Id> {
  readonly words: CommonWidgetTexts & { readonly export: SavingTexts };
  readonly calculations: Pick<CalculationTexts, 'dates'>;
}

/** What a component says that makes PDFs too. */
export interface ExportSpoken<Id extends RuleId = never> extends SavingSpoken<Id> {
  readonly words: CommonWidgetTexts & Pick<WidgetTexts, 'export'>;
}

/** What the hours calculator says. */
export interface ScheduleSpoken extends ExportSpoken<ScheduleRuleId> {
  readonly words: CommonWidgetTexts & Pick<WidgetTexts, 'export' | 'schedule'>;
  readonly calculations: Pick<CalculationTexts, 'dates' | 'steps'>;
}

/** What the allowance checker says. */
export interface AllowanceSpoken extends SavingSpoken<AllowanceRuleId> {
  readonly words: CommonWidgetTexts & Pick<WidgetTexts, 'allowance'> & { readonly export: SavingTexts };
  readonly calculations: Omit<CalculationTexts, 'steps' | 'amountFaults' | 'amountKinds' | 'ownAmount'>;
  readonly allowanceElement: AllowanceElementTexts;
}

/** What the validator says, beside what the hours calculator in it says. */
export interface AgreementSpoken extends ExportSpoken<RuleId> {
  readonly agreementElement: AgreementElementTexts;
}
