import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { templateCommand } from '../../pipeline/commands/template.ts';
import { openBook } from '../../pipeline/coding/workbook/open.ts';
import { take } from '../../pipeline/coding/workbook/take.ts';
import { workbookWords } from '../../pipeline/words/languages.ts';
import { temporary } from '../command.ts';
import { damages } from './damage.ts';
import { filledTemplate, ID, REPORT, truthOf } from './filled.ts';
import { smallData } from './small.ts';

let filled: Uint8Array;

beforeAll(async () => {
  const out = temporary('books');
  await templateCommand({ data: smallData(), out, cycle: 2026, lang: 'en', report: ID }, { today: '2026-06-20', say: () => {}, answer: () => {} });
  filled = await filledTemplate(readFileSync(join(out, `${ID}.xlsx`)));
});

/** Seconds each: `npm run workbooks` has them. */
const HEAVY = ['a part of 200 MB in a small package', 'a hundred thousand blank rows'];

describe('a damaged workbook', () => {
  it.each(damages.map(({ name }, at) => [name, at] as const).filter(([name]) => !HEAVY.includes(name)))('%s', async (_name, at) => {
    const damage = damages[at];
    if (damage === undefined) throw new Error('no damage');
    const bytes = Buffer.from(await damage.apply(filled, at));
    const book = await openBook(bytes);
    if ('fault' in book) {
      expect(damage.expected, book.fault).not.toBe('none');
      return;
    }
    const { rows, problems } = take('x.xlsx', book, { words: workbookWords('en'), lang: 'en', states: new Map() });
    const errors = problems.filter(({ severity }) => severity === 'error');
    const truth = await truthOf(filled);
    const read = rows.filter(({ table }) => table === 'answers');
    const wrong = read.filter(({ cells }) => ['answer', 'page', 'quote'].some((column) => cells.get(column) !== truth.get(cells.get('indicator') ?? '')?.[column]));
    if (damage.expected === 'problem') {
      // a word that is no answer is named by the checks of the data, at the same cell
      expect(errors.length + wrong.filter(({ cells }) => !['yes', 'no', 'partly', 'silent'].includes(cells.get('answer') ?? '')).length).toBeGreaterThan(0);
      return;
    }
    if (damage.expected === 'either' && errors.length > 0) return;
    expect(errors).toEqual([]);
    expect(wrong.map(({ cells }) => [...cells])).toEqual([]);
    expect(read.length).toBeGreaterThanOrEqual(truth.size - (damage.name === 'rows deleted' ? 5 : 0));
    expect(Object.fromEntries(rows.find(({ table }) => table === 'submissions')?.cells ?? [])).toMatchObject({ ...REPORT, revision: '1' });
  });
});
