/** The line under a table or chart that says where its rows come from, made from the rows drawn. */
import { document, titled } from './evidence.ts';
import type { Run } from './model.ts';
import type { View } from './view.ts';
import { stateWords } from '../words/languages.ts';

/** So many documents are named; the others are counted. */
const NAMED = 3;

/** Documents, those of most rows first. */
function byRows(documents: readonly string[]): string[] {
  const rows = new Map<string, number>();
  for (const one of documents) rows.set(one, (rows.get(one) ?? 0) + 1);
  return [...rows].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([one]) => one);
}

/**
 * What the rows are (`kind`, a finished sentence), or the documents that they were read in where the data is not of the
 * Unit's own coding; and the data. `file`: path of the CSV without language and extension.
 */
export function sourceOf(view: View, kind: string, sources: readonly (string | null)[], file: string | null): Run[] {
  const { about } = view.publication;
  const words = stateWords(view.lang);
  const named = byRows(sources.flatMap((source) => (source === null ? [] : source.split('; ').map(document))));
  const read = about.data_kind === 'public_evidence' && named.length > 0 ? words.readIn(named.slice(0, NAMED).map((name) => titled(view, name)), Math.max(0, named.length - NAMED)) : kind;
  const fictional = about.data_kind === 'demo' ? ` ${words.fictional}` : '';
  return [{ text: `${read}${fictional}${file === null ? '' : ' '}` }, ...(file === null ? [] : [{ text: words.table.data, link: { file: `${file}.${view.lang}.csv` } }])];
}
