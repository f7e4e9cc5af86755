import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { requestColumn } from '../../schemas/codes.ts';

const plan = loadPlan();
const folder = fileURLToPath(new URL('../../data/plan', import.meta.url));
const by = new Map(plan.indicators.map((one) => [one.indicator, one]));
const numbers = (keep: (one: (typeof plan.indicators)[number]) => boolean) => plan.indicators.filter(keep).map((one) => one.indicator);

/** Every text below a value, with its path, of one language (keys `en`, `fr`). */
function texts(value: unknown, language: 'en' | 'fr', path = '', inside = false): [string, string][] {
  if (typeof value === 'string') return inside ? [[path, value]] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'en' || key === 'fr' ? (key === language ? texts(part, language, `${path}.${key}`, true) : []) : texts(part, language, `${path}.${key}`, inside));
}
const all = { ...plan, indicators: [] };
/** Words to look for in a report are its authors', in whichever spelling: `coding` holds them to rules of their own. */
const english = texts(all, 'en').filter(([path]) => !path.includes('.coding.words.'));
const french = texts(all, 'fr');
const wrong = (among: [string, string][], pattern: RegExp) => among.filter(([, text]) => pattern.test(text));

describe('what the plan holds', () => {
  test('48 actions in order, 105 indicators, 82 percentages and 23 counts', () => {
    expect(plan.actions.map((one) => one.action)).toEqual(Array.from({ length: 48 }, (_, i) => i + 1));
    expect(plan.indicators).toHaveLength(105);
    expect(by.size).toBe(105);
    expect(numbers((one) => one.kind === 'percentage')).toHaveLength(82);
    expect(numbers((one) => one.kind === 'count')).toEqual([
      '5.3', '11.1', '11.2', '11.3', '11.4', '12.1', '12.2', '15.1', '19.1', '19.2', '20.1', '20.2', '24.1',
      '43.1', '43.2', '43.3', '43.4', '43.5', '43.6', '44', '45.1', '45.2', '46.1',
    ]);
  });

  test('an action numbers its indicators from 1, or takes its own number for one alone', () => {
    for (const { action, indicators } of plan.actions) {
      const expected = indicators.length === 1 ? [`${action}`] : indicators.map((_, i) => `${action}.${i + 1}`);
      expect(indicators.map((one) => one.indicator)).toEqual(expected);
      expect(indicators.map((one) => one.citation.box)).toEqual(indicators.map((_, i) => i + 1));
    }
  });

  test('an indicator takes order, action, section and committee from where it stands', () => {
    expect(plan.indicators.map((one) => one.order)).toEqual(Array.from({ length: 105 }, (_, i) => i));
    expect(by.get('22.1')).toMatchObject({ action: 22, section: 'V', committee: 'article-5' });
    expect(by.get('48')).toMatchObject({ action: 48, section: 'IX', committee: 'cooperative-compliance', order: 104 });
  });

  test('Action 21 has no indicator, and alone says why', () => {
    expect(plan.actions.filter((one) => one.indicators.length === 0).map((one) => one.action)).toEqual([21]);
    expect(plan.actions.filter((one) => one.not_available).map((one) => one.action)).toEqual([21]);
  });

  test('sections and committees share the actions out', () => {
    const of = (key: 'section' | 'committee', code: string) => plan.actions.filter((one) => one[key] === code).map((one) => one.action);
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    expect(plan.sections.map((one) => of('section', one.section))).toEqual(
      [range(1, 10), range(11, 12), range(13, 16), range(17, 25), range(26, 29), range(30, 39), range(40, 45), range(46, 48)]);
    expect(of('committee', 'coordination')).toEqual([1, 2, 3, 4, 5, 6, 9]);
    expect(of('committee', 'president')).toEqual(range(10, 16));
    expect(of('committee', 'article-5')).toEqual(range(17, 29));
    expect(of('committee', 'victim-assistance')).toEqual(range(30, 39));
    expect(of('committee', 'cooperation-assistance')).toEqual([7, ...range(40, 45)]);
    expect(of('committee', 'cooperative-compliance')).toEqual([8, 46, 47, 48]);
  });

  test('dated promises', () => {
    const dated = plan.actions.flatMap((one) => one.commitments.map(({ by_meeting }) => [one.action, by_meeting ?? null]));
    expect(dated).toEqual([[3, '22MSP'], [8, null], [10, null], [14, '22MSP'], [15, null], [44, '22MSP'], [44, '23MSP'], [47, null], [48, '22MSP']]);
  });

  test('terms of the Convention', () => {
    expect(plan.terms).toMatchObject({
      report_due: { month: 4, day: 30 }, initial_report_days: { days: 180 }, destruction_months: { months: 6 }, contribution_months: { months: 3 },
      entry_into_force: { first_day: '1999-03-01', months_after_deposit: 6 }, baseline_cycle: { cycle: 2025 }, due_soon_months: { months: 24 }, last_cycle: { cycle: 2029 },
    });
  });
});

