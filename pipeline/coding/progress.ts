/** How far the coding of each report of a cycle is, and who is to do what next. */
import { grouped } from '../read/grouped.ts';
import type { AnyRow } from '../read/table.ts';
import type { CodedQuestion } from './coders.ts';

/** Stages of a report (contract, section 6). */
export type Stage = 'expected' | 'received' | 'coded_once' | 'coded_twice' | 'settled';

/** Who is next: whoever sends the report, a coder, a second coder, one of the two to finish, a third person, a coder for questions that no one has coded; no one. */
export type Next = 'state' | 'first_coder' | 'second_coder' | 'finish_second' | 'third_person' | 'uncoded' | 'nobody';

/** One report and where it stands. */
export interface ReportProgress {
  report_id: string;
  state: string;
  stage: Stage;
  next: Next;
  /** Questions that apply to the State, that one has coded alone, on which coders differ, that stand. */
  asked: number;
  codedOnce: number;
  disputed: number;
  standing: number;
}

/** A report of the cycle, in the register or awaited, and how many questions apply. */
export interface WantedReport {
  report_id: string;
  state: string;
  received: boolean;
  asked: number;
}

/** Answers that the register holds of a report which has no coding files: who coded then says the row itself. */
export interface RegisteredAnswer {
  report_id: string;
  indicator: string;
  coders: number;
  disputed: boolean;
  reviewed: boolean;
}

/** The answers of a cycle that hold, as far as coders are concerned; a row without `coder` was coded by one. */
export function registeredAnswers(rows: readonly AnyRow[], cycle: number): RegisteredAnswer[] {
  const own = rows.filter((row) => row.cycle === cycle && typeof row.answer === 'string' && typeof row.report_id === 'string');
  return [...grouped(own, ({ report_id, indicator }) => JSON.stringify([report_id, indicator])).values()].flatMap((all) => {
    const row = all.reduce((best, one) => (String(one.recorded_on ?? '') > String(best.recorded_on ?? '') ? one : best));
    const coders = String(row.coder ?? '').split(';').filter((part) => part.trim() !== '').length;
    return [{ report_id: String(row.report_id), indicator: String(row.indicator), coders: Math.max(1, coders), disputed: row.answer === 'disputed', reviewed: typeof row.reviewer === 'string' }];
  });
}

interface Counts {
  coders: number;
  codedOnce: number;
  disputed: number;
  standing: number;
}

/** From the coding files of a report. */
function fromQuestions(questions: readonly CodedQuestion[]): Counts {
  const count = (standing: CodedQuestion['standing']) => questions.filter((one) => one.standing === standing).length;
  const coders = new Set(questions.flatMap(({ readings }) => readings.map(({ coder }) => coder))).size;
  return { coders, codedOnce: count('coded_once'), disputed: count('disputed'), standing: count('agreed') + count('settled') };
}

/** From the register of answers. */
function fromAnswers(answers: readonly RegisteredAnswer[]): Counts {
  const disputed = answers.filter((one) => one.disputed).length;
  const once = answers.filter((one) => !one.disputed && one.coders < 2 && !one.reviewed).length;
  return { coders: Math.max(0, ...answers.map(({ coders }) => coders)), codedOnce: once, disputed, standing: answers.length - disputed - once };
}

/**
 * Where each report stands. A report is coded once from its first answer on and coded twice from a second coder's
 * first; it is settled where no answer of it is left that one coded alone or on which coders differ. Questions that no
 * one has coded do not hold that up, but are said: in registers of before, what is silent has no row.
 */
export function progressOf(wanted: readonly WantedReport[], questions: readonly CodedQuestion[], answers: readonly RegisteredAnswer[]): ReportProgress[] {
  const coded = grouped(questions, ({ report_id }) => report_id);
  const registered = grouped(answers, ({ report_id }) => report_id);
  return wanted.map(({ report_id, state, received, asked }) => {
    const own = coded.get(report_id);
    const { coders, codedOnce, disputed, standing } = own ? fromQuestions(own) : fromAnswers(registered.get(report_id) ?? []);
    const counts = { report_id, state, asked, codedOnce, disputed, standing };
    if (codedOnce + disputed + standing === 0) return { ...counts, stage: received ? 'received' : 'expected', next: received ? 'first_coder' : 'state' };
    if (codedOnce + disputed === 0) return { ...counts, stage: 'settled', next: standing < asked ? 'uncoded' : 'nobody' };
    if (coders < 2) return { ...counts, stage: 'coded_once', next: 'second_coder' };
    return { ...counts, stage: 'coded_twice', next: codedOnce > 0 ? 'finish_second' : 'third_person' };
  });
}
