/** What the bench ran on: processor, memory, versions. No name of a machine. */
import { cpus, loadavg, totalmem, type } from 'node:os';
import { readFileSync } from 'node:fs';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

const manifest = (path: string): { version: string; dependencies: Record<string, string> } => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Versions of everything that takes part. */
export function versionsOf(tools: Tools): Record<string, string> {
  const { version, dependencies } = manifest('../../package.json');
  const all = {
    pasra: version, Node: process.versions.node, DuckDB: dependencies['@duckdb/node-api'] ?? '', Arquero: dependencies['arquero'] ?? '',
    pandas: tools.pandas, matplotlib: tools.matplotlib, 'python-docx': tools.docx, openpyxl: tools.openpyxl, R: tools.R, 'Observable Framework': tools.framework,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The machine; `loadBefore` is its load in the minute before, which should be near 0. */
export const machine = (): Result['machine'] =>
  ({ system: type(), processor: cpus()[0]?.model.trim() ?? '', cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10 });
