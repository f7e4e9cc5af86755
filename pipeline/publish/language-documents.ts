/** Charts and documents of one language: drawn first, written once the seal of the manifest is known. */
import type { Language } from '../../schemas/codes.ts';
import { drawCharts, svgToPng, type Chart } from '../charts/charts.ts';
import { tableCsv } from './data/csv.ts';
import { chartBlocks, chartFiles } from '../draw/svg/chart-files.ts';
import type { Edition, Format, PlannedDocument } from './edition.ts';
import { publishers } from './formats.ts';
import type { PublishedDocument } from '../say/cycle-index.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';
import type { Report } from '../say/model.ts';
import { reportsOf } from '../say/reports.ts';

/** What one language is asked for. */
export interface LanguageJob {
  publication: Publication;
  language: Language;
  /** All languages of the run, which pages link to. */
  languages: readonly Language[];
  formats: readonly Format[];
}

/** Charts as files, and everything that the index will lead to. */
export interface Drawn {
  drawings: OutputFile[];
  links: PublishedDocument[];
  documents: PublishedDocument[];
}

/** One language at work, in this process or in another thread. */
export interface LanguageWork {
  draw: () => Promise<Drawn>;
  /** The documents, with the seal at their foot. */
  write: (seal: string) => Promise<OutputFile[]>;
  close: () => Promise<void>;
}

/** Charts in pictures stand beside the documents that people paste from. */
const PICTURE_FORMATS: ReadonlySet<Format> = new Set(['pdf', 'docx']);
/** About 200 dots per inch at the width of a page: sharp in print. */
const PICTURE_SCALE = 1.5;

/** Opens the work of one language in this process. */
export function languageWork({ publication, language, languages, formats }: LanguageJob): LanguageWork {
  let charts: readonly Chart[] = [];
  const planned = (sealed: Publication): readonly PlannedDocument[] => {
    const edition = editionOf(sealed, language, languages, charts);
    return Object.entries(publishers).filter(([format]) => formats.includes(format as Format)).flatMap(([, publisher]) => publisher(edition));
  };
  return {
    draw: async () => {
      charts = await drawCharts(publication, language);
      const pictures = formats.some((format) => PICTURE_FORMATS.has(format));
      const drawings = drawingsOf(reportsOf(publication, language, charts).main(), charts, publication.about.data_kind, pictures);
      const documents = planned(publication).map(({ path, kind, subject, format, lang }): PublishedDocument => ({ path, kind, ...(subject !== undefined && { subject }), format, lang }));
      return { links: chartLinks(language, drawings), documents, drawings: drawings.map(({ path, content }) => ({ path, content })) };
    },
    write: async (seal) => {
      const files: OutputFile[] = [];
      for (const { path, make } of planned({ ...publication, seal })) files.push({ path, content: await make() });
      return files;
    },
    close: async () => {},
  };
}

const editionOf = (publication: Publication, language: Language, languages: readonly Language[], charts: readonly Chart[]): Edition =>
  ({ publication, language, languages, reports: reportsOf(publication, language, charts) });

/** A file of a chart, with the chart's title. */
interface Drawing extends OutputFile {
  title: string;
}

/** The charts that the reports hold, each once: tables with drawings, lines, and those that are still drawn apart. */
function drawingsOf(reports: readonly Report[], charts: readonly Chart[], dataKind: string, pictures: boolean): Drawing[] {
  const byPath = new Map<string, Drawing>();
  const add = (title: string, files: readonly OutputFile[]): void => {
    for (const file of files) if (!byPath.has(file.path)) byPath.set(file.path, { ...file, title });
  };
  for (const report of reports) for (const block of chartBlocks(report.blocks)) add(block.caption, chartFiles(block, report, dataKind, pictures));
  const used = new Set(reports.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []))));
  for (const chart of charts.filter(({ id }) => used.has(id))) add(chart.title, chartOutputs(chart, reports[0]?.lang ?? 'en', dataKind, pictures));
  return [...byPath.values()];
}

const chartOutputs = (chart: Chart, language: Language, dataKind: string, pictures: boolean): OutputFile[] => [
  { path: `charts/${chart.id}.${language}.svg`, content: chart.standalone },
  ...(pictures ? [{ path: `charts/${chart.id}.${language}.png`, content: svgToPng(chart.standalone, PICTURE_SCALE) }] : []),
  { path: `charts/${chart.id}.${language}.csv`, content: tableCsv(chart.table.columns, chart.table.rows, dataKind) },
  { path: `charts/${chart.id}.${language}.vl.json`, content: `${JSON.stringify(chart.spec)}\n` },
];

/** Charts as the index lists them: every file but the spec, under the chart's title. */
const chartLinks = (lang: Language, drawings: readonly Drawing[]): PublishedDocument[] => drawings.flatMap(({ path, title }): PublishedDocument[] => {
  const [, format] = /\.(svg|png|csv)$/.exec(path) ?? [];
  return format === undefined ? [] : [{ path, kind: 'chart', subject: title, format, lang }];
});
