/** The other reasonable readings beside each headline (R12); the plan's words among them where a decision took their place. */
import type { FigureStatus, ReadingCode } from '../../schemas/codes.ts';
import type { Store } from '../store/store.ts';

/** One reading; a percentage has a denominator. */
export interface MeasuredReading {
  indicator: string;
  kind: 'percentage' | 'count';
  reading: ReadingCode;
  numerator: number;
  denominator: number | null;
  reachable: number | null;
  reachable_of: number | null;
  status: FigureStatus;
}

/** Every reading of every indicator that has a value by the plan's words; a reading of nobody has denominator 0. */
export async function measureReadings(store: Store): Promise<MeasuredReading[]> {
  return store.rows<MeasuredReading>(`
    WITH worded AS (SELECT indicator FROM measured WHERE reading = 'as_worded' AND status IN ('provisional', 'final'))
    SELECT m.indicator, m.kind, m.reading, m.numerator, m.denominator, m.reachable, m.reachable_of, m.status
    FROM measured m JOIN worded USING (indicator)
    WHERE NOT m.is_headline AND (m.reading <> 'victims' OR m.established)
    ORDER BY m.place, m.reading`);
}
