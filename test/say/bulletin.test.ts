/** The bulletin: sentences in both languages, lengths, words by evidence, and numbers that agree wherever they stand. */
import { describe, expect, it } from 'vitest';
import { language, type Language } from '../../schemas/codes.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { bulletin } from '../../pipeline/say/bulletin/bulletin.ts';
import { comparedCounts } from '../../pipeline/say/bulletin/headline.ts';
import { notCompared } from '../../pipeline/say/bulletin/trust-page.ts';
import type { Block, Finding, Report, TableBlock } from '../../pipeline/say/model.ts';
import { sayMovement } from '../../pipeline/words/figure.ts';
import { knowledgeOf, stateCounts } from '../../pipeline/say/plan-state.ts';
import { byOtherDocument } from '../../pipeline/say/evidence.ts';
import { gapText } from '../../pipeline/say/finding-text.ts';
import { sectionPage } from '../../pipeline/say/bulletin/section-page.ts';
import { sectionTable } from '../../pipeline/say/section-table.ts';
import { indicatorFigures, viewOf } from '../../pipeline/say/view.ts';
import { full, sparse } from '../publish/synthetic.ts';
import { publication } from '../draw/html/fixture.ts';
import { madeUp, readingOf, viewOfMadeUp, type Numbers } from './made-up.ts';
import { allBlocks, fractionsOf, plain, textOf, wordsOf } from './text.ts';

const moved: Record<string, Numbers> = {
  47: { now: [55, 89], before: [42, 92], high: 84 }, '18.1': { now: [15, 34], before: [11, 35] }, '18.2': { now: [14, 34], before: [10, 35] },
  9: { now: [3, 34], before: [8, 35] }, '40.1': { now: [13, 34], before: [17, 35] }, '40.3': { now: [9, 34], before: [13, 35] }, '17.1': { now: [3, 34], before: [1, 35] },
  '11.1': { now: 12, before: 9 }, '2': { now: [18, 34], before: [18, 35], status: 'provisional' },
};
const budgets = { now: [readingOf('40.3', 14, 34)], before: [readingOf('40.3', 13, 35, 2025)] };
const compared = madeUp(moved, budgets);
const whole = publication(full);
const thin = publication(sparse);
/** A first picture that is read in a public review: every answer is there. */
const review: Publication = {
  ...whole, baseline: null, about: { ...whole.about, data_kind: 'public_evidence' },
  assessments: whole.assessments.map((unit) => (unit.outcome === 'not_coded' ? { ...unit, outcome: 'silent' } : unit)),
};

const ofKind = <K extends Block['kind']>(report: Report, kind: K): Extract<Block, { kind: K }>[] => allBlocks(report.blocks).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const findings = (report: Report): readonly Finding[] => ofKind(report, 'findings').flatMap((block) => block.findings);
const headline = (report: Report): string => ofKind(report, 'paragraph').filter(({ style }) => style === 'headline').map(({ text }) => plain(text)).join('');
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('page 1 of a compared cycle', () => {
  it('says the first rise and the first fall with share and points, then the counts', () => {
    expect(spaced(headline(bulletin(compared, 'en')))).toBe('Up-to-date reports on obligations rose (62 per cent of States, up 16 points since 2025); central information systems fell (9 per cent of States, down 14). '
      + 'Of the 8 indicators that can be compared, 3 rose, 3 fell and 2 changed little.');
    expect(spaced(headline(bulletin(compared, 'fr')))).toBe('Les rapports à jour sur les obligations augmentent (62 % des États, +16 points depuis 2025) ; les systèmes centraux de gestion de l’information diminuent (9 % des États, −14). '
      + 'Sur 8 indicateurs comparables, 3 augmentent, 3 diminuent, 2 changent peu.');
  });

  it('says each finding with direction, size and both fractions, and under which reading it is none', () => {
    expect(findings(bulletin(compared, 'en')).map(({ large, text }) => spaced(`${large} ${plain(text)}`))).toEqual([
      '+16 Up-to-date reports on obligations rose by 16 points to 62 per cent: reported by 55 of the 89 States Parties with obligations; 42 of 92 in 2025.',
      '+13 Work plans for survey and clearance rose by 13 points to 44 per cent, work plans for risk education by 13 to 41 per cent: reported by 15 and 14 of the 34 affected States Parties; 11 and 10 of 35 in 2025.',
      '−14 Central information systems fell by 14 points to 9 per cent: reported by 3 of the 34 affected States Parties; 8 of 35 in 2025.',
      '−11 National budgets for stockpile destruction fell by 11 points to 26 per cent, national budgets for survey or clearance by 10 to 38 per cent: reported by 9 and 13 of the 34 affected States Parties; 13 and 17 of 35 in 2025. No fall with answers “in part” counted.',
      '3 of 34 Among the least reported: evidence-based baselines of mined areas, by 3 of the 34 affected States Parties (9 per cent); 1 of 35 in 2025.',
    ]);
  });

  it('says that nothing moved where nothing moved', () => {
    const still = bulletin(madeUp({ '18.1': { now: [12, 34], before: [11, 35] } }), 'en');
    expect(headline(still)).toBe('No comparable indicator moved by four States or more. One indicator can be compared; it changed little.');
    expect(bulletin(madeUp({ '18.1': { now: [12, 34], before: [11, 35] } }), 'fr').blocks.length).toBeGreaterThan(10);
  });
});

