/** What a report may link to. */
import { markupText } from '../words/text-forms.ts';

/** Longest address that every format can hold as a link. */
const LONGEST_ADDRESS = 2000;

/** A web address, or null where it is none that a page may link to. */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/[^\s"'<>]+$/i.test(text) && text.length <= LONGEST_ADDRESS && markupText(text) === text ? text : null;
}