describe('how each indicator is measured', () => {
  test('rules other than "answered"', () => {
    expect(Object.fromEntries(plan.indicators.filter((one) => one.rule !== 'answered').map((one) => [one.indicator, one.rule]))).toEqual({
      '5.3': 'victim_participation', '5.4': 'women_participation', '8.1': 'report_in_time', '8.2': 'report_by_guide',
      '10.1': 'contribution_in_time', '10.2': 'voluntary_contribution', '11.2': 'accession', '11.3': 'voluntary_report',
      '11.4': 'meeting_participation', '12.1': 'moratorium', '12.2': 'resolution_vote', '15.1': 'discovery', '15.2': 'discovery_destroyed',
      '23.1': 'request_content', '23.2': 'request_content', '23.3': 'request_content', '24.1': 'completion', '24.2': 'completion_declared',
      '41.3': 'individualised_approach', '46.1': 'compliance_matter', '46.2': 'compliance_update',
    });
  });

  test('columns of extension requests, on 23.1 to 23.3 only', () => {
    const columns = plan.indicators.flatMap((one) => (one.column ? [[one.indicator, one.column]] : []));
    expect(columns).toEqual(requestColumn.options.map((column, i) => [`23.${i + 1}`, column]));
  });

  test('populations other than affected States Parties', () => {
    const of = (population: string) => numbers((one) => one.population === population);
    expect(of('states_parties')).toEqual([
      '7.1', '7.2', '8.1', '8.2', '10.1', '10.2', '11.1', '15.1', '24.1', '35.3', '40.4',
      '43.1', '43.2', '43.3', '43.4', '43.5', '43.6', '44', '45.1', '45.2', '46.1', '48',
    ]);
    expect(of('states_not_party')).toEqual(['11.3', '11.4', '12.1']);
    expect(of('article_4')).toEqual(['13.1', '13.2', '13.3']);
    expect(of('article_4_missed')).toEqual(['14.1', '14.2', '14.3']);
    expect(of('article_3')).toEqual(['16.1', '16.2', '16.3']);
    expect(of('obligated')).toEqual(['47']);
    expect(of('extension_requests')).toEqual(['23.1', '23.2', '23.3']);
    expect(of('participants')).toEqual(['5.3', '5.4']);
    expect([of('accessions'), of('votes'), of('of:15.1'), of('of:24.1'), of('of:46.1')]).toEqual([['11.2'], ['12.2'], ['15.2'], ['24.2'], ['46.2']]);
    expect(of('affected')).toHaveLength(60);
  });

  test('direction, Article 7 report named, victims reading', () => {
    expect(numbers((one) => one.direction === 'down')).toEqual(['46.1']);
    expect(numbers((one) => one.direction === null)).toEqual(['11.2', '15.1', '23.1', '23.2', '23.3', '24.1']);
    expect(numbers((one) => one.article7_report_named)).toEqual(['13.3', '14.3', '18.3', '20.2', '47']);
    expect(numbers((one) => one.victims_reading)).toEqual(numbers((one) => one.action >= 30 && one.action <= 39 && one.indicator !== '35.3'));
  });
});

