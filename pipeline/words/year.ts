/** What a language must be able to say of what is due in a year. */

/** One duty with its names in the language. */
export interface SaidDuty {
  cycle: number;
  dueOn: string;
  /** Whether that day has passed. */
  late: boolean;
  /** The Meeting that it is for, and its first and last day; blank where there is none. */
  meeting: string;
  starts: string;
  ends: string;
  /** States by name, or records with their year, or codes of meetings: what is missing. */
  missing: readonly string[];
  count: number;
  of: number;
}

/** What a duty is and why it is due. */
export interface DutyWords {
  duty: (said: SaidDuty) => string;
  why: (said: SaidDuty) => string;
}

/** The sentences of one language; plain values in. */
export interface YearWords {
  duties: Record<'meetings' | 'records' | 'requests' | 'reports' | 'first_run' | 'state_sheets' | 'register' | 'draft' | 'final' | 'freeze' | 'restate', DutyWords>;
  head: (day: string) => string;
  nothing: (day: string) => string;
  /** "due 30 April 2026" or "was due …". */
  due: (day: string, late: boolean) => string;
}
