/** States side by side, read back from a publication small enough to be counted by hand, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Language, OutcomeCode } from '../../schemas/codes.ts';
import type { Assessment, Figure, OutlookRow } from '../../schemas/outputs.ts';
import type { Receipt } from '../../pipeline/measure/measured.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { deadlineCounts, releasedTwice, remainingByKind, remainingOf5, statesOf5, type StateOf5 } from '../../pipeline/say/article-5.ts';
import { committeeReport } from '../../pipeline/say/committee.ts';
import { madeOf, reportingCommittees } from '../../pipeline/say/committee/made.ts';
import { talks } from '../../pipeline/say/committee/talk.ts';
import { receiptCounts } from '../../pipeline/say/counts.ts';
import { datesBlocks, missingReports, monthsLater } from '../../pipeline/say/dates.ts';
import { matrixTable } from '../../pipeline/say/matrix.ts';
import type { RichText } from '../../pipeline/say/model.ts';
import { dayOfYear, receiptLines } from '../../pipeline/say/receipts-lines.ts';
import { stateSheet } from '../../pipeline/say/state-sheet.ts';
import { stateTable, widestGaps } from '../../pipeline/say/state-table.ts';
import { trustLine } from '../../pipeline/say/trust-line.ts';
import { viewOf } from '../../pipeline/say/view.ts';
import { whoReportedBlocks } from '../../pipeline/say/who-reported.ts';
import { full, synthetic } from '../publish/synthetic.ts';
import { committeeReportWords } from '../../pipeline/words/languages.ts';

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join('')).replaceAll('\u00a0', ' ');
/** Every text of some blocks. */
const said = (value: unknown): string => JSON.stringify(value).replaceAll('\u00a0', ' ');

const outlook = (state: string, given: Partial<OutlookRow>): OutlookRow => ({
  cycle: 2027, state, remaining_km2: null, mixed: null, rate_km2: null, rate_years: null, years: null, due_on: null, years_left: null, longer: null, rate_least_km2: null, rate_most_km2: null, released_km2: null, released_before_km2: null, ...given,
});
const unit = (indicator: string, state: string, outcome: OutcomeCode): Assessment =>
  ({ cycle: 2027, indicator, unit_kind: 'state', unit: state, outcome, weight: 1, report_id: null, basis: outcome === 'no_report' ? null : 'article7', form: null, page: null, source: null, rule: 'R7' });
const receipt = (state: string, receivedOn: string | null, reporting: Receipt['reporting'] = 'received'): Receipt => ({ state, affected: true, reporting, receivedOn });

/**
 * Four States as of 1 October 2027. XAA: 10 km² at 0.5 a year, 20 years, 2 left, a request is expected. XAB: 3 km² at 3, one year,
 * 4 left. XAC: passed, a request for an earlier date pending. XAD: passed, no request; its report is missing.
 */
