/** One number, one definition: whatever the reports say in several places is the same in each, and stands in the data. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fraction } from '../../pipeline/measure/fraction.ts';
import { movementOf } from '../../pipeline/measure/movement.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { annexDocument } from '../../pipeline/say/annex/annex.ts';
import type { Block, Report, RichText, Run, TableBlock } from '../../pipeline/say/model.ts';
import { mainReports } from '../../pipeline/say/reports.ts';
import { sayBaseline, sayFigure, sayMovement, type Saying } from '../../pipeline/words/figure.ts';
import { stateSheet } from '../../pipeline/say/state-sheet.ts';
import { stateWords, words } from '../../pipeline/words/languages.ts';
import { language, type Language } from '../../schemas/codes.ts';
import { publication as madeUp } from '../draw/html/fixture.ts';
import { full, sparse, synthetic, type Wanted } from '../publish/synthetic.ts';
import { frozenCopy, measureFolder } from '../support.ts';
import { allBlocks, numbersOf, plain, textOf } from './text.ts';

const WORKED = new URL('../cases/worked/a/data', import.meta.url).pathname;
const COMMITTEE_OF_LAND = 'committees/article-5';

/** The made-up figures with the word for their movement (R35), which they lack. */
function withMovements(from: Publication): Publication {
  const same = (change: string | null) => (change === null ? null : fraction(Math.round(Number(change) * 1e4)));
  return { ...from, figures: from.figures.map((figure) => ({ ...figure, movement: from.baseline ? movementOf(figure, same(figure.change_same_states)) : null })) };
}

/** Made up with reports behind the outcomes, and the follow-up that goes with its deadlines. */
const complete = (wanted: Wanted): Publication => withMovements({ ...madeUp(wanted), followUp: synthetic(wanted).followUp });

/** A first picture read in public sources: a third of the answers rest on a report of the State, the others on another document. */
const described = (from: Publication): Publication => ({
  ...from, baseline: null, past: [], about: { ...from.about, data_kind: 'public_evidence' },
  figures: from.figures.map((figure) => ({ ...figure, baseline_numerator: null, baseline_denominator: null, baseline_value: null, baseline_status: null, baseline_high: null, change: null, change_same_states: null, trend: null, movement: null })),
  assessments: from.assessments.map((unit, place) => (unit.basis === 'article7' && place % 3 > 0 ? { ...unit, basis: 'other' } : unit)),
});

const publications: Record<string, Publication> = { 'made up, described': described(complete(full)), 'made up, compared': complete(full), 'made up, alone and thin': complete(sparse) };
beforeAll(async () => {
  publications['worked case a, 2026'] = await measureFolder(await frozenCopy(WORKED, '2025-11-30'), 2026, '2026-10-15');
});

const cases = ['made up, compared', 'made up, described', 'made up, alone and thin', 'worked case a, 2026'].flatMap((name) => language.options.map((lang): [string, Language] => [name, lang]));
const compared = cases.filter(([name]) => name === 'made up, compared' || name.startsWith('worked'));

/** Made once for each publication and language. */
const made = new Map<string, readonly Report[]>();
function reportsOf(name: string, lang: Language): { publication: Publication; reports: readonly Report[]; bulletin: Report; committees: readonly Report[]; annex: Report } {
  const publication = publications[name] as Publication;
  const reports = made.get(`${name} ${lang}`) ?? [...mainReports(publication, lang), annexDocument(publication, lang)];
  made.set(`${name} ${lang}`, reports);
  return { publication, reports, bulletin: reports[0] as Report, committees: reports.slice(1, -1), annex: reports.at(-1) as Report };
}

const runsOf = (text: RichText): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);
const indicatorOf = ({ link }: Run): string | null => (typeof link === 'object' && 'indicator' in link ? link.indicator : null);
const tables = (report: Report): TableBlock[] => allBlocks(report.blocks).filter((block) => block.kind === 'table');
const tableOf = (report: Report, id: string): TableBlock | undefined => tables(report).find((table) => table.id === id);
const headingOf = (report: Report, anchor: string): string | undefined => allBlocks(report.blocks).flatMap((block) => (block.kind === 'heading' && block.anchor === anchor ? [block.text] : []))[0];

