/** The page of a rule, which is part of the extension: it opens in a tab, and no site can see that it is there. */
import type { LanguageCode, RuleId } from '#core';
import { browser } from 'wxt/browser';

/** There are pages in Dutch and French; who reads English gets the Dutch, where the law is quoted in its own language. */
export async function openRule(rule: RuleId, language: LanguageCode): Promise<void> {
  const folder = language === 'fr' ? 'fr' : 'nl';
  await browser.tabs.create({ url: new URL(`/rules/${folder}/${rule}.html`, browser.runtime.getURL('/')).href });
}
