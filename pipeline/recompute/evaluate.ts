/**
 * The second opinion: everything that a cycle's publication says in figures, worked out from a data folder by
 * another path than the engine's. It shares with it the catalogue and nothing else.
 */
import type { Plan } from '../../schemas/plan.ts';
import { chosenIn, underReadings } from './decisions.ts';
import { followUp, type FollowUp } from './deadlines.ts';
import { figureOf, notAvailable, readingsOf, unitsOf, type Figure, type Reading } from './figures.ts';
import { know, type Question } from './known.ts';
import { populationsOf } from './populations.ts';
import { landRows, type Land } from './land.ts';
import { outlook, type Outlook } from './outlook.ts';
import { readTables, type Tables } from './tables.ts';
import type { Unit } from './units.ts';

/** A cycle as the second opinion sees it; `units` by indicator, in the plan's order. */
export interface Evaluation {
  figures: Figure[];
  units: Map<string, readonly Unit[]>;
  /** The States of each population of States on the population date. */
  populations: Map<string, ReadonlySet<string>>;
  readings: Reading[];
  followUp: FollowUp[];
  land: Land[];
  outlook: Outlook[];
}

/** The same from tables that have been read, and a catalogue under its decisions. */
export function evaluateTables(tables: Tables, question: Question, plan: Plan): Evaluation {
  const known = know(tables, question, plan);
  const measured = plan.indicators.map((indicator) => {
    const { units, ground } = unitsOf(known, indicator);
    const figure = figureOf(indicator, units, ground);
    return { action: indicator.action, units, figure, readings: readingsOf(known, indicator) };
  });
  const figures = plan.actions.flatMap(({ action, indicators }) => (indicators.length === 0 ? [notAvailable(action)] : measured.filter((one) => one.action === action).map(({ figure }) => figure)));
  return {
    figures, units: new Map(measured.map(({ figure, units }) => [figure.indicator, units])), populations: populationsOf(known),
    readings: measured.flatMap(({ readings }) => readings), followUp: followUp(known), land: landRows(known), outlook: outlook(known),
  };
}

/** Works out a cycle from the tables of a folder, valid by `check`, as known on a day (R6). */
export function evaluate(folder: string, question: Question, plan: Plan): Evaluation {
  return evaluateTables(readTables(folder), question, underReadings(plan, chosenIn(folder, plan)));
}
