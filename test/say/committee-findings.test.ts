/** Page 1 of a committee whose question is land: what moved is named both ways, and the page on trust speaks of the same findings. */
import { describe, expect, it } from 'vitest';
import { language } from '../../schemas/codes.ts';
import { committeeReport } from '../../pipeline/say/committee.ts';
import type { Block } from '../../pipeline/say/model.ts';
import { full, synthetic } from '../publish/synthetic.ts';
import { madeUp, type Numbers } from './made-up.ts';
import { allBlocks, plain } from './text.ts';

const moved: Record<string, Numbers> = {
  '17.2': { now: [15, 34], before: [6, 35] }, '22.2': { now: [7, 34], before: [13, 35] }, '17.1': { now: [2, 34], before: [1, 35] }, '25.2': { now: [18, 34], before: [20, 35] },
};
const from = { ...madeUp(moved), followUp: synthetic(full).followUp };
const ofKind = <K extends Block['kind']>(blocks: readonly Block[], kind: K): Extract<Block, { kind: K }>[] => allBlocks(blocks).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe.each(language.options)('the Committee on Article 5, %s', (lang) => {
  const { blocks } = committeeReport(from, lang, 'article-5');
  const [shown] = ofKind(blocks, 'findings');
  const marks = shown?.findings.map(({ mark }) => mark) ?? [];

  it('names a rise and a fall beside land, and counts both in its headline', () => {
    expect(shown?.findings.length).toBeLessThanOrEqual(5);
    expect(marks.filter((mark) => mark !== undefined)).toEqual(['rose', 'fell']);
    const [headline] = ofKind(blocks, 'paragraph');
    expect(plain(headline?.text ?? '').replaceAll('\u00a0', ' ')).toMatch(lang === 'en' ? /Of the 4 indicators that can be compared, 1 rose, 1 fell and 2 changed little\.$/ : /Sur 4 indicateurs comparables, 1 augmente, 1 diminue, 2 changent peu\.$/);
  });

  it('names what moved by its title in the list of indicators', () => {
    const table = ofKind(blocks, 'table').find(({ groups }) => groups.some(({ rows }) => rows.some(([first]) => first?.mark === 'rose')));
    const rows = new Map(table?.groups.flatMap(({ rows: all }) => all.map((cells) => [cells[0]?.mark, plain(cells.at(-1)?.text ?? '')] as const)));
    const title = (indicator: string): string => from.plan.indicators.find((one) => one.indicator === indicator)?.title[lang] ?? '?';
    expect(rows.get('rose')).toContain(title('17.2'));
    expect(rows.get('fell')).toContain(title('22.2'));
    expect(rows.get('little_changed')).not.toContain(title('25.2'));
  });

  it('reads otherwise only what page 1 says', () => {
    const robust = ofKind(blocks, 'table').find(({ caption }) => /every reading|toutes les lectures/.test(caption));
    expect(robust?.groups.flatMap(({ rows }) => rows.map(([first]) => plain(first?.text ?? '')))).toEqual(['17.2', '22.2']);
    const drawn = shown?.findings.flatMap((one) => one.drawn.map(({ label }) => plain(label))) ?? [];
    expect(plain(robust?.notes ?? '').includes('17.1')).toBe(drawn.includes('17.1'));
  });
});
