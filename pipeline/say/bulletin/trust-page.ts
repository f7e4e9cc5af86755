/** How far to trust the figures: findings under other readings, receipts, why not compared, what a figure means. */
import { bulletinWords } from '../../words/languages.ts';
import { whyNotCompared, type NotCompared } from '../../measure/movement.ts';
import { switched } from '../annex/decisions.ts';
import { chosenOf } from '../grounds.ts';
import { ANNEX_PATH } from '../paths.ts';
import type { Block, RichText } from '../model.ts';
import { movementWord } from '../plan-state.ts';
import { numberLinks } from '../section-table.ts';
import { saidRuns } from '../trust-line.ts';
import { indicatorFigures, type View } from '../view.ts';
import type { Entry } from '../findings.ts';
import { REASONS } from './cannot-say.ts';
import { robustness } from './robustness.ts';

/** The order in which reasons are found (R35), then too little known (R34). */
const ORDER: readonly NotCompared[] = ['no_figure', 'no_direction', 'small', 'provisional_then', 'provisional_now', 'sealed_otherwise', 'no_common_states', 'too_few'];

/** A section of five indicators or more is named as one; the others by their numbers. */
const WHOLE_SECTION = 5;

/** Which indicators are not compared, by the first reason that holds; they add up to those not compared on page 1. */
export function notCompared(view: View): { why: NotCompared; entries: Entry[] }[] {
  const open = indicatorFigures(view).filter((entry) => ['not_compared', 'no_figure'].includes(movementWord(entry)));
  return ORDER.map((why) => ({ why, entries: open.filter(({ indicator, figure }) => (whyNotCompared(figure, indicator.direction) ?? 'too_few') === why) })).filter(({ entries }) => entries.length > 0);
}

/** Numbers as links; a whole section by its name. */
function named(view: View, entries: readonly Entry[]): RichText {
  const { trustPage } = bulletinWords(view.lang);
  const { plan } = view.publication;
  const whole = plan.sections.filter(({ section }) => {
    const all = plan.indicators.filter((one) => one.section === section);
    return all.length >= WHOLE_SECTION && all.every((one) => entries.some(({ indicator }) => indicator.indicator === one.indicator));
  });
  const codes = new Set<string>(whole.map(({ section }) => section));
  const said = whole.map(({ section, short_title }) => {
    const own = plan.indicators.filter((one) => one.section === section);
    return { text: trustPage.wholeSection(short_title[view.lang], own[0]?.indicator ?? '', own.at(-1)?.indicator ?? ''), link: `section-${section}` };
  });
  const rest = numberLinks(entries.filter(({ indicator }) => !codes.has(indicator.section)));
  return [...said.flatMap((run, place) => (place === 0 ? [run] : [{ text: ', ' }, run])), ...(said.length > 0 && rest.length > 0 ? [{ text: ', ' }] : []), ...rest];
}

function reasons(view: View): Block[] {
  const { trustPage } = bulletinWords(view.lang);
  const { baseline } = view.publication;
  const groups = notCompared(view);
  if (baseline === null || groups.length === 0) return [];
  const all = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const caption = trustPage.whyTitle(all, baseline.cycle);
  return [
    { kind: 'heading', level: 2, text: caption, anchor: REASONS },
    {
      kind: 'table', caption,
      columns: [{ title: trustPage.columnsWhy.count, align: 'right', share: 0.1 }, { title: trustPage.columnsWhy.reason, align: 'left', share: 0.35 }, { title: trustPage.columnsWhy.indicators, align: 'left', share: 0.55, phone: 'second_line' }],
      groups: [{ rows: groups.map(({ why, entries }) => [{ text: [{ text: view.words.format.number(entries.length), strong: true }] }, { text: trustPage.why[why] }, { text: named(view, entries) }]) }],
    },
  ];
}

function meaning(view: View): Block[] {
  const { trustPage } = bulletinWords(view.lang);
  const { rules } = trustPage;
  const first = view.publication.about.data_kind === 'public_evidence' ? trustPage.meansDescribed : trustPage.meansReported;
  const links: RichText = [
    ...saidRuns(trustPage.meansBand), { text: rules.before }, { text: rules.method, link: { report: ANNEX_PATH, anchor: 'method' } }, { text: ', ' },
    { text: rules.annex, link: { report: ANNEX_PATH } }, { text: ', ' }, { text: rules.data, link: { file: 'data/indicators.csv' } }, { text: '.' },
  ];
  return [
    { kind: 'heading', level: 2, text: trustPage.means, anchor: 'what-a-figure-means' },
    { kind: 'columns', columns: [[{ kind: 'paragraph', text: saidRuns(first) }], [{ kind: 'paragraph', text: links }]] },
  ];
}

/** The page; `receipts` are the lines of reports received, drawn where they can be. */
export function trustPageBlocks(view: View, receipts: readonly Block[]): Block[] {
  const { trustPage } = bulletinWords(view.lang);
  const heading: Block = { kind: 'heading', level: 1, text: trustPage.title, anchor: 'trust', newPage: true };
  return [heading, ...switched(view), ...robustness(view, chosenOf(view)), ...receipts, ...reasons(view), ...meaning(view)];
}
