/** The languages of the reports. A new one is a folder beside `en/` and an entry here. */
import type { Language } from '../../schemas/codes.ts';
import { codes as enCodes } from './en/codes.ts';
import { report as enReport } from './en/report.ts';
import { formats } from './format.ts';
import { codes as frCodes } from './fr/codes.ts';
import { report as frReport } from './fr/report.ts';
import type { ReportWords } from './report.ts';
import type { Words } from './words.ts';

/** A language's words for pages and documents; those of charts are the charts' own (`<language>/charts.ts`). */
export type ReportLanguage = Omit<Words<ReportWords>, 'charts'>;

const languages: Record<Language, ReportLanguage> = {
  en: { lang: 'en', format: formats.en, codes: enCodes, report: enReport },
  fr: { lang: 'fr', format: formats.fr, codes: frCodes, report: frReport },
};

/** Everything that one language says. */
export function words(lang: Language): ReportLanguage {
  return languages[lang];
}
