/** What a mark is called where no word stands beside it: in a matrix. */
import { outcomeCode } from '../../schemas/codes.ts';
import type { Mark, Report } from '../say/model.ts';
import { words } from '../words/languages.ts';
import { allBlocks } from './links.ts';

/** Names of the marks in the language of the report: outcomes by their codes' words, all others by the report's legends. */
export function markNames(report: Report): ReadonlyMap<Mark, string> {
  const { outcomes } = words(report.lang).codes;
  const names = new Map<Mark, string>(outcomeCode.options.map((outcome) => [outcome, outcomes[outcome].name]));
  for (const block of allBlocks(report.blocks)) {
    if (block.kind !== 'table' && block.kind !== 'heading') continue;
    for (const { mark, text } of block.legend ?? []) if (mark !== undefined && text !== '') names.set(mark, text);
  }
  return names;
}
