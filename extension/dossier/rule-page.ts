/** The page of a rule, which is part of the extension: it opens in a tab, and no site can see that it is there. */
import type { LanguageCode, RuleId } from '#core';
import { browser } from 'wxt/browser';

/** Opens the page of a rule in the language of the user. */
export async function openRule(rule: RuleId, language: LanguageCode): Promise<void> {
  await browser.tabs.create({ url: new URL(`/rules/${language}/${rule}.html`, browser.runtime.getURL('/')).href });
}