it('does not say that nothing moved where what moved is known for too few', () => {
  const few = bulletin(madeUp({ '18.1': { now: [2, 34], before: [11, 35], high: 30 } }), 'en');
  expect(headline(few)).toBe('Too few answers are known to say how far an indicator moved. No indicator can be compared yet.');
});

it('heads the groups of a compared cycle by what became of their rows', () => {
  const groups = sectionTable(viewOfMadeUp({ '18.1': { now: [15, 34], before: [11, 35] }, '22.2': { now: [3, 34], before: [13, 35] } }), 'V').groups;
  expect(groups.map(({ mark, title }) => [mark, plain(title ?? '')])).toEqual([['rose', 'Rose by four or more'], ['fell', 'Fell by four or more']]);
});

it('heads a first picture’s groups by how much is known of each row', () => {
  const view = viewOf(thin, 'en');
  const titles: Record<string, string> = { all_coded: 'All coded', at_least: 'Some still to be coded', too_few: 'Too few known' };
  const seen = new Set<string>();
  for (const { section } of thin.plan.sections) {
    for (const { mark, title, rows } of sectionTable(view, section).groups) {
      if (mark === undefined) continue;
      seen.add(mark);
      expect(plain(title ?? '')).toBe(titles[mark]);
      for (const cells of rows) {
        const indicator = view.indicators.get(plain(cells[0]?.text ?? ''));
        const figure = view.figures.get(indicator?.indicator ?? '');
        expect(indicator && figure && knowledgeOf(view, { indicator, figure })).toBe(mark);
      }
    }
  }
  expect(seen.has('at_least') && seen.has('too_few')).toBe(true);
});

