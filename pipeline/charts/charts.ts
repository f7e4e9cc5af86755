/** All charts of a publication in one language, drawn for a page, for paper and for the phone. */
import type { Language, SectionCode } from '../../schemas/codes.ts';
import type { Publication } from '../publish/publication.ts';
import type { Draft, Size, Table } from './draft.ts';
import { deadlineChart } from './deadlines.ts';
import { dumbbellCharts } from './dumbbell.ts';
import { historyCharts } from './history.ts';
import { landChart } from './land.ts';
import type { Spec } from './layers.ts';
import { matrixCharts } from './matrix.ts';
import { outcomeCharts } from './outcomes.ts';
import { outlookChart } from './outlook.ts';
import { overviewCharts } from './overview.ts';
import { receiptChart } from './receipts.ts';
import { draw } from './render.ts';
import { context } from './rows.ts';
import { standalone } from './standalone.ts';

/** One chart with everything that a page, a document or a folder of charts needs of it. */
export interface Chart {
  /** "overview-II-IV", "outcomes-V", "matrix-V-VI", "receipts", "dumbbell-V", "history-V", "land-remaining", "deadlines", "land-deadlines". */
  id: string;
  /** Sections that it shows, in the plan's order; none for the receipts. */
  sections: SectionCode[];
  /** The finding, computed from the rows drawn. */
  title: string;
  /** What, whom, when, how many. */
  subtitle: string;
  /** Kind of data, as-of date and edition. */
  source: string;
  /** Text alternative. */
  description: string;
  table: Table;
  /** SVG fragments for a page, without the title: 912, 660 (A4) and 350 pixels wide. */
  wide: string;
  print: string;
  narrow: string;
  /** A complete SVG file of the wide form, title and source line included. */
  standalone: string;
  /** The Vega-Lite specification of the wide form, data inlined. */
  spec: Spec;
}

/** Draws every chart that has something to show; those without rows are left out. */
export async function drawCharts(publication: Publication, lang: Language): Promise<Chart[]> {
  const ctx = context(publication, lang);
  const source = ctx.say.source(publication.about, publication.asOf);
  const drafts = [
    ...overviewCharts(ctx), ...receiptChart(ctx), ...outcomeCharts(ctx), ...matrixCharts(ctx), ...dumbbellCharts(ctx), ...historyCharts(ctx),
    ...landChart(ctx), ...deadlineChart(ctx), ...outlookChart(ctx),
  ];
  const charts: Chart[] = [];
  for (const draft of drafts) charts.push(await finish(draft, source, lang));
  return charts;
}

async function finish(draft: Draft, source: string, lang: Language): Promise<Chart> {
  const { id, sections, title, subtitle, description, table } = draft;
  const spec = draft.spec('wide');
  const at = (size: Size) => draw(size === 'wide' ? spec : draft.spec(size), { id: `chart-${id}-${size}-${lang}`, title, description });
  const wide = await at('wide');
  return {
    id, sections, title, subtitle, source, description, table,
    wide, print: await at('print'), narrow: await at('narrow'), standalone: standalone(wide, { title, subtitle, source }), spec,
  };
}

export { svgToPng } from './png.ts';

/** The kind of a chart: the first part of its id. */
export function chartKind(chart: Chart): string {
  return chart.id.split('-')[0] ?? chart.id;
}
