/** What the workbook must be able to say beside the words of the reports: names of its sheets, columns and codes. */
import type { ChangeCause, MovementCode } from '../../schemas/codes.ts';
import type { Assessment, Figure } from '../../schemas/outputs.ts';

/** The sheets in their order. Names have at most 31 characters and none of \ / * ? : [ ]. */
export interface SheetNames {
  about: string;
  figures: string;
  readings: string;
  outcomes: string;
  followUp: string;
  changes: string;
  land: string;
}

/** Heads of columns, each the same in every sheet that has it. */
export interface XlsxColumns {
  indicator: string; action: string; title: string; section: string; committee: string; population: string; kind: string; status: string;
  evidence: string; said: string; met: string; size: string; value: string; high: string; reported: string;
  baselineMet(year: number): string; baselineSize(year: number): string; baselineValue(year: number): string;
  change: string; changeSame: string;
  reading: string; numerator: string; denominator: string;
  unitKind: string; unit: string; code: string; outcome: string; weight: string; report: string; basis: string; form: string; page: string; source: string; rule: string;
  list: string; state: string; subject: string; due: string; detail: string;
  cause: string; metChange: string;
  measure: string; contamination: string; size_km2: string; number: string; asAt: string; knownAs: string;
  /** Where the block of the indicator stands in the annex. */
  annex: string;
  /** Address of the report. */
  link: string;
  movement: string;
  dataKind: string;
}

/** Every word of the workbook in one language. */
export interface XlsxWords {
  sheets: SheetNames;
  /** What a sheet holds, for the first one. */
  sheetNotes: Record<keyof SheetNames, string>;
  columns: XlsxColumns;
  about: {
    scope: string; wholePlan: string; sheets: string; outcomes: string; blank: string; blankIs: string;
  };
  kinds: Record<'percentage' | 'count', string>;
  evidence: Record<NonNullable<Figure['evidence']>, string>;
  movements: Record<MovementCode, string>;
  unitKinds: Record<Assessment['unit_kind'], string>;
  basis: Record<NonNullable<Assessment['basis']>, string>;
  causes: Record<ChangeCause, string>;
  /** Measures of land; one that has no name here stands as its code. */
  measures: Readonly<Record<string, string>>;
  /** How a value is known (R29). */
  knownAs: Readonly<Record<string, string>>;
}
