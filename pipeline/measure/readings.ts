/** The other reasonable readings beside each headline (R12), in one pass in long form. */
import type { ReadingCode } from '../../schemas/codes.ts';
import { recordRules } from '../assess/rules/rules.ts';
import type { Store } from '../store/store.ts';

/** One reading; a percentage has a denominator. */
export interface MeasuredReading {
  indicator: string;
  kind: 'percentage' | 'count';
  reading: ReadingCode;
  numerator: number;
  denominator: number | null;
}

const OFFERED_BY_RULE = recordRules.flatMap(([code, rule]) => rule.readings.map((reading) => `('${code}', '${reading}')`)).join(', ');

/** Every reading of every indicator that has a value; a reading of nobody has denominator 0. */
export async function measureReadings(store: Store): Promise<MeasuredReading[]> {
  return store.rows<MeasuredReading>(`
    WITH offered AS (
      SELECT i.indicator, reading FROM indicator i, (VALUES ('partly_counts'), ('article7_only'), ('by_due_date')) r(reading) WHERE i.rule = 'answered'
      UNION ALL
      SELECT i.indicator, reading FROM indicator i, (VALUES ('of_reporting'), ('applicable_only'), ('due_only')) r(reading)
      WHERE i.rule = 'answered' AND i.kind = 'percentage'
      UNION ALL
      SELECT i.indicator, 'victims' FROM indicator i WHERE i.victims_reading AND (SELECT established FROM population_state WHERE population = 'mine_victims')
      UNION ALL
      SELECT i.indicator, reading FROM indicator i JOIN (VALUES ${OFFERED_BY_RULE}) r(rule, reading) USING (rule)),
    -- in_view: units met where other documents or late ones do not exist
    in_view AS (
      SELECT a.indicator, a.view, count(*)::INTEGER AS met
      FROM answered a JOIN run ON a.cycle = run.cycle JOIN indicator i ON i.indicator = a.indicator
      JOIN member m ON m.population = i.population AND m.cycle = run.cycle AND m.state = a.state
      WHERE a.outcome = 'met' GROUP BY a.indicator, a.view),
    -- with_victims: the same question among the States Parties with mine victims
    with_victims AS (
      SELECT i.indicator, count(m.state)::INTEGER AS units, (count(*) FILTER (a.outcome = 'met'))::INTEGER AS met
      FROM indicator i JOIN run ON true LEFT JOIN member m ON m.population = 'mine_victims' AND m.cycle = run.cycle
      LEFT JOIN answered a ON a.view = 'headline' AND a.cycle = run.cycle AND a.state = m.state AND a.indicator = i.indicator
      GROUP BY i.indicator)
    SELECT t.indicator, f.kind, offered.reading,
           CASE offered.reading WHEN 'partly_counts' THEN t.met + t.partly
                WHEN 'article7_only' THEN coalesce(v.met, 0) WHEN 'by_due_date' THEN coalesce(v.met, 0)
                WHEN 'victims' THEN w.met ELSE t.met END AS numerator,
           CASE WHEN f.kind = 'percentage' THEN CASE offered.reading
                WHEN 'of_reporting' THEN t.coded WHEN 'applicable_only' THEN t.units - t.not_applicable
                WHEN 'due_only' THEN t.units - t.not_due WHEN 'known_gender' THEN t.units - t.unclear
                WHEN 'victims' THEN w.units ELSE t.units END END AS denominator
    FROM offered JOIN measured f USING (indicator) JOIN tally t USING (indicator) JOIN with_victims w USING (indicator)
    LEFT JOIN in_view v ON v.indicator = offered.indicator AND v.view = offered.reading
    WHERE f.status IN ('provisional', 'final')
    ORDER BY f.place, offered.reading`);
}
