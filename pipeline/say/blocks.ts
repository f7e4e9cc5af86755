/** Short ways to write the blocks of a report. */
import type { OutcomeCode } from '../../schemas/codes.ts';
import type { Block, Cell, RichText, Run } from './model.ts';

/** A paragraph of running text. */
export const paragraph = (text: RichText, style: 'lead' | 'body' | 'note' = 'body'): Block => ({ kind: 'paragraph', text, style });

/** A paragraph, or nothing where there is nothing to say. */
export const paragraphs = (texts: readonly (RichText | null | undefined | false)[], style: 'lead' | 'body' | 'note' = 'body'): Block[] =>
  texts.flatMap((text) => (text === null || text === undefined || text === false || text === '' ? [] : [paragraph(text, style)]));

/** A bulleted list; nothing where it would be empty. */
export const bullets = (items: readonly RichText[], ordered = false): Block[] => (items.length === 0 ? [] : [{ kind: 'list', ordered, items }]);

/** A heading with an anchor. */
export const heading = (level: 1 | 2 | 3, text: string, anchor: string, more: Omit<Block & { kind: 'heading' }, 'kind' | 'level' | 'text' | 'anchor'> = {}): Block =>
  ({ kind: 'heading', level, text, anchor, ...more });

/** A cell of plain or rich text; `mark` draws an outcome before it. */
export const cell = (text: RichText | null | undefined, mark?: OutcomeCode): Cell => ({ text: text ?? '', ...(mark && { mark }) });

/** A name, and its code in secondary text. */
export const withCode = (name: string, code: string): readonly Run[] => [{ text: name }, { text: `\u00a0${code}`, quiet: true }];

/** Runs separated by ", ". */
export const joined = (runs: readonly Run[]): readonly Run[] => runs.flatMap((run, place) => (place === 0 ? [run] : [{ text: ', ' }, run]));

