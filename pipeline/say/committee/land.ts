/** What the report on Article 5 says first: land and deadlines, its question; three findings and where the area lies. */
import type { Led } from '../../words/committee-reports.ts';
import { areaText, deadlineCounts, holdsArea, outlasting, releasedOf5, releasedTwice, remainingByKind, remainingOf5, statesOf5, type StateOf5 } from '../article-5.ts';
import { cell } from '../blocks.ts';
import { monthsLater } from '../dates.ts';
import type { Block, Finding, Run } from '../model.ts';
import { sourceOf } from '../sources.ts';
import type { View } from '../view.ts';
import { committeeReportWords } from '../../words/languages.ts';

/** So many States are drawn, and so many kinds of contamination are named. */
const TOP = 8;
const KINDS = 3;

const ledRuns = ({ lead, text }: Led): Run[] => [{ text: lead, strong: true }, { text }];
const to = (text: string, link: string): Finding['drawn'] => [{ label: [{ text, link }], plot: null }];

/** The strong words of the headline. */
export function landHeadline(view: View): Run[] {
  const { headline } = committeeReportWords(view.lang).summary;
  const states = statesOf5(view);
  const { known, longer } = outlasting(states);
  const { months } = view.publication.plan.terms.due_soon_months;
  return ledRuns(known > 0 ? headline.land(known, longer) : headline.deadlines(deadlineCounts(view, states).soon.length, months));
}

/** States by remaining area, the largest first. */
const largest = (states: readonly StateOf5[]): StateOf5[] => states.filter(holdsArea).toSorted((a, b) => Number(b.remaining_km2) - Number(a.remaining_km2));
const areaOf = (rows: readonly StateOf5[]): number => rows.reduce((sum, row) => sum + Math.round(Number(row.remaining_km2) * 1e6), 0) / 1e6;
const percentOf = (view: View, part: number, whole: number, inSentence: boolean): string =>
  (inSentence ? view.words.format.percentInSentence : view.words.format.percent)(Math.round(part * 1e6), Math.round(whole * 1e6));

function remaining(view: View, states: readonly StateOf5[]): Finding[] {
  const { summary } = committeeReportWords(view.lang);
  const whole = remainingOf5(view, states);
  if (whole === null) return [];
  const without = states.filter(({ completed }) => !completed).length - whole.states;
  const drawn = to(summary.statesLink, 'state-table');
  if (!whole.printed) {
    const kinds = remainingByKind(view, states).map(({ kind, area, states: count }) => ({ kind, area: areaText(view, area), states: count }));
    return [{ large: view.words.format.number(whole.states), unit: summary.remainingByKind.unit, text: ledRuns(summary.remainingByKind.text(whole.states, kinds.slice(0, KINDS), Math.max(0, kinds.length - KINDS), without)), drawn }];
  }
  const area = areaText(view, whole.area);
  const top = largest(states);
  const share = top.length > TOP ? { states: TOP, percent: percentOf(view, areaOf(top.slice(0, TOP)), whole.area, true) } : null;
  const said = summary.remaining.text(area, whole.states, share, without);
  return [{ large: `${area}\u00a0km²`, unit: summary.remaining.unit, text: ledRuns(whole.mixed ? { ...said, text: said.text + summary.remaining.mixed } : said), drawn }];
}

function released(view: View, states: readonly StateOf5[]): Finding[] {
  const { summary } = committeeReportWords(view.lang);
  const { reportingYear } = view.publication;
  const whole = releasedOf5(view, states);
  if (whole === null || !whole.printed) return [];
  const part = (value: number): string | null => (value > 0 ? areaText(view, value) : null);
  const area = areaText(view, whole.area);
  const twice = releasedTwice(states);
  const said = summary.released.text(area, whole.states, reportingYear, { cleared: part(whole.cleared), reduced: part(whole.reduced), cancelled: part(whole.cancelled) }, twice && { states: twice.states, now: areaText(view, twice.now), before: areaText(view, twice.before) });
  return [{ large: `${area}\u00a0km²`, unit: summary.released.unit(reportingYear), text: ledRuns(said), drawn: to(summary.statesLink, 'state-table') }];
}

function soon(view: View, states: readonly StateOf5[]): Finding[] {
  const { summary } = committeeReportWords(view.lang);
  const { plan, asOf } = view.publication;
  const { months } = plan.terms.due_soon_months;
  const counts = deadlineCounts(view, states);
  const names = (rows: readonly StateOf5[]): string[] => rows.map(({ state }) => view.unitName(state));
  if (states.every((row) => row.due_on === null)) return [];
  const said = summary.soon.text({
    soon: counts.soon.length, months, by: monthsLater(asOf, months), pending: names(counts.soonPending), passedPending: names(counts.passedPending), passedAlone: names(counts.passedAlone), toCheck: counts.toCheck,
  });
  return [{ large: view.words.format.number(counts.soon.length), unit: summary.soon.unit(counts.soon.length), text: ledRuns(said), drawn: to(summary.datesLink, 'dates') }];
}

/** Up to three findings: what remains, what was released, what falls due. */
export function landFindings(view: View): Finding[] {
  const states = statesOf5(view);
  return [...remaining(view, states), ...released(view, states), ...soon(view, states)];
}

/** The States with the largest remaining area, as bars; nothing where fewer than two gave a size. */
export function landBars(view: View): Block[] {
  const { bars } = committeeReportWords(view.lang).summary;
  const states = statesOf5(view);
  const rows = largest(states);
  const whole = remainingOf5(view, states);
  if (whole === null || rows.length < 2) return [];
  const top = rows.slice(0, TOP);
  const rest = rows.slice(TOP);
  const most = Number(top[0]?.remaining_km2 ?? 0);
  const share = (place: number): string => percentOf(view, areaOf(top.slice(0, place + 1)), whole.area, false);
  const id = 'remaining-area';
  const drawn = view.publication.land.filter(({ state, value }) => value !== null && top.some((row) => row.state === state)).map(({ source }) => source);
  return [{ kind: 'heading', level: 2, text: bars.title, anchor: 'remaining-area', aside: bars.aside(whole.printed ? areaText(view, whole.area) : null) }, {
    kind: 'table', id, caption: bars.title,
    columns: [
      { title: bars.columns.state, align: 'left', share: 0.24 }, { title: bars.columns.bar, align: 'left', share: whole.printed ? 0.58 : 0.64 }, { title: bars.columns.area, align: 'right', share: 0.12 },
      ...(whole.printed ? [{ title: bars.columns.share, align: 'right' as const, share: 0.06, phone: 'left_out' as const }] : []),
    ],
    groups: [{ rows: top.map((row, place) => [
      cell(view.unitName(row.state)), { text: '', plot: { form: 'bar', value: Number(row.remaining_km2), most } }, cell([{ text: areaText(view, Number(row.remaining_km2)), strong: true }]), ...(whole.printed ? [cell(share(place))] : []),
    ]) }],
    source: [...(rest.length > 0 ? [{ text: `${bars.others(rest.length, whole.printed ? areaText(view, areaOf(rest)) : null)} ` }] : []), ...sourceOf(view, bars.source, drawn, `charts/${id}`)], data: { columns: ['state', 'name', 'remaining_km2'], rows: rows.map((row) => [row.state, view.unitName(row.state), row.remaining_km2]) },
  }];
}
