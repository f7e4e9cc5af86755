/** English: two publications side by side. */
import type { DiffWords } from '../diff.ts';
import { formats } from '../format.ts';

const { date, list, number } = formats.en;
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const why: DiffWords['why'] = {
  joined: 'joined the group', left: 'left the group', new_report: 'a report came', other_document: 'another document of it counts', report_gone: 'its report no longer counts', correction: 'the coding was corrected',
  record: 'a record was changed', due_date_passed: 'the due date passed', register: 'a register was declared whole, or no longer so', plan: 'the plan or a rule changed', decision: 'another reading was decided', baseline: 'the baseline was restated', claim: 'only what is claimed of the record changed',
};

export const diff: DiffWords = {
  why, nothing: 'Nothing differs.', none: 'not counted',
  head: ({ old, now }) => `Cycle ${old.cycle} as of ${date(old.asOf)}, then cycle ${now.cycle} as of ${date(now.asOf)}`,
  note: ({ old, figures, outcomes, states, reasons, joined, left, land, plans }) => [
    `Against the publication as of ${date(old.asOf)}, ${figures === 0 ? 'no figure differs' : `${counted(figures, 'figure differs', 'figures differ')}`}${outcomes === 0 ? '.' : `; ${counted(outcomes, 'outcome', 'outcomes')} of ${counted(states, 'unit', 'units')} changed (${list(reasons.map((one) => `${why[one.why]}: ${number(one.count)}`))}).`}`,
    ...(joined.length > 0 ? [`Now counted: ${list(joined)}.`] : []), ...(left.length > 0 ? [`No longer counted: ${list(left)}.`] : []),
    ...(land > 0 ? [`The size of land differs for ${counted(land, 'State', 'States')}.`] : []),
    ...(plans ? [`The plan's version is ${plans[1]} and was ${plans[0]}.`] : []),
  ].join(' '),
};
