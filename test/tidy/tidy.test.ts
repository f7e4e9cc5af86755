/** Tables that come back from a spreadsheet program: what has one meaning is set right, what has two stays and is named. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tidyCommand } from '../../pipeline/commands/tidy.ts';
import { demoFiles } from '../../pipeline/demo/files.ts';
import { isError } from '../../pipeline/read/fault.ts';
import { readFolder } from '../../pipeline/read/folder.ts';
import { tidyTable, type Tidied } from '../../pipeline/tidy/tidy.ts';
import { tableOf } from '../../pipeline/tidy/which-table.ts';
import { copyOf, temporary } from '../command.ts';
import { plan } from '../support.ts';
import { cellOf, saved, ways, type Way } from './ways.ts';

const shipped = new URL('../../data', import.meta.url).pathname;
const registry = readFolder(shipped).rows.states;
const known = { registry, indicators: new Set(plan.indicators.map(({ indicator }) => indicator)) };
const tidied = (text: string | Uint8Array, path: string): Tidied => tidyTable(typeof text === 'string' ? Buffer.from(text) : text, path, known);
const cellsOf = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, delimiter: [',', ';'].find((one) => (text.split(/\r?\n/)[0] ?? '').includes(one)) ?? ',' });
const tablesOf = (dir: string): string[] => readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /^(article7|registry|records)\/.*\.csv$/.test(file)).toSorted();

interface Table {
  path: string;
  text: string;
}

const realTables: Table[] = tablesOf(shipped).map((path) => ({ path, text: readFileSync(join(shipped, path), 'utf8') }));
/** The demonstration's tables, of one cycle, the long ones cut short. */
const demoTables: Table[] = [...demoFiles(plan)].filter(([path]) => path.endsWith('.csv') && !path.startsWith('accepted') && (!path.startsWith('article7/') || path.includes('/2026/')))
  .map(([path, text]) => ({ path, text: String(text).split(/(?<=\n)/).slice(0, 200).join('') }));

/** Saved in a way and tidied: every cell is as it was, or named as left. */
function comesBack({ path, text }: Table, way: Way, sources: readonly unknown[] = registry): { lost: string[]; left: number; whole: boolean } | null {
  const [header = [], ...rows] = cellsOf(text);
  const table = tableOf(path, header)?.table;
  if (!table) throw new Error(`no table: ${path}`);
  const bytes = saved(way, table, header, rows);
  if (bytes === null) return null;
  const { text: written, left } = tidyTable(bytes, path, { ...known, registry: sources as typeof registry });
  const after = cellsOf(written ?? Buffer.from(bytes).toString()).slice(1);
  const named = new Set(left.map(({ line, column }) => `${line} ${column}`));
  let line = 1;
  const lost = rows.flatMap((row, at) => {
    line += 1 + (rows[at - 1]?.join('').split('\n').length ?? 1) - 1;
    return row.flatMap((cell, place) => {
      const now = after[at]?.[place] ?? '';
      const here = named.has(`${line} ${header[place]}`);
      return now === cell || (here && now === cellOf(way, table, header[place] ?? '', cell)) ? [] : [`${path}:${line} ${header[place]}: ${cell} → ${cellOf(way, table, header[place] ?? '', cell)} → ${now}`];
    });
  });
  return { lost: lost.slice(0, 5), left: left.length, whole: written !== null && left.length === 0 };
}

describe('a table saved by a spreadsheet program', () => {
  for (const way of ways) {
    it(`comes back: ${way.name}`, () => {
      const results = [...realTables.map((table) => comesBack(table, way)), ...demoTables.map((table) => comesBack(table, way, readFolderOfDemo()))];
      expect(results.flatMap((one) => one?.lost ?? [])).toEqual([]);
      expect(results.filter((one) => one !== null).length).toBeGreaterThan(10);
    });
  }

  it('the French way: the shipped measures are the shipped file again, byte for byte', () => {
    for (const name of ['article7/2025/measures.csv', 'article7/2025/answers.csv']) {
      const text = readFileSync(join(shipped, name), 'utf8');
      const [header = [], ...rows] = cellsOf(text);
      const table = tableOf(name, header)?.table;
      for (const way of ways.slice(0, 4)) {
        const bytes = table && saved(way, table, header, rows);
        if (bytes) expect(tidied(bytes, name).text === text, `${name} ${way.name}`).toBe(true);
      }
    }
  });
});

