/**
 * Preloaded into a command: ends it as kill -9 does, at one of the moments at which it writes, renames or deletes under
 * a folder. Each such step has two moments: before it, and in the middle of it (half of a file written, a part of a
 * folder deleted), or after it where it has no middle. `KILL_UNDER` is the folder, `KILL_AT` the number of the moment
 * from 1; with 0 nothing is killed, and the number of moments is written to the file `KILL_COUNT`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const { KILL_AT = '', KILL_UNDER = '', KILL_COUNT = '' } = process.env;
const real = { ...fs };
const under = resolve(KILL_UNDER);
let moment = 0;

function pass(): void {
  moment += 1;
  if (moment === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
}

/** The first file under a folder that is being deleted goes alone. */
function deletePart(path: string): void {
  const first = real.existsSync(path) && real.statSync(path).isDirectory() ? real.readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)).find((file) => real.statSync(file).isFile()) : undefined;
  if (first !== undefined) real.unlinkSync(first);
}

type Step = (path: string, ...rest: never[]) => unknown;

/** What is done when a step is broken off in the middle. */
const middles: Record<string, (path: string, ...rest: never[]) => void> = {
  writeFileSync: (path, content: string | Uint8Array, options: object) => real.writeFileSync(path, content.slice(0, Math.floor(content.length / 2)), options),
  rmSync: (path) => deletePart(path),
};

function injected(name: keyof typeof fs): void {
  const step = real[name] as unknown as Step;
  Object.assign(fs, {
    [name]: (path: string, ...rest: never[]) => {
      if (!resolve(String(path)).startsWith(under)) return step(path, ...rest);
      pass();
      const middle = middles[name];
      if (middle && moment + 1 === Number(KILL_AT)) middle(path, ...rest);
      if (middle) pass();
      const done = step(path, ...rest);
      if (!middle) pass();
      return done;
    },
  });
}

if (isMainThread && KILL_UNDER !== '') {
  for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'unlinkSync', 'rmdirSync', 'mkdirSync', 'linkSync'] as const) injected(name);
  syncBuiltinESMExports();
  if (KILL_COUNT !== '') process.on('exit', () => real.writeFileSync(KILL_COUNT, String(moment)));
}
