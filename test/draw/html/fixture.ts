/**
 * A publication for the tests of pages: fictional States, seeded, with reports behind the outcomes, a
 * baseline, land, follow-up and problems. `hostile` puts into every free text what must never become
 * markup or turn the text around it.
 */
import type { Assessment, FollowUp, Land, Problem, Reading } from '../../../schemas/outputs.ts';
import type { StateName, SubmissionSummary } from '../../../pipeline/measure/measured.ts';
import type { Publication } from '../../../pipeline/publish/publication.ts';
import { full, synthetic, type Wanted } from '../../publish/synthetic.ts';

/** Markup, a template's braces, an override that turns text around, Hebrew, a NUL. */
export const HOSTILE = '<script>alert("x")</script> {{x}} \u202eabc \u05e9\u05dc\u05d5\u05dd \u0000';

const CODED: ReadonlySet<string> = new Set(['met', 'partly', 'not_met', 'silent', 'unclear', 'not_applicable']);

function withReport(unit: Assessment, cycle: number): Assessment {
  if (unit.unit_kind !== 'state' || !CODED.has(unit.outcome)) return unit;
  return { ...unit, report_id: `${unit.unit}-${cycle}-1`, basis: 'article7', form: 'C', page: '11', source: `Fictional register of ${cycle}, p. 4` };
}

function readingsOf(publication: Publication): Reading[] {
  return publication.figures.flatMap(({ cycle, indicator, numerator, denominator, reported, value }): Reading[] => {
    if (value === null || numerator === null) return [];
    if (denominator === null || reported === null || reported === 0) return [];
    return [
      { cycle, indicator, reading: 'of_reporting', numerator, denominator: reported, value: String((100 * numerator) / reported), status: 'final', high: null },
      { cycle, indicator, reading: 'by_due_date', numerator, denominator, value, status: 'final', high: null },
    ];
  });
}

const followUp: FollowUp[] = [
  { list: 'request_pending', state: 'XAA', subject: 'article_5', due_on: '2028-03-01', committee: 'article-5', detail: 'Request XAA-2027 asks until 1 March 2031.', request: 'XAA-2027', asks_until: '2031-03-01', reason: null },
  { list: 'to_check', state: 'XAB', subject: 'article_5', due_on: '2027-01-01', committee: 'article-5', detail: 'To be checked.', request: null, asks_until: null, reason: 'expired' },
];

function landOf(cycle: number): Land[] {
  const row = { cycle, contamination: 'AP', unit: 'km2' as const, as_at: '2026-12-31', state_of_value: 'reported' as const, source: null, in_words: null };
  return [
    { ...row, state: 'XAA', measure: 'cha_area', value: '12.3456' },
    { ...row, state: 'XAA', measure: 'cleared_area', value: '0.004' },
    { ...row, state: 'XAB', measure: 'sha_area', value: null, state_of_value: 'extent_unknown', in_words: 'extent_unknown' },
  ];
}

const problems: Problem[] = [
  { severity: 'warning', code: 'DUPLICATE_ROW', file: 'article7/2027/answers.csv', line: 7, column: null, value: null, message: 'the row is the same as an earlier one', hint: null },
];

/** The full publication; by default a compared cycle with a whole register. */
export function publication(wanted: Wanted = full): Publication {
  const base = synthetic(wanted);
  const assessments = base.assessments.map((unit) => withReport(unit, base.cycle));
  const submissions: SubmissionSummary[] = base.receipts.map(({ state }) => ({
    report_id: `${state}-${base.cycle}-1`, cycle: base.cycle, state, kind: 'annual', status: 'final', received_on: null, url: `https://example.org/${state}.pdf`, source: null,
  }));
  return {
    ...base, assessments, submissions, readings: readingsOf(base), followUp, problems, land: landOf(base.cycle), seal: '4f9c21ab',
    sources: [{ source: 'Fictional register', rows: 12 }, { source: 'https://example.org/register', rows: 1 }],
  };
}

/** The same with hostile text in every field that comes from a data folder. */
export function hostile(): Publication {
  const base = publication();
  const states = new Map<string, StateName>([...base.states].map(([code]) => [code, { en: `${HOSTILE}${code}`, fr: `${HOSTILE}${code}`, frWithArticle: null }]));
  return {
    ...base, states,
    about: { ...base.about, title: { en: HOSTILE, fr: HOSTILE }, note: { en: HOSTILE, fr: HOSTILE } },
    assessments: base.assessments.map((unit) => (unit.report_id === null ? unit : { ...unit, form: HOSTILE, page: HOSTILE, source: HOSTILE })),
    submissions: base.submissions.map((submission) => ({ ...submission, url: `javascript:alert(1)//${HOSTILE}` })),
    followUp: base.followUp.map((row) => ({ ...row, detail: HOSTILE })),
    land: base.land.map((row) => ({ ...row, contamination: HOSTILE })),
    problems: base.problems.map((problem) => ({ ...problem, file: HOSTILE, value: HOSTILE, message: HOSTILE })),
    sources: [{ source: HOSTILE, rows: 1 }],
  };
}