let demoRegistry: typeof registry | null = null;
function readFolderOfDemo(): typeof registry {
  demoRegistry ??= cellsOf(demoTables.find(({ path }) => path === 'registry/states.csv')?.text ?? '').slice(1).map(([state = '']) => ({ state, file: '', line: 0, cycle: null }));
  return demoRegistry;
}

describe('a sound table', () => {
  it('is not touched', () => {
    for (const { path, text } of realTables) expect(tidied(text, path), path).toMatchObject({ text: null, changes: [], left: [] });
    for (const { path, text } of demoTables) {
      const once = tidyTable(Buffer.from(text), path, { ...known, registry: readFolderOfDemo() });
      expect(once.changes, path).toEqual([]);
      if (once.text !== null) expect(cellsOf(once.text), path).toEqual(cellsOf(text));
    }
  });

  it('twice is once', () => {
    for (const { path, text } of [...realTables, ...demoTables]) {
      const [header = [], ...rows] = cellsOf(text);
      const table = tableOf(path, header)?.table;
      for (const way of ways) {
        const bytes = table && saved(way, table, header, rows.slice(0, 50));
        const once = bytes ? tidied(bytes, path).text : null;
        if (once !== null) expect(tidied(once, path).text, `${path} ${way.name}`).toBeNull();
      }
    }
  });
});

const MEASURES = 'report_id,state,measure,area,contamination,as_at,value,unit,state_of_value';
/** Measures with one cell of a column per row. */
const column = (name: string, cells: readonly string[], separator = ','): Tidied => {
  const header = MEASURES.split(',');
  const usual: Record<string, string> = { state: 'AFG', measure: 'cha_area', as_at: '2024-12-31', value: '1', unit: 'm2', state_of_value: 'reported' };
  const quoted = (cell: string) => (cell.includes(separator) ? `"${cell}"` : cell);
  return tidied([header.join(separator), ...cells.map((cell) => header.map((one) => quoted(one === name ? cell : usual[one] ?? '')).join(separator))].join('\n').concat('\n'), 'measures.csv');
};
const outcome = (name: string, cells: readonly string[], separator = ','): string[] => {
  const { changes, left } = column(name, cells, separator);
  return cells.map((cell, at) => changes.find(({ line }) => line === at + 2)?.after ?? left.filter(({ line }) => line === at + 2).map(({ reason }) => reason)[0] ?? cell);
};

