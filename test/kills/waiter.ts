/** One of several processes that want the same folder: `waiter.ts FOLDER ROUNDS`. Says "two" where another holds it too, else "one", per round. */
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { takeLock } from '../../pipeline/publish/lock.ts';

const [dir = '', rounds = '0'] = process.argv.slice(2);
process.stdout.write('ready\n');
for (let round = 1; round <= Number(rounds); round += 1) {
  const folder = join(dir, String(round));
  while (!existsSync(join(dir, `go-${round}`))) await setTimeout(1);
  const giveBack = await takeLock(folder);
  let alone = true;
  try {
    mkdirSync(join(folder, 'held'));
  } catch {
    alone = false;
  }
  await setTimeout(20);
  if (alone) rmdirSync(join(folder, 'held'));
  giveBack();
  process.stdout.write(alone ? 'one\n' : 'two\n');
}
