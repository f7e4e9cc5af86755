/** Where in a report's document the words of each question stand: what the column `pages_found` says. */

/** What is known of a report when its workbook is made. */
export interface ReportAsked {
  report_id: string;
  state: string;
  cycle: number;
  data: string;
}

/** Indicator → the places to look, best first, as a coder reads them ("p. 4, Form C; p. 9"); nothing where the document was not read. */
export type PagesFound = (report: ReportAsked, indicators: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** No document is read: the column stays blank. */
export const noPages: PagesFound = () => Promise.resolve(new Map());
