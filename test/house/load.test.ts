/** The program as it is put together for a start: by the content of its code, so that no start runs older code. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { temporary } from '../command.ts';

const root = new URL('../..', import.meta.url).pathname;

/** A copy of the program that shares what is installed, but not what is kept. */
function copyOfProgram(): string {
  const copy = join(temporary('program'), 'pasra');
  for (const part of ['pipeline', 'schemas', 'data/plan', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => one !== '.cache')) symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  return copy;
}

const plan = (program: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'pipeline/start.js'), 'plan'], { cwd: program, encoding: 'utf8' });
  return { status, first: stdout.split('\n')[0], stderr };
};
const change = (path: string, from: string, to: string) => {
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
};

const RIGHT = { status: 0, first: 'Siem Reap-Angkor Action Plan 2025–2029: 48 actions, 105 indicators (82 percentages %, 23 counts #)', stderr: '' };

test('a start runs the code and the catalogue as they stand now, and what was kept may be spoilt or deleted', () => {
  const program = copyOfProgram();
  const kept = join(program, 'node_modules/.cache/pasra');
  expect(plan(program)).toEqual(RIGHT);
  const [built = ''] = readdirSync(kept);
  const catalogue = readdirSync(join(kept, built)).find((name) => name.startsWith('plan-') && name.endsWith('.json')) ?? '';

  // the catalogue as kept is cut short, or says something else
  for (const spoilt of ['', readFileSync(join(kept, built, catalogue), 'utf8').replace('Siem Reap', 'Elsewhere')]) {
    writeFileSync(join(kept, built, catalogue), spoilt);
    expect(plan(program)).toEqual(RIGHT);
  }
  change(join(program, 'data/plan/plan.yaml'), 'Siem Reap-Angkor Action Plan', 'Changed Action Plan');
  expect(plan(program).first).toContain('Changed Action Plan');
  change(join(program, 'pipeline/commands/plan.ts'), ' actions, ', ' ACTIONS, ');
  expect(plan(program).first).toContain('48 ACTIONS, ');
  rmSync(kept, { recursive: true });
  expect(plan(program).first).toContain('48 ACTIONS, ');
}, 60_000);

test('where nothing can be kept the program runs as it stands', () => {
  const program = copyOfProgram();
  writeFileSync(join(program, 'node_modules/.cache'), 'not a folder');
  expect(plan(program)).toEqual(RIGHT);
}, 60_000);

test('the catalogue is plain JSON, so that it can be kept', () => {
  expect(JSON.parse(JSON.stringify(loadPlan()))).toEqual(loadPlan());
});
