/** The command line as a user meets it: a process of its own, its streams and its exit status. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const COMMAND = [process.execPath, join(root, 'pipeline/start.js')] as const;

/** Runs `pasra` and waits; `env` is added to the environment. */
export function pasra(args: readonly string[], env: Record<string, string> = {}, cwd = root) {
  const [node, ...rest] = COMMAND;
  const { status, stdout, stderr } = spawnSync(node, [...rest, ...args], { cwd: cwd === root ? root : cwd, encoding: 'utf8', env: { ...process.env, NODE_PATH: join(root, 'node_modules'), ...env } });
  return { status, stdout, stderr };
}

/** Starts `pasra` and leaves it running. */
export function startPasra(args: readonly string[]) {
  const [node, ...rest] = COMMAND;
  return spawn(node, [...rest, ...args], { cwd: root, stdio: 'ignore' });
}

/** A new folder under the system's temporary one. */
export const temporary = (name: string): string => mkdtempSync(join(tmpdir(), `pasra-${name}-`));

/** A copy of a data folder of the tests that may be changed. */
export function copyOf(folder: string): string {
  const dir = join(temporary('data'), 'data');
  cpSync(folder, dir, { recursive: true });
  return dir;
}

/** A new data folder of these files, text by path. */
export function dataOf(files: Readonly<Record<string, string>>, name: string): string {
  const data = join(temporary(name), 'data');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  return data;
}

/** SHA-256 of every file under a folder, by path; dot files included. */
export function hashes(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => join(dir, name)).filter((path) => statSync(path).isFile());
  return Object.fromEntries(files.map((path) => [relative(dir, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const).toSorted());
}
