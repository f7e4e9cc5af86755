/** A publication → all its files: data, charts, manifest, and the documents of each format and language. */
import type { Language } from '../../schemas/codes.ts';
import { dataFiles, landRow } from '../../schemas/outputs.ts';
import { drawCharts, type Chart } from '../charts/charts.ts';
import { dataCsv, tableCsv } from './data/csv.ts';
import { publishers, type Format } from './formats.ts';
import { manifest, sha256 } from './manifest.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';

/** Every file of the publication, the manifest included. `inputs` are the SHA-256 of what it was made from. */
export async function publicationFiles(publication: Publication, inputs: ReadonlyMap<string, string>, languages: readonly Language[], formats: readonly Format[]): Promise<OutputFile[]> {
  const data = dataOutputs(publication);
  const wanted = Object.entries(publishers).filter(([format]) => formats.includes(format as Format));
  const charts = new Map<Language, readonly Chart[]>();
  if (wanted.length > 0) for (const language of languages) charts.set(language, await drawCharts(publication, language));
  const outputs = [...data, ...[...charts].flatMap(([language, drawn]) => drawn.flatMap((chart) => chartOutputs(chart, language, publication.about.data_kind)))];

  const make = async (seal: string): Promise<OutputFile[]> => {
    const edition = { publication: { ...publication, seal }, charts, languages, formats };
    return (await Promise.all(wanted.map(([, publisher]) => publisher(edition)))).flat();
  };
  // the documents carry the manifest's seal, and the manifest their names: a first round tells the names
  const names = (await make('00000000')).map(({ path }) => path);
  const sealed = manifest(publication, inputs, outputs, names);
  const documents = names.length > 0 ? await make(sha256(sealed).slice(0, 8)) : [];
  return [...outputs, { path: 'manifest.json', content: sealed }, ...documents];
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

const chartOutputs = (chart: Chart, language: Language, dataKind: string): OutputFile[] => [
  { path: `charts/${chart.id}.${language}.svg`, content: chart.standalone },
  { path: `charts/${chart.id}.${language}.csv`, content: tableCsv(chart.table.columns, chart.table.rows, dataKind) },
  { path: `charts/${chart.id}.${language}.vl.json`, content: `${JSON.stringify(chart.spec)}\n` },
];
