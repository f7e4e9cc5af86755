/** `about.yaml` → what a data folder is. */
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { about as aboutSchema, type About } from '../../schemas/about.ts';
import { fault, type Fault } from './fault.ts';
import { meantCode } from './meant.ts';
import { nearest } from './nearest.ts';

/** The one file that must exist. */
export const ABOUT = 'about.yaml';
/** Largest `about.yaml`, in bytes: a page of text. */
export const LARGEST_ABOUT = 64 * 1024;

type Issue = NonNullable<ReturnType<typeof aboutSchema.safeParse>['error']>['issues'][number];

const broken = (file: string, line: number | null, reason: string): Fault => fault('BAD_CSV', file, { line }, { reason });

/** The value at a path, and the line that it stands on. */
function nodeAt(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): { value: unknown; line: number | null } {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth) as string[], true);
    if (!isNode(node)) continue;
    return { value: depth === path.length ? node.toJS(document) : undefined, line: node.range ? lines.linePos(node.range[0]).line : null };
  }
  return { value: undefined, line: null };
}

function issueFaults(file: string, issue: Issue, document: Document.Parsed, lines: LineCounter): Fault[] {
  const column = issue.path.join('.');
  const { value, line } = nodeAt(document, lines, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? Object.keys(aboutSchema.shape) : issue.path[0] === 'signed_off' && issue.path.length === 1 ? ['office', 'date'] : ['en', 'fr'];
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      const at = nodeAt(document, lines, [...issue.path, key]).line ?? line;
      return fault('UNKNOWN_CODE', file, { line: at, column: [...issue.path, key].join('.') }, { reason: 'key', ...(meant !== null && { meant }) });
    });
  }
  if (value === undefined || value === null || value === '') return [fault('MISSING_VALUE', file, { line, column }, { reason: 'key' })];
  if (issue.code === 'custom') return [fault('BAD_DATE', file, { line, column, value: text(value) })];
  if (issue.code === 'invalid_value') {
    return [fault('UNKNOWN_CODE', file, { line, column, value: text(value) }, { ...meantCode(text(value), issue.values.map(String)) })];
  }
  return [fault('UNKNOWN_CODE', file, { line, column: column || null, value: text(value) }, { reason: column === '' ? 'map' : issue.code === 'invalid_type' && issue.expected === 'object' ? 'languages' : 'type' })];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value) ?? String(value));

function parsed(source: string, file: string): { about: About | null; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const error = document.errors[0];
  if (error) return { about: null, faults: [broken(file, error.linePos?.[0].line ?? null, error.code === 'DUPLICATE_KEY' ? 'yaml_key_twice' : 'yaml')] };
  // an alias that is used again and again unfolds into more than the memory holds
  const raw: unknown = document.toJS({ maxAliasCount: 10 });
  const result = aboutSchema.safeParse(raw ?? {});
  if (result.success) return { about: result.data, faults: unsigned(result.data) ? [fault('MISSING_VALUE', file, { line: nodeAt(document, lines, ['edition']).line, column: 'signed_off' }, { reason: 'final' })] : [] };
  return { about: null, faults: result.error.issues.flatMap((issue) => issueFaults(file, issue, document, lines)) };
}

/** A final edition says who signed it off. */
const unsigned = ({ edition, signed_off }: About): boolean => edition === 'final' && signed_off === undefined;

/** Reads `about.yaml`, of the folder or of a cycle; whatever the text is, a problem and no exception comes of it. */
export function readAbout(source: string, file = ABOUT): { about: About | null; faults: Fault[] } {
  if (source.includes('\0')) return { about: null, faults: [broken(file, source.slice(0, source.indexOf('\0')).split(/\r\n|\r|\n/).length, 'nul')] };
  try {
    return parsed(source, file);
  } catch (error) {
    // the library throws these for too many aliases and for brackets nested without end
    if (error instanceof ReferenceError && error.message.startsWith('Unresolved alias')) return { about: null, faults: [broken(file, null, 'yaml_alias')] };
    if (error instanceof ReferenceError || error instanceof RangeError) return { about: null, faults: [broken(file, null, 'yaml_bomb')] };
    throw error;
  }
}
