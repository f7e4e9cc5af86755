/** The demonstration's own texts: in the language of the page, and nobody else's are touched. */
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../pipeline/say/view.ts';
import { demoText, demoTexts } from '../../pipeline/words/demo-texts.ts';
import { full, synthetic } from '../publish/synthetic.ts';

const { source } = demoTexts;

describe('texts of the demonstration', () => {
  it.each(Object.entries(demoTexts))('%s is said in the language of the page', (_, { en, fr }) => {
    expect([demoText('en', en), demoText('fr', en), demoText('qaa', en)]).toEqual([en, fr, en]);
    expect(fr).not.toMatch(/ [;:?!%»]|« |'/);
  });

  it('any other text is printed as it was written', () => {
    expect(demoText('fr', 'Landmine Monitor 2024')).toBe('Landmine Monitor 2024');
  });

  it('are changed in the demonstration alone', () => {
    const base = synthetic(full);
    const of = (kind: 'demo' | 'isu') => viewOf({ ...base, about: { ...base.about, data_kind: kind }, sources: [{ source: source.en, rows: 3 }] }, 'fr').publication.sources;
    expect(of('demo')).toEqual([{ source: source.fr, rows: 3 }]);
    expect(of('isu')).toEqual([{ source: source.en, rows: 3 }]);
  });
});
