/** What changed against another day or the baseline, unit by unit and why, as a person reads it. */
import type { OutcomeCode } from '../../schemas/codes.ts';
import { openReasons, type OpenReason } from '../measure/open.ts';
import { sayBaseline, sayFigure } from '../words/figure.ts';
import { explainWords, words } from '../words/languages.ts';
import { said, unitName, unitsOf, type AgainstBaseline, type AgainstDate, type Explained } from './explained.ts';

/** The section of an explanation; nothing without `--against`. `indicator` null: all of them, for one State. */
export function againstLines(explained: Explained, indicator: string | null, state: string | null): string[] {
  const { against } = explained;
  if (against === null) return [];
  const wanted = (move: { indicator: string; unit: string }) => (indicator === null || move.indicator === indicator) && (state === null || move.unit === state);
  const nothing = explainWords(explained.lang).against.nothing;
  if (against.kind === 'date') {
    const moves = against.moves.filter(wanted).map((move) => moveLine(explained, move, indicator === null, explainWords(explained.lang).moves[move.reason], move.report_id));
    return ['', ...dateHead(explained, against, indicator), ...(moves.length > 0 ? moves : [`  ${nothing}`])];
  }
  const { causes, against: { notKnown } } = explainWords(explained.lang);
  const moves = against.moves.filter(wanted).map((move) => moveLine(explained, move, indicator === null, move.cause === null ? notKnown : causes[move.cause], move.report_id));
  return ['', ...baselineHead(explained, against, indicator), ...(moves.length > 0 ? moves : [`  ${nothing}`])];
}

const inSentence = (headline: string): string => headline.charAt(0).toLowerCase() + headline.slice(1);

function dateHead(explained: Explained, { from, reasons }: AgainstDate, indicator: string | null): string[] {
  const { lang, measured, facts } = explained;
  const { label, against: say } = explainWords(lang);
  const title = say.date(from.asOf);
  const [before, now] = [from, measured].map(({ figures }) => figures.find((figure) => figure.indicator === indicator));
  const known = indicator === null ? undefined : facts.get(indicator);
  if (!before || !now || !known || indicator === null) return [label(title, '').trimEnd()];
  const name = (reason: OpenReason) => `${reason.why} ${reason.record ?? ''}`;
  const [was, is] = [reasons.get(indicator) ?? [], openReasons(now, unitsOf(explained, indicator), known)];
  const only = (some: readonly OpenReason[], others: readonly OpenReason[]) => some.filter((one) => !others.some((other) => name(other) === name(one))).map((one) => `    ${explainWords(lang).reasons[one.why](one)}`);
  const [closed, opened] = [only(was, is), only(is, was)];
  return [
    label(title, `${say.before} ${inSentence(said(explained, before.status, sayFigure(before)))}; ${say.now} ${inSentence(said(explained, now.status, sayFigure(now)))}`),
    ...(closed.length > 0 ? [`  ${say.closed}`, ...closed] : []), ...(opened.length > 0 ? [`  ${say.opened}`, ...opened] : []),
  ];
}

function baselineHead(explained: Explained, { baseline, figures, changes }: AgainstBaseline, indicator: string | null): string[] {
  const { against: say, causes, label } = explainWords(explained.lang);
  const { format } = words(explained.lang);
  const title = say.baseline(baseline.cycle, baseline.asOf, baseline.revision);
  const now = figures.find((figure) => figure.indicator === indicator);
  const before = now ? sayBaseline(now) : null;
  if (!now || before === null || now.baseline_status === null) return [label(title, '').trimEnd()];
  const parts = changes.filter((change) => change.indicator === indicator && Number(change.met_change) !== 0).map(({ cause, met_change }) => `${causes[cause]} ${format.signed(String(met_change))}`);
  return [
    label(title, `${say.before} ${inSentence(said(explained, now.baseline_status, before))}; ${say.now} ${inSentence(said(explained, now.status, sayFigure(now)))}`),
    ...(now.change === null ? [] : [`  ${say.change(format.signed(now.change), now.kind === 'percentage', now.change_same_states === null ? null : format.signed(now.change_same_states))}`]),
    ...(parts.length > 0 ? [label(`  ${say.byCause}`, parts.join(', '))] : []),
  ];
}

function moveLine(explained: Explained, { indicator, unit, before, after }: { indicator: string; unit: string; before: string | null; after: string | null }, withIndicator: boolean, why: string, report: string | null): string {
  const moved = `${outcomeNames(explained, before)} → ${outcomeNames(explained, after)}; ${why}${report === null ? '' : ` (${report})`}`;
  const head = withIndicator ? `${indicator.padEnd(6)}${explained.plan.indicators.find((one) => one.indicator === indicator)?.title[explained.lang] ?? ''}` : unitName(explained, unit);
  return explainWords(explained.lang).label(`  ${head}`, moved);
}

/** "met", or "met × 3, not met × 2" for the persons of a delegation. */
function outcomeNames({ lang }: Explained, outcomes: string | null): string {
  const { codes } = words(lang);
  if (outcomes === null) return explainWords(lang).against.notCounted;
  return outcomes.split(', ').map((one) => one.replace(/^[a-z_]+/, (code) => codes.outcomes[code as OutcomeCode].name)).join(', ');
}
