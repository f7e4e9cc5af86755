/** How some indicators went over the cycles: those of the latest findings, and reports in time. */
import type { Language } from '../../schemas/codes.ts';
import type { Figure } from '../../schemas/outputs.ts';
import type { Indicator, Plan } from '../../schemas/plan.ts';
import { cyclesWords, words } from '../words/languages.ts';
import { heading } from './blocks.ts';
import { findingsOfChange } from './findings.ts';
import type { Block, LinesBlock } from './model.ts';
import type { PublishedCycle } from './published-cycle.ts';

/** Steps of the common scale, in per cent. */
const STEP = 20;

interface Course {
  indicator: Indicator;
  /** Oldest first; only cycles in which the figure is a share. */
  points: { cycle: number; figure: Figure; value: number }[];
}

function courses(cycles: readonly PublishedCycle[], plan: Plan): Course[] {
  const [newest] = cycles;
  if (newest === undefined) return [];
  const figures = new Map(newest.figures.map((figure) => [figure.indicator, figure]));
  const entries = plan.indicators.flatMap((indicator) => {
    const figure = figures.get(indicator.indicator);
    return figure?.movement ? [{ indicator, figure }] : [];
  });
  const found = findingsOfChange({ entries, readings: [], baselineReadings: [], outcomes: [] }).flatMap(({ entries: [first] }) => first?.indicator ?? []);
  const wanted = new Set([...found, ...plan.indicators.filter(({ rule }) => rule === 'report_in_time')]);
  return [...wanted].filter(({ kind }) => kind === 'percentage').map((indicator) => ({ indicator, points: pointsOf(cycles, indicator) })).filter(({ points }) => points.length > 1);
}

const pointsOf = (cycles: readonly PublishedCycle[], { indicator }: Indicator): Course['points'] => cycles.toReversed().flatMap(({ cycle, figures }) => {
  const figure = figures.find((one) => one.indicator === indicator);
  return figure?.value ? [{ cycle, figure, value: Number(figure.value) }] : [];
});

/** The lines with their heading; nothing where no indicator has a share in two cycles. */
export function courseOf(cycles: readonly PublishedCycle[], plan: Plan, lang: Language): Block[] {
  const all = courses(cycles, plan);
  const years = cycles.map(({ cycle }) => cycle);
  if (all.length === 0) return [];
  const { course } = cyclesWords(lang);
  const { format } = words(lang);
  const percent = ({ figure }: Course['points'][number]): string => format.percent(figure.numerator ?? 0, figure.denominator ?? 1);
  const to = Math.max(STEP, Math.ceil(Math.max(...all.flatMap(({ points }) => points.map(({ value }) => value))) / (2 * STEP)) * 2 * STEP);
  const ends = ({ points }: Course): [string, string] => [points[0], points.at(-1)].map((point) => (point ? percent(point) : '')) as [string, string];
  const lines: LinesBlock = {
    kind: 'lines', id: `course-${lang}`, caption: course.title(all.length, Math.min(...years)), subtitle: course.aside,
    said: all.map((one) => course.said(one.indicator.indicator, one.indicator.title[lang], ...ends(one))).join(' '),
    x: { from: Math.min(...years), to: Math.max(...years), ticks: [] }, y: { to, ticks: [0, to / 2, to].map((at) => ({ at, label: format.percent(at, 100) })) },
    panels: all.map((one) => ({
      title: [{ text: one.indicator.indicator, link: { file: `${Math.max(...years)}/annex/${one.indicator.section}.${lang}.html` } }, { text: ` ${one.indicator.title[lang]}` }],
      lines: [{ label: ends(one)[1], first: ends(one)[0], style: 'now', step: false, points: one.points.map(({ cycle, value }) => ({ x: cycle, y: value })) }],
    })),
    source: course.source,
    data: { columns: ['cycle', ...all.map(({ indicator }) => indicator.indicator)], rows: years.toReversed().map((year) => [year, ...all.map(({ points }) => points.find(({ cycle }) => cycle === year)?.value ?? null)]) },
  };
  return [heading(2, lines.caption, `course-of-plan-${lang}`, { aside: course.aside }), { ...lines, caption: '', subtitle: '' }];
}
