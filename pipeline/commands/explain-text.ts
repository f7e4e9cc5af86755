/** An explanation as a person reads it: like an answer to a chair's question. */
import type { OutcomeCode } from '../../schemas/codes.ts';
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { CorrectedRow, WeighedAnswer } from '../assess/trace.ts';
import { sayFigure } from '../words/figure.ts';
import { words } from '../words/languages.ts';

/** A cycle measured, with everything that lies behind its outcomes. */
export interface Explained {
  plan: Plan;
  cycle: number;
  asOf: string;
  figures: readonly Figure[];
  assessments: readonly Assessment[];
  weighed: readonly WeighedAnswer[];
  corrections: readonly CorrectedRow[];
  names: ReadonlyMap<string, string>;
}

const { codes, report } = words('en');
const plainSpaces = (line: string): string => line.replaceAll('\u00a0', ' ');

/** The figure, its rule, every unit by outcome with what is behind it, and what would change it. */
export function explainFigure(explained: Explained, figure: Figure, units: readonly Assessment[]): string[] {
  const { plan, cycle, asOf } = explained;
  const declared = plan.indicators.find((one) => one.indicator === figure.indicator);
  if (!declared) return [`Action ${figure.indicator}, not available: ${plan.actions.find(({ action }) => String(action) === figure.indicator)?.not_available?.en ?? ''}`].map(plainSpaces);
  const saying = sayFigure(figure);
  return [
    `${declared.indicator}  ${declared.title.en}`,
    `Cycle ${cycle}, as of ${asOf}: ${report.figures.headline(saying)} (${codes.statuses[figure.status].toLowerCase()})`,
    declared.definition.en,
    `Counted: ${codes.populations[declared.population].many}. ${report.block.rules[declared.rule]}`,
    ...Object.entries(codes.outcomes).flatMap(([outcome, name]) => outcomeLines(explained, outcome as OutcomeCode, name, units)),
    '', ...whatWouldChange(figure, units),
    ...correctionLines(explained, (one) => one.indicator === figure.indicator),
  ].map(plainSpaces);
}

function outcomeLines(explained: Explained, outcome: OutcomeCode, { name, phrase }: { name: string; phrase: string }, units: readonly Assessment[]): string[] {
  const same = units.filter((unit) => unit.outcome === outcome);
  if (same.length === 0) return [];
  const bare = same.filter((unit) => unit.report_id === null && unit.source === null);
  const behind = same.filter((unit) => !bare.includes(unit));
  return [
    '', `${name} (${phrase}): ${same.reduce((sum, unit) => sum + unit.weight, 0)}`,
    ...behind.flatMap((unit) => unitLines(explained, unit)),
    ...(bare.length > 0 ? [`  ${bare.map((unit) => unit.unit).join(', ')} (${[...new Set(bare.map((unit) => unit.rule))].join(', ')})`] : []),
  ];
}

function unitLines(explained: Explained, unit: Assessment): string[] {
  const name = explained.names.get(unit.unit);
  const where = [unit.report_id && `report ${unit.report_id}`, unit.form && `Form ${unit.form}`, unit.page && `p. ${unit.page}`, unit.basis === 'other' && 'another document than the Article 7 report', unit.source, unit.rule];
  const weighed = explained.weighed.filter((one) => one.state === unit.unit && one.indicator === unit.indicator);
  return [
    `  ${unit.unit}${name && name !== unit.unit ? ` ${name}` : ''}${unit.weight === 1 ? '' : ` × ${unit.weight}`}: ${where.filter(Boolean).join(', ')}`,
    ...(weighed.length > 1 || weighed.some((one) => one.answer === 'unchanged') ? weighed.map(weighedLine) : []),
  ];
}

/** One document that was weighed: which revision, what it says, where it points. */
function weighedLine({ cycle, report_id, kind, received_on, revision, answer, refers_to, recency }: WeighedAnswer): string {
  const facts = [kind, revision !== null && `revision ${revision}`, received_on ? `received ${received_on}` : 'no date of receipt'].filter(Boolean).join(', ');
  return `      ${cycle} ${report_id} (${facts}): ${answer}${refers_to === null ? '' : ` since ${refers_to}`}${recency > 1 ? '; a later one stands before it' : ''}`;
}

const OPEN: Partial<Record<OutcomeCode, string>> = {
  not_coded: 'coding the answer, or adding the report to the register', no_report: 'its report', not_due: 'its report or its term', unclear: 'a clarification',
};

/** What could still move the figure (R11): the open units, by what they wait for. */
function whatWouldChange(figure: Figure, units: readonly Assessment[]): string[] {
  if (figure.status === 'no_data') return ['The figure needs its data: a coded answer, or the record with a claim that it is whole (records/coverage.csv).'];
  const waiting = Object.entries(OPEN).flatMap(([outcome, what]) => {
    const count = units.filter((unit) => unit.outcome === outcome).reduce((sum, unit) => sum + unit.weight, 0);
    return count > 0 ? [`  ${count} ${codes.outcomes[outcome as OutcomeCode].name}: ${what}`] : [];
  });
  if (waiting.length === 0) return ['Nothing is open: only a correction or a new report would change the figure.'];
  return [`What would change it (it can reach ${figure.high ?? figure.value ?? 'more'}${figure.kind === 'percentage' ? ' per cent' : ''}):`, ...waiting];
}

function correctionLines({ corrections, names }: Explained, wanted: (one: Explained['corrections'][number]) => boolean): string[] {
  const rows = corrections.filter(wanted);
  if (rows.length === 0) return [];
  return ['', 'Corrections:', ...rows.map((one) => `  ${one.state ? `${names.get(one.state) ?? one.state}, ` : ''}${one.key}: ${one.before}, since ${one.recorded_on ?? 'the beginning'} ${one.after}${one.note ? ` (${one.note})` : ''}`)];
}

/** One State in one cycle: every indicator whose population it is in, and what is behind each outcome. */
export function explainState(explained: Explained, state: string): string[] {
  const rows = explained.assessments.filter((unit) => unit.unit === state);
  const titles = new Map(explained.plan.indicators.map((one) => [one.indicator, one.title.en]));
  const lines = rows.map((unit) => {
    const where = [unit.report_id, unit.form && `Form ${unit.form}`, unit.page && `p. ${unit.page}`, unit.source, unit.rule].filter(Boolean).join(', ');
    return `  ${unit.indicator.padEnd(6)}${codes.outcomes[unit.outcome].name.padEnd(16)}${titles.get(unit.indicator) ?? ''} (${where})`;
  });
  const none = lines.length === 0 ? ['  in no population of this cycle'] : [];
  return [`${state} ${explained.names.get(state) ?? ''}, cycle ${explained.cycle}, as of ${explained.asOf}`, ...lines, ...none, ...correctionLines(explained, (one) => one.state === state), ''].map(plainSpaces);
}
