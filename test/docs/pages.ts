/** The Markdown pages of the project, and the tracked files beside them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const text = (path: string): string => readFileSync(join(root, path), 'utf8');

const WRITTEN = new Set(['node_modules', 'demo', 'coverage', '.git']);

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return WRITTEN.has(path) || /^reports\/\d{4}$/.test(path) ? [] : below(path);
    return [path];
  });
}

/** Files that belong to the project: what git tracks, or all but what commands write where there is no git. */
export function projectFiles(): string[] {
  if (!existsSync(join(root, '.git'))) return below('');
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Pages that people read: at the top, and below docs, data and reports. */
export const pages: string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'data', 'reports'].flatMap(below).filter((path) => path.endsWith('.md')),
];

/** The anchors of a page's headings, as forges make them. */
export function anchors(page: string): Set<string> {
  const headings = [...text(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(headings.map((heading) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\-_ ]/gu, '').replaceAll(' ', '-')));
}
