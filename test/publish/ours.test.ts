/** What pasra may replace, and whose everything else is. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoCommand } from '../../pipeline/commands/demo.ts';
import { inert, uninert } from '../../pipeline/publish/data/csv.ts';
import { publishedCycles, writeCyclesIndex } from '../../pipeline/publish/cycles.ts';
import { hasOurIndex, INDEX_SIGN, NotOurs, refuseIndex, refuseOut, refusePlace } from '../../pipeline/publish/ours.ts';
import { replaceFolder, withFolder } from '../../pipeline/publish/swap.ts';
import { copyOf, hashes, pasra, temporary } from '../command.ts';

const worked = new URL('../cases/worked/d/data', import.meta.url).pathname;

const manifestOf = (cycle: number, edition = 'draft', documents: string[] = []) => JSON.stringify({
  cycle, as_of: `${cycle}-11-30`, about: { data_kind: 'demo', edition, title: { en: 'T', fr: 'T' }, note: { en: 'N', fr: 'N' } },
  versions: { pasra: '0.1.0', plan: '1.0.0' }, outputs: { 'data/indicators.csv': 'a' }, documents,
});

/** A folder with one publication of pasra's. */
function published(cycle = 2025, edition = 'draft', page = true): string {
  const out = temporary('out');
  mkdirSync(join(out, String(cycle), 'data'), { recursive: true });
  writeFileSync(join(out, String(cycle), 'data/indicators.csv'), 'x');
  writeFileSync(join(out, String(cycle), 'manifest.json'), manifestOf(cycle, edition, page ? ['index.html'] : []));
  if (page) writeFileSync(join(out, String(cycle), 'index.html'), 'x');
  return out;
}

describe('an output folder', () => {
  const data = copyOf(worked);
  const link = join(temporary('link'), 'elsewhere');
  symlinkSync(data, link);
  mkdirSync(join(data, 'documents'));

  it.each([
    ['the data folder', data], ['by a link', link], ['by ..', join(data, 'records', '..')], ['with a slash', `${data}/`], ['its records', join(data, 'records')], ['within article7', join(data, 'article7/2025/new/deep')],
    ['by a link within the registry', join(link, 'registry', 'x')], ['a baseline yet to be', join(data, 'baseline')], ['in other case', join(data, 'Baseline', '2025')],
  ])('is not %s', (_, out) => expect(() => refuseOut(data, out)).toThrow(NotOurs));

  it.each([['beside', join(data, '..', 'reports')], ['within, by a name of its own', join(data, 'reports')], ['of a name like a table’s', join(data, 'records-published')], ['elsewhere, named like a table', join(temporary('x'), 'records')]])('may lie %s', (_, out) => {
    expect(() => refuseOut(data, out)).not.toThrow();
  });

  it('is refused with a sentence and exit status 2 before anything is read', () => {
    const before = hashes(data);
    for (const command of [['run'], ['feedback', '--all']]) {
      expect(pasra([...command, '--data', data, '--out', join(link, 'article7')])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^error: --out .* folder of the data; name another folder\n$/) });
    }
    expect(pasra(['run', '--data', data, '--out', ''])).toMatchObject({ status: 2, stderr: expect.stringContaining('name a folder') });
    expect(hashes(data)).toEqual(before);
  });
});

