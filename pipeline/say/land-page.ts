/** Page 6 of the bulletin: remaining area, release and deadline in three sentences, gaps of ten years or more, what remains in all. */
import { heading } from './blocks.ts';
import { landFindings } from './committee/land.ts';
import type { Block } from './model.ts';
import { widestGaps } from './state-table.ts';
import type { View } from './view.ts';
import { stateWords } from '../words/languages.ts';

/** The page; nothing where no State has obligations under Article 5. */
export function landPageBlocks(view: View): Block[] {
  const table = widestGaps(view);
  if (table.length === 0) return [];
  return [heading(1, stateWords(view.lang).table.plainTitle, 'article-5', { newPage: true }), ...landFindings(view).map(({ text }): Block => ({ kind: 'paragraph', text })), ...table];
}
