/** A publication worked out a second time, said in a language. */
import type { Language } from '../../schemas/codes.ts';
import { recompute as en } from './en/recompute.ts';
import { recompute as fr } from './fr/recompute.ts';
import type { RecomputeWords } from './recompute.ts';

/** The sentences by language. */
export const recomputeWords: Record<Language, RecomputeWords> = { en, fr };
