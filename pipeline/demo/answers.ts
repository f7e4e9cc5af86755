/**
 * `article7/<cycle>/answers.csv`: what each report says on each question. A State's place on a question
 * stays, the bar moves year by year: so answers persist, most shares rise slowly, some fall, some stand.
 */
import type { Indicator, Plan } from '../../schemas/plan.ts';
import { statePopulation, type answerCode } from '../../schemas/codes.ts';
import { demoTexts } from '../words/demo-texts.ts';
import { addDays } from './dates.ts';
import { between, oneOf, type Draw } from './random.ts';
import { placeOf, quoteFor } from './quotes.ts';
import { demoCycles, olderCycle, type Submission } from './reports.ts';
import { hasStatus, isParty, type DemoState } from './states.ts';
import { table, type Row } from './table.ts';

const answerColumns = ['report_id', 'indicator', 'answer', 'refers_to', 'form', 'page', 'quote', 'coder', 'coded_on', 'reviewer'] as const;
export type AnswerRow = Row<(typeof answerColumns)[number]>;
type Answer = (typeof answerCode.options)[number];

/** What the coding of all cycles needs: the questions, and what each State's report last said on each. */
export interface Coding {
  draw: Draw;
  questions: readonly Indicator[];
  /** Questions that nobody had coded yet in the first cycle. */
  notYetAsked: ReadonlySet<Indicator>;
  /** An indicator that no report answers, for a row that is of no use. */
  unanswerable: Indicator | undefined;
  last: Map<string, { cycle: number; answer: Answer }>;
  /** Answers of the older cycle that some pointer leads to. */
  wanted: Set<string>;
}

/** How likely each outcome of each answered indicator is, and which way it drifts over the cycles. */
export function codingOf(draw: Draw, plan: Plan): Coding {
  const questions = plan.indicators.filter(({ rule }) => rule === 'answered');
  const late = questions.filter(({ kind, population }) => kind === 'percentage' && population === 'states_parties').at(-1);
  const unanswerable = plan.indicators.find(({ rule }) => rule !== 'answered');
  return { draw, questions, notYetAsked: new Set(late ? [late] : []), unanswerable, last: new Map(), wanted: new Set() };
}

/** Whether a State is asked: it is in the population, or in that of the reading `victims`. */
function isAsked(state: DemoState, question: Indicator, date: string): boolean {
  if (!isParty(state, date)) return false;
  const status = statePopulation.safeParse(question.population);
  if (!status.success) return false;
  if (question.victims_reading && hasStatus(state, 'mine_victims', date)) return true;
  if (status.data === 'states_parties') return true;
  if (status.data !== 'obligated') return hasStatus(state, status.data, date);
  return (['affected', 'article_5', 'article_4', 'article_3'] as const).some((one) => hasStatus(state, one, date));
}

/** The share of a question's population that has it in place in a cycle. */
function shareOf(draw: Draw, question: Indicator, cycle: number): number {
  const drawn = draw('base', question.indicator);
  const course = draw('course', question.indicator);
  const perYear = course < 0.6 ? 0.02 + course * 0.06 : course < 0.78 ? 0 : -0.02 - (1 - course) * 0.05;
  const base = question.kind === 'count' && question.population === 'states_parties' ? 0.1 + drawn * 0.15
    : question.population === 'obligated' ? 0.9 : 0.25 + drawn * 0.4;
  return base + (cycle - 2025) * perYear * (base < 0.25 ? 0.4 : 1);
}

/** What a State has to say on a question in a cycle. */
function truth(draw: Draw, state: DemoState, question: Indicator, cycle: number): Answer {
  const name = [state.state, question.indicator] as const;
  if (question.population !== 'obligated' && draw('does not apply', ...name) < 0.03) return 'not_applicable';
  const drift = draw('drifts', ...name, cycle) < 0.06 ? (draw('drift', ...name, cycle) - 0.5) * 0.5 : 0;
  const above = draw('place', ...name) + drift - shareOf(draw, question, cycle) - state.level;
  if (above < 0) return 'yes';
  if (above < 0.12) return 'partly';
  return oneOf(draw('rest', ...name), ['no', 'no', 'no', 'silent', 'silent', 'silent', 'silent', 'unclear']);
}

/** Whether a cell is still to be coded: a section of the half-coded States in two of the years. */
function isUncoded(state: DemoState, question: Indicator, cycle: number): boolean {
  if (state.part !== 'half_coded') return false;
  return (cycle === 2027 && question.section === 'VII') || (cycle === 2029 && question.section === 'VI');
}

/** The pointer of a report that says "unchanged", if it does. */
function pointer(coding: Coding, made: Submission, question: Indicator, answer: Answer): number | undefined {
  const { state, cycle } = made;
  const key = `${state.state}|${question.indicator}`;
  if (state.part === 'lost_pointer' && cycle === 2025 && question === coding.questions[2]) return 2021;
  if (state.part === 'lost_pointer' && cycle === 2025 && question === coding.questions[4]) return olderCycle;
  const last = coding.last.get(key);
  if (!last || last.answer !== answer || last.cycle >= cycle) return undefined;
  const often = state.part === 'restates' ? 0.8 : 0.07;
  if (coding.draw('unchanged', state.state, question.indicator, cycle) >= often) return undefined;
  if (last.cycle === olderCycle) coding.wanted.add(key);
  return last.cycle;
}

