/** Where a report says something, and the words it uses: forms, pages and short fictional quotes. */
import type { Indicator } from '../../schemas/plan.ts';
import type { SectionCode } from '../../schemas/codes.ts';
import { between, oneOf, type Draw } from './random.ts';
import type { Submission } from './reports.ts';

/** The form of a section in reports on the forms A to J, and in those that follow the Guide, whose letters differ. */
const formOf: Record<SectionCode, { forms: string; guide: string }> = {
  II: { forms: 'J', guide: 'H' }, III: { forms: 'J', guide: 'H' }, IV: { forms: 'B', guide: 'B' }, V: { forms: 'C', guide: 'D' },
  VI: { forms: 'I', guide: 'D' }, VII: { forms: 'J', guide: 'G' }, VIII: { forms: 'J', guide: 'H' }, IX: { forms: 'A', guide: 'A' },
};
/** Retained mines: form D, but C in the Guide. */
const retained = { forms: 'D', guide: 'C' };

/** Form and page of an answer; reports in a form of their own have pages only. */
export function placeOf(draw: Draw, made: Submission, question: Indicator): { form?: string; page: number } {
  const page = between(draw('page', String(made.row.report_id), question.indicator), 2, 58);
  const letters = question.population === 'article_3' ? retained : formOf[question.section];
  if (made.row.format === 'guide') return { form: letters.guide, page };
  return made.row.format === 'forms' ? { form: letters.forms, page } : { page };
}

const quotes: Record<'en' | 'fr', Record<string, readonly [string, ...string[]]>> = {
  en: {
    yes: ['In place since last year, and in use in all provinces.', 'The authority has adopted it, with a budget.', 'Done, as annexed.', 'The plan, "Clear by Morning", covers this.'],
    partly: ['In use in two of four provinces.', 'A draft exists; the first steps are under way.', 'Yes, but without costs or dates.'],
    no: ['Not yet.', 'There is none at present.', 'The State has no such system, and needs help to build one.'],
    unclear: ['See above; see also annex 3 (not attached).', 'Yes. The annex: no.'],
    not_applicable: ['N/A', 'Does not apply.'],
    unchanged: ['No change since the last report.', 'Unchanged'],
  },
  fr: {
    yes: ['En place depuis l’an dernier, dans toutes les provinces.', 'Adopté par l’autorité, avec un budget.', 'Fait ; voir l’annexe.'],
    partly: ['Dans deux provinces sur quatre.', 'Un projet existe ; les premières mesures sont en cours.'],
    no: ['Pas encore.', 'Il n’en existe pas à ce jour.'],
    unclear: ['Voir plus haut ; voir aussi l’annexe 3 (non jointe).'],
    not_applicable: ['S.O.', 'Sans objet.'],
    unchanged: ['Aucun changement depuis le dernier rapport.'],
  },
};

/** A quote of a report in its language, for about half of the answers; none where it is silent. */
export function quoteFor(draw: Draw, made: Submission, question: Indicator, answer: string): string {
  const name = [String(made.row.report_id), question.indicator] as const;
  if (draw('quoted', ...name) >= 0.5) return '';
  const found = quotes[made.row.language === 'fr' ? 'fr' : 'en'][answer];
  if (!found) return '';
  const quote = oneOf(draw('quote', ...name), found);
  // A few were copied with their line breaks, or begin as a formula would.
  const odd = draw('odd quote', ...name);
  return odd < 0.004 ? quote.replace(' ', '\n') : odd < 0.006 ? `= ${quote}` : quote;
}
