/** A YAML file → a value of its schema, or what is wrong with it, with the line that it stands on. */
import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { fault, type Fault } from './fault.ts';
import { meantCode } from './meant.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;
/** A parsed file: what places in it are said by. */
interface Source {
  file: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** What a file holds; `value` is null where there are faults. */
export interface YamlRead<T> {
  value: T | null;
  faults: Fault[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value) ?? String(value));

/** The value at a path, and the line that it stands on. */
function nodeAt({ document, lines }: Source, path: readonly PropertyKey[]): { value: unknown; line: number | null } {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isNode(node)) continue;
    return { value: depth === path.length ? node.toJS(document) : undefined, line: node.range ? lines.linePos(node.range[0]).line : null };
  }
  return { value: undefined, line: null };
}

function issueFaults(issue: Issue, source: Source, known: (path: readonly PropertyKey[]) => readonly string[]): Fault[] {
  const { file } = source;
  const column = issue.path.join('.');
  const { value, line } = nodeAt(source, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearest(key, known(issue.path));
      const path = [...issue.path, key];
      return fault('UNKNOWN_CODE', file, { line: nodeAt(source, path).line ?? line, column: path.join('.') }, { reason: 'key', ...(meant !== null && { meant }) });
    });
  }
  if (issue.code === 'custom' && typeof issue.params?.reason === 'string') {
    const { problem, ...detail } = issue.params;
    return [fault(problem as Fault['code'], file, { line, column, value: value === undefined ? null : text(value) }, detail)];
  }
  if (value === undefined || value === null || value === '') return [fault('MISSING_VALUE', file, { line, column }, { reason: 'key' })];
  if (issue.code === 'custom' && issue.params?.problem === 'BAD_DATE') return [fault('BAD_DATE', file, { line, column, value: text(value) })];
  if (issue.code === 'invalid_value') {
    return [fault('UNKNOWN_CODE', file, { line, column, value: text(value) }, { ...meantCode(text(value), issue.values.map(String)) })];
  }
  const reason = column === '' ? 'map' : issue.code !== 'invalid_type' ? 'form' : issue.expected === 'object' ? 'languages' : issue.expected === 'string' ? 'type' : 'form';
  return [fault('UNKNOWN_CODE', file, { line, column: column || null, value: text(value) }, { reason, says: issue.message })];
}

/** Line of an alias that stands inside the very value that it names; null where there is none. */
function circleLine(document: Document.Parsed, lines: LineCounter): number | null {
  let line: number | null = null;
  visit(document, {
    Alias: (_, node, path) => {
      const target = node.resolve(document);
      if (!isAlias(node) || target === undefined || !path.includes(target)) return undefined;
      line = node.range ? lines.linePos(node.range[0]).line : 1;
      return visit.BREAK;
    },
  });
  return line;
}

/**
 * Reads a YAML file against its schema; whatever the text is, problems and no exception come of it. `known`
 * gives the keys of the map at a path, for a hint.
 */
export function readYaml<S extends z.ZodType>(file: string, source: string, schema: S, known: (path: readonly PropertyKey[]) => readonly string[] = () => []): YamlRead<z.output<S>> {
  const broken = (line: number | null, reason: string): YamlRead<z.output<S>> => ({ value: null, faults: [fault('BAD_CSV', file, { line }, { reason })] });
  if (source.includes('\0')) return broken(source.slice(0, source.indexOf('\0')).split(/\r\n|\r|\n/).length, 'nul');
  try {
    const lines = new LineCounter();
    const document = parseDocument(source, { lineCounter: lines });
    const error = document.errors[0];
    if (error) return broken(error.linePos?.[0].line ?? null, error.code === 'DUPLICATE_KEY' ? 'yaml_key_twice' : 'yaml');
    const circle = circleLine(document, lines);
    if (circle !== null) return broken(circle, 'yaml_circle');
    // an alias that is used again and again unfolds into more than the memory holds
    const result = schema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {});
    if (result.success) return { value: result.data, faults: [] };
    return { value: null, faults: result.error.issues.flatMap((issue) => issueFaults(issue, { file, document, lines }, known)) };
  } catch (thrown) {
    // the library throws these for too many aliases and for brackets nested without end
    if (thrown instanceof ReferenceError && thrown.message.startsWith('Unresolved alias')) return broken(null, 'yaml_alias');
    if (thrown instanceof ReferenceError || thrown instanceof RangeError) return broken(null, 'yaml_bomb');
    throw thrown;
  }
}
