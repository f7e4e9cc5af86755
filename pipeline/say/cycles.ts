/** The index of all cycles: the course of the plan on one screen, from what each publication says of itself. */
import type { Language } from '../../schemas/codes.ts';
import type { Figure } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { cyclesWords, words } from '../words/languages.ts';
import { sayMovement } from '../words/figure.ts';
import type { MovementCounts } from '../words/cycles.ts';
import { heading } from './blocks.ts';
import { partlyMeta } from './frame.ts';
import { courseOf } from './cycles-course.ts';
import type { Block, Cell, Report, Run, TableBlock } from './model.ts';
import type { PublishedCycle } from './published-cycle.ts';

/** Everything that the blocks are made from. */
interface Index {
  lang: Language;
  /** Newest first. */
  cycles: readonly PublishedCycle[];
  plan: Plan;
}

const countsOf = (figures: readonly Figure[]): MovementCounts => {
  const count = (movement: Figure['movement']): number => figures.filter((figure) => sayMovement(figure) === movement).length;
  return { rose: count('rose'), fell: count('fell'), little: count('little_changed'), notCompared: count('not_compared'), noFigure: count('no_figure') };
};

const isCompared = ({ figures }: PublishedCycle): boolean => figures.some(({ movement }) => movement !== null);

function headline({ lang, cycles }: Index): Block[] {
  const [newest] = cycles;
  if (newest === undefined || newest.figures.length === 0) return [];
  const say = cyclesWords(lang);
  const { lead, strong, rest } = newest.baseline !== null && isCompared(newest)
    ? say.compared(newest.cycle, newest.baseline, countsOf(newest.figures))
    : say.alone(newest.cycle, newest.figures.filter(({ value }) => value !== null).length, newest.figures.length);
  const first = cycles.find(({ cycle }) => cycle === newest.baseline);
  const then = first?.counts?.registerWhole ? { ...first.counts, cycle: first.cycle } : null;
  const received = newest.counts?.registerWhole ? say.received(newest.counts, then) : '';
  return [{ kind: 'paragraph', style: 'headline', text: [{ text: lead }, { text: strong, strong: true }, { text: rest + received }] }];
}

/** Two lines of a cell: the first strong or as it is, the second quiet. */
const twoLines = (first: readonly Run[], second: string): Cell => ({ text: second === '' ? first : [...first, { text: ' ' }, { text: second, quiet: true }] });

function cycleCell({ lang, plan }: Index, { cycle }: PublishedCycle): Cell {
  const say = cyclesWords(lang);
  const second = cycle === plan.terms.baseline_cycle.cycle ? say.baseline : say.forYear(cycle - 1);
  return twoLines([{ text: String(cycle), strong: true, link: { file: `${cycle}/index.html` } }], second);
}

function reportsCell({ lang, plan }: Index, { counts }: PublishedCycle): Cell {
  const say = cyclesWords(lang);
  if (counts === null) return { text: '' };
  if (!counts.registerWhole) return { text: say.inRegister(counts.received) };
  return twoLines([{ text: say.of(counts.received, counts.parties), strong: true }], say.inTime(counts.inTime, words(lang).format.dayOfYear(plan.terms.report_due)));
}

function figuresCell({ lang }: Index, { figures }: PublishedCycle): Cell {
  const say = cyclesWords(lang);
  const [final, provisional] = [figures.filter(({ status }) => status === 'final').length, figures.filter(({ status }) => status === 'provisional').length];
  return figures.length === 0 ? { text: '' } : twoLines([{ text: say.final(final), strong: true }], say.others(provisional, figures.length - final - provisional));
}

function movementCell({ lang, plan }: Index, published: PublishedCycle): Cell {
  const say = cyclesWords(lang);
  const { movements } = say;
  if (!isCompared(published)) return { text: published.cycle === plan.terms.baseline_cycle.cycle ? say.toCompareWith : say.notComparable };
  const { rose, little, fell, notCompared } = countsOf(published.figures);
  const { number } = words(lang).format;
  const parts = [
    { fill: 'dark' as const, value: rose, name: movements.rose }, { fill: 'grey' as const, value: little, name: movements.little },
    { fill: 'hatched' as const, value: fell, name: movements.fell }, { fill: 'white' as const, value: notCompared, name: movements.notCompared },
  ].filter(({ value }) => value > 0);
  return {
    text: parts.map(({ value, name }) => `${number(value)} ${name}`).join(', '),
    plot: { form: 'parts', whole: published.figures.length, labels: true, parts: parts.map(({ fill, value }) => ({ fill, value, label: number(value) })) },
  };
}

