/** The state of the plan: one mark per indicator, by section and by the word for its change, or by how much is known. */
import type { MovementCode, SectionCode } from '../../schemas/codes.ts';
import { hasFigure, sayFigure, sayMovement } from '../words/figure.ts';
import { findingWords } from '../words/languages.ts';
import { sourceLine } from './evidence.ts';
import { allCoded, type Entry } from './findings.ts';
import type { Block, Cell, Column, KnowledgeCode, Mark, TableBlock } from './model.ts';
import { indicatorFigures, type View } from './view.ts';

/** Whether nothing is left to code. A record's count lists only its met units: a claimed zero has none. */
export function nothingToCode(view: View, { indicator, figure }: Entry): boolean {
  const units = view.units.get(indicator.indicator) ?? [];
  return units.length === 0 ? figure.status === 'final' : allCoded(units, indicator.indicator);
}

/** How much is known of an indicator: no share where more than half could still change it (R34). */
export function knowledgeOf(view: View, entry: Entry): KnowledgeCode | 'no_figure' {
  if (!hasFigure(entry.figure)) return 'no_figure';
  if (sayFigure(entry.figure).form === 'known_for') return 'too_few';
  return nothingToCode(view, entry) ? 'all_coded' : 'at_least';
}

/** The word for the change of an indicator (R35, R34); without a baseline none is compared. */
export const movementWord = ({ figure }: Entry): MovementCode => sayMovement(figure) ?? (hasFigure(figure) ? 'not_compared' : 'no_figure');

/** The marks of a cycle in the order of their columns; "no figure" only where there is one in a compared cycle. */
export function stateMarks(view: View): readonly Mark[] {
  if (view.publication.baseline === null) return ['all_coded', 'at_least', 'too_few', 'no_figure'];
  const none = indicatorFigures(view).some((entry) => movementWord(entry) === 'no_figure');
  return ['rose', 'little_changed', 'fell', 'not_compared', ...(none ? ['no_figure' as const] : [])];
}

/** The mark of one indicator in the state of the plan. */
export const stateMark = (view: View, entry: Entry): Mark => (view.publication.baseline === null ? knowledgeOf(view, entry) : movementWord(entry));

/** How many indicators of a view have each mark; they add up to its indicators. */
export function stateCounts(view: View, section?: SectionCode): ReadonlyMap<Mark, number> {
  const counts = new Map<Mark, number>(stateMarks(view).map((mark) => [mark, 0]));
  for (const entry of indicatorFigures(view)) {
    if (section !== undefined && entry.indicator.section !== section) continue;
    const mark = stateMark(view, entry);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}

/** The name of a mark as a column's head. */
export function markName(view: View, mark: Mark): string {
  const { movements, knowledge } = findingWords(view.lang);
  if (mark in movements) return movements[mark as MovementCode];
  return knowledge[mark as KnowledgeCode];
}

/** Name of its files. */
const ID = 'state-of-the-plan';
const NAME = 0.29;
const ALL = 0.06;

/** Columns as wide as their longest row needs: a mark takes the same room everywhere. */
function columnsOf(view: View, rows: readonly ReadonlyMap<Mark, number>[]): Column[] {
  const { state } = findingWords(view.lang);
  const marks = stateMarks(view);
  const most = marks.map((mark) => 3 + Math.min(12, Math.max(4, ...rows.map((counts) => counts.get(mark) ?? 0))));
  const whole = most.reduce((sum, one) => sum + one, 0);
  return [
    { title: state.section, align: 'left', share: NAME },
    ...marks.map((mark, place): Column => ({ title: markName(view, mark), align: 'left', share: ((1 - NAME - ALL) * (most[place] ?? 0)) / whole, phone: 'second_line' })),
    { title: state.all, align: 'right', share: ALL },
  ];
}

/** The table; its rows link to the sections. `sections` are all where none are given. */
export function planStateTable(view: View, linkOf: (section: SectionCode) => string = (section) => `section-${section}`): TableBlock {
  const { state } = findingWords(view.lang);
  const { plan, baseline } = view.publication;
  const { number } = view.words.format;
  const marks = stateMarks(view);
  const sections = plan.sections.filter(({ section }) => plan.indicators.some((indicator) => indicator.section === section));
  const counts = sections.map(({ section }) => stateCounts(view, section));
  const sum = (row: ReadonlyMap<Mark, number>): number => [...row.values()].reduce((total, one) => total + one, 0);
  const all = stateCounts(view);
  const countCell = (row: ReadonlyMap<Mark, number>, mark: Mark): Cell => {
    const count = row.get(mark) ?? 0;
    return { text: count === 0 ? state.none : [{ text: number(count), strong: true }], marks: { mark, count } };
  };
  return {
    kind: 'table', id: ID, caption: baseline ? state.titleCompared(sum(all)) : state.titleAlone(sum(all)),
    columns: columnsOf(view, counts),
    groups: [{ rows: sections.map(({ section, short_title }, place) => {
      const row = counts[place] ?? all;
      return [
        { text: [{ text: `${section}\u2002${short_title[view.lang]}`, link: linkOf(section) }] },
        ...marks.map((mark) => countCell(row, mark)), { text: number(sum(row)) },
      ];
    }) }],
    foot: [{ text: [{ text: state.allIndicators, strong: true }] }, ...marks.map((mark): Cell => ({ text: [{ text: number(all.get(mark) ?? 0), strong: true }] })), { text: [{ text: number(sum(all)), strong: true }] }],
    notes: baseline ? state.noteCompared : state.noteAlone,
    source: sourceLine(view, plan.indicators, `charts/${ID}.${view.lang}.csv`),
    data: { columns: ['section', ...marks], rows: sections.map(({ section }, place) => [section, ...marks.map((mark) => (counts[place] ?? all).get(mark) ?? 0)]) },
  };
}

/** The state of the plan under its heading. */
export function planState(view: View): Block[] {
  const table = planStateTable(view);
  return [{ kind: 'heading', level: 2, text: table.caption, anchor: 'state-of-the-plan', aside: findingWords(view.lang).state.aside }, table];
}
