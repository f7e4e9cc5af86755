/** The scripts that the workflows call, run as they run there. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { copyOf, hashes, temporary } from '../command.ts';

const root = new URL('../..', import.meta.url).pathname;
const sample = new URL('../cases/rules/R32-causes-of-a-change/data', import.meta.url).pathname;
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** Runs a script of `.ci/`; FORMATS keeps the publication small. */
function script(name: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(join(root, '.ci', name), args, { encoding: 'utf8', env: { ...process.env, FORMATS: 'html,csv', ...env } });
  return { status, stdout, stderr };
}

/** Whole commands on a busy machine. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

describe('a change of the data', () => {
  it('is shown as a publication and a difference', () => {
    const out = temporary('preview');
    const data = copyOf(sample);
    const answers = join(data, 'article7/2026/answers.csv');
    writeFileSync(answers, read(answers).replace('XAF-2026-1,1.1,yes', 'XAF-2026-1,1.1,no'));
    const { status, stderr } = script('preview', [sample, out], { DATA: data, AS_OF: '2026-10-15', CYCLE: '2026' });
    expect(stderr).toContain('indicators have a figure');
    expect(status).toBe(0);
    const summary = read(out, 'summary.md');
    expect(summary).toMatch(/report of 2026/);
    expect(summary).toMatch(/0 errors/);
    expect(existsSync(join(out, 'reports/2026/progress-report.en.html'))).toBe(true);
  });

  it('with an error is marked at its line, and nothing is made', () => {
    const out = temporary('preview');
    const data = copyOf(sample);
    appendFileSync(join(data, 'records/coverage.csv'), 'deadlines,soon,yes\n');
    const { status, stdout } = script('preview', [sample, out], { DATA: data });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=.*records\/coverage\.csv,line=\d+,title=BAD_NUMBER year::/m);
    expect(read(out, 'summary.md')).toContain('BAD_NUMBER');
    expect(existsSync(join(out, 'reports'))).toBe(false);
  });
});

describe('what is due', () => {
  it('is the text of one issue, and the publications to propose', () => {
    const out = temporary('due');
    const { status, stderr } = script('due', [out], { DATA: sample, REPORTS: temporary('none'), ON: '2026-11-29' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const duties = JSON.parse(read(out, 'due.json')) as { due_on: string }[];
    expect(read(out, 'issue.md').split('\n').filter((line) => /^\| \d{4}/.test(line))).toHaveLength(duties.length);
    for (const line of read(out, 'editions.txt').split('\n').filter(Boolean)) expect(line).toMatch(/^20\d\d \d{4}-\d\d-\d\d$/);
  });
});

describe('a publication', () => {
  const place = temporary('edition');
  const env = { DATA: sample, EDITIONS: join(place, 'editions') };
  beforeAll(() => { expect(script('edition', ['2026', '2026-10-15', join(place, 'out')], env).status).toBe(0); });

  it('is proposed with its sums, its difference and its open questions', () => {
    const text = read(place, 'out/pull-request.md');
    expect(text).toContain('there is nothing to compare with');
    expect(text).toMatch(/open questions/i);
    expect(read(place, 'editions/2026/2026-10-15/SHA256SUMS')).toBe(read(place, 'out/reports/2026/SHA256SUMS'));
  });

  it('is released as the same bytes twice, with sums that hold', () => {
    const twice = ['a', 'b'].map((name) => {
      expect(script('release', ['2026', '2026-10-15', join(place, name)], env).status).toBe(0);
      return hashes(join(place, name, 'files'));
    });
    expect(twice[0]).toEqual(twice[1]);
    expect(Object.keys(twice[0] ?? {})).toContain('pasra-2026.zip');
    expect(spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: join(place, 'a/files') }).status).toBe(0);
  });

  it('does not go out where the data changed after it was merged', () => {
    const data = copyOf(sample);
    const answers = join(data, 'article7/2026/answers.csv');
    writeFileSync(answers, read(answers).replace('XAF-2026-1,1.1,yes', 'XAF-2026-1,1.1,no'));
    const { status, stderr } = script('release', ['2026', '2026-10-15', join(place, 'changed')], { ...env, DATA: data });
    expect(status).toBe(1);
    expect(stderr).toContain('Propose it anew');
    expect(existsSync(join(place, 'changed/files'))).toBe(false);
  });

  it('is taken back from the releases, the last one of each cycle', () => {
    // the host's command, answering from a folder
    const bin = join(place, 'bin');
    mkdirSync(bin);
    cpSync(join(place, 'a/files/pasra-2026.zip'), join(bin, 'pasra-2026.zip'));
    writeFileSync(join(bin, 'gh'), '#!/bin/sh\nif [ "$2" = list ]; then printf "edition-2026-2026-06-15\\nedition-2026-2026-10-15\\n"; else [ "$3" = edition-2026-2026-10-15 ] && cp "$(dirname "$0")/pasra-2026.zip" "$7"; fi\n');
    chmodSync(join(bin, 'gh'), 0o755);
    const out = join(place, 'back');
    expect(script('published', [out], { PATH: `${bin}:${process.env['PATH'] ?? ''}` })).toMatchObject({ status: 0 });
    expect(hashes(join(out, '2026'))).toEqual(hashes(join(place, 'a/reports/2026')));
  });

  it('is asked for by a cycle and a day, nothing else', () => {
    expect(script('edition', ['2026; rm', '2026-10-15', join(place, 'odd')], env)).toMatchObject({ status: 2 });
    expect(script('release', ['2026', '../..', join(place, 'odd')], env)).toMatchObject({ status: 2 });
    expect(existsSync(join(place, 'odd'))).toBe(false);
  });
});
