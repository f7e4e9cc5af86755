/** `npm run locks [ROUNDS]`: six processes wait for a folder whose lock is a dead one's; never two hold it. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { LOCK } from '../../pipeline/publish/lock.ts';
import { me } from '../../pipeline/publish/process-start.ts';
import { temporary } from '../command.ts';

const WAITERS = 6;
/** A number that no process has. */
const NO_PROCESS = 999_999_999;

const lockOf = (pid: number, started: string): string => `${JSON.stringify({ program: 'pasra', ...me, pid, started, turn: 1 })}\n`;

/** What a dead command may have left, by the round: nothing written, a number, a half, a dead process, a living one's number, a dead one that was about to remove a dead lock. */
const dead: readonly ((folder: string) => void)[] = [
  (folder) => writeFileSync(join(folder, LOCK), ''),
  (folder) => writeFileSync(join(folder, LOCK), String(process.pid)),
  (folder) => writeFileSync(join(folder, LOCK), lockOf(NO_PROCESS, 'then').slice(0, 30)),
  (folder) => writeFileSync(join(folder, LOCK), lockOf(NO_PROCESS, 'then')),
  (folder) => writeFileSync(join(folder, LOCK), lockOf(process.pid, 'another time')),
  (folder) => {
    const left = lockOf(NO_PROCESS, 'then');
    writeFileSync(join(folder, LOCK), left);
    writeFileSync(join(folder, `${LOCK}-${createHash('sha256').update(left).digest('hex').slice(0, 16)}`), lockOf(NO_PROCESS - 1, 'later'));
  },
];

/** Runs the rounds; gives what each waiter said in each, and what stayed in the folders. */
export async function lockRounds(rounds: number): Promise<{ said: string[]; left: string[] }> {
  const dir = temporary('locks');
  const waiter = new URL('waiter.ts', import.meta.url).pathname;
  const said: string[] = [];
  const waiters = Array.from({ length: WAITERS }, () => {
    const child = spawn(process.execPath, ['--import', 'tsx', waiter, dir, String(rounds)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    return { next: async () => (await lines.next()).value as string | undefined };
  });
  const all = () => Promise.all(waiters.map((one) => one.next()));
  await all();
  for (let round = 1; round <= rounds; round += 1) {
    const folder = join(dir, String(round));
    mkdirSync(folder);
    dead[(round - 1) % dead.length]?.(folder);
    writeFileSync(join(dir, `go-${round}`), '');
    said.push(...(await all()).map((line) => line ?? 'nothing'));
  }
  return { said, left: readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(LOCK)) };
}

if (process.argv[1]?.endsWith('locks.ts')) {
  const rounds = Number(process.argv[2] ?? 20);
  const { said } = await lockRounds(rounds);
  const two = said.filter((line) => line !== 'one').length;
  process.stdout.write(`${rounds} rounds of ${WAITERS} waiters: ${said.length - two} held it alone, ${two} did not\n`);
  process.exitCode = two === 0 ? 0 : 1;
}
