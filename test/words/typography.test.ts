/** Typography of the French words: no plain space before the signs that ask for a no-break space. */
import { describe, expect, it } from 'vitest';
import { words } from '../../pipeline/words/languages.ts';

/** Every text of a catalogue that is not made by a function. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(texts);
}

describe('French typography', () => {
  it.each(texts(words('fr').report).concat(texts(words('fr').codes)))('%s', (text) => {
    expect(text).not.toMatch(/ [;:?!%»]|« |[^\u00a0][;?!»](?!\w)|'/);
  });
});

describe('English words', () => {
  it('use typographic apostrophes and no French guillemets', () => {
    for (const text of texts(words('en').report)) expect(text).not.toMatch(/[«»]|\w'\w/);
  });
});
