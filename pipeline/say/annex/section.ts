/** A section in the annex: who answers for it, its actions, their indicators; those without a figure in one block. */
import { outcomeCode, type SectionCode } from '../../../schemas/codes.ts';
import type { ActionDeclaration, Indicator } from '../../../schemas/plan.ts';
import { annexWords } from '../../words/languages.ts';
import { hasFigure } from '../../words/figure.ts';
import { bullets, heading, paragraphs } from '../blocks.ts';
import { actionsInWords } from '../frame.ts';
import { missingSentences, withoutIndicator } from '../indicator.ts';
import type { Block, LegendItem } from '../model.ts';
import { anchor, indicatorFigures, type View } from '../view.ts';
import { indicatorBlock } from './indicator.ts';
import { outcomeName } from './units.ts';

/** Who answers for the actions of a section, a line each. */
function committeeLines(view: View, actions: readonly ActionDeclaration[]): string[] {
  return view.publication.plan.committees.flatMap(({ committee, title }) => {
    const own = actions.filter((action) => action.committee === committee).map((action) => action.action);
    return own.length === 0 ? [] : [annexWords(view.lang).committees(title[view.lang], actionsInWords(view, own))];
  });
}

/** The marks of all outcomes. */
export const outcomeLegend = (view: View): LegendItem[] => outcomeCode.options.map((mark) => ({ mark, text: outcomeName(view, { rule: 'answered' }, 'reported', mark) }));

/** A figure, or an empty group, has a block of its own; what is only missing stands with the others. */
const hasBlock = (view: View, { indicator }: Indicator): boolean => {
  const figure = view.figures.get(indicator);
  return figure !== undefined && (hasFigure(figure) || figure.status === 'not_applicable');
};

function actionBlocks(view: View, action: ActionDeclaration, paged: boolean): Block[] {
  const own = view.publication.plan.indicators.filter((indicator) => indicator.action === action.action && hasBlock(view, indicator));
  const { block } = view.words.report;
  if (own.length === 0 && action.indicators.length > 0) return [];
  return [
    heading(2, `${block.action(action.action)}\u2002${action.title[view.lang]}`, `action-${action.action}`), ...paragraphs([action.summary[view.lang]], 'note'),
    ...(action.commitments.length === 0 ? [] : [...paragraphs([[{ text: block.commitments, strong: true }]], 'note'), ...bullets(action.commitments.map(({ text }) => text[view.lang]))]),
    ...(action.indicators.length === 0 ? withoutIndicator(view, action) : []),
    ...own.flatMap((indicator) => {
      const figure = view.figures.get(indicator.indicator);
      return figure ? [indicatorBlock(view, indicator, figure, paged)] : [];
    }),
  ];
}

/** The indicators of a section that have no figure, in one block: what is missing, who holds it, and their titles by action. */
function withoutFigure(view: View, section: SectionCode): Block[] {
  const { plan } = view.publication;
  const all = plan.indicators.filter((indicator) => indicator.section === section);
  const open = all.filter((indicator) => !hasBlock(view, indicator));
  if (open.length === 0) return [];
  const { title } = annexWords(view.lang).withoutFigure;
  const missing = [...new Set(open.flatMap((indicator) => missingSentences(view, indicator)))];
  return [
    heading(2, title(open.length, all.length), `without-${section}`), ...paragraphs([missing.join(' ')], 'note'),
    { kind: 'index', columns: open.length < 4 ? 1 : open.length < 10 ? 2 : 3, groups: plan.actions.flatMap((action) => {
      const own = open.filter((indicator) => indicator.action === action.action);
      return own.length === 0 ? [] : [{
        title: [{ text: `${action.action}\u2002`, quiet: true }, { text: action.title[view.lang] }],
        rows: own.map((indicator) => ({ number: indicator.indicator, title: indicator.title[view.lang], anchor: anchor(indicator.indicator) })),
      }];
    }) },
  ];
}

/** The blocks of one section, below its title; `paged` on a page of its own. */
export function sectionBlocks(view: View, section: SectionCode, paged = false): Block[] {
  const actions = view.publication.plan.actions.filter((action) => action.section === section);
  return [
    ...paragraphs(committeeLines(view, actions), 'note'),
    ...actions.flatMap((action) => actionBlocks(view, action, paged)), ...withoutFigure(view, section),
  ];
}

/** All indicators with their figures, by section; each leads to its block. `anchored` where no block of the same document has the anchor. */
export function contentsOf(view: View, anchored: boolean): Block {
  const words = annexWords(view.lang);
  return { kind: 'index', columns: 2, groups: view.publication.plan.sections.map(({ section, short_title }) => ({
    title: [{ text: `${section}\u2002${short_title[view.lang]}`, link: anchored ? { report: `annex/${section}` } : `section-${section}` }],
    rows: indicatorFigures(view).filter(({ indicator }) => indicator.section === section).map(({ indicator, saying }) => ({
      number: indicator.indicator, title: indicator.title[view.lang], note: words.figure(saying, indicator.population).figure,
      link: { indicator: indicator.indicator }, ...(anchored && { anchor: anchor(indicator.indicator) }),
    })),
  })) };
}