describe('titles of sections’ tables, from the rows drawn', () => {
  const title = (section: 'V' | 'III' | 'IX', cases: Record<string, Numbers>, lang: Language = 'en'): string => spaced(sectionTable(viewOfMadeUp(cases, lang), section).caption);
  it('names the least reported beside what rose', () => {
    expect(title('V', { '18.1': { now: [20, 34], before: [10, 35] }, '25.1': { now: [17, 34], before: [17, 35] }, '17.1': { now: [3, 34], before: [3, 35] } }))
      .toBe('Work plans for survey and clearance rose; least reported: evidence-based baselines of mined areas');
    // numbers of persons, small groups and what is hardly known give no title of their own
    expect(title('V', { '18.1': { now: [2, 34], before: [11, 35], high: 30 } })).toBe('Survey and clearance: too little known for a comparison');
  });


  it('say what rose and fell, then the lowest, then the extremes, then that nothing is known', () => {
    const rise: Numbers = { now: [20, 34], before: [10, 34] };
    const fall: Numbers = { now: [8, 34], before: [20, 34] };
    const low: Numbers = { now: [3, 34], before: [3, 34] };
    expect(title('V', { '18.1': rise, '25.2': fall, '17.1': low })).toBe('Work plans for survey and clearance rose; research and innovative methods fell');
    expect(title('V', { '18.1': rise, '17.1': low })).toBe('Work plans for survey and clearance rose; least reported: evidence-based baselines of mined areas');
    expect(title('V', { '25.1': { now: [20, 34], before: [20, 34] }, '17.1': low })).toBe('Highest: steps to improve efficiency (20 of 34); lowest: evidence-based baselines of mined areas (3 of 34)');
    expect(title('III', { '11.1': { now: 12, before: 11 } })).toBe('Steps to promote accession (12)');
    expect(title('V', {})).toBe('Survey and clearance: no figure yet');
    expect(title('V', { '18.1': rise, '25.2': fall }, 'fr')).toBe('Les plans de travail pour l’enquête et le déminage augmentent ; la recherche et les méthodes novatrices diminuent');
  });

  it('name nothing as the highest or the lowest that has others beside it', () => {
    const level = (numerator: number, denominator = 34): Numbers => ({ now: [numerator, denominator], before: [numerator, denominator] });
    const rise: Numbers = { now: [20, 34], before: [10, 34] };
    const [improve, baselines] = ['steps to improve efficiency', 'evidence-based baselines of mined areas'];
    expect(title('V', { '18.1': rise, '17.1': level(3), '22.1': level(3) })).not.toMatch(/; least reported/);
    // a group too small to be named is still seen in the table
    expect(title('V', { '25.1': level(20), '17.1': level(3), '24.2': level(1, 1) })).toBe(`Among the highest: ${improve} (20 of 34); lowest: ${baselines} (3 of 34)`);
    expect(title('V', { '25.1': level(20), '17.1': level(3), '24.2': level(0, 2) })).toBe(`Highest: ${improve} (20 of 34); among the lowest: ${baselines} (3 of 34)`);
    expect(title('V', { '25.1': level(20), '17.1': { ...level(3), high: 9, status: 'provisional' } })).toBe(`Highest so far: ${improve} (20 of 34); lowest: ${baselines} (3 of 34)`);
    expect(title('V', { '25.1': level(5), '17.1': level(5) })).not.toMatch(/ighest|owest/);
    expect(title('V', { '25.1': level(20), '17.1': level(3), '24.2': level(1, 1) }, 'fr')).toMatch(/^Parmi les parts les plus élevées : /);
    const gap = (cases: Record<string, Numbers>, lang: Language): string => { const view = viewOfMadeUp(cases, lang); const entry = indicatorFigures(view).find(({ indicator }) => indicator.indicator === '17.1'); return entry ? spaced(plain(gapText(view, entry))) : ''; };
    expect(gap({ '17.1': level(3), '22.1': level(4) }, 'en')).toMatch(/^Least reported: /);
    expect(gap({ '17.1': level(3), '22.1': level(3) }, 'en')).toMatch(/^Among the least reported: /);
    expect(gap({ '17.1': level(3), '22.1': level(2) }, 'fr')).toMatch(/^Parmi les moins déclarés : /);
    expect(gap({ '17.1': { ...level(3), high: 9, status: 'provisional' }, '22.1': level(4) }, 'en')).toMatch(/^Least reported so far: .*, by at least 3 of the 34 affected States Parties \(9 per cent\)\.$/);
    // a share of another group is seen in the same table, whoever gave it
    expect(gap({ '17.1': level(3), '24.2': level(0, 2) }, 'en')).toMatch(/^Among the least reported: /);
  });

  it('put a row under its word, and head the little changed by three only where it is true of every row', () => {
    const groups = (cases: Record<string, Numbers>): string[] => sectionTable(viewOfMadeUp(cases), 'V').groups.map(({ title: head, rows }) => `${plain(head ?? '')} ${rows.map((row) => plain(row[0]?.text ?? '')).join(' ')}`);
    expect(groups({ '18.1': { now: [20, 34], before: [10, 34] }, '25.1': { now: [9, 34], before: [9, 34] }, '25.2': { now: [10, 34], before: [9, 34] }, '23.1': { now: [4, 5], before: [1, 5] }, '24.1': { now: 2, before: 1 } }))
      .toEqual(['Rose by four or more 18.1', 'Little changed: by three or fewer 25.2 25.1', 'Not compared with 2025 23.1', 'Numbers 24.1']);
    expect(groups({ '25.1': { now: [54, 100], before: [50, 100] } })).toEqual(['Little changed 25.1']);
  });

  it('print no per cent of what is known for fewer than half', () => {
    const [row] = sectionTable(viewOfMadeUp({ '18.1': { now: [9, 34], before: [8, 34], high: 33, status: 'provisional' } }), 'V').groups[0]?.rows ?? [];
    expect(row?.map((cell) => spaced(plain(cell.text)))).toContain('known for 10 of 34');
    expect(row?.some(({ plot }) => plot?.form === 'share')).toBe(false);
    expect(row?.map((cell) => plain(cell.text)).join(' ')).not.toContain('%');
  });
});

