import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, openSync, closeSync, ftruncateSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LARGEST_FILE, readBytes, systemReason, type ReadOptions } from '../../pipeline/read/bytes.ts';
import { NoDataFolder, readFolder } from '../../pipeline/read/folder.ts';
import { readCsv } from '../../pipeline/read/csv.ts';
import { MOST_FAULTS, MOST_ROWS, readTable } from '../../pipeline/read/table.ts';
import { tables } from '../../schemas/tables.ts';
import { BASE } from '../check/catalogue.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

/** A fresh folder like the catalogue's base. */
function folder(): string {
  made += 1;
  const dir = join(root, String(made));
  cpSync(BASE, dir, { recursive: true });
  return dir;
}
const votes = 'records/votes.csv';
const all: ReadOptions = { largest: LARGEST_FILE, folderLeft: LARGEST_FILE };
const reasons = (dir: string) => readFolder(dir).faults.map(({ code, file, detail }) => `${code} ${file} ${detail.reason ?? ''}`);

/** Root may read everything: as root the work is done as nobody, who may enter the folder and no more. */
function asNobody<T>(dir: string, work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  for (const one of readdirSync(dir, { recursive: true, encoding: 'utf8' })) if (statSync(join(dir, one)).isDirectory()) chmodSync(join(dir, one), 0o755);
  for (let parent = dir; parent.startsWith(`${tmpdir()}/`); parent = dirname(parent)) chmodSync(parent, 0o755);
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a file', () => {
  test('of 2 GB is not read: its size is enough', () => {
    const dir = folder();
    const handle = openSync(join(dir, votes), 'r+');
    ftruncateSync(handle, 2 * 1024 ** 3);
    closeSync(handle);
    const before = process.memoryUsage().rss;
    expect(readFolder(dir).faults).toMatchObject([{ code: 'FILE_TOO_LARGE', file: votes, detail: { reason: 'bytes', size: String(2 * 1024 ** 3) } }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 ** 2);
  });

  test('that makes the folder too large is not read', () => {
    expect(readBytes(root, root, 'x', { ...all, folderLeft: 10 })).toBeNull();
    writeFileSync(join(root, 'x'), 'eleven signs');
    expect(readBytes(root, root, 'x', { ...all, folderLeft: 10 })).toMatchObject({ code: 'FILE_TOO_LARGE', detail: { reason: 'folder' } });
  });

  test('that changes, grows or is cut while it is read gives nothing', () => {
    const dir = folder();
    const during = (opened: () => void) => readBytes(dir, dir, votes, { ...all, opened });
    expect(during(() => appendFileSync(join(dir, votes), '79/50,plenary,2024-12-02,XCC,yes\n'))).toMatchObject({ code: 'BAD_CSV', detail: { reason: 'changed' } });
    expect(during(() => writeFileSync(join(dir, votes), ''))).toMatchObject({ code: 'BAD_CSV', detail: { reason: 'changed' } });
    expect(Buffer.isBuffer(during(() => {}))).toBe(true);
    // as long as before: the time of its change tells
    writeFileSync(join(dir, votes), 'a'.repeat(100));
    const rewrite = () => {
      writeFileSync(join(dir, votes), 'b'.repeat(100));
      utimesSync(join(dir, votes), 1, 1);
    };
    expect(during(rewrite)).toMatchObject({ code: 'BAD_CSV', detail: { reason: 'changed' } });
  });

  test('that vanishes while it is read is still read whole; one that is gone before is not there', () => {
    const dir = folder();
    expect(Buffer.isBuffer(readBytes(dir, dir, votes, { ...all, opened: () => rmSync(join(dir, votes)) }))).toBe(true);
    expect(readBytes(dir, dir, votes, all)).toBeNull();
  });

  test('that is a pipe, a device, a folder or a link out is named, and nothing waits for it', () => {
    const dir = folder();
    const replace = (make: (path: string) => void) => {
      rmSync(join(dir, votes), { recursive: true, force: true });
      make(join(dir, votes));
      return reasons(dir);
    };
    expect(replace((path) => void execFileSync('mkfifo', [path]))).toEqual([`BAD_CSV ${votes} not_a_file`]);
    expect(replace((path) => symlinkSync('/dev/zero', path))).toEqual([`BAD_CSV ${votes} outside`]);
    expect(replace((path) => void mkdirSync(join(path, 'deep'), { recursive: true }))).toEqual([`BAD_CSV ${votes} not_a_file`]);
    expect(replace((path) => symlinkSync('../../../../../../../../etc/passwd', path))).toEqual([`BAD_CSV ${votes} outside`]);
    expect(replace((path) => symlinkSync('coverage.csv', path))).not.toContain(`BAD_CSV ${votes} outside`);
  });

  test('that may not be read is named', () => {
    const dir = folder();
    chmodSync(join(dir, votes), 0);
    expect(asNobody(dir, () => reasons(dir))).toEqual([`BAD_CSV ${votes} unreadable`]);
  });

  test('what the system says becomes a reason; what it does not say stays an exception', () => {
    expect(['EACCES', 'EPERM', 'ENOENT', 'ELOOP', 'EISDIR', 'EIO'].map((code) => systemReason(Object.assign(new Error(code), { code })).reason))
      .toEqual(['unreadable', 'unreadable', 'vanished', 'link_loop', 'not_a_file', 'unreadable']);
    expect(() => systemReason(new TypeError('a bug'))).toThrow(TypeError);
  });
});