describe('dates', () => {
  it('one unmistakable cell settles its column', () => {
    expect(outcome('as_at', ['05/06/2024', '31/12/2024'])).toEqual(['2024-06-05', '2024-12-31']);
    expect(outcome('as_at', ['05/06/2024', '12/31/2024'])).toEqual(['2024-05-06', '2024-12-31']);
    expect(outcome('as_at', ['05/06/24', '31/12/24'])).toEqual(['2024-06-05', '2024-12-31']);
    // of the other column nothing is known
    expect(outcome('as_at', ['05/06/2024', '07/08/2024'])).toEqual(['day_or_month', 'day_or_month']);
    expect(column('as_at', ['05/06/2024']).left).toEqual([{ line: 2, column: 'as_at', before: '05/06/2024', reason: 'day_or_month', meanings: ['2024-06-05', '2024-05-06'] }]);
    // two ways in one column settle nothing, but each unmistakable cell is plain by itself
    expect(outcome('as_at', ['05/06/2024', '31/12/2024', '12/31/2024', '07/07/2024'])).toEqual(['day_or_month', '2024-12-31', '2024-12-31', '2024-07-07']);
  });

  it('are read from words, numbers of days and times at midnight', () => {
    const cells: [string, string][] = [
      ['31-déc-24', '2024-12-31'], ['31 December 2024', '2024-12-31'], ['1er mars 2025', '2025-03-01'], ['juin-25', '2025-06'], ['Jun-25', '2025-06'], ['December 31, 2024', '2024-12-31'], ['45657', '2024-12-31'],
      ['2024-12-31 00:00:00', '2024-12-31'], ['2024/12/31', '2024-12-31'], ['06/2025', '2025-06'], ['1 de marzo de 2025', '2025-03-01'],
    ];
    expect(outcome('as_at', cells.map(([cell]) => cell))).toEqual(cells.map(([, date]) => date));
  });

  it('that are none, or of a year that cannot be meant, stay', () => {
    expect(outcome('as_at', ['30/02/2025', '17/07/1905', '99999', '2024-12-31 14:30', 'soon', '25-Jun', '12-11-10', '31-12-24'])).toEqual(['no_date', 'no_date', 'far_date', 'no_date', 'no_date', 'no_date', 'no_date', 'no_date']);
  });
});

describe('numbers', () => {
  it('thousands and decimals, where their signs leave no doubt', () => {
    const cells: [string, string][] = [['1 234,5', '1234.5'], ['1\u202f234\u202f567', '1234567'], ['12,5', '12.5'], ['0,125', '0.125'], ['1.234.567', '1234567'], ["1'234", '1234'], ['1,234,567.5', '1234567.5'], ['1.234,5', '1234.5'], ['1,5E+05', '150000'], ['2E+06', '2000000']];
    for (const [cell, number] of cells) expect(outcome('value', [cell], ';'), cell).toEqual([number]);
  });

  it('one separator before three digits is told by the other cells of its column', () => {
    expect(outcome('value', ['1,234'], ';')).toEqual(['thousands_or_decimals']);
    expect(outcome('value', ['1,234', '0,5'], ';')).toEqual(['1.234', '0.5']);
    expect(outcome('value', ['1,234', '1,234,567'], ';')).toEqual(['1234', '1234567']);
    expect(outcome('value', ['1,234', '0,5', '1,234,567'], ';')).toEqual(['thousands_or_decimals', '0.5', '1234567']);
    // where commas part the cells a comma before decimals was typed by someone: it tells nothing of the others
    expect(outcome('value', ['1,234', '0,5'])).toEqual(['thousands_or_decimals', '0.5']);
    expect(outcome('value', ['1.234', '2'])).toEqual(['1.234', '2']);
    expect(outcome('value', ['1.234', '2'], ';')).toEqual(['thousands_or_decimals', '2']);
    expect(outcome('value', ['1.234', '0.5'], ';')).toEqual(['1.234', '0.5']);
    expect(outcome('value', ['1.234', '0,5'], ';')).toEqual(['thousands_or_decimals', '0.5']);
    expect(outcome('value', ['1.234', '1.234,5'], ';')).toEqual(['1234', '1234.5']);
  });

  it('a doubtful point keeps the semicolons of its file, by which it is doubted', () => {
    const { text, left } = column('value', ['1.234', '2'], ';');
    expect(left.length).toBe(1);
    expect(text).toBeNull();
    const twice = column('value', ['1.234', '2'], ';');
    expect(twice.left).toEqual(left);
  });

  it('that may have been rounded, or are none, stay', () => {
    expect(outcome('value', ['3,14E+07', '1,23457E+11', '1,5E-05', '12 ha', 'n/a', '-5', '12 5', '1,23,456'], ';')).toEqual(['rounded', 'rounded', 'no_number', 'no_number', 'no_number', 'no_number', 'no_number', 'no_number']);
  });
});

