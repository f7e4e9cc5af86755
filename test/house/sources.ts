/** The source files of the program, for the tests of the house. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../docs/pages.ts';

export interface Source {
  path: string;
  text: string;
}

function below(folder: string): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return below(path);
    return /\.(ts|js|sql|css|typ)$/.test(entry.name) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}

/** Files of the program: TypeScript, and whatever SQL, style sheets and templates lie beside. */
export const sources: Source[] = [...below('pipeline'), ...below('schemas')];

/** TypeScript only. */
export const modules: Source[] = sources.filter(({ path }) => path.endsWith('.ts'));

/** A text without its comments, the lines kept in their places. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, '')).replaceAll(/(^|\s)\/\/.*$/gm, '$1').replaceAll(/^\s*--.*$/gm, '');
}

/** Places in a text that a pattern matches: "pipeline/run.ts:12: …". */
export function places({ path, text }: Source, pattern: RegExp): string[] {
  return text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 120)}`] : []));
}
