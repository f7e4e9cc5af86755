/** What the annex must be able to say, indicator by indicator: values in, finished text out. `en/` and `fr/` hold the two that exist. */
import type { ChangeCause, MovementCode, OutcomeCode, PopulationCode, ReadingCode, RuleCode } from '../../schemas/codes.ts';
import type { Saying } from './figure.ts';
import type { Voice } from './findings.ts';
import type { NotCompared } from '../measure/movement.ts';

/** A figure in large type, and what stands under it. */
export interface LargeFigure {
  figure: string;
  under: string;
}

/** Every sentence of the annex. */
export interface AnnexWords {
  title: string;
  /** How to read a block. */
  lead(baseline: number | null, cycle: number, reportingYear: number): string;
  contents: string;
  /** Names of outcomes where the common ones ("reported") do not fit; by voice, then by rule. */
  outcomes: Record<Exclude<Voice, 'reported'>, Partial<Record<OutcomeCode, string>>> & Partial<Record<RuleCode, Partial<Record<OutcomeCode, string>>>>;
  figure(saying: Saying, population: PopulationCode): LargeFigure;
  /** Under a number: "10 in 2025". */
  numberThen(numerator: number, year: number): string;
  movements: Record<MovementCode, string>;
  /** "three States fewer than in 2025 (9 of 35, 26%)". */
  moved(units: number, population: PopulationCode, then: { numerator: number; denominator: number | null }, year: number): string;
  /** Of the States in both years. */
  sameStates(states: number, change: string): string;
  causes(parts: readonly { cause: ChangeCause; change: string }[]): string;
  whyNot(why: NotCompared, year: number): string;
  then(saying: Saying, year: number): string;
  opens: string;
  /** Between two names. */
  separator: string;
  place: { form(form: string): string; page(page: string): string; report(year: number): string; other: string };
  /** After a name, where the baseline read something else. */
  was(year: number, outcome: string | null): string;
  readings(parts: readonly string[]): string;
  reading: Record<ReadingCode, (amount: string) => string>;
  highest(amount: string): string;
  status: Record<'final' | 'provisional' | 'all_coded' | 'to_be_coded', string>;
  citation(action: number, box: number, inferred: boolean): string;
  rules(rules: readonly string[]): string;
  /** Documents that are named as sources, each after the letter by which places refer to it. */
  sources(documents: string): string;
  outcomesFile: string;
  /** How a figure came about, on screens. */
  how: {
    opens: string;
    dot: string;
    /** "Sum of 35 rows, those of indicator 22.1, in" – the file's name follows. */
    sum(rows: number, indicator: string): string;
    /** After a file's name: each unit with its lines in it ("2–4, 9"). */
    lines(units: readonly { name: string; lines: string }[]): string;
    noLine: string;
    /** Before the files of the registry. */
    group: string;
    unpublished: string;
    versions(plan: string, program: string | null, asOf: string): string;
    open(parts: readonly { name: string; count: number }[]): string;
    nothingOpen: string;
    noOtherReading: string;
    /** "As an entity:" – the file's name follows. */
    entity(id: string): string;
  };
  /** One block for all indicators of a section that have no figure. */
  withoutFigure: { title(count: number, total: number): string; missing(what: string, holder: string): string };
  committees(title: string, actions: string): string;
  /** Before the official wording of an indicator; the code of its language where that is another. */
  officialWording(lang: string | null): string;
}
