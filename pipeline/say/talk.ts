/**
 * Whom a committee may want to talk to, and about what: an answer that was met in the baseline and is not now,
 * much that a report did not say, a deadline on a follow-up list, a report that was not received. It names
 * States for want of a report only where the register is whole.
 */
import { statePopulation, type OutcomeCode } from '../../schemas/codes.ts';
import type { FollowUp } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import { committeeWords } from '../words/languages.ts';
import type { View } from './view.ts';
import { cell, joined, paragraph, paragraphs, withCode } from './blocks.ts';
import { numberRun } from './figure-table.ts';
import { byName } from './frame.ts';
import type { Block, RichText, Run } from './model.ts';

/** One State of the list. */
export interface Talk {
  state: string;
  /** Met in the baseline, coded and not met now. */
  declined: Indicator[];
  silent: Indicator[];
  deadlines: FollowUp[];
  noReport: boolean;
}

/** Coded now, and neither met nor beside the point. */
const NOT_MET: ReadonlySet<OutcomeCode> = new Set<OutcomeCode>(['partly', 'not_met', 'silent', 'unclear']);

/** From this share of the indicators that concern a State on, and from so many, its silence is worth a talk. */
const MUCH_SILENCE = 1 / 3;
const SILENCES = 2;

/** So many indicators stand in a cell; the others are counted. */
const SHOWN = 6;

/** Indicators over States Parties with an obligation or status of their own, not over all States Parties. */
const concerns = ({ population }: Indicator): boolean => population !== 'states_parties' && (statePopulation.safeParse(population).success || population.startsWith('of:'));

/** The States that the view's indicators concern, each with what there is to talk about. */
export function talks(view: View, deadlinesOf: (row: FollowUp) => boolean, namesReports: boolean): { concerned: number; listed: Talk[] } {
  const states = new Map<string, Talk & { asked: number }>();
  const { registerWhole, receipts, followUp } = view.publication;
  const missing = new Set(registerWhole ? receipts.filter((receipt) => receipt.reporting === 'no_report').map((receipt) => receipt.state) : []);
  const talkOf = (state: string): Talk & { asked: number } => {
    const talk = states.get(state) ?? { state, declined: [], silent: [], deadlines: [], noReport: missing.has(state), asked: 0 };
    states.set(state, talk);
    return talk;
  };
  for (const indicator of view.publication.plan.indicators.filter(concerns)) {
    const then = new Map((view.baselineUnits.get(indicator.indicator) ?? []).map((unit) => [unit.unit, unit.outcome]));
    for (const { unit: state, outcome, unit_kind } of view.units.get(indicator.indicator) ?? []) {
      if (unit_kind !== 'state') continue;
      const talk = talkOf(state);
      talk.asked += 1;
      if (outcome === 'silent') talk.silent.push(indicator);
      if (then.get(state) === 'met' && NOT_MET.has(outcome)) talk.declined.push(indicator);
    }
  }
  for (const row of followUp.filter(deadlinesOf)) talkOf(row.state).deadlines.push(row);
  const saysLittle = ({ asked, silent }: { asked: number; silent: readonly Indicator[] }): boolean => asked > 0 && silent.length >= Math.max(SILENCES, MUCH_SILENCE * asked);
  const listed = [...states.values()].filter((talk) => talk.declined.length > 0 || talk.deadlines.length > 0 || (namesReports && talk.noReport) || saysLittle(talk));
  return { concerned: states.size, listed: byName(view, listed) };
}

function numbers(view: View, indicators: readonly Indicator[]): RichText {
  const runs: Run[] = indicators.slice(0, SHOWN).map((indicator) => numberRun(indicator, () => true));
  const rest = indicators.length - SHOWN;
  return [...joined(runs), ...(rest > 0 ? [{ text: ` ${committeeWords(view.lang).talk.more(rest)}` }] : [])];
}

/** One line per article: a request expected says more than that its deadline is near. */
function deadlines(view: View, rows: readonly FollowUp[]): string {
  const expected = new Set(rows.filter((row) => row.list !== 'due_soon').map((row) => row.subject));
  const { talk } = committeeWords(view.lang);
  return [...new Set(rows.filter((row) => row.list !== 'due_soon' || !expected.has(row.subject)).map((row) => talk.deadline(row.list, row.subject, row.due_on)))].join(view.lang === 'fr' ? '\u00a0; ' : '; ');
}

/** Nothing but the missing report is known: a name in a sentence says as much as a row. */
const isOnlyMissing = (row: Talk): boolean => row.declined.length === 0 && row.silent.length === 0 && row.deadlines.length === 0;

/** The list as a table, with the rule that made it. */
export function talkBlocks(view: View, deadlinesOf: (row: FollowUp) => boolean, namesReports: boolean): Block[] {
  const { talk } = committeeWords(view.lang);
  const { baseline, registerWhole } = view.publication;
  const { concerned, listed } = talks(view, deadlinesOf, namesReports);
  if (concerned === 0) return [paragraph(talk.none)];
  const withDeadlines = listed.some((row) => row.deadlines.length > 0);
  const intro = paragraphs([talk.rule(baseline?.cycle ?? null, { deadlines: withDeadlines, reports: namesReports && registerWhole }), !registerWhole && talk.registerOpen], 'note');
  if (listed.length === 0) return [...intro, paragraph(talk.none)];
  const withReports = listed.some((row) => row.noReport && !isOnlyMissing(row));
  const columns = [
    { title: talk.columns.state, align: 'left' as const, share: 0.22 },
    ...(baseline ? [{ title: talk.columns.declined(baseline.cycle), align: 'left' as const, share: 0.16 }] : []),
    { title: talk.columns.silent, align: 'left' as const, share: 0.21 + (baseline ? 0 : 0.16) + (withDeadlines ? 0 : 0.27) + (withReports ? 0 : 0.14) },
    ...(withDeadlines ? [{ title: talk.columns.deadline, align: 'left' as const, share: 0.27 }] : []),
    ...(withReports ? [{ title: talk.columns.report, align: 'left' as const, share: 0.14 }] : []),
  ];
  const rest = listed.filter(isOnlyMissing).map((row) => view.unitName(row.state));
  const rows = listed.filter((row) => !isOnlyMissing(row)).map((row) => [
    cell(withCode(view.unitName(row.state), row.state)), ...(baseline ? [cell(numbers(view, row.declined))] : []), cell(numbers(view, row.silent)),
    ...(withDeadlines ? [cell(deadlines(view, row.deadlines))] : []), ...(withReports ? [cell(row.noReport ? view.words.codes.outcomes.no_report.phrase : '')] : []),
  ]);
  return [
    paragraph(talk.count(listed.length, concerned)), ...intro,
    ...(rows.length > 0 ? [{ kind: 'table' as const, caption: committeeWords(view.lang).titles.talk, columns, groups: [{ rows }] }] : []),
    ...paragraphs([rest.length > 0 && talk.onlyNotReceived(rest)]),
  ];
}
