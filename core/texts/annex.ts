/** The texts of the annex in every language: a document is made in one go, so they come together. */
import type { AnnexTexts } from './annex-texts';
import { enAnnex } from './en/annex';
import { frAnnex } from './fr/annex';
import type { LanguageCode } from './load';
import { nlAnnex } from './nl/annex';

export const annexTexts: Readonly<Record<LanguageCode, AnnexTexts>> = { nl: nlAnnex, fr: frAnnex, en: enAnnex };
