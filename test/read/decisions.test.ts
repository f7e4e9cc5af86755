/** The client's decisions and the official wording: what is wrong with them is said with its line, and stops the run. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../command.ts';
import { measureFolder, plan, problemsOf } from '../support.ts';
import { decidedBy, readingsOffered } from '../../pipeline/assess/decided.ts';
import { readDecisions } from '../../pipeline/read/decisions.ts';
import { annexPages } from '../../pipeline/say/annex/annex.ts';
import { reportPage } from '../../pipeline/draw/html/report-page.ts';
import { problemOf } from '../../pipeline/words/say-problem.ts';
import { language } from '../../schemas/codes.ts';
import { chosenOption } from '../../schemas/decisions.ts';

const folder = new URL('../cases/rules/R12-decided-partly/data', import.meta.url).pathname;
const own = readFileSync(new URL('../../data/plan/decisions.yaml', import.meta.url), 'utf8');
const nothing = () => [];
const faults = (source: string) => decidedBy(plan, source).faults.map((fault) => ({ ...fault, ...problemOf(fault) }));

describe('decisions.yaml', () => {
  it('of the program follows the plan’s words everywhere, asks nothing twice, and offers every reading once', () => {
    expect(plan.decisions.map((one) => chosenOption(one)?.reading)).toEqual(plan.decisions.map(() => 'as_worded'));
    const offered = plan.decisions.flatMap(({ options }) => options.flatMap(({ reading }) => (reading === undefined || reading === 'as_worded' ? [] : [reading])));
    expect(offered.toSorted()).toEqual([...new Set(plan.indicators.flatMap(readingsOffered))].toSorted());
    expect(new Set(plan.decisions.map(({ decision }) => decision)).size).toBe(plan.decisions.length);
  });

  it('copied into the data folder says the same, and with one word changed decides', () => {
    expect(decidedBy(plan, own)).toEqual({ plan, faults: [] });
    const changed = own.replace('chosen: not_counted\n    options:\n      - option: not_counted\n        reading: as_worded\n        text:\n          en: "It does not count', 'chosen: counted\n    options:\n      - option: not_counted\n        reading: as_worded\n        text:\n          en: "It does not count');
    expect(changed).not.toBe(own);
    expect(decidedBy(plan, changed).plan.indicators.filter(({ reading }) => reading === 'partly_counts').map(({ rule }) => rule).every((rule) => rule === 'answered')).toBe(true);
  });

  it.each([
    ['an unknown decision', 'decisions:\n  - decision: party\n    chosen: counted\n', { code: 'UNKNOWN_CODE', line: 2, column: 'decisions.0.decision', message: 'there is no decision "party"', hint: 'Did you mean "partly"?' }],
    ['an unknown option', 'decisions:\n  - decision: partly\n    chosen: countd\n', { code: 'UNKNOWN_CODE', line: 3, message: '"countd" is no option of the decision partly', hint: 'Did you mean "counted"?' }],
    ['an option that is only written down', 'decisions:\n  - decision: vote\n    chosen: first_committee\n', { code: 'UNKNOWN_CODE', line: 3, message: 'the option "first_committee" of vote is written down, but no figure is computed for it: it cannot be chosen' }],
    ['two choices for one figure', 'decisions:\n  - decision: partly\n    chosen: counted\n  - decision: late_reports\n    chosen: not_counted\n', { code: 'CONFLICTING_ROW', message: expect.stringContaining('concerns the same') }],
    ['one decision twice', 'decisions:\n  - decision: partly\n    chosen: counted\n  - decision: partly\n    chosen: not_counted\n', { code: 'CONFLICTING_ROW', line: 4, message: 'the decision "partly" stands twice' }],
    ['a reading of another decision', 'decisions:\n  - decision: vote\n    chosen: mine\n    options:\n      - option: mine\n        reading: partly_counts\n        text: { en: Mine, fr: La mienne }\n      - option: other\n        text: { en: Other, fr: Autre }\n', { code: 'UNKNOWN_CODE', line: 6, message: 'the reading "partly_counts" does not belong to the decision vote' }],
    ['a key that is not known', 'decisions:\n  - decision: partly\n    choosen: counted\n    chosen: counted\n', { code: 'UNKNOWN_CODE', line: 3, hint: 'Did you mean "chosen"?' }],
    ['no list', 'partly: counted\n', { code: 'MISSING_VALUE', column: 'decisions' }],
    ['no YAML', 'decisions: [\n', { code: 'BAD_CSV' }],
  ])('%s is a problem with its place, and the plan’s words hold', (_, source, wanted) => {
    expect(faults(source)[0]).toMatchObject({ file: 'decisions.yaml', severity: 'error', ...wanted });
    expect(decidedBy(plan, source).plan).toEqual(plan);
  });

  it('may write an option of its own down', () => {
    const source = 'decisions:\n  - decision: vote\n    chosen: plenary\n    options:\n      - option: plenary\n        reading: as_worded\n        text: { en: Plenary, fr: Plénière }\n      - option: both\n        text: { en: Both, fr: Les deux }\n';
    expect(readDecisions(plan.decisions, source, nothing)).toMatchObject({ faults: [], decisions: expect.arrayContaining([expect.objectContaining({ decision: 'vote', question: plan.decisions.find(({ decision }) => decision === 'vote')?.question })]) });
  });
});

describe('what is decided and the official wording', { timeout: 120_000 }, () => {
  it('stand in the annex, marked with their language, and bad rows of the wording are named', async () => {
    const data = copyOf(folder);
    writeFileSync(join(data, 'plan-wording.csv'), 'indicator,lang,text\n31.1,es,"Porcentaje de <Estados>"\n31.1,ar,نسبة الدول\n31.1,en,Percentage of States Parties\n');
    const publication = await measureFolder(data, 2025, '2025-11-30');
    expect(publication.faults).toEqual([]);
    const page = (lang: 'en' | 'fr') => annexPages(publication, lang).map((report) => /<article[^>]*id="indicator-31-1".*?<\/article>/s.exec(reportPage(report, language.options))?.[0] ?? '').join('').replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(page('en')).toContain('Official wording:</span> Percentage of States Parties');
    expect(page('en')).toContain('Official wording (es):</span> <span lang="es">Porcentaje de &lt;Estados&gt;</span>');
    expect(page('en')).toContain('<span lang="ar" dir="rtl"><bdi>نسبة الدول</bdi></span>');
    expect(page('fr')).toContain('Libellé officiel (en) :</span> <span lang="en">Percentage of States Parties</span>');
    expect(page('en')).toContain('By decision, not as the plan words it: that would be 3 of 6 (50%).');
    expect(page('fr')).toContain('Par décision, et non selon le libellé du plan, qui donnerait 3 sur 6 (50 %).');
    appendFileSync(join(data, 'plan-wording.csv'), '31.9,es,x\n31.1,spanish,x\n31.1,es,otro\n31.1,en,Percentage of States Parties\n31.1,fr,\n');
    const found = (await problemsOf(data, '2025-11-30')).map(({ code, file, line }) => `${code} ${file}:${line}`);
    expect(found).toEqual(['UNKNOWN_INDICATOR plan-wording.csv:5', 'UNKNOWN_CODE plan-wording.csv:6', 'CONFLICTING_ROW plan-wording.csv:7', 'DUPLICATE_ROW plan-wording.csv:8', 'MISSING_VALUE plan-wording.csv:9']);
  });
});
