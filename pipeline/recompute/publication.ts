/** A publication, and the baseline that it is compared with, as their files say them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './compare.ts';
import type { Figure } from './figures.ts';
import { grouped, type Question } from './known.ts';
import { readCsv } from './tables.ts';
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
  tables: ReadonlyMap<string, TextRows>;
}

const FILES = ['indicators', 'readings', 'assessments', 'changes', 'follow-up', 'land', 'outlook'];
/** Without these nothing can be worked out again. */
const NEEDED = ['indicators', 'readings', 'assessments'];

interface Manifest {
  cycle: number;
  as_of: string;
  recorded_by?: string | null;
  revision?: number;
}

function manifestOf(folder: string): Manifest {
  const path = join(folder, 'manifest.json');
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Manifest | null;
    if (typeof read?.cycle === 'number' && typeof read.as_of === 'string') return read;
  } catch {
    // said below with the file's name
  }
  throw new NoPublication(path);
}

/** Reads the data files of a publication; `NoPublication` names the first that is missing or no manifest of pasra's. */
export function readPublication(folder: string): Published {
  const { cycle, as_of: asOf, recorded_by: recordedBy } = manifestOf(folder);
  const place = (name: string) => join(folder, 'data', `${name}.csv`);
  const missing = NEEDED.find((name) => !existsSync(place(name)));
  if (missing) throw new NoPublication(place(missing));
  const tables = FILES.filter((name) => existsSync(place(name))).map((name): [string, TextRows] => [name, readCsv(place(name))]);
  return { question: { cycle, asOf, ...(recordedBy ? { recordedBy } : {}) }, tables: new Map(tables) };
}

const number = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell));
const filled = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);

/** A row of `indicators.csv` as a figure; `prefix` reads the baseline's columns of it instead. */
export function figureOfRow(row: Readonly<Record<string, string>>, prefix = ''): Figure {
  const kind = row.kind === 'percentage' || row.kind === 'count' ? row.kind : null;
  return {
    indicator: row.indicator ?? '', kind, population: filled(row.population), status: row[`${prefix}status`] ?? '', evidence: prefix === '' ? filled(row.evidence) : null,
    numerator: number(row[`${prefix}numerator`]), denominator: number(row[`${prefix}denominator`]), value: filled(row[`${prefix}value`]), high: filled(row[`${prefix}high`]), reported: number(row.reported),
  };
}

/** The units of `assessments.csv` by indicator. */
export function unitsOfRows(rows: TextRows): Map<string, Unit[]> {
  const units = rows.map((row) => ({
    indicator: row.indicator ?? '',
    unit: { kind: row.unit_kind as Unit['kind'], unit: row.unit ?? '', outcome: row.outcome ?? '', weight: Number(row.weight), report: filled(row.report_id), basis: filled(row.basis), rule: row.rule ?? '' },
  }));
  return new Map([...grouped(units, ({ indicator }) => indicator)].map(([indicator, own]) => [indicator, own.map(({ unit }) => unit)]));
}

/** The newest revision of the sealed baseline of a cycle in a data folder; null without one. */
export function readSealed(folder: string, cycle: number): Measured | null {
  const parent = join(folder, 'baseline');
  const under = (path: string) => (existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => join(path, name)) : []);
  // a restated revision lies in the folder of the first
  const folders = under(parent).flatMap((path) => [path, ...under(path)]).filter((path) => existsSync(join(path, 'manifest.json')));
  const revisions = folders.map((path) => ({ path, manifest: manifestOf(path) })).filter(({ manifest }) => manifest.cycle === cycle);
  const newest = revisions.toSorted((a, b) => (a.manifest.revision ?? 0) - (b.manifest.revision ?? 0)).at(-1);
  if (newest === undefined) return null;
  const rows = (name: string) => readCsv(join(newest.path, `${name}.csv`));
  const members = grouped(rows('populations'), ({ population }) => population ?? '');
  return {
    figures: rows('indicators').map((row) => figureOfRow(row)), units: unitsOfRows(rows('assessments')),
    populations: new Map([...members].map(([population, own]) => [population, new Set(own.map(({ state }) => state ?? ''))])),
  };
}
