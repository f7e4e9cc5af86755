/** `README.md` of a publication: what it is and how to open and to prove it, on one page, in both languages. */
import { packageWords, words } from '../../words/languages.ts';
import { language } from '../../../schemas/codes.ts';
import { pasraVersion } from '../manifest.ts';
import type { OutputFile } from '../output.ts';
import type { Publication } from '../publication.ts';

/** The page. */
export function readme({ cycle, asOf, about, plan, figures }: Publication, hasInputs: boolean, hasPages: boolean): OutputFile {
  const parts = language.options.map((lang) => packageWords(lang).readme({
    cycle, asOf: words(lang).format.date(asOf), title: about.title[lang], note: about.note[lang], kind: about.data_kind, final: about.edition === 'final', pasra: pasraVersion, plan: plan.version,
    indicators: plan.indicators.length, figures: figures.filter(({ value }) => value !== null).length, hasInputs, hasPages,
  }));
  return { path: 'README.md', content: `${parts.join('\n\n---\n\n')}\n` };
}
