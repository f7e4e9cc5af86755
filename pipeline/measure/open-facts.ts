/** What the store knows of figures that are still open: the rows that claim, or deny, that something is whole. */
import type { RuleCode } from '../../schemas/codes.ts';
import type { Store } from '../store/store.ts';

/** What `coverage.csv` says of a record and the reporting year; no file where it has no row. */
export interface Claim {
  record: string;
  complete: 'yes' | 'no' | null;
  file: string | null;
  line: number | null;
}

/** One status that a population is made of (R5). */
export interface PopulationPart extends Claim {
  status: string;
  established: boolean;
}

/** An eligible document of the cycle (R7). */
export interface EligibleDocument {
  state: string;
  report_id: string;
  is_report: boolean;
}

/** Facts about one indicator in the cycle last measured. */
export interface OpenFacts {
  rule: RuleCode;
  /** Column of the record that speaks for this indicator alone, where it has one. */
  column: string | null;
  cycle: number;
  /** The reporting year. */
  year: number;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  afterDue: boolean;
  /** How many States are party on the population date. */
  parties: number;
  /** Rows in the record's window, of whichever State; null for answered indicators. */
  windowRows: number | null;
  /** The indicator cannot be asked at all: no meeting started in the year (R18). */
  impossible: boolean;
  /** The claim on the indicator's record; null for answered ones. */
  record: Claim | null;
  /** The claim on the register of submissions. */
  submissions: Claim;
  parts: PopulationPart[];
  documents: EligibleDocument[];
}

type Row = Pick<OpenFacts, 'rule' | 'column' | 'cycle' | 'year' | 'dueOn' | 'afterDue' | 'parties' | 'windowRows' | 'impossible'> & { indicator: string; population: string; record: string | null };

/** The facts of every indicator of the plan, of the cycle last measured. */
export async function openFacts(store: Store): Promise<ReadonlyMap<string, OpenFacts>> {
  const rows = await store.rows<Row>(`
    SELECT i.indicator, i.rule, i."column", run.cycle, run.year, run.due_on::VARCHAR AS "dueOn", run.after_due AS "afterDue",
           (SELECT count(*) FROM member m WHERE m.cycle = run.cycle AND m.population = 'states_parties')::INTEGER AS parties,
           s.window_rows AS "windowRows", s.impossible, i.population, i.record
    FROM indicator i JOIN standing s USING (indicator) JOIN run USING (cycle) ORDER BY i.place`);
  const claims = await store.rows<Claim>('SELECT record, complete, file, line FROM coverage, run WHERE coverage.year = run.year ORDER BY record');
  const parts = await store.rows<{ population: string; status: string; established: boolean }>('SELECT population, status, established FROM population_part ORDER BY population, status');
  const documents = await store.rows<EligibleDocument>("SELECT d.state, d.report_id, d.is_report FROM document d JOIN run USING (cycle) WHERE d.view = 'headline' ORDER BY d.state, d.report_id");
  const claimOf = (record: string): Claim => claims.find((one) => one.record === record) ?? { record, complete: null, file: null, line: null };
  return new Map(rows.map(({ indicator, population, record, ...row }) => [indicator, {
    ...row, record: record === null ? null : claimOf(record), submissions: claimOf('submissions'), documents,
    parts: parts.filter((part) => part.population === population).map(({ status, established }) => ({ ...claimOf(`status:${status}`), status, established })),
  }]));
}