describe('where the booklet says it', () => {
  test('44 numbers are printed, 61 inferred', () => {
    expect(numbers((one) => one.citation.number === 'printed')).toHaveLength(44);
    expect(numbers((one) => one.citation.number === 'inferred')).toHaveLength(61);
  });

  test('lines lie in the plan, in order, and no two places overlap', () => {
    const places = [...plan.actions.map((one) => one.lines), ...plan.indicators.map((one) => one.citation.lines)].sort(([a], [b]) => a - b);
    expect(places).toHaveLength(153);
    for (const [i, [first, last]] of places.entries()) {
      expect(first).toBeGreaterThanOrEqual(i === 0 ? 1004 : places[i - 1]![1] + 1);
      expect(last).toBeGreaterThanOrEqual(first);
    }
    expect(places.at(-1)![1]).toBeLessThanOrEqual(2890);
  });

  test('the oddities of the booklet are noted', () => {
    const noted = numbers((one) => one.citation.note !== undefined);
    expect(noted).toEqual(expect.arrayContaining(['2', '5.3', '13.3', '20.1', '20.2', '27', '28', '31.2', '38.1', '38.2', '39.1', '39.2', '40.1', '19.1', '43.1', '44', '45.1']));
  });
});

describe('its words', () => {
  test.each(['en', 'fr'] as const)('titles (%s) are short and unlike each other', (language) => {
    const titles = [...plan.actions, ...plan.indicators].map((one) => one.title[language]);
    expect(titles).toHaveLength(153);
    expect(titles.filter((title) => title.length > 48)).toEqual([]);
    const folded = titles.map((title) => title.toLocaleLowerCase(language));
    expect(titles.filter((_, i) => folded.indexOf(folded[i]!) !== i)).toEqual([]);
    expect(titles.filter((title) => title.endsWith('.'))).toEqual([]);
  });

  test('definitions and summaries are one sentence, predicates none', () => {
    for (const language of ['en', 'fr'] as const) {
      const sentences = [...plan.actions.map((one) => one.summary[language]), ...plan.indicators.map((one) => one.definition[language])];
      expect(sentences.filter((text) => !/^\p{Lu}[^.]*\.$/u.test(text))).toEqual([]);
    }
    const predicates = plan.indicators.flatMap(({ predicate }) => [predicate.en, predicate.fr.one, predicate.fr.many]);
    expect(predicates.filter((text) => !/^\p{Ll}.*[^.]$/u.test(text))).toEqual([]);
    expect(predicates.filter((text) => /^(has|have|is|are|was)\b/.test(text))).toEqual([]);
    expect(plan.indicators.filter(({ predicate }) => predicate.fr.one === predicate.fr.many).map((one) => one.indicator)).toEqual([]);
  });

  test('French verbs agree in number', () => {
    const one = /^(a|était|avait|contenait|prenait) /;
    const many = /^(ont|étaient|avaient|contenaient|prenaient) /;
    expect(plan.indicators.filter(({ predicate: { fr } }) => !one.test(fr.one) || !many.test(fr.many)).map((one) => one.indicator)).toEqual([]);
    expect(plan.indicators.filter(({ predicate: { fr } }) => /\bleurs?\b/.test(fr.one)).map((one) => one.indicator))
      .toEqual(['7.1', '30.3', '39.2', '43.4']); // the victims', or those assisted
    expect(plan.indicators.filter(({ predicate: { fr } }) => /\b(son|sa)\b/.test(fr.many)).map((one) => one.indicator)).toEqual([]);
  });

  test('French typography', () => {
    expect(french.length).toBeGreaterThan(500);
    expect(wrong(french, /['"“”]/)).toEqual([]);
    expect(wrong(french, /[^\u00a0][:;?!»%]/)).toEqual([]);
    expect(wrong(french, /«(?!\u00a0)/)).toEqual([]);
    expect(wrong(french, /(article|articles|action) \d/)).toEqual([]);
    expect(wrong(french, /États Parties|État Partie/)).toEqual([]);
  });

  test('English typography and spelling', () => {
    expect(english.length).toBeGreaterThan(400);
    expect(wrong(english, /['"«»\u00a0]/)).toEqual([]);
    expect(wrong(english, /States parties|organis|prioritis|mobilis|individualis|centralis|universalis|\bprogram\b|behavior/)).toEqual([]);
  });

  test.each(['en', 'fr'] as const)('no text (%s) has doubled or stray spaces', (language) => {
    expect(wrong(language === 'en' ? english : french, /^\s|\s$|\s{2}|\n/)).toEqual([]);
  });
});

describe('a wrong declaration', () => {
  const copy = mkdtempSync(join(tmpdir(), 'plan-'));
  afterAll(() => rmSync(copy, { recursive: true }));

  /** The catalogue with one file changed. */
  function changed(name: string, from: string, to: string) {
    cpSync(folder, copy, { recursive: true });
    const before = readFileSync(join(folder, name), 'utf8');
    expect(before).toContain(from);
    writeFileSync(join(copy, name), before.replace(from, to));
    return () => loadPlan(copy);
  }

  test('names the file and what is wrong', () => {
    expect(readdirSync(join(folder, 'actions'))).toHaveLength(48);
    expect(changed('actions/22.yaml', 'kind: percentage', 'kind: share')).toThrow(/^UNKNOWN_CODE data\/plan\/actions\/22\.yaml \d+ indicators\.0\.kind$/);
    expect(changed('actions/22.yaml', 'rule: answered', 'rule: asked')).toThrow(/^UNKNOWN_CODE data\/plan\/actions\/22\.yaml \d+ indicators\.0\.rule$/);
    expect(changed('actions/22.yaml', 'direction: up', 'direction: up\n    way: up')).toThrow(/^UNKNOWN_CODE data\/plan\/actions\/22\.yaml \d+ indicators\.0\.way$/);
    expect(changed('actions/22.yaml', 'population: affected', 'population: affectd')).toThrow(/^UNKNOWN_CODE data\/plan\/actions\/22\.yaml \d+ indicators\.0\.population$/);
  });

  test('an answered indicator without coding, and coding where nothing is answered', () => {
    const [, coding] = /\n( {4}coding:\n(?: {6}.*\n)+)/.exec(readFileSync(join(folder, 'actions/22.yaml'), 'utf8'))!;
    expect(changed('actions/22.yaml', coding!, '')).toThrow(/^MISSING_VALUE data\/plan\/actions\/22\.yaml \d+ indicators\.0\.coding$/);
    expect(changed('actions/22.yaml', '    rule: answered', '    rule: discovery')).toThrow(/^UNKNOWN_CODE data\/plan\/actions\/22\.yaml \d+ indicators\.0\.coding$/);
    expect(changed('actions/22.yaml', '        fr: ', '        de: ')).toThrow(/22\.yaml \d+ indicators\.0\.coding/);
  });

  test('an action or indicator in another file, YAML that does not parse, a folder that is not there', () => {
    expect(changed('actions/22.yaml', 'action: 22', 'action: 23')).toThrow(/^UNKNOWN_CODE data\/plan\/actions\/22\.yaml 1 action$/);
    expect(changed('actions/22.yaml', '"22.1"', '"23.1"')).toThrow(/^UNKNOWN_CODE data\/plan\/actions\/22\.yaml \d+ indicator$/);
    expect(changed('actions/22.yaml', 'committee: article-5', 'committee: [')).toThrow(/^BAD_CSV data\/plan\/actions\/22\.yaml \d+/);
    expect(changed('terms.yaml', 'months: 24', 'months: soon')).toThrow(/^UNKNOWN_CODE data\/plan\/terms\.yaml \d+ due_soon_months\.months$/);
    expect(() => loadPlan(join(copy, 'none'))).toThrow(/^BAD_CSV data\/plan\/actions/);
  });
});