describe.each([['compared', compared], ['whole', whole], ['thin', thin], ['review', review]] as const)('numbers of one bulletin agree: %s', (_, from) => {
  it('adds the state of the plan to all indicators, section by section and in the headline', () => {
    const view = viewOf(from, 'en');
    const total = from.plan.indicators.length;
    expect([...stateCounts(view).values()].reduce((a, b) => a + b, 0)).toBe(total);
    const sections = from.plan.sections.flatMap(({ section }) => [...stateCounts(view, section).values()]).reduce((a, b) => a + b, 0);
    expect(sections).toBe(total);
    if (from.baseline === null) return;
    const counts = comparedCounts(view);
    expect(counts.rose + counts.fell + counts.little + counts.not).toBe(total);
    expect(notCompared(view).reduce((sum, { entries }) => sum + entries.length, 0)).toBe(counts.not);
    const words = new Set(from.figures.flatMap((figure) => sayMovement(figure) ?? []));
    for (const word of words) expect(stateCounts(view).get(word)).toBe(from.figures.filter((figure) => sayMovement(figure) === word && view.indicators.has(figure.indicator)).length);
  });

  it.each(language.options)('has every fraction of its findings in the figures, %s', (lang) => {
    const figures = new Map(from.figures.map((figure) => [figure.indicator, figure]));
    for (const { text, drawn } of findings(bulletin(from, lang))) {
      const own = drawn.flatMap(({ label }) => figures.get(plain(label)) ?? []);
      for (const [part, size] of fractionsOf(plain(text))) {
        expect(own.flatMap((figure) => [[figure.numerator, figure.denominator], [figure.baseline_numerator, figure.baseline_denominator]])).toContainEqual([part, size]);
      }
    }
  });

  it.each(language.options)('keeps the lengths, %s', (lang) => {
    const report = bulletin(from, lang);
    const room = lang === 'en' ? 1 : 1.15;
    expect(wordsOf(headline(report))).toBeLessThanOrEqual(50 * room);
    for (const { text, drawn } of findings(report)) expect(wordsOf(text), plain(text)).toBeLessThanOrEqual((drawn.length > 1 ? 50 : 36) * room);
    for (const { caption, shown, subtitle, id } of ofKind(report, 'table') as TableBlock[]) {
      if (shown !== true || id?.startsWith('section-') !== true) continue;
      expect(wordsOf(caption), caption).toBeLessThanOrEqual(15 * room);
      expect(wordsOf(subtitle ?? ''), subtitle).toBeLessThanOrEqual(40);
    }
  });

  it.each(language.options)('leads to headings that exist, %s', (lang) => {
    const report = bulletin(from, lang);
    const anchors = new Set(ofKind(report, 'heading').map(({ anchor }) => anchor));
    const runs = [...ofKind(report, 'paragraph').map(({ text }) => text), ...ofKind(report, 'table').flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flat().map(({ text }) => text)))].flatMap((text) => (typeof text === 'string' ? [] : text));
    for (const { link } of runs) if (typeof link === 'string' && !/^https?:/.test(link)) expect(anchors).toContain(link);
  });
});

