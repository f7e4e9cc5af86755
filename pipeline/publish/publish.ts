/** A publication → all its files: data, charts, manifest, and the documents of each format and language. */
import type { Language } from '../../schemas/codes.ts';
import { outputTables, type OutputTableName } from '../../schemas/outputs.ts';
import { dataCsv } from './data/csv.ts';
import type { Format } from './format-names.ts';
import type { PublishedDocument } from '../say/cycle-index.ts';
import type { Kept } from './kept.ts';
import { manifest } from './manifest.ts';
import { sha256 } from '../read/sha256.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';
import { packageFiles } from './package/package.ts';
import type { LanguageJob } from './language-documents.ts';
import { inThread } from './threads.ts';

/** What the files of a publication rest on beside it. */
interface MadeFrom {
  /** Its data files, where they are made already. */
  tables?: readonly OutputFile[];
  /** SHA-256 of what it was made from. */
  read: ReadonlyMap<string, string>;
  /** What of that goes out with it. */
  inputs: readonly OutputFile[];
}

/** Every file of the publication, the manifest included. With `kept` in this process, and what is kept of it is not made again. */
export async function publicationFiles(publication: Publication, { tables = dataOutputs(publication), read, inputs }: MadeFrom, languages: readonly Language[], formats: readonly Format[], kept?: Kept): Promise<OutputFile[]> {
  const onlyData = formats.every((format) => format === 'csv');
  const data = [...tables, ...await packageFiles(publication, { tables, rows: rowsOf(publication), read, inputs, hasPages: !onlyData })];
  if (onlyData) return [...data, { path: 'manifest.json', content: manifest(publication, read, data, []) }];

  // what draws is not loaded where only data are asked for
  const [{ languageWork }, { indexPage }, { cycleReport }, { originsOf }] = await Promise.all([import('./language-documents.ts'), import('../draw/html/index-page.ts'), import('../say/cycle-index.ts'), import('./package/origins.ts')]);
  const drawnFrom = { ...publication, origins: originsOf(publication, inputs) };
  const open = kept === undefined && languages.length > 1 ? inThread : (job: LanguageJob) => languageWork(job, kept);
  const work = languages.map((language) => open({ publication: drawnFrom, language, languages, formats }));
  try {
    const drawn = await Promise.all(work.map((one) => one.draw()));
    const outputs = [...data, ...drawn.flatMap(({ drawings }) => drawings)];
    const announced = drawn.flatMap(({ documents }) => documents);
    const index = formats.includes('html') ? ['index.html'] : [];
    // the documents carry the manifest's seal, and the manifest their names: they are announced before they are written
    const sealed = manifest(publication, read, outputs, [...announced.map(({ path }) => path), ...index]);
    const seal = sha256(sealed).slice(0, 8);
    const documents = (await Promise.all(work.map((one) => one.write(seal)))).flat();
    const links = [...announced, ...drawn.flatMap((one) => one.links), ...dataLinks(tables)];
    return summed([...outputs, { path: 'manifest.json', content: sealed }, ...documents, ...index.map((path) => ({ path, content: indexPage(languages.map((lang) => cycleReport({ ...publication, seal }, links, lang))) }))]);
  } finally {
    await Promise.all(work.map((one) => one.close()));
  }
}

/** The files and `SHA256SUMS`: the manifest cannot hold the hash of a document that carries its own, so whoever receives one checks it here. */
export function summed(files: readonly OutputFile[]): OutputFile[] {
  const lines = files.map(({ path, content }) => `${sha256(content)}  ${path}`).toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return [...files, { path: 'SHA256SUMS', content: `${lines.join('\n')}\n` }];
}

/** The rows of each table, by its file's name. */
const rowsOf = ({ figures, readings, assessments, changes, followUp, problems, land, outlook }: Publication): Readonly<Record<OutputTableName, readonly object[]>> => ({
  'indicators.csv': figures, 'readings.csv': readings, 'assessments.csv': assessments, 'changes.csv': changes, 'follow-up.csv': followUp, 'problems.csv': problems, 'land.csv': land, 'outlook.csv': outlook,
});

/** The data files of the contract (section 4), the land table (R29) and the outlook (R42). */
export function dataOutputs(publication: Publication): OutputFile[] {
  const rows = rowsOf(publication);
  return Object.entries(outputTables).map(([name, { row }]) => ({ path: `data/${name}`, content: dataCsv(row, rows[name as OutputTableName], publication.about.data_kind) }));
}

/** Files of the package that the index leads to beside the tables. */
const GUIDES = ['README.md', 'data/datapackage.json', 'data/figures.sdmx.csv', 'data-dictionary.md', 'provenance.json', 'manifest.json'];

const dataLinks = (tables: readonly OutputFile[]): PublishedDocument[] =>
  [...tables.map(({ path }) => path), ...GUIDES].map((path): PublishedDocument => ({ path, kind: 'data', format: path.slice(path.lastIndexOf('.') + 1), lang: null }));
