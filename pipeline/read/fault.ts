/** A problem of the data as the pipeline finds it; `words/problems.ts` says it in a language. */
import type { ProblemCode } from '../../schemas/codes.ts';

/** Codes that let the run go on; every other stops it (contract, section 5). */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'DUPLICATE_ROW', 'NOT_PARTY', 'PERIOD_MISMATCH', 'POINTER_UNRESOLVED', 'RECEIVED_BEFORE_PERIOD_END', 'UNUSED_ANSWER', 'UNUSED_ROW', 'UNIT_SUSPECT', 'IMPLAUSIBLE', 'QUOTE_NOT_FOUND',
]);

/** One problem: what, where, and what its message needs to know. */
export interface Fault {
  code: ProblemCode;
  /** Path under the data folder. */
  file: string;
  /** First line of the row; null where the whole file is meant. */
  line: number | null;
  column: string | null;
  /** The cell as it stands. */
  value: string | null;
  /** Further facts for message and hint: `meant`, `other_line`, `reason`, `allowed` … */
  detail: Readonly<Record<string, string>>;
}

/** Whether a problem stops the run; a warning does where it says so itself: a table that is there, but in another format. */
export const isError = (fault: Pick<Fault, 'code' | 'detail'>): boolean => !WARNINGS.has(fault.code) || fault.detail.stops === 'yes';

/** Builds a fault; what is not given is blank. */
export function fault(code: ProblemCode, file: string, at: { line?: number | null; column?: string | null; value?: string | null } = {}, detail: Record<string, string> = {}): Fault {
  return { code, file, line: at.line ?? null, column: at.column ?? null, value: at.value ?? null, detail };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Order of problems: by file, line, column, code, so that the same data lists them the same way. */
export function compareFaults(a: Fault, b: Fault): number {
  return byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byText(a.column ?? '', b.column ?? '') || byText(a.code, b.code) || byText(a.value ?? '', b.value ?? '');
}

/** The data has errors: nothing is published. */
export class DataErrors extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('the data has errors');
    this.faults = faults;
  }
}
