/** `pasra feedback`: sheets beside a publication that stays whole, one State or all, and wrong usage. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WrongUsage } from '../../pipeline/commands/context.ts';
import { feedbackCommand, type FeedbackOptions } from '../../pipeline/commands/feedback.ts';

const context = { today: '2026-12-01', say: () => {}, answer: () => {} };
const data = 'test/cases/worked/a/data';
let out = '';

beforeEach(() => { out = mkdtempSync(join(tmpdir(), 'pasra-feedback-')); });
afterEach(() => rmSync(out, { recursive: true, force: true }));

const options = (more: Partial<FeedbackOptions>): FeedbackOptions => ({ data, out, cycle: 2026, asOf: '2026-11-30', lang: ['en', 'fr'], formats: ['html'], ...more });
const sheets = (): string[] => readdirSync(join(out, 'states', '2026')).filter((name) => name.endsWith('.html')).toSorted();

it('writes every State Party’s sheet in both languages and leaves the publication as it was', async () => {
  mkdirSync(join(out, '2026'), { recursive: true });
  writeFileSync(join(out, '2026', 'manifest.json'), '{}');
  expect(await feedbackCommand(options({ all: true }), context)).toBe(0);
  const names = sheets();
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !/^[A-Z]{3}\.(?:en|fr)\.html$/.test(name))).toEqual([]);
  expect(readFileSync(join(out, '2026', 'manifest.json'), 'utf8')).toBe('{}');
  expect(readdirSync(out).toSorted()).toEqual(['2026', 'states']);
});

it('writes one State’s sheet, the same bytes each time, and keeps the others', async () => {
  await feedbackCommand(options({ all: true, lang: ['en'] }), context);
  const [first = ''] = sheets();
  const before = sheets();
  const path = join(out, 'states', '2026', first);
  const content = readFileSync(path, 'utf8');
  await feedbackCommand(options({ state: first.slice(0, 3).toLowerCase(), lang: ['en'] }), context);
  expect(sheets()).toEqual(before);
  expect(readFileSync(path, 'utf8')).toBe(content);
});

it('refuses an unknown State, and neither or both of a State and all', async () => {
  await expect(feedbackCommand(options({ state: 'ZZZ' }), context)).rejects.toThrow(WrongUsage);
  await expect(feedbackCommand(options({}), context)).rejects.toThrow(WrongUsage);
  await expect(feedbackCommand(options({ state: 'XAA', all: true }), context)).rejects.toThrow(WrongUsage);
  expect(existsSync(join(out, 'states'))).toBe(false);
});
