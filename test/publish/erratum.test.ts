/** A final edition that was wrong: its successor says what changed and why, and it stays. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { copyOf, hashes, pasra, temporary } from '../command.ts';

/** Whole commands on a busy machine. */
vi.setConfig({ testTimeout: 300_000 });

const sample = new URL('../cases/rules/R32-causes-of-a-change/data', import.meta.url).pathname;
const about = (erratum = '', edition = 'final') => `data_kind: demo
edition: ${edition}
title: { en: Fictional, fr: Fiction }
note: { en: Fictional States., fr: États fictifs. }
signed_off: { office: Unit, date: 2026-10-15 }
provisional_because: { en: Coding goes on., fr: Le codage continue. }
${erratum}`;
const ERRATUM = 'erratum: { of: 2026-10-15, because: { en: A page was misread., fr: Une page a été mal lue. } }\n';

function edition() {
  const [data, out] = [copyOf(sample), temporary('erratum')];
  const run = (asOf: string, ...more: string[]) => pasra(['run', '--data', data, '--out', out, '--cycle', '2026', '--as-of', asOf, '--formats', 'html,csv', ...more]);
  const say = (text: string) => writeFileSync(join(data, 'article7/2026/about.yaml'), text);
  const correct = () => {
    const answers = join(data, 'article7/2026/answers.csv');
    writeFileSync(answers, readFileSync(answers, 'utf8').replace('XAF-2026-1,1.1,yes', 'XAF-2026-1,1.1,no'));
  };
  return { out, run, say, correct };
}

describe('an erratum', () => {
  const { out, run, say, correct } = edition();

  it('says on its first page what changed and why, and keeps the edition that it corrects', () => {
    say(about());
    expect(run('2026-10-15')).toMatchObject({ status: 0 });
    const first = hashes(join(out, '2026'));
    correct();
    say(about(ERRATUM));
    expect(run('2026-12-01', '--replace')).toMatchObject({ status: 0 });
    const page = (lang: string) => readFileSync(join(out, `2026/progress-report.${lang}.html`), 'utf8').replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(page('en')).toMatch(/Erratum: this edition takes the place of the final edition as of 15 October 2026[^<]*Why: A page was misread\. What changed: [^<]*1 figure differs; 1 outcome of 1 unit changed \(the coding was corrected: 1\)/);
    expect(page('fr')).toMatch(/Erratum : cette édition remplace[^<]*Une page a été mal lue\./);
    expect(hashes(join(out, 'superseded/2026-as-of-2026-10-15'))).toEqual(first);
  });

  it('is the same bytes when it is made again', () => {
    const before = hashes(out);
    expect(run('2026-12-01', '--replace')).toMatchObject({ status: 0 });
    expect(hashes(out)).toEqual(before);
  });

  it('of an edition that is not there, or as a draft, is wrong usage', () => {
    const before = hashes(out);
    say(about(ERRATUM.replace('2026-10-15', '2026-09-01')));
    expect(run('2026-12-02', '--replace')).toMatchObject({ status: 2, stderr: expect.stringContaining('put it back there from its release') });
    say(about(ERRATUM, 'draft'));
    expect(run('2026-12-02', '--replace')).toMatchObject({ status: 2, stderr: expect.stringContaining('an erratum is a final edition') });
    expect(hashes(out)).toEqual(before);
    expect(existsSync(join(out, 'superseded/2026-as-of-2026-09-01'))).toBe(false);
  });

  it('left out is warned about', () => {
    say(about());
    const { status, stderr } = run('2026-12-03', '--replace');
    expect(status).toBe(0);
    expect(stderr).toContain('does not say what changed');
  });
});