describe('the folder of a cycle', () => {
  it('is replaced where it is empty or pasra’s, and then tells what stood there', () => {
    expect(refusePlace(temporary('out'), '2025')).toBeNull();
    expect(refusePlace(published(2025, 'final'), '2025')?.about.edition).toBe('final');
  });

  it.each<[string, (out: string) => void]>([
    ['holds files and no manifest', (out) => { mkdirSync(join(out, '2025')); writeFileSync(join(out, '2025/thesis.docx'), 'x'); }],
    ['has the manifest of another program', (out) => { mkdirSync(join(out, '2025')); writeFileSync(join(out, '2025/manifest.json'), '{"name":"app","icons":[]}'); }],
    ['has a broken manifest', (out) => { mkdirSync(join(out, '2025')); writeFileSync(join(out, '2025/manifest.json'), manifestOf(2025).slice(0, 50)); }],
    ['is a file', (out) => writeFileSync(join(out, '2025'), 'x')],
    ['is a link', (out) => symlinkSync(join(published(), '2025'), join(out, '2025'))],
    ['is pasra’s, with a file of someone’s beside', (out) => { mkdirSync(join(out, '2025')); writeFileSync(join(out, '2025/manifest.json'), manifestOf(2025)); writeFileSync(join(out, '2025/my notes.txt'), 'x'); }],
  ])('stays where it %s', (_, make) => {
    const out = temporary('out');
    make(out);
    const before = readdirSync(out, { recursive: true });
    expect(() => refusePlace(out, '2025')).toThrow(NotOurs);
    expect(readdirSync(out, { recursive: true })).toEqual(before);
  });

  it('of someone else is left whole by a run, which ends with 2 and a sentence', () => {
    const out = temporary('out');
    mkdirSync(join(out, '2025'));
    writeFileSync(join(out, '2025/manifest.json'), '[]');
    const before = hashes(out);
    const { status, stderr } = pasra(['run', '--cycle', '2025', '--as-of', '2025-11-30', '--data', worked, '--out', out, '--formats', 'csv']);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/manifest\.json is broken or not pasra's; move it elsewhere/) });
    expect(stderr).not.toContain('    at ');
    expect(hashes(out)).toEqual(before);
  });
});

describe('what a killed command left', () => {
  it('goes; what only looks like it stays', async () => {
    const out = published();
    for (const name of ['.new-2026', '.old-2026', '.pasra-swap-1-2', '.pasra-swap-x']) {
      mkdirSync(join(out, name));
      writeFileSync(join(out, name, 'someone’s'), 'x');
    }
    mkdirSync(join(out, '.pasra-swap-7-1/old'), { recursive: true });
    writeFileSync(join(out, '.pasra-swap-7-1/pasra.json'), '{"program":"pasra","place":"2027"}\n');
    writeFileSync(join(out, '.pasra-swap-7-1/old/page'), 'old');
    mkdirSync(join(out, '.pasra-swap-7-2'));
    writeFileSync(join(out, '.pasra-lock'), '');
    await withFolder(out, async () => {});
    expect(readdirSync(out).toSorted()).toEqual(['.new-2026', '.old-2026', '.pasra-swap-1-2', '.pasra-swap-x', '2025', '2027']);
    expect(readFileSync(join(out, '2027/page'), 'utf8')).toBe('old');
  });

  it('is put back where writing fails', async () => {
    const out = published();
    const before = hashes(out);
    await expect(withFolder(out, () => replaceFolder(out, '2025', [{ path: 'a', content: 'x' }, { path: 'a/b', content: 'x' }]))).rejects.toThrow();
    expect(hashes(out)).toEqual(before);
  });

  it('a file of another program by the lock’s name is named and stays', async () => {
    const out = published();
    writeFileSync(join(out, '.pasra-lock'), 'my shopping list');
    await expect(withFolder(out, async () => {})).rejects.toThrow('.pasra-lock" is not a lock of pasra');
    expect(readFileSync(join(out, '.pasra-lock'), 'utf8')).toBe('my shopping list');
  });
});