function small(whole = true): Publication {
  const base = synthetic(full);
  const wanted = new Set(['17.1', '17.2']);
  const figure = (indicator: string, numerator: number): Figure => ({
    ...(base.figures.find((one) => one.indicator === indicator) as Figure), status: 'final', numerator, denominator: 4, value: String(25 * numerator), high: String(25 * numerator), bounds: null, movement: 'not_compared',
  });
  const area = (state: string, value: string) => ({ cycle: 2027, state, contamination: 'AP mines', measure: 'cha_area' as const, value, unit: 'km2' as const, as_at: '2026-12-31', state_of_value: 'reported' as const, source: null, in_words: null });
  return {
    ...base, registerWhole: whole, past: [], openPopulations: new Map(),
    plan: { ...base.plan, indicators: base.plan.indicators.filter(({ indicator }) => wanted.has(indicator)) },
    figures: [figure('17.1', 2), figure('17.2', 1)],
    assessments: [
      unit('17.1', 'XAA', 'met'), unit('17.1', 'XAB', 'met'), unit('17.1', 'XAC', 'silent'), unit('17.1', 'XAD', 'no_report'),
      unit('17.2', 'XAA', 'met'), unit('17.2', 'XAB', 'partly'), unit('17.2', 'XAC', 'silent'), unit('17.2', 'XAD', 'no_report'),
    ],
    baseline: base.baseline && { ...base.baseline, outcomes: [unit('17.1', 'XAC', 'met'), unit('17.2', 'XAC', 'met')] },
    outlook: [
      outlook('XAA', { remaining_km2: '10', mixed: 'no', rate_km2: '0.5', rate_years: 3, years: '20.00', due_on: '2029-10-01', years_left: '2.00', longer: 'yes' }),
      outlook('XAB', { remaining_km2: '3', mixed: 'no', rate_km2: '3', rate_years: 1, years: '1.00', due_on: '2031-10-01', years_left: '4.00', longer: 'no' }),
      outlook('XAC', { due_on: '2027-03-01' }), outlook('XAD', { due_on: '2026-03-01' }),
    ],
    land: [area('XAA', '10'), area('XAB', '3')],
    deadlines: [
      { state: 'XAA', article: 5, dueOn: '2029-10-01', request: null, asksUntil: null }, { state: 'XAB', article: 5, dueOn: '2031-10-01', request: null, asksUntil: null },
      { state: 'XAC', article: 5, dueOn: '2027-03-01', request: 'r', asksUntil: '2026' }, { state: 'XAD', article: 5, dueOn: '2026-03-01', request: null, asksUntil: null },
    ],
    followUp: [
      ...([['due_soon', 'XAA', '2029-10-01'], ['request_expected', 'XAA', '2029-10-01'], ['request_pending', 'XAC', '2027-03-01'], ['expired', 'XAD', '2026-03-01']] as const)
        .map(([list, state, due_on]) => ({ list, state, subject: 'article_5', due_on, committee: 'article-5' as const, detail: '', request: null, asks_until: null, reason: null })),
      { list: 'expired', state: 'XAE', subject: 'article_4', due_on: '2010-03-01', committee: 'president', detail: '', request: null, asks_until: null, reason: 'not_met' },
    ],
    receipts: [receipt('XAA', '2027-04-30'), receipt('XAB', '2027-05-02'), receipt('XAC', null), receipt('XAD', null, whole ? 'no_report' : 'not_coded')],
    members: ['XAA', 'XAB', 'XAC', 'XAD'].map((state) => ({ population: 'affected', state })),
  };
}

describe('deadlines and areas are counted once', () => {
  const view = viewOf(small(), 'en');
  const states = statesOf5(view);
  it('soon, passed with a request, passed alone', () => {
    const counts = deadlineCounts(view, states);
    expect([counts.soon, counts.soonPending, counts.passedPending, counts.passedAlone].map((rows) => rows.map(({ state }) => state))).toEqual([['XAA'], [], ['XAC'], ['XAD']]);
  });
  it('what remains, and a request for a date that is not later than the deadline', () => {
    expect(remainingOf5(view, states)).toEqual({ area: 13, states: 2, mixed: false, printed: true });
    expect(states.find(({ state }) => state === 'XAC')?.pending).toEqual({ until: '2026', early: true });
  });
  it('release beside that of the year before, of the States that gave the same kinds for both years', () => {
    const rows = ['XAA', 'XAB', 'XAC'].map((state, place) => ({ ...outlook(state, { released_km2: ['3', '2', '40'][place] ?? null, released_before_km2: ['1', '1.5', null][place] ?? null }) }) as StateOf5);
    expect(releasedTwice(rows)).toEqual({ states: 2, now: 5, before: 2.5 });
    expect(releasedTwice(rows.slice(2))).toBeNull();
    const { text } = committeeReportWords('en').summary.released;
    expect(text('45', 3, 2026, { cleared: '45', reduced: null, cancelled: null }, { states: 2, now: '5', before: '2.5' }).text.replaceAll('\u00a0', ' ')).toBe(' in 3 States Parties: 45 cleared. The 2 that gave the same kinds for both years released 5, after 2.5 in 2025.');
    expect(text('45', 3, 2026, { cleared: '45', reduced: null, cancelled: null }, null).text).not.toContain('2025');
  });

  it('unlike contents of real data are not added', () => {
    const from = small();
    const mixed = { ...from, about: { ...from.about, data_kind: 'public_evidence' as const }, land: from.land.map((row) => (row.state === 'XAB' ? { ...row, contamination: 'improvised AP mines' } : row)) };
    expect(remainingOf5(viewOf(mixed, 'en'), states)).toMatchObject({ mixed: true, printed: false });
  });
});