/** "23 of 35", "23 of the 35", « 23 sur 35 », « 23 des 35 »; not of figures, which are counted elsewhere. */
const fractions = (text: string): string[] =>
  [...text.replaceAll(/\d+ of \d+ figures/g, '').replaceAll(/(\d)[,\u00a0\u202f](\d{3})(?!\d)/g, '$1$2').matchAll(/(\d+)[ \u00a0](?:of|sur|des)(?:[ \u00a0]the)?[ \u00a0](\d+)/g)].map(([, part, whole]) => `${part}/${whole}`);

/** What is said of an indicator or of a few: a row, a finding, a list's item, an indicator's block. */
interface Statement { indicators: string[]; text: string }

function ofText(text: RichText): Statement[] {
  const runs = runsOf(text);
  const indicators = runs.flatMap((run) => indicatorOf(run) ?? []);
  // "22.1 15 of 34  22.2 8 of 34": each is of the link before it
  const each = runs.flatMap((run, place) => {
    const indicator = indicatorOf(run);
    const next = runs[place + 1]?.text ?? '';
    return indicator !== null && next.startsWith('\u00a0') ? [{ indicators: [indicator], text: next }] : [];
  });
  return each.length > 1 ? each : [{ indicators, text: plain(text) }];
}

function statements(block: Block): Statement[] {
  switch (block.kind) {
    case 'paragraph': return ofText(block.text);
    case 'list': return block.items.flatMap(ofText);
    case 'findings': return block.findings.map(({ large, unit, text, drawn }) => ({ indicators: drawn.flatMap(({ label }) => runsOf(label).flatMap((run) => indicatorOf(run) ?? [])), text: `${large} | ${unit} | ${plain(text)}` }));
    case 'index': return block.groups.flatMap(({ rows }) => rows.map((row) => ({ indicators: [row.number], text: plain(row.note ?? '') })));
    case 'indicator': return [{ indicators: [block.number], text: [block.figure, block.under, plain(block.change), plain(block.notes)].join(' | ') }];
    case 'table': return block.groups.flatMap(({ rows }) => rows.flatMap((cells) => {
      const each = cells.flatMap(({ text }) => ofText(text));
      const named = [...new Set(each.flatMap(({ indicators }) => indicators))];
      // a row of one indicator speaks of it in every cell
      return named.length === 1 ? [{ indicators: named, text: cells.map(({ text }) => plain(text)).join(' | ') }] : each;
    }));
    default: return [];
  }
}

/** "none" and « aucun » are 0. */
const countOf = (text: string | undefined): number => (text === undefined ? Number.NaN : /\d/.test(text) ? Number(text) : 0);

/** Every fraction that may be said of each indicator. */
function allowed({ figures, readings, baseline, past, assessments }: Publication): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const add = (indicator: string, part: number | null, whole: number | null): void => { all.set(indicator, (all.get(indicator) ?? new Set()).add(`${part}/${whole}`)); };
  const addSaying = (indicator: string, saying: Saying | null): void => { if (saying?.form === 'known_for') add(indicator, saying.known, saying.denominator); };
  for (const figure of figures) {
    const { indicator } = figure;
    add(indicator, figure.numerator, figure.denominator);
    add(indicator, figure.baseline_numerator, figure.baseline_denominator);
    addSaying(indicator, sayFigure(figure));
    if (figure.baseline_numerator !== null) addSaying(indicator, sayBaseline(figure));
    const article7 = assessments.filter((unit) => unit.indicator === indicator && unit.outcome === 'met' && unit.basis === 'article7').reduce((sum, { weight }) => sum + weight, 0);
    add(indicator, article7, figure.numerator);
    add(indicator, article7, figure.denominator);
  }
  for (const row of [...readings, ...(baseline?.readings ?? [])]) add(row.indicator, row.numerator, row.denominator);
  for (const row of past.flatMap((one) => one.figures)) { add(row.indicator, row.numerator, row.denominator); addSaying(row.indicator, sayFigure(row)); }
  return all;
}

