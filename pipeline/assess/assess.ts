/** Populations, answers and records → the outcome of every unit of every indicator. */
import type { Terms } from '../../schemas/plan.ts';
import type { Store } from '../store/store.ts';
import { settleAnswers, settleByDueDate } from './answers.ts';
import { once, standOn, type Ground } from './ground.ts';
import { recordRules } from './rules/rules.ts';

/**
 * Table `outcome`: one row per indicator and unit (for persons one per delegation and outcome, with its
 * weight), as the indicator's headline has it. Table `looked`: the same in every look, of readings too. Table
 * `standing`: one row per cycle and indicator, what is known about its record.
 */
export async function assess(store: Store, terms: Terms, ground: Ground, asked: Asked = 'readings'): Promise<void> {
  await standOn(store, terms, ground);
  await askFor(store, asked);
  await settleAnswers(store, ground.cycle);
  const { looks } = (await store.rows<{ looks: number }>("SELECT count(*)::INTEGER AS looks FROM asked_reading WHERE look = 'by_due_date'"))[0] ?? { looks: 0 };
  if (looks > 0) await settleByDueDate(store, ground.cycle);
  await once(store, 'records', 'standing', () => assessStanding(store));
  await once(store, 'records', 'recorded', () => assessRecorded(store));
  await store.run(`
    CREATE OR REPLACE TABLE outcome (
      indicator VARCHAR, unit_kind VARCHAR, unit VARCHAR, outcome VARCHAR, weight INTEGER, report_id VARCHAR, basis VARCHAR,
      form VARCHAR, page VARCHAR, source VARCHAR, rule VARCHAR)`);
  await assessAnswered(store);
  await store.run('INSERT INTO outcome SELECT indicator, unit_kind, unit, outcome, weight, report_id, \'records\', NULL, NULL, source, rule FROM recorded JOIN run USING (cycle)');
  await fillUnlisted(store);
  await store.run("INSERT INTO looked SELECT o.indicator, 'as_worded', o.unit, o.outcome, o.weight, o.basis FROM outcome o JOIN indicator i USING (indicator) WHERE i.rule <> 'answered'");
}

/** What is measured: the headlines with the readings beside them, or the headlines alone. */
export type Asked = 'readings' | 'headlines';

/** Table `asked_reading`: one row per indicator and reading of it that is measured. */
const askFor = (store: Store, asked: Asked): Promise<void> => store.run(`
  CREATE OR REPLACE TABLE asked_reading AS SELECT o.* FROM offered o JOIN indicator i USING (indicator)${asked === 'readings' ? '' : ' WHERE o.reading = i.reading'}`);

/** R9: every member of an answered indicator's population, with its answer or the reason for having none; in each look. */
async function assessAnswered(store: Store): Promise<void> {
  await store.run(`
    CREATE OR REPLACE TABLE found AS
    -- look: whose answers, and from which documents
    WITH look AS (
      SELECT DISTINCT o.indicator, o.look, CASE o.look WHEN 'victims' THEN 'mine_victims' ELSE i.worded_population END AS population,
             CASE WHEN o.look IN ('article7_only', 'by_due_date') THEN o.look ELSE 'headline' END AS view
      FROM asked_reading o JOIN indicator i USING (indicator) WHERE i.rule = 'answered')
    SELECT look.indicator, look.look, m.state AS unit, coalesce(a.outcome, absence.outcome) AS outcome, 1 AS weight, a.report_id, a.basis,
           a.form, a.page, a.source, coalesce(a.rule, 'R9') AS rule
    FROM look JOIN run ON true
    JOIN member m ON m.population = look.population AND m.cycle = run.cycle
    JOIN absence ON absence.view = look.view AND absence.cycle = run.cycle AND absence.state = m.state
    LEFT JOIN answered a ON a.view = look.view AND a.cycle = run.cycle AND a.state = m.state AND a.indicator = look.indicator;

    CREATE OR REPLACE TABLE looked AS SELECT indicator, look, unit, outcome, weight, basis FROM found;

    INSERT INTO outcome
    SELECT f.indicator, 'state', f.unit, f.outcome, f.weight, f.report_id, f.basis, f.form, f.page, f.source, f.rule
    FROM found f JOIN indicator i ON i.indicator = f.indicator AND i.look = f.look`);
}

/** Whether each indicator's record is claimed, and its window empty, in each cycle (R14). */
async function assessStanding(store: Store): Promise<void> {
  const declared = recordRules.map(([code, rule]) => `('${code}', ${rule.absentByRule ?? false}, ${rule.unitsAreRecords ?? false})`);
  const windows = recordRules.map(([code, rule]) => `SELECT '${code}' AS rule, cycle, rows FROM (${rule.window})`);
  const impossible = recordRules.flatMap(([code, rule]) => (rule.impossible === undefined ? [] : [`SELECT '${code}' AS rule, cycle, impossible FROM (${rule.impossible})`]));
  await store.run(`
    CREATE OR REPLACE TABLE standing AS
    WITH declared(rule, absent_by_rule, units_are_records) AS (VALUES ${declared.join(', ')}),
    seen AS (${windows.join('\n UNION ALL ')}),
    unasked AS (${impossible.join('\n UNION ALL ')})
    SELECT cycle.cycle, i.indicator, i.record IS NOT NULL AS from_records, CASE WHEN i.record IS NOT NULL THEN coalesce(seen.rows, 0)::INTEGER END AS window_rows,
           coalesce(unasked.impossible, false) AS impossible, coalesce(d.absent_by_rule, false) AS absent_by_rule,
           coalesce(d.units_are_records, false) AS units_are_records, coalesce(c.complete = 'yes', false) AS claimed
    FROM indicator i CROSS JOIN cycle
    LEFT JOIN declared d ON d.rule = i.rule
    LEFT JOIN seen ON seen.rule = i.rule AND seen.cycle = cycle.cycle
    LEFT JOIN unasked ON unasked.rule = i.rule AND unasked.cycle = cycle.cycle
    LEFT JOIN coverage c ON c.record = i.record AND c.year = cycle.year`);
}

/** Table `recorded`: one row per cycle and unit that a record names: one statement for all, for each costs more to plan than to run. */
const assessRecorded = (store: Store): Promise<void> => store.run(`
    CREATE OR REPLACE TABLE recorded AS
    ${recordRules.map(([code, rule]) => `SELECT f.cycle, f.indicator, f.unit_kind, f.unit, f.outcome, f.weight, f.report_id, f.source, '${rule.number}' AS rule
      FROM (${rule.units}) f JOIN indicator i ON i.indicator = f.indicator AND i.rule = '${code}'`).join('\n    UNION ALL\n    ')}`);

/** R14: a member of a State population that no record names is not met where the record is whole, else not coded. */
async function fillUnlisted(store: Store): Promise<void> {
  await store.run(`
    INSERT INTO outcome
    SELECT i.indicator, 'state', m.state, CASE WHEN s.claimed THEN 'not_met' ELSE 'not_coded' END, 1, NULL, 'records', NULL, NULL, NULL, 'R14'
    FROM indicator i JOIN standing s USING (indicator) JOIN run USING (cycle)
    JOIN member m ON m.population = i.population AND m.cycle = run.cycle
    WHERE s.from_records AND NOT i.lists_only_met AND NOT s.absent_by_rule AND NOT s.units_are_records AND NOT s.impossible
      AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.indicator = i.indicator AND o.unit = m.state)`);
}