describe('words by evidence', () => {
  it('never say "reported" of what a public source describes, and say how often an Article 7 report is cited', () => {
    const page = bulletin(review, 'en');
    const said = findings(page).map(({ large, unit, text }) => `${large} ${unit} ${plain(text)}`);
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) {
      expect(one).not.toMatch(/\breported\b/);
      expect(one).toMatch(/described by public sources, with an Article 7 report cited/);
    }
    for (const { text } of findings(bulletin(review, 'fr'))) expect(plain(text)).not.toMatch(/déclar|fait état/);
    expect(ofKind(page, 'table').map(({ subtitle }) => subtitle ?? '').join(' ')).not.toMatch(/that reported it/);
  });

  it('name nobody for not reporting, and give no share, while the register is not whole', () => {
    expect(thin.registerWhole).toBe(false);
    const trust = spaced(textOf(bulletin(thin, 'en')));
    expect(trust).toContain('no State is named for not reporting');
    expect(trust).not.toMatch(/had not reported by/);
  });
});

describe('a final edition', () => {
  it('says on its first page who signed it off, and why figures are provisional', () => {
    const about = { ...compared.about, edition: 'final' as const, signed_off: { office: { en: 'the Director', fr: 'la Direction' }, date: '2027-12-01' }, provisional_because: { en: 'Two reports are late.', fr: 'Deux rapports manquent.' } };
    expect(textOf(bulletin({ ...compared, about }, 'en'))).toContain('Signed off by the Director, 1\u00a0December\u00a02027. Why some figures are provisional: Two reports are late.');
    expect(textOf(bulletin({ ...compared, about }, 'fr'))).toContain('Pourquoi certains chiffres sont provisoires\u00a0: Deux rapports manquent.');
  });
});

describe('whose word it is', () => {
  const unit = (name: string, basis: 'article7' | 'other') => ({ ...(whole.assessments[0] as (typeof whole.assessments)[number]), indicator: '1.1', unit: name, outcome: 'met' as const, basis });
  const view = viewOf({ ...review, assessments: [unit('XAA', 'other'), unit('XAB', 'article7'), unit('XAC', 'article7'), { ...unit('XAD', 'other'), outcome: 'partly' as const }] }, 'en');

  it('counts as another document’s what is met by one, not by a report and not in part', () => expect(byOtherDocument(view, '1.1')).toBe(1));

  it('draws what an Article 7 report is cited for dark and what another source says lined', () => {
    // every second answer is another source’s own
    const half = review.assessments.map((one, at) => (one.outcome === 'met' && at % 2 === 0 ? { ...one, basis: 'other' as const, source: 'A review (2025)', report_id: null } : one));
    const drawn = findings(bulletin({ ...review, assessments: half }, 'en')).flatMap(({ drawn: marks }) => marks.flatMap(({ plot }) => (plot?.form === 'parts' ? [plot.parts] : [])));
    expect(drawn.length).toBeGreaterThan(0);
    for (const parts of drawn) expect(parts.map(({ fill }) => fill)).toEqual([...new Set(parts.map(({ fill }) => fill))]);
    expect(new Set(drawn.flat().map(({ fill }) => fill))).toEqual(new Set(['dark', 'lined']));
  });

  it('says a sentence once on half a page, where a section has only one', () => {
    const one = viewOf(madeUp({ '47': { now: [55, 89], before: [42, 92] } }), 'en');
    for (const { section } of one.publication.plan.sections) {
      const texts = sectionPage(one, section, true, true).flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : []));
      expect(texts).toEqual([...new Set(texts)]);
    }
  });
});