describe.each(cases)('%s, %s', (name, lang) => {
  it('every fraction beside an indicator is one of its figure, its baseline or its readings', () => {
    const { publication, reports } = reportsOf(name, lang);
    const known = allowed(publication);
    let checked = 0;
    for (const report of reports) {
      for (const { indicators, text } of allBlocks(report.blocks).flatMap(statements)) {
        if (indicators.length === 0) continue;
        for (const one of fractions(text)) {
          checked += 1;
          expect(indicators.some((indicator) => known.get(indicator)?.has(one)), `${report.path}: ${one} of ${indicators.join(', ')}: ${text}`).toBe(true);
        }
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  it('the state of the plan adds up: each row, each column, 105 in all', () => {
    const { publication, bulletin } = reportsOf(name, lang);
    const table = tableOf(bulletin, 'state-of-the-plan');
    const numbers = (cells: readonly { text: RichText }[]): number[] => cells.slice(1).map(({ text }) => numbersOf(plain(text))[0] ?? 0);
    const rows = (table?.groups ?? []).flatMap((group) => group.rows);
    const foot = numbers(table?.foot ?? []);
    for (const row of rows) {
      const counts = numbers(row);
      expect(counts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(counts.at(-1));
      expect(row.slice(1, -1).map(({ marks }) => marks?.count)).toEqual(counts.slice(0, -1));
    }
    expect(foot.map((_, column) => rows.reduce((sum, row) => sum + (numbers(row)[column] ?? 0), 0))).toEqual(foot);
    expect(foot.at(-1)).toBe(publication.plan.indicators.length);
    expect(publication.plan.indicators.length).toBe(105);
  });

  it('deadlines within 24 months are the same States wherever they are counted or listed', () => {
    const { publication, reports, bulletin, annex } = reportsOf(name, lang);
    const land = reports.find(({ path }) => path === COMMITTEE_OF_LAND) as Report;
    const soon = publication.followUp.filter(({ list, subject }) => list === 'due_soon' && subject === 'article_5').length;
    const said = [bulletin, land].map((report) => headingOf(report, 'deadlines-soon')).filter((text) => text !== undefined);
    expect(said.length).toBe(2);
    for (const text of said) expect(countOf(/: (.*)$/.exec(text.replaceAll('\u00a0', ' '))?.[1]), text).toBe(soon);
    for (const report of [bulletin, land]) {
      const list = tables(report).find(({ caption }) => caption === headingOf(report, 'deadlines-soon'));
      expect(list?.groups.flatMap(({ rows }) => rows).length ?? 0, report.path).toBe(soon);
    }
    const finding = allBlocks(land.blocks).flatMap((block) => (block.kind === 'findings' ? block.findings : [])).find(({ drawn }) => drawn.some(({ label }) => runsOf(label).some(({ link }) => link === 'dates')));
    expect(finding?.large).toBe(String(soon));
    const ofAnnex = publication.followUp.filter(({ list }) => list === 'due_soon').length;
    if (ofAnnex > 0) expect(numbersOf(headingOf(annex, 'follow-up-due_soon') ?? '').at(-1)).toBe(ofAnnex);
    // the dates of the State table, counted from its own rows
    const { table: words } = stateWords(lang);
    const states = tableOf(land, 'article-5-states');
    const dueOn = new Map((states?.data?.rows ?? []).map((row) => [row[1], String(row[states?.data?.columns.indexOf('due_on') ?? 0] ?? '')]));
    const open = (states?.groups ?? []).flatMap(({ rows }) => rows).filter((cells) => plain(cells.at(-1)?.text ?? '') !== words.request.completed);
    const until = `${Number(publication.asOf.slice(0, 4)) + 2}${publication.asOf.slice(4)}`;
    expect(open.filter((cells) => { const due = dueOn.get(plain(cells[0]?.text ?? '')) ?? ''; return due >= publication.asOf && due <= until; }).length).toBe(soon);
  });

  it('a State has one remaining area and one number of years, in words and as data', () => {
    const { publication, reports } = reportsOf(name, lang);
    const { table: words } = stateWords(lang);
    const areas = new Map<string, Set<string>>();
    const years = new Map<string, Set<string>>();
    const add = (to: Map<string, Set<string>>, state: string, text: string): void => { to.set(state, (to.get(state) ?? new Set()).add(text)); };
    for (const table of reports.flatMap(tables)) {
      if (!['article-5-states', 'article-5-gaps', 'remaining-area'].includes(table.id ?? '')) continue;
      const area = table.id === 'remaining-area' ? 2 : table.columns.findIndex(({ title }) => title === words.columns.remaining);
      const span = table.columns.findIndex(({ title }) => title === words.columns.years);
      for (const cells of table.groups.flatMap(({ rows }) => rows)) {
        const state = plain(cells[0]?.text ?? '');
        add(areas, state, plain(cells[area]?.text ?? '').replace(/[ᵃᵇᶜᵈ]+$/, ''));
        if (span >= 0) add(years, state, plain(cells[span]?.text ?? ''));
      }
      const column = table.data?.columns.indexOf('remaining_km2') ?? -1;
      for (const row of table.data?.rows ?? []) expect(row[column], String(row[0])).toBe(publication.outlook.find(({ state }) => state === row[0])?.remaining_km2);
    }
    for (const [state, texts] of [...areas, ...years]) expect([...texts], state).toHaveLength(1);
    expect(areas.size).toBe(publication.outlook.length);
  });

  it('a gap is years at the rate less years left: the widest first, those of ten years or more in the bulletin', () => {
    const { reports, bulletin } = reportsOf(name, lang);
    const [states, wide] = [reports.flatMap(tables).find(({ id }) => id === 'article-5-states'), tableOf(bulletin, 'article-5-gaps')];
    const at = (column: string): number => states?.data?.columns.indexOf(column) ?? -1;
    const gaps = new Map((states?.data?.rows ?? []).map((row) => [String(row[at('name')]), Number(row[at('years_at_rate')]) - Number(row[at('years_left')])]));
    const named = (table: TableBlock | undefined): string[] => (table?.groups[0]?.rows ?? []).map((cells) => plain(cells[0]?.text ?? ''));
    const longer = named(states);
    expect(longer).toEqual(longer.toSorted((a, b) => (gaps.get(b) ?? 0) - (gaps.get(a) ?? 0)));
    for (const state of longer) expect(gaps.get(state), state).toBeGreaterThan(0);
    expect(named(wide)).toEqual(longer.filter((state) => (gaps.get(state) ?? 0) >= 10));
    if (name === 'made up, compared') expect(longer.length).toBeGreaterThan(1);
  });

  it('how many reports of affected States are held is one fraction', () => {
    const { reports, publication } = reportsOf(name, lang);
    const affected = publication.receipts.filter((receipt) => receipt.affected);
    const held = `${affected.filter(({ reporting }) => reporting === 'received').length}/${affected.length}`;
    const said = reports.slice(0, -1).flatMap((report) => [...textOf(report).matchAll(lang === 'en' ? /(?:held from|among them) (\d+ of the \d+ affected)/g : /(?:rapports pour \d{4} de|dont ceux de) (\d+ des \d+ États (?:parties )?touchés)/g)].flatMap(([, found]) => fractions(found ?? '')));
    if (publication.registerWhole) expect(said.length).toBeGreaterThan(3);
    expect(new Set(said)).toEqual(new Set(said.length === 0 ? [] : [held]));
  });

  it('the reports over the years begin with the baseline as it was sealed', () => {
    const { publication, committees } = reportsOf(name, lang);
    const report = committees.find(({ path }) => path.endsWith('cooperative-compliance'));
    const table = report && tables(report).find(({ columns }) => columns[1]?.title === String(publication.baseline?.cycle));
    for (const [first, then] of publication.baseline === null ? [] : table?.groups[0]?.rows ?? []) {
      const figure = publication.figures.find(({ indicator }) => runsOf(first?.text ?? '').some((run) => indicatorOf(run) === indicator));
      const sealed = figure ? sayBaseline(figure) : null;
      if (sealed !== null) expect(plain(then?.text ?? ''), figure?.indicator).toBe(words(lang).report.figures.headline(sealed));
    }
    if (name.startsWith('worked')) expect(table).toBeDefined();
  });

  it('every report says when the next reports are due', () => {
    const { publication, reports } = reportsOf(name, lang);
    const [state = ''] = publication.receipts.map((one) => one.state);
    const date = words(lang).format.date(`${publication.cycle + 1}-04-30`);
    for (const report of [...reports, stateSheet(publication, lang, state)]) expect(textOf(report), report.path).toContain(date);
  });

  it('no text holds a code, none says “met”', () => {
    const { reports } = reportsOf(name, lang);
    for (const report of reports) {
      const text = textOf(report).replaceAll(/\S+\.(?:csv|yaml|json)\S*/g, '');
      const around = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((found) => text.slice(Math.max(0, found.index - 40), found.index + 40));
      expect(around(/\b[a-z0-9]+_[a-z0-9_]+\b/g), report.path).toEqual([]);
      expect(around(/\bexpired\b/g), report.path).toEqual([]);
      // a deadline of Article 4 is "not met": nothing else is
      if (lang === 'en') expect(around(/\bmet\b/gi).filter((place) => !/Article 4|deadline|passed, it/i.test(place)), report.path).toEqual([]);
      if (lang === 'fr') expect(around(/\b(?:silent|partly|unclear|yes|final|provisional|received)\b/g), report.path).toEqual([]);
    }
  });
});

const MOVED: Record<Language, { all: RegExp; each: RegExp[] }> = {
  en: { all: /Of the (\d+) indicators that can be compared[^,]*, ([^.;]*)/, each: [/(\d+) rose/, /(\d+) fell/, /(\d+) changed little/] },
  fr: { all: /Sur (\d+) indicateurs? comparables?[^,]*, ([^.;]*)/, each: [/(\d+) augmente/, /(\d+) diminue/, /(\d+) change/] },
};

/** How many are compared, rose, fell and changed little, as a sentence says; null where none does. */
function movedIn(text: string, lang: Language): number[] | null {
  const said = text.replaceAll('\u00a0', ' ');
  const one = /One indicator can be compared[^;]*; it (rose|fell|changed little)/.exec(said);
  if (one !== null) return [1, Number(one[1] === 'rose'), Number(one[1] === 'fell'), Number(one[1] === 'changed little')];
  const alone = /(?:All (\d+) indicators that can be compared[^.;]* (rose|fell|changed little))|(?:Les (\d+) indicateurs comparables[^.;]* (augmentent|diminuent|changent))|(?:(Le seul) indicateur comparable[^.;]* (augmente|diminue|change) ?)/.exec(said);
  if (alone !== null) {
    const all = Number(alone[1] ?? alone[3] ?? 1);
    const word = alone[2] ?? alone[4] ?? alone[6] ?? '';
    return [all, ...[/^rose|^augm/, /^fell|^dim/, /^chang/].map((one) => (one.test(word) ? all : 0))];
  }
  const found = MOVED[lang].all.exec(said);
  // what none did is not said
  return found === null ? null : [Number(found[1]), ...MOVED[lang].each.map((word) => Number(word.exec(found[2] ?? '')?.[1] ?? 0))];
}

describe.each(compared)('movements, %s, %s', (name, lang) => {
  it('are counted alike in the headline, the state of the plan, the sections and the figures', () => {
    const { publication, bulletin } = reportsOf(name, lang);
    const own = publication.figures.filter(({ indicator }) => publication.plan.indicators.some((one) => one.indicator === indicator));
    const count = (word: string): number => own.filter((figure) => sayMovement(figure) === word).length;
    const expected = [count('rose') + count('fell') + count('little_changed'), count('rose'), count('fell'), count('little_changed')];
    const [first] = bulletin.blocks;
    expect(movedIn(first?.kind === 'paragraph' ? plain(first.text) : '', lang)).toEqual(expected);
    const { data } = tableOf(bulletin, 'state-of-the-plan') as TableBlock;
    const column = (mark: string): number => (data?.rows ?? []).reduce((sum, row) => sum + Number(row[data?.columns.indexOf(mark) ?? -1] ?? 0), 0);
    expect(['rose', 'fell', 'little_changed', 'not_compared', 'no_figure'].map(column)).toEqual(['rose', 'fell', 'little_changed', 'not_compared', 'no_figure'].map(count));
    const sections = bulletin.blocks.slice(1).flatMap((block) => (block.kind === 'paragraph' ? [movedIn(plain(block.text), lang)] : [])).filter((one) => one !== null);
    expect(expected.map((_, place) => sections.reduce((sum, one) => sum + (one[place] ?? 0), 0))).toEqual(expected);
  });

  it('are one word for an indicator in the sections’ tables, the committees’ indexes and the annex', () => {
    const { publication, reports, committees, annex } = reportsOf(name, lang);
    const words = new Map(publication.figures.map((figure) => [figure.indicator, sayMovement(figure)]));
    for (const table of reports.flatMap(tables)) {
      const [place, word] = [table.data?.columns.indexOf('indicator') ?? -1, table.data?.columns.indexOf('movement') ?? -1];
      if (word >= 0) for (const row of table.data?.rows ?? []) expect(row[word], `${table.id} ${row[place]}`).toBe(words.get(String(row[place])));
      for (const { mark, rows } of table.groups) {
        if (mark !== 'rose' && mark !== 'fell' && mark !== 'little_changed') continue;
        for (const [first] of rows) expect(words.get(plain(first?.text ?? '')), `${table.id} ${plain(first?.text ?? '')}`).toBe(mark);
      }
    }
    const indexed = committees.flatMap((report) => {
      const title = headingOf(report, 'indicators');
      return tables(report).filter(({ caption, id }) => caption === title && id === undefined).flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(([mark, count, list]) => {
        const indicators = runsOf(list?.text ?? '').flatMap((run) => indicatorOf(run) ?? []);
        expect(numbersOf(plain(count?.text ?? '')), `${report.path} ${plain(mark?.text ?? '')}`).toEqual([indicators.length]);
        return indicators.map((indicator) => [indicator, mark?.mark] as const);
      })));
    });
    const reported = publication.plan.indicators.filter(({ committee }) => committee !== 'coordination').map(({ indicator }) => indicator);
    if (committees.every((report) => headingOf(report, 'indicators') !== undefined)) expect(indexed.map(([indicator]) => indicator).toSorted()).toEqual(reported.toSorted());
    for (const [indicator, mark] of indexed) expect(mark, indicator).toBe(words.get(indicator));
    for (const block of annex.blocks) if (block.kind === 'indicator') expect(block.changeMark, block.number).toBe(words.get(block.number));
  });

  it('nobody is said not to have moved where somebody is said to have', () => {
    const { reports } = reportsOf(name, lang);
    for (const report of reports.slice(0, -1)) {
      const moved = tables(report).some(({ groups }) => groups.some(({ mark, rows }) => (mark === 'rose' || mark === 'fell') && rows.length > 0));
      if (moved) expect(textOf(report), report.path).not.toMatch(/(?:No indicator|None of the \S+ indicators[^.]*) moved by four|(?:Aucun indicateur|Aucun des \S+ indicateurs[^.]*) n’a varié de quatre|aucun indicateur n’a varié/);
    }
  });
});

describe.each(cases)('order and silence, %s, %s', (name, lang) => {
  it('States stand in the order of their names, never of their codes', () => {
    const { reports } = reportsOf(name, lang);
    const { compare } = new Intl.Collator(lang);
    let checked = 0;
    for (const table of reports.flatMap(tables)) {
      if (!/^(?:who-reported|matrix-)/.test(table.id ?? '')) continue;
      const names = (table.groups[0]?.rows ?? []).map((cells) => plain(cells[0]?.text ?? ''));
      expect(names, table.id).toEqual(names.toSorted(compare));
      checked += names.length;
    }
    expect(checked).toBeGreaterThan(0);
  });

  it('the bar of reports adds up to all States Parties', () => {
    const { publication, bulletin } = reportsOf(name, lang);
    const bars = allBlocks(bulletin.blocks).flatMap((block) => (block.kind === 'plot' && block.plot.form === 'parts' ? [block.plot] : []));
    expect(bars.length).toBe(publication.registerWhole ? 1 : 0);
    for (const { parts } of bars) expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(publication.receipts.filter(({ reporting }) => reporting !== 'not_coded').length);
  });

  it('nobody is named for want of a report while the register is not known to be whole', () => {
    const { publication } = reportsOf(name, lang);
    const open: Publication = { ...publication, registerWhole: false };
    for (const report of mainReports(open, lang)) expect(textOf(report), report.path).not.toMatch(/No Article.7 report for|sent no Article.7 report|no report for|Pas de rapport au titre de l’article.7 pour|: pas de rapport au titre/);
  });
});
