/** Files that are kept to save time and nothing else: each with a sum that covers its name, so that none that is short, changed or another's is taken. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './sha256.ts';
import { unless } from './unless.ts';

/** Digits of a SHA-256, with which every entry begins. */
const SUM = 64;

/** The content of an entry, where it is there and whole. */
export const readEntry = (folder: string, name: string): Buffer | undefined => unless(() => {
  const entry = readFileSync(join(folder, name));
  const content = entry.subarray(SUM);
  return entry.toString('latin1', 0, SUM) === sha256(name, content) ? content : undefined;
}, undefined);

let turns = 0;

/** Writes an entry beside its place and renames it; gives whether it is there. */
export function writeEntry(folder: string, name: string, content: Uint8Array): boolean {
  turns += 1;
  const beside = join(folder, `${name}.${process.pid}.${turns}`);
  const whole = unless(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(beside, Buffer.concat([Buffer.from(sha256(name, content), 'latin1'), content]), { mode: 0o600 });
    renameSync(beside, join(folder, name));
    return true;
  }, false);
  if (!whole) unless(() => rmSync(beside, { force: true }), undefined);
  return whole;
}
