/** What a report may link to. */

/** A web address, or null where it is none that a page may link to. */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/[^\s"'<>]+$/i.test(text) ? text : null;
}
