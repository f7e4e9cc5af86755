/** What the plan leaves open: what it says, what is decided, and which figures each other option would change, by how much. */
import type { ReadingCode } from '../../../schemas/codes.ts';
import { chosenOption, chosenReadings, type Decision, type DecisionOption } from '../../../schemas/decisions.ts';
import { heading, paragraph } from '../blocks.ts';
import { effectOf, type Pair } from '../effects.ts';
import type { Block, RichText, Run } from '../model.ts';
import { ANNEX_PATH } from '../paths.ts';
import type { View } from '../view.ts';

/** A figure or a reading as it is printed. */
const amount = (view: View, { numerator, denominator }: { numerator: number | null; denominator: number | null }): string =>
  (denominator ? view.words.format.share(numerator ?? 0, denominator) : view.words.format.number(numerator ?? 0));

/** The figures that another option would change, each beside what it would be. */
function movingTable(view: View, moving: readonly Pair[], caption: string): Block[] {
  const { columns } = view.words.report.method.decision;
  if (moving.length === 0) return [];
  return [{
    kind: 'table', caption,
    columns: [{ title: columns.indicator, align: 'left', share: 0.56 }, { title: columns.printed, align: 'right', share: 0.22 }, { title: columns.otherwise, align: 'right', share: 0.22 }],
    groups: [{ rows: moving.map(({ figure, reading }) => [
      { text: [{ text: figure.indicator, link: { indicator: figure.indicator } }, { text: `\u2002${view.indicators.get(figure.indicator)?.title[view.lang] ?? ''}` }] },
      { text: [{ text: amount(view, figure), strong: true }] }, { text: amount(view, reading) },
    ]) }],
  }];
}

/** What another option would change: its own reading, or the plan's words in the place of the reading that is chosen. */
function optionBlocks(view: View, { text, reading }: DecisionOption, instead: ReadingCode | undefined): Block[] {
  const { method } = view.words.report;
  const lead: readonly Run[] = [{ text: `${method.decision.otherwise} `, strong: true }, { text: text[view.lang] }];
  if (reading === undefined) return [paragraph([...lead, { text: ` ${method.decision.writtenDown}`, quiet: true }])];
  const all = effectOf(view, reading);
  const ofThis = (pairs: readonly Pair[]) => (reading === 'as_worded' ? pairs.filter(({ figure }) => figure.reading === instead) : pairs);
  const [moving, total] = [ofThis(all.moving), ofThis(all.pairs).length];
  return [paragraph([...lead, { text: ` ${method.decision.effect(moving.length, total)}` }]), ...movingTable(view, moving, text[view.lang])];
}

function decisionBlocks(view: View, decision: Decision): Block[] {
  const { decision: said } = view.words.report.method;
  const chosen = chosenOption(decision);
  return [
    heading(3, decision.question[view.lang], `decision-${decision.decision.replaceAll('_', '-')}`),
    paragraph([{ text: `${said.plan} `, strong: true }, { text: decision.says[view.lang] }, ...(decision.lines === undefined ? [] : [{ text: ` ${said.lines(...decision.lines)}`, quiet: true }])]),
    paragraph([{ text: `${said.decided} `, strong: true }, { text: chosen?.text[view.lang] ?? '' }]),
    ...decision.options.filter((option) => option !== chosen).flatMap((option) => optionBlocks(view, option, chosen?.reading)),
  ];
}

/** Every decision of the plan. */
export function decisionsPart(view: View): Block[] {
  const { method } = view.words.report;
  return [
    heading(2, method.decisionsTitle, 'decisions'), paragraph(method.decisionsLead), ...switched(view),
    ...view.publication.plan.decisions.flatMap((decision) => decisionBlocks(view, decision)),
  ];
}

/** Which decisions put another reading in the place of the plan's words, and how many figures follow it; nothing where none does. */
export function switched(view: View): Block[] {
  const { plan, figures } = view.publication;
  const { decision: said } = view.words.report.method;
  const concerned = new Set(plan.indicators.map(({ indicator }) => indicator));
  return chosenReadings(plan.decisions).flatMap(({ decision, reading }): Block[] => {
    const count = figures.filter((figure) => figure.reading === reading && concerned.has(figure.indicator)).length;
    if (count === 0) return [];
    const text: RichText = [
      { text: `${said.byDecision} `, strong: true }, { text: `${chosenOption(decision)?.text[view.lang] ?? ''} ${said.follows(count)} ` },
      { text: said.page, link: { report: ANNEX_PATH, anchor: 'decisions' } }, { text: '.' },
    ];
    return [paragraph(text)];
  });
}
