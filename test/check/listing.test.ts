import { describe, expect, test } from 'vitest';
import { problemCount, problemLines } from '../../pipeline/commands/problems.ts';
import { compareFaults, fault } from '../../pipeline/read/fault.ts';
import { problemOf, visible } from '../../pipeline/words/say-problem.ts';

const missing = (line: number, report = 'ZZZ-1') => problemOf(fault('UNKNOWN_REPORT', 'article7/2025/answers.csv', { line, column: 'report_id', value: report }));

describe('the list in a terminal', () => {
  test('one cause of a thousand rows is one entry', () => {
    const problems = Array.from({ length: 1000 }, (_, at) => missing(at + 2));
    const lines = problemLines(problems);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('answers.csv:2:report_id: no report "ZZZ-1" is in the register of this cycle (and on 999 more rows, the last on line 1001)');
    expect(problemCount(problems)).toBe('1000 errors, 0 warnings');
    expect(problemCount(problems, 'fr')).toBe('1000 erreurs, 0 avertissement');
  });

  test('many causes of a kind are counted after the first five, with all their rows', () => {
    const lines = problemLines(Array.from({ length: 60 }, (_, at) => missing(at + 2, `ZZZ-${at % 20}`)), 'fr');
    expect(lines).toHaveLength(6);
    expect(lines[5]).toContain('et 45 de plus');
  });

  test('errors stand before warnings', () => {
    const warning = problemOf(fault('DUPLICATE_ROW', 'a.csv', { line: 2 }, { other_line: '1' }));
    expect(problemLines([warning, missing(3)]).map((line) => line.split(' ')[0])).toEqual(['error', 'warning']);
  });
});

test('what would move the cursor or turn the reading direction is written out', () => {
  expect(visible('a\u001b[31m\u202eb\r\n\u200b')).toBe('a\\u001b[31m\\u202eb\\u000d\\u000a\\u200b');
  expect(visible('x'.repeat(500))).toHaveLength(81);
  const { message, value } = problemOf(fault('UNKNOWN_CODE', 'a.csv', { line: 2, column: 'x', value: `\u001b]0;${'y'.repeat(10_000)}` }, { allowed: 'a' }));
  expect(message).not.toContain('\u001b');
  expect(message.length).toBeLessThan(200);
  expect(value).toHaveLength(400);
});

test('problems stand in the order of files, lines, columns and codes', () => {
  const places = [['a.csv', 9, 'x'], ['a.csv', 10, 'x'], ['a.csv', 10, 'y'], ['b.csv', null, null], ['b.csv', 2, 'x']] as const;
  const ordered = places.map(([file, line, column]) => fault('BAD_DATE', file, { line, column }));
  expect(ordered.toReversed().toSorted(compareFaults)).toEqual(ordered);
  const codes = [fault('BAD_DATE', 'a.csv', { line: 2 }), fault('BAD_NUMBER', 'a.csv', { line: 2 })];
  expect(codes.toReversed().toSorted(compareFaults)).toEqual(codes);
});
