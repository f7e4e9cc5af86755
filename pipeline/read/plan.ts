/**
 * Reads the catalogue of the plan (`data/plan/`): the program's own declarations, so a fault in them is a
 * fault of the program and stops it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionDeclaration, contaminationFile, planFile, termsFile } from '../../schemas/plan.ts';
import type { ActionDeclaration, Indicator, Plan } from '../../schemas/plan.ts';

const ownPlan = fileURLToPath(new URL('../../data/plan', import.meta.url));

/** Parses one YAML file and holds it against its schema; the error names the file. */
function declaration<S extends z.ZodType>(path: string, schema: S): z.output<S> {
  let raw: unknown;
  try {
    raw = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const result = schema.safeParse(raw);
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** The actions in the order of their files' names; each file must hold the action that it is named after. */
function readActions(dir: string): ActionDeclaration[] {
  const files = readdirSync(dir).filter((name) => name.endsWith('.yaml')).sort();
  return files.map((name) => {
    const action = declaration(join(dir, name), actionDeclaration);
    if (Number.parseInt(name, 10) !== action.action) throw new Error(`${join(dir, name)}: holds action ${action.action}`);
    const stray = action.indicators.find((one) => Number.parseInt(one.indicator, 10) !== action.action);
    if (stray) throw new Error(`${join(dir, name)}: indicator ${stray.indicator} is not of action ${action.action}`);
    return action;
  });
}

/**
 * Loads the whole catalogue: the plan, its terms, its actions, and its indicators in the plan's order, each
 * with the action, section and committee it belongs to. `dir` is the project's own `data/plan` by default.
 * Throws an Error with the file's name where a declaration is wrong.
 */
export function loadPlan(dir: string = ownPlan): Plan {
  const actions = readActions(join(dir, 'actions'));
  const indicators: Indicator[] = actions
    .flatMap((action) => action.indicators.map((one) => ({ ...one, action: action.action, section: action.section, committee: action.committee })))
    .map((one, order) => ({ ...one, order }));
  return { ...declaration(join(dir, 'plan.yaml'), planFile), terms: declaration(join(dir, 'terms.yaml'), termsFile), contamination: declaration(join(dir, 'contamination.yaml'), contaminationFile), actions, indicators };
}
