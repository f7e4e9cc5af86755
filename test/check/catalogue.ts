/** The catalogue of bad inputs (`test/cases/bad/`): its cases, and a case's folder. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { problemCode, severity } from '../../schemas/codes.ts';

export const CATALOGUE = fileURLToPath(new URL('../cases/bad', import.meta.url));
export const BASE = join(CATALOGUE, 'base');

/** One difference from the base folder. */
const change = z.union([
  z.strictObject({ file: z.string(), replace: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ file: z.string(), append: z.string() }),
  z.strictObject({ file: z.string(), text: z.string() }),
  z.strictObject({ file: z.string(), bytes_base64: z.base64() }),
  z.strictObject({ file: z.string(), parts: z.array(z.tuple([z.string(), z.int().positive()])) }),
  z.strictObject({ file: z.string(), link: z.string() }),
  z.strictObject({ folder: z.string() }),
  z.strictObject({ remove: z.string() }),
]);

/** One problem that a case has; `times` of the same but for the line. */
const expected = z.strictObject({
  code: problemCode, severity, file: z.string(), line: z.int().nullable(), column: z.string().optional(), hint: z.string().optional(), times: z.int().optional(),
});
export type Expected = z.infer<typeof expected>;

/** `case.yaml`. */
export const caseSchema = z.strictObject({ title: z.string().min(1), what: z.string().min(1), change: z.array(change).min(1), expect: z.array(expected).min(1), good: z.array(z.array(change).min(1)).min(1) });
export type BadCase = Omit<z.infer<typeof caseSchema>, 'expect'> & { name: string; expect: Expected[] };

/** The good neighbours of a case: the same cells just inside the limit, of which nothing is said. */
export const neighbours = (one: BadCase): Pick<BadCase, 'name' | 'change'>[] => one.good.map((difference, at) => ({ name: `${one.name}, neighbour ${at + 1}`, change: difference }));

/** Every case, by name; each with all the problems that it has, and no other. */
export function badCases(schema: z.ZodType<Omit<BadCase, 'name'>> = caseSchema): BadCase[] {
  return readdirSync(CATALOGUE).filter((name) => /^\d{3}-/.test(name)).toSorted()
    .map((name) => ({ name, ...schema.parse(parse(readFileSync(join(CATALOGUE, name, 'case.yaml'), 'utf8'))) }));
}

function apply(dir: string, one: z.infer<typeof change>): void {
  if ('remove' in one) return rmSync(join(dir, one.remove), { recursive: true });
  if ('folder' in one) return void mkdirSync(join(dir, one.folder), { recursive: true });
  const path = join(dir, one.file);
  mkdirSync(dirname(path), { recursive: true });
  if ('link' in one) return symlinkSync(one.link, path);
  if ('text' in one) return writeFileSync(path, one.text);
  if ('bytes_base64' in one) return writeFileSync(path, Buffer.from(one.bytes_base64, 'base64'));
  if ('parts' in one) return writeFileSync(path, one.parts.map(([text, times]) => text.repeat(times)).join(''));
  const before = readFileSync(path, 'utf8');
  if ('append' in one) return writeFileSync(path, before + one.append);
  if (!before.includes(one.replace[0])) throw new Error(`${one.file} does not hold ${one.replace[0]}`);
  writeFileSync(path, before.replace(one.replace[0], () => one.replace[1]));
}

/** Makes the folder of a case: the base with its differences. */
export function makeCase(one: Pick<BadCase, 'change'>, dir: string): void {
  cpSync(BASE, dir, { recursive: true });
  for (const difference of one.change) apply(dir, difference);
}
