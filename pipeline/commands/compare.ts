/** `pasra compare`: what changed in a cycle between two as-of dates, unit by unit, and why. */
import { grouped } from '../read/grouped.ts';
import { compareDates, type Reason, type TwoDates } from '../baseline/two-dates.ts';
import { loadPlan } from '../read/plan.ts';
import { prepare, soundAbout } from '../measure/prepare.ts';
import { formats } from '../words/format.ts';
import { WrongUsage, type Context } from './context.ts';

export interface CompareOptions {
  data: string;
  cycle: number;
  from: string;
  to: string;
  json?: boolean;
}

const REASONS: Readonly<Record<Reason, string>> = {
  new_report: 'a report was received', amendment: 'an amendment was received', other_document: 'another document was received', correction: 'the coding was corrected',
  status_change: 'the registry was changed', accession: 'became a State Party in the registry', withdrawal: 'is no longer a State Party in the registry',
  record: 'a record was added or changed', due_date_passed: 'the due date passed', register: 'the register was declared whole, or no longer so',
};

/** Prints what moved between the two days; exit status 1 where the data has errors. */
export async function compareCommand(options: CompareOptions, context: Context): Promise<number> {
  if (options.from > options.to) throw new WrongUsage('--from must not be later than --to');
  const plan = loadPlan();
  const prepared = await prepare(plan, { data: options.data, today: context.today, progress: () => {} });
  try {
    soundAbout(prepared);
    const compared = await compareDates(prepared.store, plan, options.cycle, options.from, options.to);
    context.answer(options.json ? JSON.stringify(asJson(options, compared), null, 2) : lines(options, compared).join('\n'));
    return 0;
  } finally {
    prepared.store.close();
  }
}

const reportedShare = ({ parties, reporting }: TwoDates['from']) => ({ numerator: [...parties].filter((state) => reporting.has(state)).length, denominator: parties.size });

function movedFigures({ from, to }: TwoDates) {
  const before = new Map(from.figures.map((figure) => [figure.indicator, figure]));
  return to.figures.flatMap((figure) => {
    const was = before.get(figure.indicator);
    const same = was && was.numerator === figure.numerator && was.denominator === figure.denominator && was.status === figure.status;
    return was && !same ? [{ indicator: figure.indicator, before: was, after: figure }] : [];
  });
}

const asJson = ({ cycle, from, to }: CompareOptions, compared: TwoDates) => ({
  cycle, from, to, reports: { from: reportedShare(compared.from), to: reportedShare(compared.to) },
  figures: movedFigures(compared).map(({ indicator, before, after }) => ({
    indicator, from: { status: before.status, numerator: before.numerator, denominator: before.denominator, value: before.value },
    to: { status: after.status, numerator: after.numerator, denominator: after.denominator, value: after.value },
  })),
  units: compared.moves,
});

function lines({ cycle, from, to }: CompareOptions, compared: TwoDates): string[] {
  const share = (known: TwoDates['from']) => formats.en.share(reportedShare(known).numerator, reportedShare(known).denominator || 1);
  const shown = (figure: TwoDates['from']['figures'][number]) => (figure.numerator === null ? figure.status.replace('_', ' ') : `${figure.numerator}${figure.denominator === null ? '' : ` of ${figure.denominator}`} (${figure.status})`);
  const byIndicator = grouped(compared.moves, (move) => move.indicator);
  return [
    `cycle ${cycle}, as of ${from} and as of ${to}`,
    `States Parties with a report: ${share(compared.from)}, then ${share(compared.to)}`,
    ...movedFigures(compared).flatMap(({ indicator, before, after }) => ['', `${indicator}: ${shown(before)}, then ${shown(after)}`]),
    ...[...byIndicator].flatMap(([indicator, moves]) => ['', `${indicator}`, ...moves.map((move) => `  ${move.unit}: ${move.before ?? 'not counted'} to ${move.after ?? 'not counted'}; ${REASONS[move.reason]}${move.report_id ? ` (${move.report_id})` : ''}`)]),
    ...(compared.moves.length === 0 ? ['nothing moved'] : []),
  ].map((line) => line.replaceAll('\u00a0', ' '));
}
