/**
 * What every language must be able to say. A language is one folder beside this file (`en/`, `fr/`); a
 * sentence that is missing there is a type error.
 */
import type { FigureStatus, Language, OutcomeCode, PopulationCode } from '../../schemas/codes.ts';
import type { Format } from './format.ts';

/** A noun with its numbers, and the phrase that follows "35": "affected States Parties". */
export interface CountedNoun {
  one: string;
  many: string;
}

/** Names of codes, the same wherever they stand: pages, charts, documents. */
export interface CodeWords {
  outcomes: Record<OutcomeCode, { name: string; phrase: string }>;
  statuses: Record<FigureStatus, string>;
  populations: Record<PopulationCode, CountedNoun>;
}

/** One language; `report` are the texts of its reports. */
export interface Words<Report = unknown> {
  lang: Language;
  format: Format;
  codes: CodeWords;
  report: Report;
}
