/** A text that the reports say in each of their languages. */
import { z } from 'zod';

/** A text in both languages of the reports. */
export const bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
