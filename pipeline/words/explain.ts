/** What a language must be able to say when a figure is explained: why it is what it is, what is open, what changed and why. */
import type { ChangeCause } from '../../schemas/codes.ts';
import type { Reason } from '../baseline/two-dates.ts';
import type { Deed, OpenReason, OpenRow, Why } from '../measure/open.ts';

/** Every sentence of `explain` and `compare` in one language. */
export interface ExplainWords {
  /** "Cycle 2025, as of 30 November 2025" */
  cycle(cycle: number, date: string): string;
  counted(population: string, rule: string): string;
  /** How many units are met, and how many could be, out of how many; `of` is null for a count. */
  reach(met: number, most: number, of: number | null): string;
  /** A head and what follows it. */
  label(head: string, text: string): string;
  allUnits: string;
  /** Where an outcome was read. */
  report(id: string): string;
  form(form: string): string;
  page(page: string): string;
  /** A document that is no Article 7 report (R7). */
  otherDocument(id: string): string;
  byRule(rule: string): string;
  notInPopulation(state: string, population: string): string;
  inNoPopulation: string;
  notAvailable(action: string, why: string): string;
  /** One document that was weighed. */
  weighed: { kind(kind: string): string; revision(number: number): string; received(date: string): string; undated: string; since(cycle: number): string; older: string };
  whyOpen: { provisional: string; no_data: string };
  reasons: Record<Why, (reason: OpenReason) => string>;
  /** What closes a reason that a claim in `coverage.csv` closes. */
  claim(reason: OpenReason): string;
  open: string;
  noUnitOpen: string;
  nothingOpenFor(state: string): string;
  nothingOpen: string;
  deeds: Record<Deed, (row: OpenRow) => string>;
  corrections: string;
  corrected(before: string, since: string | null, after: string): string;
  /** Against another day or the baseline. */
  against: {
    date(date: string): string;
    baseline(cycle: number, date: string, revision: number): string;
    before: string; now: string;
    change(change: string, points: boolean, sameStates: string | null): string;
    byCause: string;
    nothing: string;
    notCounted: string;
    closed: string; opened: string;
    /** No coded answer on either side. */
    notKnown: string;
  };
  /** Why an outcome is another on a later day: one vocabulary for `compare` and `explain`. */
  moves: Record<Reason, string>;
  causes: Record<ChangeCause, string>;
  /** `compare` alone. */
  compared: { head(cycle: number, from: string, to: string): string; reports(from: string, to: string): string; figure(before: string, after: string): string; nothing: string };
}
