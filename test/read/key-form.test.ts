import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyForm } from '../../pipeline/read/key-form.ts';

test.each([
  ['one in two Unicode forms', 'Association des de\u0301mineurs', 'Association des démineurs'],
  ['a no-break space and a doubled one', 'Comité  \u00a0international', 'Comité international'],
  ['a line end and a tab', 'Comité\r\n\tinternational', 'Comité international'],
  ['spaces at the ends, also wide ones', '\u3000 ICBL\u2009', 'ICBL'],
  ['a soft hyphen, a zero width space, a mark of direction', 'IC\u00adB\u200bL\u200f', 'ICBL'],
  ['a byte order mark inside', 'IC\ufeffBL', 'ICBL'],
  ['control signs', 'IC\u0007B\u009bL', 'ICBL'],
  ['variation selectors', 'A\ufe0f/RES\u{e0100}', 'A/RES'],
  ['fillers, and a blank of Braille', 'A\u3164\u115f\uffa0\u2800B', 'AB'],
  ['an accent kept apart by a sign that is not seen', 'e\u200d\u0301', 'é'],
  ['nothing that can be seen', ' \u200b\u3164 ', ''],
])('%s', (_, text, form) => expect(keyForm(text)).toBe(form));

test.each([['case', 'A/RES/79/1', 'a/res/79/1'], ['a dash', 'A-1', 'A–1'], ['an accent', 'Comité', 'Comite'], ['a wide digit', '1', '１']])('%s makes another key', (_, one, other) => {
  expect(keyForm(one)).not.toBe(keyForm(other));
});

test('the form of a form is the same', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => keyForm(keyForm(text)) === keyForm(text)));
});
