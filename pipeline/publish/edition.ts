/** What every format's documents are made from, and how a format announces its documents before it makes them. */
import type { Language } from '../../schemas/codes.ts';
import type { Format } from './format-names.ts';
import type { Kept } from './kept.ts';
import type { Publication } from './publication.ts';
import type { Reports } from '../say/reports.ts';

/** Stands for the seal in a page that is not sealed yet. */
export const SEAL_PLACE = 'TheSealOfTheManifestStandsHere';

/** A publication in one language, with its reports. */
export interface Edition {
  publication: Publication;
  language: Language;
  /** All languages of the run, which pages link to. */
  languages: readonly Language[];
  reports: Reports;
  /** The same reports with `SEAL_PLACE` where the seal stands: for forms in which it is put in last, so that a page depends on its own words alone. */
  unsealed: Reports;
  kept: Kept;
}

/** A document that a format will make: its path from the cycle's folder is known before its bytes are. */
export interface PlannedDocument {
  path: string;
  kind: 'report' | 'annex' | 'committee';
  /** The committee's code; none for the bulletin and its annex. */
  subject?: string;
  format: Exclude<Format, 'csv'>;
  lang: Language;
  make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Announces the documents of one format. */
export type Publisher = (edition: Edition) => readonly PlannedDocument[];