describe('a State that reported completion', () => {
  const from = small();
  const view = viewOf({ ...from, deadlines: from.deadlines.filter(({ state }) => state !== 'XAB') }, 'en');
  const states = statesOf5(view);
  it('has nothing that remains, whatever an older report gave', () => {
    expect(remainingOf5(view, states)).toMatchObject({ area: 10, states: 1 });
    expect(remainingByKind(view, states).map(({ area, states: count }) => [area, count])).toEqual([[10, 1]]);
    const [table] = stateTable(view);
    const row = table?.groups.flatMap(({ rows }) => rows).find((cells) => plain(cells.at(-1)?.text ?? '') === 'completion reported');
    expect(row?.map(({ text, plot }) => (plot ? 'plot' : plain(text))).slice(1, 5)).toEqual(['–', '3.00', '', '– / –']);
  });
});

describe('the bar of reports', () => {
  const from = small();
  it.each(['en', 'fr'] as Language[])('adds up to all States Parties, those not yet due among them, %s', (lang) => {
    const view = viewOf({ ...from, receipts: [...from.receipts, receipt('XAE', null, 'not_due')] }, lang);
    const line = trustLine(view);
    const bar = (line.kind === 'columns' ? line.columns.flat() : []).find((block) => block.kind === 'plot');
    expect(bar?.kind === 'plot' && bar.plot.form === 'parts' && bar.plot.parts.map(({ value, label }) => `${value} ${label}`).at(-1)).toBe(lang === 'en' ? '1 1 not yet due' : '1 1 non encore exigible');
    expect(bar?.kind === 'plot' && bar.plot.form === 'parts' && [bar.plot.whole, bar.plot.parts.reduce((sum, { value }) => sum + value, 0)]).toEqual([5, 5]);
  });
});

describe('a list of missing reports', () => {
  const text = (concerned: ((state: string) => boolean) | null): string => plain(missingReports(viewOf(small(), 'en'), concerned)).replaceAll('\u00a0', ' ');
  it('says whether it is of all States or of some', () => {
    expect(text(null)).toMatch(/^No Article 7 report for \d{4}: /);
    expect(text((state) => state === 'XAD')).toMatch(/^Of the States that this report concerns, no Article 7 report for \d{4}: /);
    expect(text((state) => state === 'XAA')).toMatch(/^Every report that was due from the States concerned was received\./);
  });
});

