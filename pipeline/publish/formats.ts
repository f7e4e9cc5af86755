/** The formats that a publication can have; a new one is one folder beside this file and one line here. */
import type { Language } from '../../schemas/codes.ts';
import type { Chart } from '../charts/charts.ts';
import { htmlDocuments } from './html/documents.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';

/** Everything that a format's documents are made from. */
export interface Edition {
  publication: Publication;
  charts: ReadonlyMap<Language, readonly Chart[]>;
  languages: readonly Language[];
  /** Formats that are written in this run, so that an index leads only to what is there. */
  formats: readonly Format[];
}

/** Makes the documents of one format. */
export type Publisher = (edition: Edition) => Promise<OutputFile[]> | OutputFile[];

/** What `--formats` takes; `csv` stands for the data files, which are always written. */
export const FORMATS = ['html', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export const publishers: Readonly<Record<Exclude<Format, 'csv'>, Publisher>> = { html: htmlDocuments };