describe('the index of cycles', () => {
  it('leads to the cycles that have a page, and survives a manifest that is not pasra’s', async () => {
    const out = published(2026);
    for (const [cycle, text] of [[2024, '{'], [2023, 'null'], [2022, manifestOf(2021)]] as const) {
      mkdirSync(join(out, String(cycle)));
      writeFileSync(join(out, String(cycle), 'manifest.json'), text);
      writeFileSync(join(out, String(cycle), 'index.html'), 'x');
    }
    mkdirSync(join(out, '2025'));
    writeFileSync(join(out, '2025/manifest.json'), manifestOf(2025));
    expect(publishedCycles(out).map(({ cycle }) => cycle)).toEqual([2026]);
    await writeCyclesIndex(out);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    const links = [...page.matchAll(/href="([^"#]+)"/g)].map(([, link]) => link ?? '');
    expect([...new Set(links)]).toEqual(['2026/index.html']);
    expect(hasOurIndex(out)).toBe(true);
    await writeCyclesIndex(out, 2026);
    expect(existsSync(join(out, 'index.html'))).toBe(false);
  });

  it('of someone else stays', async () => {
    const out = temporary('out');
    writeFileSync(join(out, 'index.html'), '<title>My home page</title>');
    expect(() => refuseIndex(out)).toThrow(NotOurs);
    await writeCyclesIndex(out);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('My home page');
    writeFileSync(join(out, 'index.html'), `x${INDEX_SIGN}`);
    expect(() => refuseIndex(out)).not.toThrow();
  });
});

describe('State sheets', () => {
  it('lie in a folder of their own with sums of their own, in no index, and the next run leaves them', () => {
    const out = temporary('out');
    const common = ['--cycle', '2025', '--as-of', '2025-11-30', '--data', worked, '--out', out];
    expect(pasra(['feedback', '--state', 'xab', '--lang', 'en', '--formats', 'html', ...common]).status).toBe(0);
    expect(pasra(['feedback', '--state', 'XAC', '--lang', 'en', '--formats', 'html', ...common]).status).toBe(0);
    const sheets = hashes(join(out, 'states/2025'));
    expect(Object.keys(sheets)).toEqual(['SHA256SUMS', 'XAB.en.html', 'XAC.en.html', 'manifest.json']);
    const sums = readFileSync(join(out, 'states/2025/SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.split('  '));
    expect(Object.fromEntries(sums.map(([hash = '', path = '']) => [path, hash]))).toEqual(Object.fromEntries(Object.entries(sheets).filter(([path]) => path !== 'SHA256SUMS')));
    expect(pasra(['run', ...common, '--formats', 'csv']).status).toBe(0);
    expect(hashes(join(out, 'states/2025'))).toEqual(sheets);
    expect(readdirSync(out).toSorted()).toEqual(['2025', 'states']);
  });
});

describe('a demonstration', () => {
  it.each<[string, (out: string) => void]>([
    ['data of others', (out) => { mkdirSync(join(out, 'data')); writeFileSync(join(out, 'data/about.yaml'), 'data_kind: isu\n'); }],
    ['data that does not say what it is', (out) => { mkdirSync(join(out, 'data/records'), { recursive: true }); writeFileSync(join(out, 'data/records/votes.csv'), 'x'); }],
    ['fictional data of others', (out) => { mkdirSync(join(out, 'data')); writeFileSync(join(out, 'data/about.yaml'), readFileSync(join(worked, 'about.yaml'))); }],
    ['a final publication', (out) => { mkdirSync(join(out, 'reports/2026'), { recursive: true }); writeFileSync(join(out, 'reports/2026/manifest.json'), manifestOf(2026, 'final')); }],
    ['someone’s report', (out) => { mkdirSync(join(out, 'reports')); writeFileSync(join(out, 'reports/notes.txt'), 'x'); }],
    ['anything else', (out) => writeFileSync(join(out, 'thesis.docx'), 'x')],
  ])('is not written over %s', async (_, make) => {
    const out = temporary('demo');
    make(out);
    const before = hashes(out);
    const silent = { today: '2026-12-01', say: () => {}, answer: () => {} };
    await expect(demoCommand({ out, lang: ['en'], formats: ['csv'] }, silent)).rejects.toThrow(/ is not of a demonstration and is left as it is/);
    expect(hashes(out)).toEqual(before);
  });
});

describe('a text in a data file', () => {
  it('can be given back, whatever it is', () => {
    const odd = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'x', ' ', '\n', '"', ',') });
    fc.assert(fc.property(fc.oneof(odd, fc.string()), (text) => uninert(inert(text)) === text && !/^[=+\-@\t\r]/.test(inert(text))));
    expect(inert("'=x")).toBe("''=x");
  });
});