describe('words for codes', () => {
  const answers = (cells: readonly [string, string][]) => tidied(`report_id,indicator,answer\n${cells.map(([indicator, answer]) => `R-1,"${indicator}","${answer}"\n`).join('')}`, 'article7/2026/answers.csv');

  it('of both languages, and States by name', () => {
    expect(answers([['1.1', 'oui'], ['1.2', 'Non précisé'], ['2', 'YES'], ['3.1', 'en partie'], ['3.2', 'Not Applicable']]).changes.map(({ after }) => after)).toEqual(['yes', 'silent', 'yes', 'partly', 'not_applicable']);
    expect(outcome('state', ['Afghanistan', 'Cambodge', 'Cambodge (le)', 'ago', 'Congo (Democratic Republic of the)', 'Atlantis', 'Tchad'])).toEqual(['AFG', 'KHM', 'KHM', 'AGO', 'no_state', 'no_state', 'TCD']);
    expect(outcome('measure', ['Zones soupçonnées dangereuses, nombre', 'mined area, not split', 'CHA_AREA'])).toEqual(['sha_count', 'mined_area', 'cha_area']);
    expect(outcome('unit', ['km²', 'hectares', 'M2', 'acres'])).toEqual(['km2', 'ha', 'm2', 'no_code']);
  });

  it('nothing is guessed: slips and words of two meanings stay', () => {
    expect(answers([['1.1', 'yess'], ['1.2', 'n/a'], ['2', 'o'], ['3.1', 'yes (page 3)']]).left.map(({ reason }) => reason)).toEqual(['no_code', 'no_code', 'no_code', 'no_code']);
  });

  it('indicators that became dates', () => {
    const made = ['22.janv', '22-Jan', 'Jan-22', '22/01/2026', '2026-01-22', '22,1', '10.févr', '2,0', '1.10'];
    expect(answers(made.map((one) => [one, 'yes'])).changes.map(({ after }) => after)).toEqual(['22.1', '22.1', '22.1', '22.1', '22.1', '22.1', '10.2', '2', '1.1']);
    // 3.2 and 2.3: only one is an indicator; 99.9 is none
    expect(answers([['03/02/2026', 'yes'], ['99.9', 'yes'], ['22.xyz', 'yes']]).left.map(({ before }) => before)).toEqual(['99.9', '22.xyz']);
  });

  it('delegations of States, and only of States', () => {
    const { text } = tidied('meeting,delegation,delegation_kind\n21MSP,Angola,state\n21MSP,Angola,organisation\n21MSP,Handicap International,organisation\n', 'records/participants.csv');
    expect(text).toBe('meeting,delegation,delegation_kind\n21MSP,AGO,state\n21MSP,Angola,organisation\n21MSP,Handicap International,organisation\n');
  });
});

describe('the form of the file', () => {
  it('names of columns, blank rows, empty columns, a line "sep="', () => {
    const { text, form, left } = tidied('sep=;\r\nState;Held on;;\r\nAFG;31/12/2024;;\r\n;;;\r\nAGO;01/02/2025;;\r\n', 'records/individualised-approach.csv');
    expect(left).toEqual([]);
    expect(text).toBe('state,held_on\nAFG,2024-12-31\nAGO,2025-02-01\n');
    expect(form).toMatchObject({ separator: ';', lineEnds: true, blankRows: [4], emptyColumns: 2, names: [{ before: 'State', after: 'state' }, { before: 'Held on', after: 'held_on' }] });
  });

  it('a row too long or too short, an open quotation mark and a strange header are named, and nothing in them is touched', () => {
    expect(tidied('state,held_on\nAFG,2024-12-31,x\nAGO\n', 'records/individualised-approach.csv').left.map(({ line, reason }) => [line, reason])).toEqual([[2, 'cells'], [3, 'cells']]);
    expect(tidied('state,held_on\nAFG,"2024-12-31\n', 'records/individualised-approach.csv')).toMatchObject({ text: null, left: [{ reason: 'unreadable' }] });
    expect(tidied('Table of the ISU\n\nstate,held_on\n', 'records/individualised-approach.csv')).toMatchObject({ text: null, left: [{ reason: 'header' }] });
    expect(tidied('a,b\n1,2\n', 'something.csv')).toMatchObject({ text: null, left: [{ reason: 'which_table' }] });
    expect(tidied(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'answers.csv')).toMatchObject({ text: null, left: [{ reason: 'workbook' }] });
  });

  it('what a program has destroyed is named', () => {
    const { left } = tidied('state,name_en,name_ar\nAFG,#NAME?,????\n', 'registry/states.csv');
    expect(left.map(({ column: name, reason }) => [name, reason])).toEqual([['name_en', 'formula'], ['name_ar', 'lost']]);
    expect(tidied('report_id,indicator,answer,page\nR,1.1,yes,03-avr\n', 'answers.csv').left[0]?.reason).toBe('made_date');
  });

  it('a table without its place is known by its header', () => {
    expect(tableOf('download (1).csv', MEASURES.split(','))?.name).toBe('measures');
    expect(tableOf('x/article7/2026/coding/XAA-2026-1.C1.csv', [])?.name).toBe('answers');
    expect(tableOf('x.csv', ['state'])).toBeNull();
  });
});

