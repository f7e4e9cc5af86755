/** On what terms a publication may be used: those of the data that went into it. */
import { readFileSync } from 'node:fs';
import type { About } from '../../../schemas/about.ts';

/** A licence as the standard names it, and its text. */
export interface Licence {
  license: { name: string; title: string };
  text: string;
}

const file = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

/** The terms by kind of data. */
export function licenceOf(kind: About['data_kind']): Licence {
  if (kind === 'demo') return { license: { name: 'other-open', title: 'Fictional; free for any use while marked as fictional' }, text: 'Everything in this folder is fictional. It may be used for anything, as long as it stays marked as fictional.\n\nPages embed the font Noto Sans, (c) The Noto Project Authors, under the SIL Open Font License 1.1.\n' };
  if (kind === 'isu') return { license: { name: 'notspecified', title: 'Terms of the Implementation Support Unit' }, text: 'The data is the Implementation Support Unit\'s own. No terms of reuse are given here; ask the Unit.\n\nPages embed the font Noto Sans, (c) The Noto Project Authors, under the SIL Open Font License 1.1.\n' };
  return { license: { name: 'other-at', title: 'Facts with their sources; see the file LICENSE of this publication' }, text: `${file('DATA-LICENSE')}\n\nThe terms named LICENSE above:\n\n${file('LICENSE')}` };
}
