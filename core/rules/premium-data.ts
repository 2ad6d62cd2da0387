/**
 * What the rules on the premiums of learner and company share: the consent and the account number belong together. Without
 * a consent the account number says nothing until the agreement is registered, because registering is the application.
 */
import type { FactValue } from '../facts/facts';
import { isFilled } from './derived';
import { finding, pass, unknown, type RuleResult } from './rule';

export const premiumMessages = ['account-missing', 'consent-refused', 'consent-missing'] as const;

interface PremiumData {
  readonly consent: boolean | undefined;
  readonly account: string | undefined;
  readonly stage: FactValue<'agreement.stage'> | undefined;
}

/** Judges consent and account number of a party. */
export function judgePremiumData(
  party: 'learner' | 'company',
  { consent, account, stage }: PremiumData,
): RuleResult<(typeof premiumMessages)[number]> {
  const consentKey = `${party}.premiumConsent` as const;
  const accountKey = `${party}.iban` as const;
  if (isFilled(account)) {
    if (consent === true) return pass;
    if (consent === false) return finding('warning', 'consent-refused', { fields: [consentKey, accountKey] });
    if (stage === undefined) return unknown(consentKey, 'agreement.stage');
    return stage === 'draft'
      ? unknown(consentKey)
      : finding('warning', 'consent-missing', { fields: [consentKey, accountKey] });
  }
  if (consent === undefined) return unknown(consentKey);
  return consent ? finding('warning', 'account-missing', { fields: [accountKey, consentKey] }) : pass;
}