describe('the command', () => {
  const context = (lines: string[]) => ({ today: '2026-11-29', say: () => {}, answer: (line: string) => void lines.push(line) });

  it('writes, tells each kind of change with its lines, and ends with 1 where something is left', async () => {
    const dir = temporary('tidy');
    const file = join(dir, 'measures.csv');
    writeFileSync(file, `${MEASURES}\n,Afghanistan,cha_area,North,,31/12/2024,"12,5",km²,reported\n,AGO,cha_area,South,,01/02/2025,"1,234",ha,reported\n`);
    const lines: string[] = [];
    expect(await tidyCommand([file], { data: shipped, dryRun: true }, context(lines))).toBe(1);
    expect(readFileSync(file, 'utf8')).toContain('Afghanistan');
    expect(await tidyCommand([file], { data: shipped }, context(lines))).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(`${MEASURES}\n,AFG,cha_area,North,,2024-12-31,12.5,km2,reported\n,AGO,cha_area,South,,2025-02-01,"1,234",ha,reported\n`);
    expect(lines.at(-2)).toContain('line 2: 31/12/2024 → 2024-12-31');
    expect(lines.at(-2)).toContain(`${file}:3 value: 1,234 may be 1234 or 1.234`);
    await expect(tidyCommand([join(dir, 'none.csv')], { data: shipped }, context([]))).rejects.toThrow('there is no file');
    expect(readdirSync(dir)).toEqual(['measures.csv']);
  });

  it('a folder saved the French way has no error left', async () => {
    const data = copyOf(shipped);
    for (const { path, text } of realTables) {
      const [header = [], ...rows] = cellsOf(text);
      const table = tableOf(path, header)?.table;
      const bytes = table && saved(ways[1]!, table, header, rows);
      if (bytes) writeFileSync(join(data, path), bytes);
    }
    const french = join(dirname(data), 'french');
    cpSync(data, french, { recursive: true });
    expect(readFolder(french).faults.filter(isError).length).toBeGreaterThan(5000);
    const lines: string[] = [];
    const files = tablesOf(data).map((path) => join(data, path));
    expect(await tidyCommand(files, { data, lang: 'fr' }, context(lines))).toBe(1);
    // votes are cast in the first days of December: there no cell tells which number is the month
    const rest = readFolder(data).faults.filter(isError);
    expect(new Set(rest.map(({ code }) => code))).toEqual(new Set(['BAD_DATE']));
    expect(lines.join('\n')).toContain('--dates day-first');
    expect(await tidyCommand(files, { data, lang: 'fr', dates: 'day-first' }, context(lines))).toBe(0);
    for (const { path, text } of realTables) expect(readFileSync(join(data, path), 'utf8'), path).toBe(text);
  });
});
