/** The content of a corrected row in words: the trace holds it in the codes of the tables. */

/** What stands for each code, and for what a row tells beside it. */
export interface CorrectionWords {
  codes: Readonly<Record<string, string>>;
  form(form: string): string;
  received(iso: string): string;
  /** By the code of the format. */
  formats: Readonly<Record<string, string>>;
  cycle(cycle: string): string;
}

/**
 * "yes form C p. 4" or "annual final received 2027-04-30 format guide" as `assess/trace.ts` composes it, said in
 * a language; a code that is not known stays as it is.
 */
export function correctionText(text: string, words: CorrectionWords): string {
  const said = (code: string): string => words.codes[code] ?? code;
  const row = /^(?<codes>[a-z_]+(?: [a-z_]+)??)(?: (?<cycle>\d{4}))?(?: form (?<form>.+?))?(?: p\. (?<page>.+?))?(?: received (?<received>\d{4}-\d\d-\d\d))?(?: format (?<format>[a-z_]+))?$/u.exec(text)?.groups;
  if (row === undefined) return text;
  const parts = [
    ...(row.codes ?? '').split(' ').map(said), row.cycle && words.cycle(row.cycle), row.form && words.form(row.form), row.page && `p.\u00a0${row.page}`,
    row.received && words.received(row.received), row.format && words.formats[row.format],
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
