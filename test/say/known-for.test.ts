/** Where more than half of a figure can still change it (R34), no report calls its change a rise or a fall. */
import { describe, expect, it } from 'vitest';
import { indicatorBlock } from '../../pipeline/say/annex/indicator.ts';
import { gapText, sharePlot } from '../../pipeline/say/finding-text.ts';
import { knowledgeOf, stateCounts } from '../../pipeline/say/plan-state.ts';
import { notCompared } from '../../pipeline/say/bulletin/trust-page.ts';
import { sayMovement } from '../../pipeline/words/figure.ts';
import { annexWords } from '../../pipeline/words/languages.ts';
import { language } from '../../schemas/codes.ts';
import { entryOf, figureOf, viewOfMadeUp, type Numbers } from './made-up.ts';
import { plain } from './text.ts';

/** Six of 14 said so; then two of 12 do, and nine of the others sent no report. */
const missing: Numbers = { now: [2, 12], before: [6, 14], high: 11 };
/** As many, but all have answered. */
const answered: Numbers = { now: [2, 14], before: [6, 14] };

describe('the word for a change', () => {
  it('is R35’s where enough is known, on the very limit too', () => {
    expect(sayMovement(figureOf('18.1', answered))).toBe('fell');
    expect(sayMovement(figureOf('18.1', { now: [2, 12], before: [6, 14], high: 8 }))).toBe('fell');
    expect(sayMovement(figureOf('18.1', { now: null, before: [6, 14] }))).toBe('no_figure');
  });

  it('is "not compared" where more than half is unknown now', () => {
    expect(figureOf('18.1', missing).movement).toBe('fell');
    expect(sayMovement(figureOf('18.1', missing))).toBe('not_compared');
    expect(sayMovement(figureOf('18.1', { now: [2, 12], before: [6, 14], high: 9 }))).toBe('not_compared');
    expect(sayMovement(figureOf('18.1', { now: [5, 12], before: [6, 14], high: 12 }))).toBe('not_compared');
  });

  it('is "not compared" where more than half was unknown in the baseline', () => {
    const rise = { ...figureOf('18.1', { now: [8, 14], before: [2, 14] }), baseline_high: '85.7143' };
    expect(rise.movement).toBe('rose');
    expect(sayMovement(rise)).toBe('not_compared');
  });
});

describe('a baseline of which more than half was unknown', () => {
  const figure = { ...figureOf('18.1', { now: [8, 14], before: [2, 14] }), baseline_high: '85.7143' };
  it('is drawn nowhere and stands beside no share', () => {
    expect(sharePlot(figure)).toMatchObject({ then: null, compared: false });
    expect(sharePlot(figureOf('18.1', { now: [8, 14], before: [2, 14] }))).toMatchObject({ then: 14.2857, compared: true });
    const { indicator } = entryOf('18.1', answered);
    expect(plain(gapText(viewOfMadeUp({ '18.1': answered }), { indicator, figure }))).not.toMatch(/2025/);
  });
});

describe('a record whose zero is claimed', () => {
  const view = viewOfMadeUp({ '11.2': { now: 0, before: null } });
  const { indicator, figure } = entryOf('11.2', { now: 0, before: null });
  it('has nothing left to code; one that is not claimed has', () => {
    const none = { ...view, units: new Map() };
    expect(knowledgeOf(none, { indicator, figure })).toBe('all_coded');
    expect(knowledgeOf(none, { indicator, figure: { ...figure, status: 'provisional' } })).toBe('at_least');
    // the annex says the same of public evidence
    const open = { ...none, publication: { ...none.publication, about: { ...none.publication.about, data_kind: 'public_evidence' as const } } };
    expect(JSON.stringify(indicatorBlock(open, indicator, figure))).toContain(annexWords('en').status.all_coded);
  });
});

describe.each(language.options)('reports, %s', (lang) => {
  const view = viewOfMadeUp({ '18.1': missing, '18.2': answered }, lang);

  it('count it among those not compared, with the reason', () => {
    expect([stateCounts(view).get('fell'), stateCounts(view).get('not_compared')]).toEqual([1, 1]);
    expect(notCompared(view).filter(({ why }) => why === 'too_few').map(({ entries }) => entries.map(({ indicator }) => indicator.indicator))).toEqual([['18.1']]);
  });

  it('give the reason in the annex', () => {
    const { indicator, figure } = entryOf('18.1', missing);
    const block = indicatorBlock(view, indicator, figure);
    expect(block.changeMark).toBe('not_compared');
    expect(plain(block.change)).toMatch(lang === 'en' ? /^Not compared: more than half of the answers are missing, unclear or to be coded/ : /^Non comparé.*plus de la moitié des réponses manquent/);
  });
});
