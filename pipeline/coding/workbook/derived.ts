/**
 * Rows of `answers.csv` that coders' files come to → into that table. A second coding is no correction: where the
 * row that stands there is what the files came to before, it gives way to what they come to now.
 */
import type { MergedAnswer } from '../coders.ts';
import { comparable, holding, setRows, type SetOptions, type Setting } from './merge.ts';
import { cellIn, setCells, type TableText, type TextRow } from './table-text.ts';

interface AnswerSetting extends Setting {
  answer: MergedAnswer;
}

/** What became of the rows. */
export interface Derived {
  set: Map<TextRow, MergedAnswer>;
  added: number;
  corrected: number;
  differences: { answer: MergedAnswer; column: string; there: string; here: string }[];
}

const SAID = ['answer', 'refers_to', 'form', 'page', 'quote', 'note'] as const;
const ABOUT = ['coder', 'coded_on', 'reviewer', 'source'] as const;

const cellsOf = (answer: MergedAnswer, columns: readonly (keyof MergedAnswer)[]): Map<string, string> => new Map(columns.map((column) => [column, String(answer[column] ?? '')]));

const says = (text: TableText, row: TextRow, answer: MergedAnswer): boolean => SAID.every((column) => comparable('answers', column, cellIn(text, row, column)) === comparable('answers', column, String(answer[column] ?? '')));

/** Sets what coders' files come to; `before` is what they came to without the workbooks at hand. */
export function setDerived(text: TableText, before: readonly MergedAnswer[], after: readonly MergedAnswer[], options: SetOptions): Derived {
  const idOf = ({ report_id, indicator }: Pick<MergedAnswer, 'report_id' | 'indicator'>) => JSON.stringify([comparable('answers', 'report_id', report_id), indicator]);
  const rows = new Map<string, TextRow[]>();
  for (const row of text.rows) {
    if (cellIn(text, row, 'answer') === '') continue;
    const id = idOf({ report_id: cellIn(text, row, 'report_id'), indicator: cellIn(text, row, 'indicator') });
    rows.set(id, [...rows.get(id) ?? [], row]);
  }
  const earlier = new Map(before.map((answer) => [idOf(answer), answer]));
  const derived: Derived = { set: new Map(), added: 0, corrected: 0, differences: [] };
  const [expected, foreign]: [AnswerSetting[], AnswerSetting[]] = [[], []];
  for (const answer of after) {
    const row = holding(text, rows.get(idOf(answer)) ?? []);
    const setting = { answer, cells: cellsOf(answer, ['report_id', 'indicator', ...SAID, ...ABOUT]) };
    if (row === undefined) expected.push(setting);
    else if (says(text, row, answer)) {
      derived.set.set(row, answer);
      // the same answer of one more person: who said it is written beside it
      if (cellIn(text, row, 'coder') !== (answer.coder ?? '') || cellIn(text, row, 'reviewer') !== (answer.reviewer ?? '')) {
        setCells(text, row, cellsOf(answer, ABOUT));
        derived.corrected += 1;
      }
    } else {
      const was = earlier.get(idOf(answer));
      const ours = was !== undefined && says(text, row, was);
      // what was coded today cannot have been published: no history is lost
      if (ours && (cellIn(text, row, 'recorded_on') === options.today || (cellIn(text, row, 'recorded_on') === '' && cellIn(text, row, 'coded_on') === options.today))) {
        setCells(text, row, cellsOf(answer, [...SAID, ...ABOUT]));
        derived.set.set(row, answer);
        derived.corrected += 1;
      } else (ours ? expected : foreign).push(setting);
    }
  }
  for (const [settings, replace] of [[expected, true], [foreign, options.replace]] as const) {
    const merged = setRows(text, settings, { ...options, replace });
    for (const [row, setting] of merged.set) derived.set.set(row, setting.answer);
    derived.added += merged.added;
    derived.corrected += merged.corrected;
    derived.differences.push(...merged.differences.map(({ setting, column, there, here }) => ({ answer: setting.answer, column, there, here })));
  }
  return derived;
}
