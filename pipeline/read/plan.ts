/** Reads the catalogue of the plan (`data/plan/`): the program's own declarations. A fault in one is named as one of the data's. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { actionDeclaration, codingFile, contaminationFile, indicatorDeclaration, planFile, termsFile } from '../../schemas/plan.ts';
import type { ActionDeclaration, Indicator, Plan } from '../../schemas/plan.ts';
import { systemReason } from './bytes.ts';
import { decisionKeys, DECISIONS, ownDecisions } from './decisions.ts';
import { fault, type Fault } from './fault.ts';
import { kept } from './kept.ts';
import { readYaml } from './yaml.ts';

const ownPlan = fileURLToPath(new URL('../../data/plan', import.meta.url));

/** What the files of the plan are called in messages. */
const PLAN = 'data/plan';

/** The plan's own files are at fault: nothing can be measured. */
export class PlanFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ file, line, column, code }) => [code, file, line, column].filter((part) => part !== null).join(' ')).join('\n'));
    this.faults = faults;
  }
}

/** Keys that a map of the schema may have, where it is one of an action or of an indicator. */
const known = (schema: z.ZodType) => (path: readonly PropertyKey[]): readonly string[] => {
  if (path.length === 0 && schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return path.length === 2 && path[0] === 'indicators' ? Object.keys(indicatorDeclaration.shape) : ['en', 'fr'];
};

/** One YAML file held against its schema; what is wrong with it goes to `faults`. */
function declaration<S extends z.ZodType>(dir: string, name: string, schema: S, faults: Fault[], keys = known(schema)): z.output<S> | null {
  const file = `${PLAN}/${name}`;
  try {
    const { value, faults: found } = readYaml(file, readFileSync(join(dir, name), 'utf8'), schema, keys);
    faults.push(...found);
    return value;
  } catch (error) {
    faults.push(fault('BAD_CSV', file, {}, systemReason(error)));
    return null;
  }
}

function actionFiles(dir: string, faults: Fault[]): string[] {
  try {
    return readdirSync(join(dir, 'actions')).filter((name) => name.endsWith('.yaml')).sort();
  } catch (error) {
    faults.push(fault('BAD_CSV', `${PLAN}/actions`, {}, systemReason(error)));
    return [];
  }
}

/** The actions in the order of their files' names; each file must hold the action that it is named after. */
function readActions(dir: string, faults: Fault[]): ActionDeclaration[] {
  return actionFiles(dir, faults).flatMap((name) => {
    const action = declaration(dir, `actions/${name}`, actionDeclaration, faults);
    if (action === null) return [];
    const number = Number.parseInt(name, 10);
    const misplaced = (column: string, value: string) => {
      const at = readFileSync(join(dir, 'actions', name), 'utf8').split('\n').findIndex((line) => line.includes(`${column}:`) && line.includes(value));
      faults.push(fault('UNKNOWN_CODE', `${PLAN}/actions/${name}`, { line: at + 1, column, value }, { reason: 'named', number: String(number) }));
    };
    if (number !== action.action) misplaced('action', String(action.action));
    for (const { indicator } of action.indicators) if (Number.parseInt(indicator, 10) !== number) misplaced('indicator', indicator);
    return [action];
  });
}

/**
 * Loads the whole catalogue: the plan, its terms, its actions, and its indicators in the plan's order, each
 * with the action, section and committee it belongs to; all follow the plan's words, whatever is decided (`decided`). `dir` is the project's own `data/plan` by default.
 * Throws `PlanFaults` where a declaration is wrong. The project's own is read once in a process.
 */
export function loadPlan(dir: string = ownPlan): Plan {
  if (dir !== ownPlan) return readPlan(dir);
  own ??= kept('plan', () => planTexts(dir), () => readPlan(dir));
  return own;
}

let own: Plan | undefined;

/** Everything that the catalogue is read from, as one text. */
const planTexts = (dir: string): string => readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort().map((name) => `${name}\0${readFileSync(join(dir, name), 'utf8')}`).join('\0');

function readPlan(dir: string): Plan {
  const faults: Fault[] = [];
  const actions = readActions(dir, faults);
  const plan = declaration(dir, 'plan.yaml', planFile, faults);
  const terms = declaration(dir, 'terms.yaml', termsFile, faults);
  const contamination = declaration(dir, 'contamination.yaml', contaminationFile, faults);
  const coding = declaration(dir, 'coding.yaml', codingFile, faults);
  const decisions = declaration(dir, DECISIONS, ownDecisions, faults, decisionKeys)?.decisions ?? null;
  if (plan === null || terms === null || contamination === null || coding === null || decisions === null || faults.length > 0) throw new PlanFaults(faults);
  const indicators: Indicator[] = actions
    .flatMap((action) => action.indicators.map((one) => ({ ...one, action: action.action, section: action.section, committee: action.committee })))
    .map((one, order) => ({ ...one, order, reading: 'as_worded', worded_population: one.population, wording: [] }));
  return { ...plan, terms, contamination, coding, decisions, actions, indicators };
}
