/** Which process this is: its number alone is given to another one day, its number and start together are not. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { unless } from '../read/unless.ts';

/** A process, as a lock names it. */
export interface Holder {
  pid: number;
  /** When it started, in the words of its system; blank where the system does not tell. */
  started: string;
  /** The machine, and the space in which its processes are numbered: of another one nothing can be told. */
  host: string;
}

/** Linux: the start of the machine, and the clock ticks from there to the start of the process (field 22; the name before it stands in brackets). */
function startOnLinux(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [state = '', ...later] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = /[ZX]/.test(state) ? 'ended' : later[18] ?? '';
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
}

/** When a process started; blank where that cannot be told, or where there is none. */
function startOf(pid: number): string {
  if (process.platform === 'linux') return unless(() => startOnLinux(pid), '');
  if (process.platform === 'win32') return '';
  return unless(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }).trim(), '');
}

/** This process. */
export const me: Holder = { pid: process.pid, started: startOf(process.pid), host: `${hostname()} ${unless(() => readlinkSync('/proc/self/ns/pid'), '')}`.trim() };

/** Whether a process has certainly ended: it is of this machine, and no process has its number, or one that started at another time. */
export function hasDied({ pid, started, host }: Holder): boolean {
  if (host !== me.host) return false;
  if (!runs(pid)) return true;
  const now = startOf(pid);
  return started !== '' && now !== '' && started !== now;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
