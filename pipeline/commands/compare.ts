/** `pasra compare`: what changed in a cycle between two as-of dates, unit by unit, and why. */
import { compareDates, type TwoDates } from '../baseline/two-dates.ts';
import { grouped } from '../read/grouped.ts';
import { loadPlan } from '../read/plan.ts';
import { prepare, soundAbout } from '../measure/prepare.ts';
import type { Language } from '../../schemas/codes.ts';
import type { Measured } from '../measure/measured.ts';
import { explainWords, words } from '../words/languages.ts';
import { WrongUsage, type Context } from './context.ts';

export interface CompareOptions {
  data: string;
  cycle: number;
  from: string;
  to: string;
  lang?: Language;
  json?: boolean;
}

/** Prints what moved between the two days; exit status 1 where the data has errors. */
export async function compareCommand(options: CompareOptions, context: Context): Promise<number> {
  if (options.from > options.to) throw new WrongUsage('--from must not be later than --to');
  const prepared = await prepare(loadPlan(), { data: options.data, today: context.today, progress: () => {} });
  try {
    soundAbout(prepared);
    const compared = await compareDates(prepared.store, prepared.plan, options.cycle, options.from, options.to);
    context.answer(options.json ? JSON.stringify(asJson(options, compared), null, 2) : lines(options, compared).join('\n'));
    return 0;
  } finally {
    prepared.store.close();
  }
}

const reportedShare = ({ receipts }: Measured) => ({ numerator: receipts.filter(({ reporting }) => reporting === 'received').length, denominator: receipts.length });

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

function lines({ cycle, from, to, lang = 'en' }: CompareOptions, compared: TwoDates): string[] {
  const { codes, format } = words(lang);
  const { compared: say, moves: reasons, against } = explainWords(lang);
  const share = (known: Measured) => format.share(reportedShare(known).numerator, reportedShare(known).denominator || 1);
  const status = ({ status: code }: Measured['figures'][number]) => codes.statuses[code].toLowerCase();
  const shown = (figure: Measured['figures'][number]) => (figure.numerator === null ? status(figure) : `${figure.denominator === null ? format.number(figure.numerator) : format.fraction(figure.numerator, figure.denominator)} (${status(figure)})`);
  const named = (outcome: TwoDates['moves'][number]['before']) => (outcome === null ? against.notCounted : codes.outcomes[outcome].name);
  const byIndicator = grouped(compared.moves, (move) => move.indicator);
  return [
    say.head(cycle, from, to),
    say.reports(share(compared.from), share(compared.to)),
    ...movedFigures(compared).flatMap(({ indicator, before, after }) => ['', `${indicator}: ${say.figure(shown(before), shown(after))}`]),
    ...[...byIndicator].flatMap(([indicator, moves]) => ['', `${indicator}`, ...moves.map((move) => `  ${move.unit}: ${named(move.before)} → ${named(move.after)}; ${reasons[move.reason]}${move.report_id ? ` (${move.report_id})` : ''}`)]),
    ...(compared.moves.length === 0 ? [say.nothing] : []),
  ].map((line) => line.replaceAll('\u00a0', ' '));
}
