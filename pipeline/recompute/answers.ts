/** From a State's documents to the outcome of a question (R7 to R9). */
import type { Indicator } from '../../schemas/plan.ts';
import { answerKey, documentsOf, dueDate, initialReportDue, isWhole, type Document, type Known } from './known.ts';

/** Which submissions exist: all, or those of a reading (R12). */
export interface Lens {
  others: boolean;
  receivedBy: string | null;
}

/** Everything that is known. */
export const HEADLINE: Lens = { others: true, receivedBy: null };

/** What is known of a State for a question, and where it stands. */
export interface Finding {
  outcome: string;
  report: string | null;
  basis: 'article7' | 'other' | null;
  rule: string;
  /** Where a pointer ended that led to no coded answer (R8). */
  ended?: string;
}

const OUTCOMES: Readonly<Record<string, string>> = { yes: 'met', partly: 'partly', no: 'not_met', silent: 'silent', unclear: 'unclear', not_applicable: 'not_applicable', disputed: 'not_coded' };
const CODED = new Set(['met', 'partly', 'not_met', 'silent', 'unclear', 'not_applicable']);
/** What another document may say where the wording names the Article 7 report (R7). */
const OF_A_NAMED_REPORT = new Set(['not_met', 'not_applicable']);

/** Whether an outcome is coded (R9). */
export function isCoded(outcome: string): boolean {
  return CODED.has(outcome);
}

/** The outcome of an answer code; a blank is not coded. */
export function outcomeOfCode(answer: string): string {
  return OUTCOMES[answer] ?? 'not_coded';
}

/** The eligible documents of a State in a cycle, in R7's order. */
export function eligible(known: Known, state: string, cycle: number, lens: Lens = HEADLINE): Document[] {
  return documentsOf(known, state, cycle).filter((one) => one.eligible && (one.report || lens.others)
    && (lens.receivedBy === null || (one.received !== '' && one.received <= lens.receivedBy)));
}

/** What is known where no document answers (R9); `reported` says whether there is an eligible report. */
export function withoutAnswer(known: Known, state: string, cycle: number, reported: boolean): string {
  const due = dueDate(known.plan, cycle);
  if (reported) return 'not_coded';
  if (known.asOf <= due || initialReportDue(known, state) > due) return 'not_due';
  return isWhole(known, 'submissions', cycle - 1) ? 'no_report' : 'not_coded';
}

/** What one document says, its pointers followed (R8). */
function said(known: Known, indicator: Indicator, document: Document, lens: Lens): Finding | null {
  const row = known.answers.get(answerKey(document.cycle, document.id, indicator.indicator));
  if (row === undefined) return null;
  const own = { report: document.id, basis: document.report ? 'article7' : 'other' } as const;
  if (row.answer !== 'unchanged') return { ...own, outcome: outcomeOfCode(row.answer ?? ''), rule: 'R7' };
  const target = Number(row.refers_to);
  const there: Finding = target > 0 && target < document.cycle ? finding(known, indicator, document.state, target, lens) : { outcome: 'not_coded', report: null, basis: null, rule: 'R8' };
  if (isCoded(there.outcome) && there.ended === undefined) return { ...there, rule: 'R8' };
  const ended = there.ended ?? there.outcome;
  return { ...own, outcome: ended === 'no_report' || ended === 'not_due' ? 'unclear' : 'not_coded', rule: 'R8', ended };
}

function otherCounts(known: Known, indicator: Indicator, document: Document, { outcome }: Finding): boolean {
  if (!isCoded(outcome) || outcome === 'silent') return false;
  return !indicator.article7_report_named || (OF_A_NAMED_REPORT.has(outcome) && isWhole(known, 'submissions', document.cycle - 1));
}

/** The outcome of a State for a question in a cycle, and the document that gives it (R7 to R9). */
export function finding(known: Known, indicator: Indicator, state: string, cycle: number = known.cycle, lens: Lens = HEADLINE): Finding {
  const documents = eligible(known, state, cycle, lens);
  const reports = documents.filter((one) => one.report);
  const answer = reports.map((one) => said(known, indicator, one, lens)).findLast((one) => one !== null);
  if (answer && answer.outcome !== 'silent') return answer;
  const others = documents.filter((one) => !one.report).map((document) => ({ document, spoke: said(known, indicator, document, lens) }));
  const other = others.findLast(({ document, spoke }) => spoke !== null && otherCounts(known, indicator, document, spoke))?.spoke;
  return other ?? answer ?? { outcome: withoutAnswer(known, state, cycle, reports.length > 0), report: null, basis: null, rule: 'R9' };
}