describe('a folder', () => {
  test('that is not there, or is a file, is said apart', () => {
    expect(() => readFolder(join(root, 'nowhere'))).toThrow(NoDataFolder);
    expect(() => readFolder(join(BASE, 'about.yaml'))).toThrow(NoDataFolder);
  });

  test('deep in other folders, and with strange names beside its own, is read', () => {
    const dir = folder();
    mkdirSync(join(dir, 'records', ...Array.from({ length: 60 }, (_, at) => `deep${at}`)), { recursive: true });
    writeFileSync(join(dir, 'records', '..'.padEnd(200, '.')), '');
    writeFileSync(join(dir, 'records', 'line\nend \u202e'), '');
    expect(reasons(dir)).toEqual([`UNUSED_ROW records/${'..'.padEnd(200, '.')} stray`, 'UNUSED_ROW records/deep0 stray', 'UNUSED_ROW records/line\nend \u202e stray']);
  });
});

describe('memory is bounded', () => {
  const { individualised } = { individualised: tables['individualised-approach'] };

  test('by the number of rows and of problems of one file, and where it stopped is said', () => {
    const rows = readTable(individualised, readCsv(`state,held_on\n${'XAA,2024-06-18\n'.repeat(MOST_ROWS + 2)}`), 'x.csv', null);
    expect(rows.rows.length).toBe(MOST_ROWS);
    expect(rows.faults).toMatchObject([{ code: 'FILE_TOO_LARGE', line: MOST_ROWS + 2, detail: { reason: 'rows' } }]);
    const bad = readTable(individualised, readCsv(`state,held_on\n${'XAA,x\n'.repeat(MOST_FAULTS + 2)}`), 'x.csv', null);
    expect(bad.faults.length).toBe(MOST_FAULTS + 1);
    expect(bad.faults.at(-1)).toMatchObject({ code: 'FILE_TOO_LARGE', line: MOST_FAULTS + 2, detail: { reason: 'problems' } });
  });

  test('by the cells of one row: a line of commas of the largest size is one problem', () => {
    const dir = folder();
    const handle = openSync(join(dir, votes), 'w');
    writeSync(handle, 'resolution,body,voted_on,state,vote\n');
    const commas = Buffer.alloc(1024 ** 2, ',');
    for (let at = 0; at < 63; at += 1) writeSync(handle, commas);
    closeSync(handle);
    const before = process.memoryUsage().rss;
    expect(readFolder(dir).faults).toMatchObject([{ code: 'BAD_CSV', file: votes, line: 2, detail: { reason: 'cells', found: String(63 * 1024 ** 2 + 1) } }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 ** 2);
  });
});
