/** A publication, and the baseline that it is compared with, as their files say them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Reading } from './figures.ts';
import { grouped, type Question } from './known.ts';
import type { Sealed } from './sealed.ts';
import { csvRows, onDisk, type Files } from './tables.ts';
import type { Unit } from './units.ts';

/** What is not there, or is not what a publication holds. */
export class NoPublication extends Error {
  readonly path: string;
  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** The rows of a data file as text. */
export type TextRows = readonly Readonly<Record<string, string>>[];

/** A publication in figures: what was asked, and its data files by their name without the ending. */
export interface Published {
  question: Question;
  /** The readings that its decisions put in the place of the plan's words. */
  readings: readonly string[];
  tables: ReadonlyMap<string, TextRows>;
}

const FILES = ['indicators', 'readings', 'assessments', 'changes', 'follow-up', 'land', 'outlook'];
/** Without these nothing can be worked out again. */
const NEEDED = ['indicators', 'readings', 'assessments'];

interface Manifest {
  cycle: number;
  as_of: string;
  recorded_by?: string | null;
  nothing_hidden?: boolean;
  revision?: number;
  decisions?: Readonly<Record<string, { reading?: string | null }>>;
  inputs?: Record<string, string>;
}

function manifestIn(files: Files, path: string): Manifest {
  try {
    const read = JSON.parse(files.text(path) ?? '') as Manifest | null;
    if (typeof read?.cycle === 'number' && typeof read.as_of === 'string') return read;
  } catch {
    // said below with the file's name
  }
  throw new NoPublication(path);
}

/** The data files of a publication by a question, under the readings that its decisions chose; `NoPublication` names the first that is missing. */
export function publishedIn(files: Files, question: Question, readings: readonly string[]): Published {
  const place = (name: string) => `data/${name}.csv`;
  const rows = FILES.flatMap((name): [string, TextRows][] => {
    const text = files.text(place(name));
    return text === null ? [] : [[name, csvRows(text)]];
  });
  const missing = NEEDED.find((name) => rows.every(([one]) => one !== name));
  if (missing) throw new NoPublication(place(missing));
  return { question, readings, tables: new Map(rows) };
}

/** What its manifest says that a publication was asked. */
function questionOf({ cycle, as_of: asOf, recorded_by: recordedBy, nothing_hidden: everything }: Manifest): Question {
  return { cycle, asOf, ...(recordedBy ? { recordedBy } : {}), ...(everything ? { everything } : {}) };
}

/** Reads the data files of a publication; `NoPublication` names the first that is missing or no manifest of pasra's. */
export function readPublication(folder: string): Published {
  const files = onDisk(folder);
  try {
    const manifest = manifestIn(files, 'manifest.json');
    return publishedIn(files, questionOf(manifest), readingsOf(manifest));
  } catch (error) {
    throw error instanceof NoPublication ? new NoPublication(join(folder, error.path)) : error;
  }
}

/** The readings that the client's decisions chose. */
const readingsOf = ({ decisions = {} }: Manifest): string[] => Object.values(decisions).flatMap(({ reading }) => reading ?? []);

const TABLE = /^(registry|records|article7\/(\d{4}))\/[a-z-]+\.csv$/;

/** The tables that a publication was made from and does not carry: with any missing the outcomes cannot be worked out again. */
export function missingInputs(folder: string): string[] {
  const { cycle, inputs = {} } = manifestIn(onDisk(folder), 'manifest.json');
  return Object.keys(inputs).filter((file) => TABLE.test(file) && Number(TABLE.exec(file)?.[2] ?? cycle) <= cycle && !existsSync(join(folder, 'inputs', file)));
}

const number = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell));
const filled = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);

/** A row of `indicators.csv` as a figure; `prefix` reads the baseline's columns of it instead. */
export function figureOfRow(row: Readonly<Record<string, string>>, prefix = ''): Figure {
  const kind = row.kind === 'percentage' || row.kind === 'count' ? row.kind : null;
  return {
    indicator: row.indicator ?? '', kind, population: filled(row.population), status: row[`${prefix}status`] ?? '', evidence: prefix === '' ? filled(row.evidence) : null,
    numerator: number(row[`${prefix}numerator`]), denominator: number(row[`${prefix}denominator`]), value: filled(row[`${prefix}value`]), high: filled(row[`${prefix}high`]), reported: number(row.reported),
    reading: filled(row.reading), ...(prefix !== '' && filled(row.baseline_reading) !== null && { sealed: row.baseline_reading ?? '' }),
  };
}

const readingOfRow = (row: Readonly<Record<string, string>>): Reading => ({
  indicator: row.indicator ?? '', reading: row.reading ?? '', numerator: Number(row.numerator), denominator: number(row.denominator), value: filled(row.value), status: row.status ?? '', high: filled(row.high),
});

/** The units of `assessments.csv` by indicator. */
export function unitsOfRows(rows: TextRows): Map<string, Unit[]> {
  const units = rows.map((row) => ({
    indicator: row.indicator ?? '',
    unit: { kind: row.unit_kind as Unit['kind'], unit: row.unit ?? '', outcome: row.outcome ?? '', weight: Number(row.weight), report: filled(row.report_id), basis: filled(row.basis), rule: row.rule ?? '' },
  }));
  return new Map([...grouped(units, ({ indicator }) => indicator)].map(([indicator, own]) => [indicator, own.map(({ unit }) => unit)]));
}

/** The newest revision of the sealed baseline of a cycle in a data folder; null without one. */
export function sealedIn(files: Files, cycle: number): Sealed | null {
  // a restated revision lies in the folder of the first
  const folders = files.folders('baseline').flatMap((name) => [`baseline/${name}`, ...files.folders(`baseline/${name}`).map((revision) => `baseline/${name}/${revision}`)]);
  const revisions = folders.filter((path) => files.text(`${path}/manifest.json`) !== null).map((path) => ({ path, manifest: manifestIn(files, `${path}/manifest.json`) })).filter(({ manifest }) => manifest.cycle === cycle);
  const newest = revisions.toSorted((a, b) => (a.manifest.revision ?? 0) - (b.manifest.revision ?? 0)).at(-1);
  if (newest === undefined) return null;
  const rows = (name: string) => csvRows(files.text(`${newest.path}/${name}.csv`) ?? '');
  const members = grouped(rows('populations'), ({ population }) => population ?? '');
  return {
    figures: rows('indicators').map((row) => figureOfRow(row)), units: unitsOfRows(rows('assessments')), readings: rows('readings').map(readingOfRow),
    populations: new Map([...members].map(([population, own]) => [population, new Set(own.map(({ state }) => state ?? ''))])),
  };
}