describe.each(['en', 'fr'] as Language[])('tables in %s', (lang) => {
  const view = viewOf(small(), lang);

  it('State table: four groups, the widest gap first, years left / at the rate', () => {
    const [table] = stateTable(view);
    expect(table?.groups.map(({ rows }) => rows.length)).toEqual([1, 1, 2, 0]);
    expect(table?.groups.flatMap(({ rows }) => rows.map((row) => plain(row[4]?.text ?? '')))).toEqual(['2 / 20', '4 / 1', lang === 'en' ? 'passed / –' : 'échu / –', lang === 'en' ? 'passed / –' : 'échu / –']);
    expect(plain(table?.groups[3]?.title ?? '')).toMatch(lang === 'en' ? /: none$/ : /: aucun$/);
    expect(plain(table?.notes ?? '')).toContain('ᵇ');
  });

  it('bulletin: the gap of 18 years alone, the rest counted, what remains in all', () => {
    const [table] = widestGaps(view);
    expect(table?.kind === 'table' && table.groups.flatMap(({ rows }) => rows).length).toBe(1);
    expect(table?.kind === 'table' && table.foot?.slice(1, 3).map(({ text }) => plain(text))).toEqual(['13.0', lang === 'en' ? 'in 2' : 'dans 2'].map((text) => (lang === 'fr' ? text.replace('.', ',') : text)));
  });

  it('matrix: names in order, one line for a State without a report, a sum per column and none per row', () => {
    const table = matrixTable(view, view.publication.plan.indicators);
    expect(table?.groups[0]?.rows.map((row) => row.map(({ mark }) => mark).slice(1))).toEqual([['met', 'met'], ['silent', 'silent'], ['met', 'partly']]);
    expect(table?.groups[1]?.mark).toBe('no_report');
    expect(table?.foot?.map(({ text }) => plain(text)).slice(1)).toEqual(['2', '1']);
    expect(table?.columns).toHaveLength(3);
    expect(table?.caption).toMatch(lang === 'en' ? /^Most reported: .* \(2 of 4\); least: .* \(1\)$/ : /^Le plus souvent déclaré.: .*\(2.sur.4\).*le moins souvent.*\(1\)$/);
  });

  it('who reported: of those of which an answer is known', () => {
    const table = whoReportedBlocks(view).find((block) => block.kind === 'table');
    const shares = table?.kind === 'table' ? table.groups[0]?.rows.map((row) => plain(row[1]?.text ?? '')) : [];
    expect(shares).toEqual(lang === 'en' ? ['2 of 2', '0 of 2', '1 of 2'] : ['2 sur 2', '0 sur 2', '1 sur 2']);
  });

  it('receipts: by the due date and by the as-of date; the undated are said and not drawn', () => {
    const lines = receiptLines(view);
    expect(lines?.caption.replaceAll('\u00a0', ' ')).toBe(lang === 'en' ? 'Reports received by 30 April: 1 in 2027' : 'Rapports reçus au 30 avril : 1 en 2027');
    expect(lines?.panels[0]?.lines[0]?.points).toEqual([{ x: 1, y: 0 }, { x: dayOfYear('04-30'), y: 1 }, { x: dayOfYear('05-02'), y: 2 }, { x: dayOfYear('10-01'), y: 2 }]);
    expect(plain(lines?.notes ?? '')).toMatch(lang === 'en' ? /One report of 2027 has no date.*one State Party had not reported/ : /Un rapport de 2027 n’a pas de date.*un État partie n’avait pas présenté de rapport/);
  });

  it('dates: Article 4 stands apart, and a missing report is named where the register is whole', () => {
    const text = said(datesBlocks(view));
    expect(text).toContain(lang === 'en' ? 'Article 4, deadline not met; destruction remains due' : 'Article 4, délai non respecté ; la destruction reste due');
    expect(text).toContain(lang === 'en' ? 'No Article 7 report for 2026: ' : 'Pas de rapport au titre de l’article 7 pour 2026 : ');
  });

  it('names nobody for want of a report where the register is not whole', () => {
    const open = viewOf(small(false), lang);
    const text = said(datesBlocks(open, { article5: false, article4: false, reports: () => true }));
    expect(text).not.toMatch(/XAD/);
    expect(text).toContain(lang === 'en' ? 'no State is named' : 'aucun État n’est');
  });
});

describe('the committees', () => {
  it('each declared committee has a report that begins with its headline', () => {
    for (const { committee } of reportingCommittees(synthetic(full).plan)) {
      for (const lang of ['en', 'fr'] as const) expect(committeeReport(synthetic(full), lang, committee).blocks[0]).toMatchObject({ kind: 'paragraph', style: 'headline' });
    }
    expect(() => committeeReport(small(), 'en', 'coordination')).toThrow('coordination');
  });

  it('Article 5 leads with land and deadlines', () => {
    const [first] = committeeReport(small(), 'en', 'article-5').blocks;
    expect(first?.kind === 'paragraph' && plain(first.text)).toMatch(/^At the present rate of release, the remaining area would outlast the deadline in 1 of the 2 States Parties for which both are known\./);
  });

  it('without any figure a report has no page break, and says what is missing', () => {
    const from = small();
    const none = { ...from, plan: synthetic(full).plan, figures: synthetic(full).figures.map((figure) => ({ ...figure, status: 'no_data' as const, value: null, numerator: null, denominator: null })) };
    const { blocks } = committeeReport(none, 'en', 'victim-assistance');
    expect(blocks.some((block) => block.kind === 'heading' && block.newPage === true)).toBe(false);
    expect(blocks[0]?.kind === 'paragraph' && plain(blocks[0].text)).toMatch(/^None of the 24 indicators of this report has a figure yet\./);
  });

  it('whom to talk to: two answers that were met and are not, or silence; nobody for a missing report', () => {
    const all = viewOf(small(), 'en');
    const [declared] = reportingCommittees(small().plan).filter(({ committee }) => committee === 'article-5');
    expect(declared && talks(madeOf(all, declared)).listed.map(({ state, declined, silent }) => [state, declined.length, silent.length])).toEqual([['XAC', 2, 2]]);
  });
});

it('a report of the last day came in time, one of the day after did not', () => {
  const from = small();
  const view = viewOf({ ...from, receipts: [receipt('XAA', from.dueDate), receipt('XAB', `${from.dueDate.slice(0, 8)}${Number(from.dueDate.slice(8)) - 1}`), receipt('XAC', `${from.dueDate.slice(0, 4)}-12-31`), receipt('XAD', null)] }, 'en');
  expect(receiptCounts(view)).toMatchObject({ parties: 4, received: 4, inTime: 2, undated: 1 });
});

