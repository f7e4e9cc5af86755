import { afterSigns } from './language-runs.ts';

/** A text with a capital at its head, after the signs of a piece in another language. */
export const capital = (text: string): string => afterSigns(text, (rest) => rest.replace(/^./su, (head) => head.toUpperCase()));
