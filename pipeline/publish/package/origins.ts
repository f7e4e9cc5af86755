/** Where each figure came from, as a reader of the package can look it up: the lines of the published inputs behind its outcomes. */
import type { Assessment } from '../../../schemas/outputs.ts';
import { grouped } from '../../read/grouped.ts';
import { readCsv } from '../../read/csv.ts';
import { keyForm } from '../../read/key-form.ts';
import type { OutputFile } from '../output.ts';
import type { FileBehind, Origins, Publication } from '../publication.ts';
import { behindOf } from './behind.ts';
import { pasraVersion } from '../manifest.ts';

type Found = ReadonlyMap<string, number[]>;

/** The columns that may name a unit, or a row behind it; a delegation is named with its meeting. */
const NAMES = [['report_id', 'indicator'], ['report_id'], ['meeting', 'delegation'], ['request'], ['state']] as const;

const joined = (cells: readonly string[]): string => cells.map(keyForm).join('/');

/** Whether a row of a record speaks of a year: one of its days, or its year, lies in it. */
const isOfYear = (names: readonly string[], cells: readonly string[], year: number): boolean =>
  cells.some((cell, place) => names[place] !== 'recorded_on' && new RegExp(`^${year}(-\\d\\d){0,2}$`).test(cell));

/**
 * Lines of a published table by what they can be found by: of the rows of one answer or report the one that holds, the last
 * recorded; of a record the unit's rows of the reporting year, all of them where none is of it.
 */
function linesOf(text: string, year: number): Found {
  const { header: { cells: names }, records } = readCsv(text);
  const at = (name: string) => names.indexOf(name);
  const by = NAMES.find((columns) => columns.every((name) => names.includes(name))) ?? [];
  const recorded = new Map<string, string>();
  const ofYear = new Map<string, number[]>();
  const found = new Map<string, number[]>();
  for (const { cells, line } of records) {
    if (at('answer') >= 0 && (cells[at('answer')] ?? '').trim() === '') continue;
    const key = joined(by.map((name) => cells[at(name)] ?? ''));
    const day = cells[at('recorded_on')] ?? '';
    const isCorrected = by[0] === 'report_id';
    if (!isCorrected) {
      found.set(key, [...(found.get(key) ?? []), line]);
      if (isOfYear(names, cells, year)) ofYear.set(key, [...(ofYear.get(key) ?? []), line]);
    } else if ((recorded.get(key) ?? '') <= day) {
      recorded.set(key, day);
      found.set(key, [line]);
    }
  }
  return new Map([...found, ...ofYear]);
}

/** The name by which a unit's rows are listed: participants by their meeting, others by themselves. */
const listedAs = ({ unit_kind, unit }: Assessment): string => (unit_kind === 'person' ? unit.split('/')[0] ?? unit : unit);

/** The lines behind each figure; `inputs` are the files that go out with it. */
export function originsOf(publication: Publication, inputs: readonly OutputFile[]): Origins {
  const behind = behindOf(publication);
  const published = new Map(inputs.map(({ path, content }) => [path.replace('inputs/', ''), content]));
  const tables = new Map<string, Found>();
  const table = (file: string): Found | null => {
    const content = published.get(file);
    if (content === undefined) return null;
    const found = tables.get(file) ?? linesOf(String(content), publication.reportingYear);
    tables.set(file, found);
    return found;
  };
  const filesOf = (units: readonly Assessment[]): FileBehind[] => {
    const files = new Map<string, Map<string, Set<number>>>();
    for (const unit of units) {
      for (const { file, row } of behind(unit)) {
        const rows = files.get(file) ?? new Map<string, Set<number>>();
        files.set(file, rows);
        const key = row === undefined ? unit.unit : row.indicator === undefined ? row.report : `${row.report}/${row.indicator}`;
        const lines = unit.report_id === null && unit.basis !== 'records' ? [] : table(file)?.get(joined([key])) ?? [];
        if (lines.length > 0) rows.set(listedAs(unit), new Set([...(rows.get(listedAs(unit)) ?? []), ...lines]));
      }
    }
    return [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, rows]) => ({ file, published: published.has(file), rows: [...rows].map(([unit, lines]) => ({ unit, lines: [...lines].toSorted((a, b) => a - b) })) }));
  };
  return { program: pasraVersion, files: new Map([...grouped([...publication.assessments], ({ indicator }) => indicator)].map(([indicator, units]) => [indicator, filesOf(units)])) };
}
