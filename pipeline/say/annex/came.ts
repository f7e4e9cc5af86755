/** How a figure came about: the sum that it is, the rows and files behind it, rules and versions, what is open, the readings beside. */
import { openOutcomes, type OutcomeCode, type PopulationCode } from '../../../schemas/codes.ts';
import type { Figure } from '../../../schemas/outputs.ts';
import type { Indicator } from '../../../schemas/plan.ts';
import { tables } from '../../../schemas/tables.ts';
import type { FileBehind } from '../../publish/publication.ts';
import { annexWords } from '../../words/languages.ts';
import { outcomeCounts } from '../counts.ts';
import { missingSentences } from '../indicator.ts';
import type { IndicatorBlock, RichText, Run } from '../model.ts';
import { anchor, type View } from '../view.ts';
import { outcomeName } from './units.ts';

const OPEN: ReadonlySet<OutcomeCode> = new Set(openOutcomes);

/** Lines as ranges: 2, 3, 4, 9 → "2–4, 9". */
export function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** A file of the package, or one that stayed with whoever published: then its name alone. */
const fileRun = ({ file, published }: Pick<FileBehind, 'file' | 'published'>): Run => (published ? { text: `inputs/${file}`, link: { file: `inputs/${file}` } } : { text: file });

/** A file, and the line of each unit in it. */
function fileLine(view: View, behind: FileBehind): RichText {
  const { how } = annexWords(view.lang);
  const named = behind.rows.map(({ unit, lines }) => ({ name: view.unitName(unit), lines: ranges(lines) })).toSorted((a, b) => view.words.format.compare(a.name, b.name));
  return [fileRun(behind), { text: named.length > 0 ? how.lines(named) : behind.published ? how.noLine : how.unpublished }];
}

/** The tables of the registry that say who is in a population of States (R5); none where the units are what a record lists. */
function groupLine(view: View, { population }: Indicator): RichText[] {
  const ofStates: readonly PopulationCode[] = ['states_parties', 'states_not_party'];
  const ofStatuses: readonly PopulationCode[] = ['affected', 'article_4', 'article_4_missed', 'article_3', 'obligated'];
  const names = ofStates.includes(population) ? ['states'] as const : ofStatuses.includes(population) ? ['states', 'statuses'] as const : [];
  const files = names.map((name) => fileRun({ file: tables[name].file, published: view.publication.origins !== undefined && view.publication.about.publish?.includes(name) === true }));
  const { how, separator } = annexWords(view.lang);
  return files.length === 0 ? [] : [[{ text: how.group }, ...files.flatMap((file, place) => [...(place === 0 ? [] : [{ text: separator }]), file]), { text: how.dot }]];
}

/** What could still move the figure: open outcomes by kind, and a group that is not whole. */
function openLine(view: View, indicator: Indicator): string {
  const { how } = annexWords(view.lang);
  const open = outcomeCounts(view.units.get(indicator.indicator) ?? []).filter(({ outcome }) => OPEN.has(outcome)).map(({ outcome, units }) => ({ name: outcomeName(view, indicator, 'reported', outcome), count: units }));
  return [open.length === 0 ? how.nothingOpen : how.open(open), ...missingSentences(view, indicator)].join(' ');
}

/** What opens under an indicator's figure. `rules` and `readings` are the block's own, already said; null where all readings give the same. */
export function cameAbout(view: View, indicator: Indicator, figure: Figure, { rules, readings }: { rules: readonly string[]; readings: string | null }): NonNullable<IndicatorBlock['came']> {
  const { how, rules: ruleNames } = annexWords(view.lang);
  const { plan, origins, asOf } = view.publication;
  const units = view.units.get(indicator.indicator) ?? [];
  const number = indicator.indicator;
  return {
    opens: how.opens, anchor: anchor(number).replace('indicator', 'how'),
    lines: [
      [{ text: how.sum(units.length, number) }, { text: 'data/assessments.csv', link: { file: 'data/assessments.csv' } }, { text: how.dot }],
      ...groupLine(view, indicator),
      ...(origins?.files.get(number) ?? []).map((behind) => fileLine(view, behind)),
      ...(rules.length === 0 ? [] : [[{ text: ruleNames(rules), link: { report: 'annex', anchor: 'rules' } }, { text: how.dot }]]),
      how.versions(plan.version, origins?.program ?? null, asOf),
      `${openLine(view, indicator)} ${readings ?? how.noOtherReading}`,
      [{ text: how.entity(`figure/${figure.indicator}`) }, { text: 'provenance.json', link: { file: 'provenance.json' } }, { text: how.dot }],
    ],
  };
}
