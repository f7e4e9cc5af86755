/** The annual run as a user meets it: what is written, what stays, what is refused. */
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, hashes, pasra, temporary } from '../command.ts';
import { csvRows } from '../support.ts';

const worked = (name: string) => new URL(`../cases/worked/${name}/data`, import.meta.url).pathname;
const run = (data: string, out: string, ...more: string[]) => pasra(['run', '--cycle', '2025', '--as-of', '2025-11-30', '--data', data, '--out', out, '--formats', 'csv', ...more]);

describe('a run', () => {
  it('gives the same bytes in another folder, time zone and language', () => {
    const [one, two] = [temporary('out'), join(temporary('out'), 'déep er')];
    const elsewhere = copyOf(worked('a'));
    const html = ['--formats', 'html,csv'];
    expect(pasra(['run', '--cycle', '2025', '--as-of', '2025-11-30', '--data', worked('a'), '--out', one, ...html], { TZ: 'Asia/Kathmandu', LANG: 'fr_CH.UTF-8', LC_ALL: 'fr_CH.UTF-8' }).status).toBe(0);
    expect(pasra(['run', '--cycle', '2025', '--as-of', '2025-11-30', '--data', elsewhere, '--out', two, ...html], { TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C' }).status).toBe(0);
    const files = hashes(one);
    expect(Object.keys(files).length).toBeGreaterThan(20);
    expect(hashes(two)).toEqual(files);
    // sent alone, a cycle's folder leads nowhere but to the index above it
    const pages = Object.keys(files).filter((path) => path.startsWith('2025/') && /\.(html|md)$/.test(path));
    const leads = pages.flatMap((path) => [...readFileSync(join(one, path), 'utf8').matchAll(/(?:href|src)="([^"#]+)|\]\(([^)#]+)\)/g)].map(([, href, link]) => href ?? link ?? '').filter((to) => !/^(https?|data|mailto):/.test(to)).map((to) => join(path, '..', to)));
    expect(leads.length).toBeGreaterThan(50);
    expect([...new Set(leads)].filter((to) => !(to in files) || !to.startsWith('2025/'))).toEqual(['index.html']);
  });

  it('writes only data and manifest with --formats csv, each with what the data is', () => {
    const out = temporary('out');
    expect(run(worked('a'), out).status).toBe(0);
    const tables = ['assessments', 'changes', 'follow-up', 'indicators', 'land', 'outlook', 'problems', 'readings'].flatMap((name) => [`2025/data/${name}.csv`, `2025/data/${name}.parquet`]);
    expect(Object.keys(hashes(out))).toEqual(['2025/CITATION.cff', '2025/LICENSE', '2025/README.md', '2025/data-dictionary.md', ...tables, '2025/data/datapackage.json', '2025/data/figures.sdmx.csv', '2025/manifest.json', '2025/provenance.json'].toSorted());
    const rows = csvRows(join(out, '2025/data/indicators.csv'));
    expect(rows.length).toBe(106);
    expect(new Set(rows.map(({ data_kind }) => data_kind))).toEqual(new Set(['demo']));
    const manifest = JSON.parse(readFileSync(join(out, '2025/manifest.json'), 'utf8')) as { outputs: Record<string, string>; as_of: string; about: object };
    expect(manifest.as_of).toBe('2025-11-30');
    const written = hashes(join(out, '2025'));
    for (const [path, hash] of Object.entries(manifest.outputs)) expect(written[path]).toBe(hash);
  });

  it('publishes nothing over bad data, and leaves the previous report as it is', () => {
    const [data, out] = [copyOf(worked('a')), temporary('out')];
    expect(run(data, out).status).toBe(0);
    const before = hashes(out);
    appendFileSync(join(data, 'registry/statuses.csv'), 'XAA,afected,,,\n');
    const { status, stderr } = run(data, out);
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/UNKNOWN_CODE registry\/statuses\.csv:\d+:status/) });
    expect(hashes(out)).toEqual(before);
  });

  it('replaces a publication marked final only when asked', () => {
    const [data, out] = [copyOf(worked('a')), temporary('out')];
    const about = join(data, 'about.yaml');
    const final = readFileSync(about, 'utf8').replace('edition: draft', 'edition: final');
    writeFileSync(about, final);
    expect(run(data, out)).toMatchObject({ status: 1, stderr: expect.stringMatching(/MISSING_VALUE about\.yaml:\d+:signed_off/) });
    writeFileSync(about, `${final}\nsigned_off: { office: { en: Unit, fr: Unité }, date: 2026-01-15 }\n`);
    expect(run(data, out)).toMatchObject({ status: 1, stderr: expect.stringContaining('MISSING_VALUE about.yaml:provisional_because') });
    // one cycle says for itself what it is
    writeFileSync(about, final.replace('edition: final', 'edition: draft'));
    writeFileSync(join(data, 'article7/2025/about.yaml'), `${final}\nsigned_off: { office: Unit, date: 2026-01-15 }\nprovisional_because: { en: Coding goes on., fr: Le codage continue. }\nreply_by: 2026-02-01\npublish: [submissions, answers]\n`);
    expect(run(data, out).status).toBe(0);
    expect(run(data, out)).toMatchObject({ status: 2, stderr: expect.stringContaining('--replace') });
    expect(run(data, out, '--replace').status).toBe(0);
  });

  it.each([
    [['run', '--cycel', '2025'], 'cycle'], [['rnu'], 'run'], [['run', '--cycle', '25'], 'year'], [['run', '--cycle', '1999'], 'from 2000 to 2030'], [['run', '--cycle', '2031'], 'from 2000 to 2030'], [['run', '--out', ''], 'folder'], [['run', '--as-of', '30/04/2025'], 'YYYY-MM-DD'],
    [['run', '--lang', 'de'], 'en, fr'], [['run', '--formats', 'doc'], 'csv'], [['explain', '99.1'], 'no indicator'], [['baseline', 'freeze', '--cycle', '2026', '--as-of', '2026-05-05'], '2025'],
    [['explain', '1.1', '--cycle', '2025', '--state', 'ZZZ', '--data', worked('a')], 'ZZZ'],
  ])('says what is wrong with %j and ends with 2', (args, hint) => {
    const { status, stderr } = pasra(args);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(hint) });
    expect(stderr).not.toContain('    at ');
  });

  it('ends with 1 where the data folder does not exist', () => {
    expect(pasra(['run', '--data', 'nowhere'])).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere') });
  });
});

describe('faults', () => {
  it('says that a folder cannot be written to, and leaves nothing behind', () => {
    const parent = temporary('out');
    const out = join(parent, 'file');
    writeFileSync(out, 'not a folder');
    const { status, stderr } = run(worked('a'), out);
    expect(status).toBe(3);
    expect(stderr).toContain('error:');
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(parent)).toEqual(['file']);
  });

  it('does not follow a link that leads out of the data folder', () => {
    const data = copyOf(worked('a'));
    const secret = join(temporary('elsewhere'), 'votes.csv');
    cpSync(join(data, 'records/votes.csv'), secret);
    writeFileSync(join(data, 'records/gone.txt'), '');
    chmodSync(join(data, 'records'), 0o755);
    mkdirSync(join(data, 'records/old'));
    cpSync(join(data, 'records/moratoria.csv'), join(data, 'records/old/moratoria.csv'));
    symlinkSync(secret, join(data, 'records/contributions.csv'));
    expect(pasra(['check', '--data', data])).toMatchObject({ status: 1, stdout: expect.stringContaining('records/contributions.csv') });
  });

  it('repairs a swap that was interrupted between its two steps', () => {
    const out = temporary('out');
    expect(run(worked('a'), out).status).toBe(0);
    const whole = hashes(out);
    cpSync(join(out, '2025'), join(out, '.pasra-swap-1-1/old'), { recursive: true });
    writeFileSync(join(out, '.pasra-swap-1-1/pasra.json'), '{"program":"pasra","place":"2026"}\n');
    mkdirSync(join(out, '.pasra-swap-1-2'));
    writeFileSync(join(out, '.pasra-lock'), '999999999');
    expect(run(worked('a'), out).status).toBe(0);
    expect(existsSync(join(out, '2026'))).toBe(true);
    expect(readdirSync(out).toSorted()).toEqual(['2025', '2026']);
    expect(Object.fromEntries(Object.entries(hashes(out)).filter(([path]) => path.startsWith('2025')))).toEqual(whole);
  });
});
