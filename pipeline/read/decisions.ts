/** `decisions.yaml` → what is decided: the program's questions and options, with the choices of the data folder's file. */
import type { ReadingCode } from '../../schemas/codes.ts';
import { choicesFile, chosenOption, chosenReadings, decision as decisionSchema, decisionOption, decisionsFile, type Choice, type Decision } from '../../schemas/decisions.ts';
import { fault, type Fault } from './fault.ts';
import { meantCode } from './meant.ts';
import { readYaml } from './yaml.ts';

/** Where the client's choices lie in a data folder. */
export const DECISIONS = 'decisions.yaml';
/** Largest `decisions.yaml`, in bytes: every question with its options in two languages, several times over. */
export const LARGEST_DECISIONS = 256 * 1024;

/** Indicators that have a reading beside their headline. */
export type Concerned = (reading: ReadingCode) => readonly string[];

/** What is wrong with a decision, and at which of its keys; `problem` is its code. */
interface Doubt {
  path: readonly (string | number)[];
  params: Record<string, string>;
}

const doubt = (path: Doubt['path'], problem: Fault['code'], reason: string, detail: Record<string, string> = {}): Doubt => ({ path, params: { problem, reason, ...detail } });

/** Names that stand a second time, by their place. */
const repeated = (names: readonly string[]): { name: string; place: number }[] => names.flatMap((name, place) => (names.indexOf(name) < place ? [{ name, place }] : []));

/** A decision of the program with what the data folder says of it. */
const taken = (own: Decision, choice: Choice): Decision => ({ ...own, ...Object.fromEntries(Object.entries(choice).filter(([, given]) => given !== undefined)) });

/** What is wrong with the options of one decision. */
function optionDoubts(one: Decision, readings: readonly (ReadingCode | undefined)[], place: number): Doubt[] {
  const names = one.options.map(({ option }) => option);
  const at = (...rest: (string | number)[]) => ['decisions', place, ...rest];
  const chosen = chosenOption(one);
  return [
    ...repeated(names).map(({ name, place: twice }) => doubt(at('options', twice, 'option'), 'CONFLICTING_ROW', 'option_twice', { name })),
    ...one.options.flatMap(({ reading }, option) => (readings.includes(reading) ? [] : [doubt(at('options', option, 'reading'), 'UNKNOWN_CODE', 'option_reading', { decision: one.decision })])),
    ...(chosen === undefined ? [doubt(at('chosen'), 'UNKNOWN_CODE', 'option', { decision: one.decision, allowed: names.join(', '), ...meantCode(one.chosen, names) })] : []),
    ...(chosen !== undefined && chosen.reading === undefined ? [doubt(at('chosen'), 'UNKNOWN_CODE', 'option_not_computed', { decision: one.decision, allowed: one.options.filter(({ reading }) => reading !== undefined).map(({ option }) => option).join(', ') })] : []),
  ];
}

/** Two choices that would put two readings in the place of one figure: together they are no reading that is computed. */
export interface Overlap {
  decision: string;
  other: string;
  indicators: readonly string[];
}

/** Every two choices that concern the same indicators. */
export function overlapsOf(decisions: readonly Decision[], concerned: Concerned): Overlap[] {
  const chosen = chosenReadings(decisions).map(({ decision, reading }) => ({ name: decision.decision, concerns: concerned(reading) }));
  return chosen.flatMap(({ name, concerns }, place) => chosen.slice(0, place).flatMap((earlier) => {
    const indicators = concerns.filter((indicator) => earlier.concerns.includes(indicator));
    return indicators.length === 0 ? [] : [{ decision: name, other: earlier.name, indicators }];
  }));
}

/** What a message says of an overlap. */
const overlapDetail = ({ decision, other, indicators }: Overlap) => ({ decision, other, indicators: String(indicators.length), first: indicators[0] ?? '' });

/** The same as problems of the program's own file, where a data folder has none. */
export const ownOverlaps = (decisions: readonly Decision[], concerned: Concerned): Fault[] => overlapsOf(decisions, concerned).map((one) =>
  fault('CONFLICTING_ROW', `data/plan/${DECISIONS}`, { column: 'chosen', value: one.decision }, { reason: 'decisions_overlap', ...overlapDetail(one) }));

/** What is wrong with choices, beside the shape of the file. */
function doubtsOf(program: readonly Decision[], choices: readonly Choice[], concerned: Concerned): Doubt[] {
  const names = choices.map(({ decision }) => decision);
  const own = new Map(program.map((one) => [one.decision, one]));
  return [
    ...repeated(names).map(({ name, place }) => doubt(['decisions', place, 'decision'], 'CONFLICTING_ROW', 'decision_twice', { name })),
    ...choices.flatMap((choice, place) => {
      const known = own.get(choice.decision);
      if (known === undefined) return [doubt(['decisions', place, 'decision'], 'UNKNOWN_CODE', 'decision', { allowed: program.map(({ decision }) => decision).join(', '), ...meantCode(choice.decision, [...own.keys()]) })];
      return optionDoubts(taken(known, choice), [undefined, ...known.options.map(({ reading }) => reading)], place);
    }),
    ...overlapsOf(merged(program, choices), concerned).map((one) => {
      const place = names.indexOf(names.includes(one.decision) ? one.decision : one.other);
      return doubt(['decisions', ...(place < 0 ? [] : [place, 'chosen'])], 'CONFLICTING_ROW', 'decisions_overlap', overlapDetail(one));
    }),
  ];
}

/** The program's decisions, each with what the choices say of it. */
const merged = (program: readonly Decision[], choices: readonly Choice[]): Decision[] => program.map((one) => {
  const choice = choices.find(({ decision }) => decision === one.decision);
  return choice === undefined ? one : taken(one, choice);
});

const KEYS = [['decisions'], Object.keys(decisionSchema.shape), Object.keys(decisionOption.shape)];
/** Keys that a map of the file may have: of the file, of a decision, of an option, or the languages. */
export const decisionKeys = (path: readonly PropertyKey[]): readonly string[] => (path.at(-1) === 'decisions' || typeof path.at(-1) === 'number' || path.length === 0 ? KEYS[path.length / 2] : undefined) ?? ['en', 'fr'];

/** The program's own file, in which everything must be there. */
export const ownDecisions = decisionsFile.superRefine(({ decisions }, ctx) => {
  for (const { path, params } of doubtsOf(decisions, decisions, () => [])) ctx.addIssue({ code: 'custom', path: [...path], params, message: params.reason ?? '' });
});

/** The choices of a data folder over the program's decisions; with a fault the program's hold. */
export function readDecisions(program: readonly Decision[], source: string, concerned: Concerned): { decisions: readonly Decision[]; faults: Fault[] } {
  const schema = choicesFile.superRefine(({ decisions }, ctx) => {
    for (const { path, params } of doubtsOf(program, decisions, concerned)) ctx.addIssue({ code: 'custom', path: [...path], params, message: params.reason ?? '' });
  });
  const { value, faults } = readYaml(DECISIONS, source, schema, decisionKeys);
  return { decisions: value === null ? program : merged(program, value.decisions), faults };
}
