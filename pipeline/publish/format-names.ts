/** The names of formats, apart from what makes them. */

/** What `--formats` takes; `csv` stands for the data files, which are always written. */
export const FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The formats of a State sheet. */
export const SHEET_FORMATS = ['html', 'pdf', 'docx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];