describe('a State sheet', () => {
  const asked = (outcome: OutcomeCode, lang: Language = 'en'): { said: string; heading: string | undefined } => {
    const from = small();
    const publication = { ...from, about: { ...from.about, reply_by: '2028-01-15' }, assessments: from.assessments.map((unit) => (unit.unit === 'XAC' ? { ...unit, outcome } : unit)) };
    const { blocks } = stateSheet(publication, lang, 'XAC');
    const [first] = blocks;
    return { said: first?.kind === 'paragraph' ? plain(first.text) : '', heading: blocks.flatMap((block) => (block.kind === 'heading' && block.anchor === 'check' ? [block.text] : []))[0] };
  };

  it('asks to begin with the lists, to see whether a report is missing, or for nothing yet', () => {
    expect(asked('silent').said).toMatch(/ Please begin with the first lists\. Please reply by 15 January 2028\.$/);
    expect(asked('no_report').said).toMatch(/ Please see first whether a report is missing here\. Please reply by 15 January 2028\.$/);
    expect(asked('not_due')).toMatchObject({ said: expect.stringMatching(/ The report is not yet due, and nothing in it is to be checked now\.$/) as string, heading: 'To be read in the report once it is due' });
    expect(asked('not_due', 'fr').said).toMatch(/il n’y a rien à y vérifier pour l’instant\.$/);
  });
});

it('24 months later is the same day, or the last of a shorter month', () => {
  expect([monthsLater('2027-11-30', 24), monthsLater('2028-02-29', 24), monthsLater('2027-12-31', 2)]).toEqual(['2029-11-30', '2030-02-28', '2028-02-29']);
});

describe('sentences for none, one and many', () => {
  const [en, fr] = [committeeReportWords('en'), committeeReportWords('fr')];
  const led = ({ lead, text }: { lead: string; text: string }): string => plain(lead + text);
  const none = { soon: 0, months: 24, by: '2029-11-30', pending: [], passedPending: [], passedAlone: [], toCheck: false };

  it('deadlines, with names up to six', () => {
    expect(led(en.summary.soon.text(none))).toBe('No Article 5 deadlines fall within 24 months, by 30 November 2029.');
    expect(led(en.summary.soon.text({ ...none, soon: 2, pending: ['A'], passedPending: ['B'], passedAlone: ['C', 'D'] })))
      .toBe('Two Article 5 deadlines fall within 24 months, by 30 November 2029; for one of them (A) a request is pending. Three others have passed: one with a request pending (B), two without (C, D).');
    expect(led(en.summary.soon.text({ ...none, passedAlone: ['C', 'D'] }))).toContain('Two others have passed, without a request pending (C, D).');
    expect(led(fr.summary.soon.text({ ...none, passedPending: ['C', 'D'] }))).toContain('Deux autres sont échus, avec une demande en attente (C, D).');
    expect(led(en.summary.soon.text({ ...none, soon: 9, pending: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] }))).toContain('for seven of them a request is pending');
    expect(led(fr.summary.soon.text({ ...none, soon: 1, passedAlone: ['C'], toCheck: true })))
      .toBe('Un délai fixé au titre de l’article 5 échoit dans les 24 mois, d’ici au 30 novembre 2029. Un autre est échu, sans demande (C), à vérifier, car on ne sait pas si le registre des délais est complet.');
  });

  it.each([
    [0, 4, 'none of the 4 States Parties', 'ne demanderait plus de temps qu’il n’en reste dans aucun des 4 États parties'],
    [1, 1, 'in the one State Party', 'demanderait plus de temps qu’il n’en reste dans le seul État partie'],
    [2, 4, '2 of the 4 States Parties', 'demanderait plus de temps qu’il n’en reste dans 2 des 4 États parties'],
    [4, 4, 'all 4 States Parties', 'demanderait plus de temps qu’il n’en reste dans les 4 États parties'],
  ])('%i of %i outlast', (longer, known, english, french) => {
    expect(led(en.summary.headline.land(known, longer))).toContain(english);
    expect(led(fr.summary.headline.land(known, longer))).toContain(french);
  });
});
