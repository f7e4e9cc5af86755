/** A publication → all its files: data, charts, manifest, and the documents of each format and language. */
import type { Language } from '../../schemas/codes.ts';
import { dataFiles, landRow } from '../../schemas/outputs.ts';
import { drawCharts, svgToPng, type Chart } from '../charts/charts.ts';
import { dataCsv, tableCsv } from './data/csv.ts';
import type { Edition, Format } from './edition.ts';
import { publishers } from './formats.ts';
import { cycleIndex, type PublishedDocument } from './html/cycle-index.ts';
import { manifest, sha256 } from './manifest.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';
import type { Report } from './report/model.ts';
import { sixReports } from './report/reports.ts';

/** Charts in pictures stand beside the documents that people paste from. */
const PICTURE_FORMATS: ReadonlySet<Format> = new Set(['pdf', 'docx']);
/** Twice the size on the page: sharp in print. */
const PICTURE_SCALE = 2;

/** Every file of the publication, the manifest included. `inputs` are the SHA-256 of what it was made from. */
export async function publicationFiles(publication: Publication, inputs: ReadonlyMap<string, string>, languages: readonly Language[], formats: readonly Format[]): Promise<OutputFile[]> {
  const wanted = Object.entries(publishers).filter(([format]) => formats.includes(format as Format)).map(([, publisher]) => publisher);
  const charts = new Map<Language, readonly Chart[]>();
  if (wanted.length > 0) for (const language of languages) charts.set(language, await drawCharts(publication, language));
  const pictures = formats.some((format) => PICTURE_FORMATS.has(format));
  const drawings = [...charts].flatMap(([language, drawn]) => drawn.flatMap((chart) => chartOutputs(chart, language, publication.about.data_kind, pictures)));
  const outputs = [...dataOutputs(publication), ...drawings];

  // the documents carry the manifest's seal, and the manifest their names: they are announced before they are made
  const announced = wanted.flatMap((publisher) => publisher(edition(publication, charts, languages)));
  const withIndex = formats.includes('html');
  const sealed = manifest(publication, inputs, outputs, [...announced.map(({ path }) => path), ...(withIndex ? ['index.html'] : [])]);
  const final = { ...publication, seal: sha256(sealed).slice(0, 8) };
  const documents: OutputFile[] = [];
  for (const { path, make } of wanted.flatMap((publisher) => publisher(edition(final, charts, languages)))) documents.push({ path, content: await make() });
  const index = withIndex ? [{ path: 'index.html', content: cycleIndex(final, [...announced, ...chartLinks(charts, drawings), ...dataLinks(outputs)]) }] : [];
  return [...outputs, { path: 'manifest.json', content: sealed }, ...documents, ...index];
}

function edition(publication: Publication, charts: Edition['charts'], languages: readonly Language[]): Edition {
  const built = new Map<Language, readonly Report[]>();
  const reports = (language: Language): readonly Report[] => {
    const known = built.get(language) ?? sixReports(publication, language, charts.get(language) ?? []);
    built.set(language, known);
    return known;
  };
  return { publication, charts, languages, reports };
}

/** The data files of the contract (section 4) and the land table (R29). */
export function dataOutputs(publication: Publication): OutputFile[] {
  const { figures, readings, assessments, changes, followUp, problems, land, about } = publication;
  const rows: Record<keyof typeof dataFiles, readonly object[]> = {
    'indicators.csv': figures, 'readings.csv': readings, 'assessments.csv': assessments, 'changes.csv': changes, 'follow-up.csv': followUp, 'problems.csv': problems,
  };
  const named = Object.entries(dataFiles).map(([name, schema]) => ({ path: `data/${name}`, content: dataCsv(schema, rows[name as keyof typeof dataFiles], about.data_kind) }));
  return [...named, { path: 'data/land.csv', content: dataCsv(landRow, land, about.data_kind) }];
}

const chartOutputs = (chart: Chart, language: Language, dataKind: string, pictures: boolean): OutputFile[] => [
  { path: `charts/${chart.id}.${language}.svg`, content: chart.standalone },
  ...(pictures ? [{ path: `charts/${chart.id}.${language}.png`, content: svgToPng(chart.standalone, PICTURE_SCALE) }] : []),
  { path: `charts/${chart.id}.${language}.csv`, content: tableCsv(chart.table.columns, chart.table.rows, dataKind) },
  { path: `charts/${chart.id}.${language}.vl.json`, content: `${JSON.stringify(chart.spec)}\n` },
];

/** Charts as the index lists them: every file but the spec, under the chart's title. */
function chartLinks(charts: Edition['charts'], drawings: readonly OutputFile[]): PublishedDocument[] {
  const titles = new Map<string, { title: string; lang: Language }>([...charts].flatMap(([lang, drawn]) => drawn.map(({ id, title }) => [`charts/${id}.${lang}`, { title, lang }] as const)));
  return drawings.flatMap(({ path }): PublishedDocument[] => {
    const [, stem = '', format = ''] = /^(.*)\.(svg|png|csv)$/.exec(path) ?? [];
    const chart = titles.get(stem);
    return chart ? [{ path, kind: 'chart', subject: chart.title, format, lang: chart.lang }] : [];
  });
}

const dataLinks = (outputs: readonly OutputFile[]): PublishedDocument[] => [
  ...outputs.filter(({ path }) => path.startsWith('data/')).map(({ path }): PublishedDocument => ({ path, kind: 'data', format: 'csv', lang: null })),
  { path: 'manifest.json', kind: 'data', format: 'json', lang: null },
];
