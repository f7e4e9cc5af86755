/**
 * Whom a committee may want to talk to, and about what: answers that were read as reported in the baseline and are not
 * now, and much that a report did not say. Nobody is listed for want of a report, and nobody is ranked.
 */
import { statePopulation, type OutcomeCode } from '../../../schemas/codes.ts';
import type { Indicator } from '../../../schemas/plan.ts';
import { statesOf5 } from '../article-5.ts';
import { cell, joined, paragraph } from '../blocks.ts';
import { byName } from '../frame.ts';
import type { Block, RichText, Run } from '../model.ts';
import { requestText } from '../state-table.ts';
import type { Made } from './made.ts';
import { committeeReportWords, stateWords } from '../../words/languages.ts';

/** One State of the list. */
export interface Talk {
  state: string;
  /** Met in the baseline, coded and not met now. */
  declined: Indicator[];
  silent: Indicator[];
  /** How many of the committee's indicators concern it. */
  asked: number;
}

/** Coded now, and neither met nor beside the point. */
const NOT_MET: ReadonlySet<OutcomeCode> = new Set<OutcomeCode>(['partly', 'not_met', 'silent', 'unclear']);
const LEAST_DECLINED = 2;
const LEAST_SILENT = 2;
const PART_SILENT = 3;
/** So many indicators stand in a cell; the others are counted. */
const SHOWN = 6;

/** Indicators over States Parties with an obligation or status of their own, not over all States Parties. */
const concerns = ({ population }: Indicator): boolean => population !== 'states_parties' && (statePopulation.safeParse(population).success || population.startsWith('of:'));

/** The States that the committee's indicators concern and that the rule lists, by name; and how many indicators concern some State. */
export function talks({ own }: Pick<Made, 'own'>): { asked: number; listed: Talk[] } {
  const states = new Map<string, Talk>();
  const indicators = own.publication.plan.indicators.filter(concerns);
  for (const indicator of indicators) {
    const then = new Map((own.baselineUnits.get(indicator.indicator) ?? []).map((unit) => [unit.unit, unit.outcome]));
    for (const { unit: state, outcome, unit_kind } of own.units.get(indicator.indicator) ?? []) {
      if (unit_kind !== 'state') continue;
      const talk = states.get(state) ?? { state, declined: [], silent: [], asked: 0 };
      states.set(state, talk);
      talk.asked += 1;
      if (outcome === 'silent') talk.silent.push(indicator);
      if (then.get(state) === 'met' && NOT_MET.has(outcome)) talk.declined.push(indicator);
    }
  }
  const listed = [...states.values()].filter(({ declined, silent, asked }) => declined.length >= LEAST_DECLINED || (silent.length >= LEAST_SILENT && silent.length * PART_SILENT >= asked));
  return { asked: indicators.length, listed: byName(own, listed) };
}

function numbers({ own }: Made, indicators: readonly Indicator[]): RichText {
  const { talk } = committeeReportWords(own.lang);
  if (indicators.length === 0) return talk.dash;
  const runs: Run[] = indicators.slice(0, SHOWN).map(({ indicator }) => ({ text: indicator, link: { indicator } }));
  const rest = indicators.length - SHOWN;
  return [...joined(runs), ...(rest > 0 ? [{ text: ` ${talk.more(rest)}` }] : [])];
}

/** What of a State's deadline under Article 5 is worth saying here, by State. */
function deadlineTexts({ all, declared }: Made): Map<string, string> | null {
  if (declared.report.article !== 5) return null;
  const { table, shortDate } = stateWords(all.lang);
  return new Map(statesOf5(all).map((row) => [row.state, requestText(table, row) || (row.due_on === null ? '' : shortDate(row.due_on))]));
}

/** Heading, rule and table; nothing where none of the committee's indicators concerns named States. */
export function talkBlocks(made: Made): Block[] {
  const { own } = made;
  const { talk } = committeeReportWords(own.lang);
  const { asked, listed } = talks(made);
  if (asked === 0) return [];
  const { baseline, cycle } = own.publication;
  const head: Block = { kind: 'heading', level: 2, text: talk.title, anchor: 'talk', aside: talk.aside };
  const rule = paragraph(talk.rule(baseline?.cycle ?? null), 'note');
  if (listed.length === 0) return [head, paragraph(talk.none), rule];
  const deadlines = deadlineTexts(made);
  const width = 0.76 / (1 + (baseline ? 0.6 : 0) + (deadlines ? 0.55 : 0));
  return [head, {
    kind: 'table', caption: talk.title,
    columns: [
      { title: talk.columns.state, align: 'left', share: 0.24 },
      ...(baseline ? [{ title: talk.columns.declined(baseline.cycle, cycle), align: 'left' as const, share: 0.6 * width, phone: 'second_line' as const }] : []),
      { title: talk.columns.silent, align: 'left', share: width, phone: 'second_line' },
      ...(deadlines ? [{ title: talk.columns.deadline, align: 'right' as const, share: 0.55 * width }] : []),
    ],
    groups: [{ rows: listed.map((row) => [
      cell(own.unitName(row.state)), ...(baseline ? [cell(numbers(made, row.declined))] : []), cell(numbers(made, row.silent)), ...(deadlines ? [cell(deadlines.get(row.state) ?? '')] : []),
    ]) }],
  }, rule];
}
