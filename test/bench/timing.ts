/** A command as a process of its own: how long, how much processor, how much memory. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One run of a command. Processor time and peak are read from Linux's /proc; null where that is not there. */
export interface Timed { seconds: number; processor: number | null; peakMiB: number | null; status: number | null; stderr: string }

/** Between two looks at a process: what the last one before its end saw is what is kept. */
const LOOK_MS = 8;
const TICKS = 100;

/** What is seen of a process that runs. */
export interface Seen { peakMiB: number; processor: number }

function look(pid: number): Seen | null {
  try {
    const [, kib = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { peakMiB: Number(kib) / 1024, processor: (Number(fields[11]) + Number(fields[12])) / TICKS };
  } catch {
    return null;
  }
}

/** What two looks say together: a process that gives memory back may be said to have had a lower peak. */
export const both = (before: Seen | null, now: Seen | null): Seen | null =>
  (before && now ? { peakMiB: Math.max(before.peakMiB, now.peakMiB), processor: Math.max(before.processor, now.processor) } : now ?? before);

/** Runs a command and waits; what it says on stdout is dropped. */
export function timed(command: readonly string[], cwd: string): Promise<Timed> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let seen: Seen | null = null;
    let stderr = '';
    const timer = setInterval(() => { seen = both(seen, look(child.pid ?? 0)); }, LOOK_MS);
    child.stderr.on('data', (text: Buffer) => { stderr += text.toString(); });
    child.on('error', (error) => { clearInterval(timer); reject(error); });
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, processor: seen?.processor ?? null, peakMiB: seen?.peakMiB ?? null, status, stderr });
    });
  });
}

/** Middle, lowest and highest of some numbers. */
export interface Spread { median: number; min: number; max: number }

/** The spread of some numbers, at least one. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return { median: ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
