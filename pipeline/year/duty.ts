/** One thing that is due, and the facts that its sentence needs. */
import type { Meeting } from './known.ts';

/** What there is to do in a year, in the order in which duties of one day are said. */
export const DUTIES = ['meetings', 'records', 'requests', 'reports', 'first_run', 'state_sheets', 'register', 'draft', 'final', 'freeze', 'restate'] as const;
export type DutyCode = (typeof DUTIES)[number];

/** One duty that stands on a day. */
export interface Duty {
  code: DutyCode;
  cycle: number;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  /** The line to run for it. */
  command: string;
  /** The Meeting that it is for. */
  meeting: Meeting | null;
  /** States by code, records with their year ("votes 2025"), or kinds of meeting: what is still missing. */
  missing: readonly string[];
  /** How much is there, and of how much; null where nothing is counted. */
  done: { count: number; of: number } | null;
}

/** What a cycle's duties are worked out from. */
export interface CycleFacts {
  cycle: number;
  /** Day by which reports are due, and the day after it. */
  due: string;
  dayAfter: string;
  /** The year's Meeting of the States Parties or Review Conference, and its intersessional meetings; null where not registered. */
  meeting: Meeting | null;
  intersessional: Meeting | null;
}

/** A duty with nothing missing and nothing counted, unless told. */
export const duty = (code: DutyCode, cycle: number, dueOn: string, command: string, rest: Partial<Pick<Duty, 'meeting' | 'missing' | 'done'>> = {}): Duty => ({ code, cycle, dueOn, command, meeting: null, missing: [], done: null, ...rest });