function answerRow(coding: Coding, made: Submission, question: Indicator, answer: Answer, refersTo: number | undefined): AnswerRow {
  const { draw } = coding;
  const { state, cycle, row } = made;
  const name = [String(row.report_id), question.indicator] as const;
  const code = refersTo === undefined ? answer : 'unchanged';
  const place = code === 'silent' ? {} : placeOf(draw, made, question);
  const coded = addDays(made.received === '' ? `${cycle}-05-02` : made.received, between(draw('coded', String(row.report_id)), 5, 40));
  return {
    report_id: row.report_id, indicator: question.indicator, answer: code, refers_to: refersTo, ...place,
    quote: quoteFor(draw, made, question, code), coder: `C${between(draw('coder', ...name), 1, 4)}`, coded_on: coded,
    reviewer: draw('reviewed', ...name) < 0.6 ? 'R1' : '',
    recorded_on: state.part === 'coded_late' && cycle === 2026 && question.section === 'VIII' ? '2027-02-10' : undefined,
  };
}

/** An answer put right: the first row stays, the second says who and why. Some are put right years later. */
function withCorrection(coding: Coding, made: Submission, row: AnswerRow): AnswerRow[] {
  const drawn = coding.draw('corrected', String(row.report_id), String(row.indicator));
  if (drawn >= 0.008 || row.answer === 'unchanged' || row.recorded_on !== undefined) return [row];
  const first = { ...row, answer: row.answer === 'yes' ? 'partly' : 'yes', quote: '', reviewer: '' };
  const recorded_on = drawn < 0.002 ? `${made.cycle + 1}-03-12` : `${made.cycle}-11-14`;
  const note = oneOf<string>(drawn / 0.008, [
    demoTexts.readAgain.en, demoTexts.letter.en, demoTexts.together.en,
  ]);
  return [first, { ...row, reviewer: 'R1', note, recorded_on }];
}

/** The answers of a report of which everything was coded. */
function wholeReport(coding: Coding, made: Submission): AnswerRow[] {
  const { state, cycle } = made;
  return coding.questions.flatMap((question) => {
    if (!isAsked(state, question, `${cycle}-04-30`)) return [];
    const answer = truth(coding.draw, state, question, cycle);
    if (cycle === demoCycles[0] && coding.notYetAsked.has(question)) return [];
    if (isUncoded(state, question, cycle)) return [{ report_id: made.row.report_id, indicator: question.indicator }];
    const refersTo = pointer(coding, made, question, answer);
    coding.last.set(`${state.state}|${question.indicator}`, { cycle, answer });
    return withCorrection(coding, made, answerRow(coding, made, question, answer, refersTo));
  });
}

/** What an amendment, a second authority, a draft or another document adds: a few questions, often answered better. */
function partOfReport(coding: Coding, made: Submission): AnswerRow[] {
  const { draw } = coding;
  const { state, cycle } = made;
  const id = String(made.row.report_id);
  return coding.questions.flatMap((question) => {
    if (cycle === demoCycles[0] && coding.notYetAsked.has(question)) return [];
    if (!isAsked(state, question, `${cycle}-04-30`) || draw('said', id, question.indicator) >= 0.3) return [];
    const known = truth(draw, state, question, cycle);
    const answer = known !== 'silent' && known !== 'unclear' ? known
      : oneOf<Answer>(draw('said rather', id, question.indicator), ['partly', 'yes', 'no', 'silent', 'unclear', 'not_applicable']);
    return [answerRow(coding, made, question, answer, undefined)];
  });
}

/** Rows of no use, once in a cycle: a question that no report answers, and one to a State that it does not concern. */
function uselessRows(coding: Coding, submissions: readonly Submission[]): AnswerRow[] {
  const made = submissions.find(({ coded, state }) => coded === 'all' && state.statuses.length === 0);
  if (!made) return [];
  const foreign = coding.questions.find((question) => !isAsked(made.state, question, `${made.cycle}-04-30`));
  return [coding.unanswerable, foreign].flatMap((question) => (question ? [answerRow(coding, made, question, 'yes', undefined)] : []));
}

/** The answers of a cycle; the cycles must be coded in their order, for the pointers. */
export function answersOf(coding: Coding, submissions: readonly Submission[]): AnswerRow[] {
  const rows = submissions.flatMap((made) => {
    if (made.coded === 'none') return [];
    if (made.coded === 'all') return wholeReport(coding, made);
    return partOfReport(coding, made);
  });
  return [...rows, ...uselessRows(coding, submissions)];
}

/** The older cycle was coded only where a later report points to it. */
export function wantedAnswers(coding: Coding, rows: readonly AnswerRow[]): AnswerRow[] {
  return rows.filter((row) => coding.wanted.has(`${String(row.report_id).slice(0, 3)}|${row.indicator}`));
}

/** `answers.csv` of one cycle. */
export function answersFile(rows: readonly AnswerRow[]): string {
  return table(answerColumns, rows);
}
