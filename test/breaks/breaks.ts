/**
 * Breaks the code a little, break by break, each time in a copy, and asks the tests that could see it:
 * `npm run breaks -- --at-once 2 --only 3,7-9`, `--list`. What no test sees is a survivor; exit status 1 where
 * fewer than 95 in 100 are caught or the list is at fault.
 */
import { parseArgs } from 'node:util';
import { broken, readBreaks, type Break } from './list.ts';
import { openScratch, type Scratch, type Verdict } from './scratch.ts';

const LEAST_CAUGHT = 0.95;

type Kind = Verdict['kind'] | 'stale';
interface Tried {
  one: Break;
  kind: Kind;
  by: string;
  seconds: number;
}

const WORDS: Readonly<Record<Kind, string>> = {
  failed: 'caught', hung: 'caught', passed: 'SURVIVED', dead: 'does not run: no break of meaning', none: 'names a test that is not there', stale: 'stale: its text does not stand there exactly once',
};

/** "3,7-9" as numbers. */
const numbersIn = (text: string): Set<number> => new Set(text.split(',').flatMap((part) => {
  const [from = 0, to = from] = part.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}));

async function tryBreak(one: Break, scratch: Scratch): Promise<Tried> {
  const started = performance.now();
  const done = (kind: Kind, by = ''): Tried => ({ one, kind, by, seconds: Math.round((performance.now() - started) / 1000) });
  const whole = scratch.read(one.file);
  const text = whole === null ? null : broken(one, whole);
  if (whole === null || text === null) return done('stale');
  scratch.write(one.file, text);
  try {
    for (const choice of one.tests) {
      const verdict = await scratch.test(choice);
      if (verdict.kind !== 'passed') return done(verdict.kind, verdict.by || choice.file);
    }
    return done('passed');
  } finally {
    scratch.write(one.file, whole);
  }
}

/** Says of every named test whether it passes over whole code: one that fails anyway would catch everything. */
async function failingAnyway(breaks: readonly Break[], scratch: Scratch): Promise<string[]> {
  const files = [...new Set(breaks.flatMap(({ tests }) => tests.map(({ file }) => file)))].toSorted();
  const failing: string[] = [];
  for (const file of files) {
    const { kind, by } = await scratch.test({ file, pattern: null });
    if (kind !== 'passed') failing.push(`${file}: ${kind} ${by}`);
  }
  return failing;
}

async function tryAll(breaks: readonly Break[], scratches: readonly Scratch[]): Promise<Tried[]> {
  const queue = [...breaks];
  const tried: Tried[] = [];
  await Promise.all(scratches.map(async (scratch) => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const result = await tryBreak(one, scratch);
      tried.push(result);
      console.log(`${one.number} ${WORDS[result.kind]} (${result.seconds} s) ${one.breaks}${result.by && `\n    ${result.by}`}`);
    }
  }));
  return tried.toSorted((a, b) => a.one.number - b.one.number);
}

function summary(tried: readonly Tried[], seconds: number): boolean {
  const of = (...kinds: Kind[]) => tried.filter(({ kind }) => kinds.includes(kind));
  const [caught, survivors, faulty] = [of('failed', 'hung'), of('passed'), of('dead', 'none', 'stale')];
  console.log(`\n${caught.length} of ${caught.length + survivors.length} breaks caught (${((100 * caught.length) / (caught.length + survivors.length || 1)).toFixed(1)}%) in ${Math.round(seconds / 60)} minutes`);
  for (const { one } of survivors) console.log(`survivor ${one.number} ${one.file}: ${one.breaks}\n    - ${one.find}\n    + ${one.put}`);
  for (const { one, kind } of faulty) console.log(`at fault ${one.number} ${one.file}: ${WORDS[kind]}`);
  return faulty.length === 0 && caught.length >= LEAST_CAUGHT * (caught.length + survivors.length);
}

const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' }, 'at-once': { type: 'string', default: '2' }, trust: { type: 'boolean' } } });
const only = values.only === undefined ? null : numbersIn(values.only);
const breaks = readBreaks().filter(({ number }) => only === null || only.has(number));

if (values.list) {
  for (const { number, file, breaks: words } of breaks) console.log(`${number} ${file}: ${words}`);
} else {
  const started = performance.now();
  const scratches = Array.from({ length: Number(values['at-once']) }, () => openScratch());
  try {
    const failing = values.trust || scratches[0] === undefined ? [] : await failingAnyway(breaks, scratches[0]);
    if (failing.length > 0) console.log(`these tests fail over whole code:\n${failing.join('\n')}`);
    process.exitCode = failing.length === 0 && summary(await tryAll(breaks, scratches), (performance.now() - started) / 1000) ? 0 : 1;
  } finally {
    for (const scratch of scratches) scratch.remove();
  }
}
