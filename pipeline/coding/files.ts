/** The coding files of a data folder: read like answers, by the same schema; each problem has its file and line. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../schemas/tables.ts';
import { LARGEST_FILE, LARGEST_FOLDER, readBytes } from '../read/bytes.ts';
import { readCsv } from '../read/csv.ts';
import { decode } from '../read/decode.ts';
import { fault, type Fault } from '../read/fault.ts';
import { keyForm } from '../read/key-form.ts';
import { entries, isDebris } from '../read/strays.ts';
import { readTable, type AnyRow } from '../read/table.ts';
import { CODING_TABLE, codedRow, codingFolder, codingNameOf, type CodedRow } from './coders.ts';

/** What the coding files of a cycle hold. */
export interface CodingFiles {
  /** Coded rows of all files, by file and line. */
  rows: CodedRow[];
  /** The same files as rows of answers, questions not yet coded included: what is checked. */
  answers: AnyRow[];
  faults: Fault[];
}

/**
 * Reads `article7/<cycle>/coding/`, of one report where it is named; nothing where there is no such folder.
 * Nothing is thrown for bad data: `faults` lists it. These files are no inputs of a run: no manifest and no
 * publication names them, for their names are people's. `instead` holds texts of files as they would be.
 */
export function readCoding(data: string, cycle: number, reportId?: string, instead: ReadonlyMap<string, string> = new Map()): CodingFiles {
  const found: CodingFiles = { rows: [], answers: [], faults: [] };
  const folder = codingFolder(cycle);
  const there = new Map(entries(join(data, folder)).filter(({ name }) => !isDebris(name)).map((entry) => [`${folder}/${entry.name}`, entry.isFile()]));
  for (const file of instead.keys()) if (file.startsWith(`${folder}/`)) there.set(file, true);
  for (const [file, isFile] of [...there].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const named = isFile ? codingNameOf(file) : null;
    if (named === null) found.faults.push(fault('UNUSED_ROW', file, {}, { reason: 'coding_name' }));
    else if (reportId === undefined || keyForm(named.report_id) === keyForm(reportId)) readOne(data, { file, cycle, named }, found, instead.get(file));
  }
  return found;
}

interface CodingFile {
  file: string;
  cycle: number;
  named: { report_id: string; coder: string };
}

function readOne(data: string, { file, cycle, named }: CodingFile, found: CodingFiles, given: string | undefined): void {
  const bytes = given !== undefined ? Buffer.from(given, 'utf8') : readBytes(data, realpathSync(data), file, { largest: LARGEST_FILE, folderLeft: LARGEST_FOLDER });
  if (bytes === null) return;
  const decoded = Buffer.isBuffer(bytes) ? decode(bytes, file) : { text: null, fault: bytes };
  if (decoded.fault) found.faults.push(decoded.fault);
  if (decoded.text === null) return;
  const { rows, faults } = readTable(tables[CODING_TABLE], readCsv(decoded.text), file, cycle);
  const of = { report_id: keyForm(named.report_id), coder: named.coder };
  for (const one of faults) found.faults.push(one);
  for (const row of rows) {
    found.answers.push(row);
    const own = row.report_id === null || row.report_id === of.report_id;
    if (!own) found.faults.push(fault('UNKNOWN_REPORT', file, { line: row.line, column: 'report_id', value: String(row.report_id) }, { reason: 'coding', report: of.report_id }));
    const coded = own ? codedRow(row, of) : null;
    if (coded) found.rows.push(coded);
  }
}
