/** `about.yaml`: what a data folder is, or one cycle of it. Printed on every page and chart. */
import { z } from 'zod';
import { dataKind, edition } from './codes.ts';
import { datePeriod } from './columns.ts';
import { bilingual, inEveryLanguage } from './bilingual.ts';
import { tables } from './tables.ts';

const date = z.string().refine((value) => {
  const period = datePeriod(value);
  return period !== null && period.first === period.last;
}, { error: 'a date is YYYY-MM-DD', params: { problem: 'BAD_DATE' } });

export const about = z.strictObject({
  data_kind: dataKind, edition, title: bilingual, note: bilingual,
  /** Why a final edition has provisional figures; printed on the first page. */
  provisional_because: bilingual.optional(),
  /** The office that signed the figures off, and when; a final edition needs it. */
  signed_off: z.strictObject({ office: z.union([bilingual, z.string().min(1).transform((office) => inEveryLanguage({ en: office, fr: office }))]), date }).optional(),
  /** A final edition that corrects an earlier one: the as-of date of that, and why; printed on the first page with what changed. */
  erratum: z.strictObject({ of: date, because: bilingual }).optional(),
  /** The language in which the column `source` names documents, so that pages in another say so. */
  sources_in: z.enum(['en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt']).optional(),
  /** By when a State is asked to answer; printed on State sheets. */
  reply_by: date.optional(),
  /** The tables whose rows go out with a publication. */
  publish: z.array(z.enum(Object.keys(tables) as [keyof typeof tables, ...(keyof typeof tables)[]])).optional(),
});
export type About = z.infer<typeof about>;
