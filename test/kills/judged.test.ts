/** What is removed is what was judged: between the look at a dead lock and its removal another command may have put its own there. */
import { readFileSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { LOCK, takeLock } from '../../pipeline/publish/lock.ts';
import { me } from '../../pipeline/publish/process-start.ts';
import { temporary } from '../command.ts';

/** A number that no process has. */
const NO_PROCESS = 999_999_999;
const lockOf = (pid: number, turn: number): string => `${JSON.stringify({ program: 'pasra', ...me, pid, ...(pid === NO_PROCESS && { started: 'then' }), turn })}\n`;

afterEach(() => void vi.restoreAllMocks());

test('a lock that a living command puts in the place of a dead one, while that is looked at, stays', async () => {
  const dir = temporary('judged');
  const path = join(dir, LOCK);
  const living = lockOf(process.pid, 7_000_000);
  writeFileSync(path, lockOf(NO_PROCESS, 1));
  const asked = process.kill.bind(process);
  // whether the dead one lives is asked: at this moment another command removes it and takes the folder
  vi.spyOn(process, 'kill').mockImplementation((pid, signal) => {
    if (pid === NO_PROCESS) {
      unlinkSync(path);
      writeFileSync(path, living);
    }
    return asked(pid, signal);
  });
  const taking = takeLock(dir);
  await setTimeout(250);
  expect(readFileSync(path, 'utf8')).toBe(living);
  unlinkSync(path);
  (await taking)();
  expect(readdirSync(dir)).toEqual([]);
});
