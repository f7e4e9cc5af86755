/** How the 84 answered indicators are coded from a report: what the texts and words of the catalogue hold to. */
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { answerCode } from '../../schemas/codes.ts';
import type { CodingRule } from '../../schemas/plan.ts';

const plan = loadPlan();
const rules = plan.indicators.flatMap(({ indicator, action, coding }): { indicator: string; action: number; coding: CodingRule }[] => (coding ? [{ indicator, action, coding }] : []));
const ANSWERS = ['yes', 'partly', 'no', 'silent'] as const;
const REPORTS = ['en', 'fr'] as const;
const DOCUMENTS = ['en', 'fr', 'es'] as const;

/** Words of a text; a sign that stands alone is none. */
const length = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const repeated = (texts: readonly string[]): string[] => texts.filter((text, at) => texts.indexOf(text) !== at);
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found).toSorted();
/** Indicators whose coding fails, as "3.2 fr: what". */
const failing = <T extends string>(languages: readonly T[], find: (coding: CodingRule, language: T) => readonly string[]): string[] =>
  rules.flatMap(({ indicator, coding }) => languages.flatMap((language) => find(coding, language).map((what) => `${indicator} ${language}: ${what}`)));

describe('what is asked', () => {
  test('84 questions, none twice', () => {
    expect(rules).toHaveLength(84);
    expect(rules.map(({ indicator }) => indicator)).toEqual(plan.indicators.filter(({ rule }) => rule === 'answered').map(({ indicator }) => indicator));
    for (const language of REPORTS) expect(repeated(rules.map(({ coding }) => coding.question[language]))).toEqual([]);
  });

  test('a question has at most 30 words, a code at most 25, general rules at most 45', () => {
    expect(failing(REPORTS, ({ question }, language) => (length(question[language]) > 30 || !/[^\s]\s?\?$/.test(question[language]) ? [question[language]] : []))).toEqual([]);
    expect(failing(REPORTS, (coding, language) => [...ANSWERS.map((code) => coding[code]), ...(coding.differ ? [coding.differ] : [])].map((text) => text[language])
      .filter((text) => length(text) > 25 || !/^[\p{Lu}“«`].*\.$/u.test(text)))).toEqual([]);
    expect(plan.coding.rules.flatMap((rule) => [rule.en, rule.fr]).filter((text) => length(text) > 45)).toEqual([]);
  });

  test('the codes of one question are told apart', () => {
    expect(failing(REPORTS, (coding, language) => repeated(ANSWERS.map((code) => coding[code][language])))).toEqual([]);
  });

  test('a bare intention is never partly', () => {
    expect(failing(REPORTS, ({ partly }, language) => matches(partly[language], /(\bplanned|\bintend|\bwill\b|\bput off|\bseulement prévu|\benvisag[ée]|\bà venir)/g))).toEqual([]);
  });

  test('codes in backticks are answers; both languages name the same codes and neighbours', () => {
    const codes = (text: string) => matches(text, /`([^`]*)`/g);
    expect(failing(REPORTS, ({ differ }, language) => codes(differ?.[language] ?? '').filter((code) => !answerCode.safeParse(code).success))).toEqual([]);
    const neighbours = (text: string) => matches(text, /(?<![\d.])(\d{1,2}\.\d)(?!\d)/g);
    const known = new Set(plan.indicators.map(({ indicator }) => indicator));
    expect(failing(['en'], ({ differ }) => (differ ? neighbours(differ.en).filter((one) => !known.has(one)) : []))).toEqual([]);
    expect(rules.filter(({ coding: { differ } }) => differ && (codes(differ.en).join() !== codes(differ.fr).join() || neighbours(differ.en).join() !== neighbours(differ.fr).join())).map(({ indicator }) => indicator)).toEqual([]);
    expect(rules.filter(({ indicator, coding: { differ } }) => differ && neighbours(differ.en).includes(indicator)).map(({ indicator }) => indicator)).toEqual([]);
  });

  test('3.2, the weakest of agreements: without a plan nothing is reviewed', () => {
    const { no, differ } = rules.find(({ indicator }) => indicator === '3.2')!.coding;
    expect(no.en).toMatch(/^No plan/);
    expect(differ?.en).toContain('nothing is reviewed, `no`');
  });
});

describe('where to look', () => {
  test('forms and sections stand once, and have a name', () => {
    expect(rules.flatMap(({ indicator, coding }) => [...repeated(coding.forms), ...repeated(coding.sections)].map((what) => `${indicator} ${what}`))).toEqual([]);
    expect(Object.keys(plan.coding.forms).join('')).toBe('ABCDEFGHIJ');
  });

  test('5 to 14 words of each language, none twice, of at most seven words each', () => {
    expect(failing(DOCUMENTS, ({ words }, language) => (words[language].length < 5 || words[language].length > 14 ? [String(words[language].length)] : []))).toEqual([]);
    expect(failing(DOCUMENTS, ({ words }, language) => repeated(words[language].map((word) => word.toLowerCase())))).toEqual([]);
    expect(failing(DOCUMENTS, ({ words }, language) => words[language].filter((word) => length(word) > 7 || word !== word.trim().normalize('NFC') || /['`"()/;]|\s{2}/.test(word)))).toEqual([]);
  });

  test('lower case, but for names and abbreviations', () => {
    const names = /^(Article|Braille|Comisión|Commission|Core|Crescent|Croissant-Rouge|Croix-Rouge|Cross|Cruz|December|Estados?|l’État|États|Europea|European|First|Group|Handicap|Humanidad|Humanity|Humanité|Inclusion|Inclusión|International|Luna|Media|Mine|Action|MoU|Nordic|Première|Primera|Red|Roja|South-South|States?|non-State|Sud-Sud|Support|Sur-Sur|Union|Unión|Committee)$/;
    expect(failing(DOCUMENTS, ({ words }, language) => words[language].flatMap((word) => word.split(/\s/)).filter((word) => /\p{Lu}/u.test(word) && !/^[A-Z]{2,}$/.test(word) && !names.test(word)))).toEqual([]);
  });

  test('no word stands on every page of such a report', () => {
    const everywhere = /^(anti-personnel mines?|mines?|mines antipersonnel|minas?|minas antipersonal|states? part(y|ies)|states?|états?|estados?|conventions?|convención|report|rapport|informe|article 7)$/i;
    expect(failing(DOCUMENTS, ({ words }, language) => words[language].filter((word) => everywhere.test(word)))).toEqual([]);
  });

  test('each indicator has a word that no other of its action has', () => {
    expect(failing(DOCUMENTS, (coding, language) => {
      const own = rules.find((rule) => rule.coding === coding)!;
      const others = new Set(rules.filter((rule) => rule.action === own.action && rule !== own).flatMap((rule) => rule.coding.words[language]));
      return coding.words[language].filter((word) => !others.has(word)).length < 3 ? ['too like its neighbours'] : [];
    })).toEqual([]);
  });
});