/** The way into a cycle: its bulletin, committees and annex in this language, and the data, each under its name. */
function openCell({ lang }: Index, { cycle, documents, figures }: PublishedCycle): Cell {
  const say = cyclesWords(lang);
  const formatsOf = (path: string): Run[] => ['html', 'pdf', 'docx', 'xlsx'].flatMap((format) => {
    const file = `${path}.${lang}.${format}`;
    return documents.includes(file) ? [{ text: format.toUpperCase(), link: { file: `${cycle}/${file}` } }] : [];
  });
  const committees = new Set(documents.filter((path) => path.startsWith('committees/')).map((path) => path.split('.')[0])).size;
  const lines: [string, Run[]][] = [
    [say.bulletin, formatsOf('progress-report')], [say.committees, committees === 0 ? [] : [{ text: say.reports(committees), link: { file: `${cycle}/index.html` } }]],
    [say.annex, [...formatsOf('annex'), ...(figures.length === 0 ? [] : [{ text: 'CSV', link: { file: `${cycle}/data/indicators.csv` } }])]],
  ];
  return { text: lines.filter(([, links]) => links.length > 0).flatMap(([name, links], place): Run[] =>
    [...(place === 0 ? [] : [{ text: ' · ' }]), { text: name, strong: true }, ...links.flatMap((link): Run[] => [{ text: ' ' }, link])]) };
}

function table(index: Index): TableBlock {
  const { lang, cycles, plan } = index;
  const { columns, movements, cycles: caption } = cyclesWords(lang);
  const of = Math.max(0, ...cycles.map(({ figures }) => figures.length)) || plan.indicators.length;
  return {
    kind: 'table', caption,
    columns: [
      { title: columns.cycle, align: 'left', share: 0.1 }, { title: columns.reports, align: 'left', share: 0.14 }, { title: columns.figures, align: 'left', share: 0.15 },
      { title: columns.against(plan.terms.baseline_cycle.cycle, of), align: 'left', share: 0.37, phone: 'second_line' }, { title: columns.open, align: 'left', share: 0.24, phone: 'second_line' },
    ],
    legend: [{ fill: 'dark', text: movements.rose }, { fill: 'grey', text: movements.little }, { fill: 'hatched', text: movements.fell }, { fill: 'white', text: movements.notCompared }],
    groups: [{ rows: cycles.map((one) => [cycleCell(index, one), reportsCell(index, one), figuresCell(index, one), movementCell(index, one), openCell(index, one)]) }],
  };
}

/** The index of all cycles in one language, newest first. */
export function cyclesReport(published: readonly PublishedCycle[], plan: Plan, lang: Language): Report {
  const say = cyclesWords(lang);
  const cycles = published.toSorted((a, b) => b.cycle - a.cycle);
  const index: Index = { lang, cycles, plan };
  const kinds = new Set(cycles.map(({ about }) => about.data_kind));
  const fictional = kinds.size === 1 && kinds.has('demo');
  const title = plan.title[lang];
  return {
    path: 'index', lang, overline: '', title, subtitle: say.subtitle,
    meta: [...partlyMeta(lang), ...[say.plan(plan.actions.length, plan.indicators.length), say.languages, ...(fictional ? [] : [...kinds].map((kind) => say.kind[kind]))].map((value: string) => ({ label: '', value }))],
    foot: `${title} · ${[...kinds].map((kind) => say.kind[kind]).join(' · ')}`, fictional: fictional ? say.fictional : null, date: cycles[0]?.as_of ?? '', contentsTitle: '',
    blocks: [
      ...headline(index), heading(2, say.cycles, `cycles-${lang}`), table(index), ...courseOf(cycles, plan, lang),
      { kind: 'paragraph', style: 'source', text: say.planVersion([...new Set(cycles.map((one) => one.plan))]) },
    ],
  };
}
