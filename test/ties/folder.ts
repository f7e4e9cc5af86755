/**
 * A data folder in which every question has several right-looking rows: reports of one day, resolutions of one
 * day, meetings of one start, records that differ in their source alone. Whoever picks one of them without
 * saying which, picks another one now and then. States are fictional.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requestColumn } from '../../schemas/codes.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';

const COLUMNS = {
  states: ['state', 'm49', 'name_en', 'name_fr', 'deposited_on', 'deposit_kind', 'in_force_on', 'withdrawn_on', 'source'],
  statuses: ['state', 'status', 'from', 'until', 'source'],
  deadlines: ['state', 'article', 'due_on', 'set_by', 'decided_on', 'source'],
  meetings: ['meeting', 'kind', 'starts_on', 'ends_on', 'source'],
  submissions: ['report_id', 'state', 'period_from', 'period_to', 'received_on', 'revision', 'kind', 'status', 'format', 'authority', 'language', 'url', 'source'],
  answers: ['report_id', 'indicator', 'answer', 'refers_to', 'form', 'page', 'source', 'recorded_on'],
  measures: ['report_id', 'state', 'measure', 'area', 'contamination', 'as_at', 'value', 'unit', 'state_of_value', 'form', 'page', 'source'],
  participants: ['meeting', 'delegation', 'delegation_kind', 'participants', 'women', 'gender_unknown', 'victims', 'survivor_organisation', 'source'],
  contributions: ['state', 'year', 'kind', 'amount', 'currency', 'paid_in_full', 'paid_on', 'source'],
  requests: ['request', 'state', 'submitted_on', 'asks_until', 'decided_on', ...requestColumn.options, 'source'],
  completions: ['state', 'reported_on', 'declaration_on', 'source'],
  discoveries: ['state', 'reported_on', 'discovered_on', 'destroyed_on', 'source'],
  votes: ['resolution', 'body', 'voted_on', 'state', 'vote', 'source'],
  compliance: ['state', 'level', 'from', 'until', 'updated_on', 'source'],
  approach: ['state', 'held_on', 'source'],
  moratoria: ['state', 'declared_on', 'ended_on', 'source'],
  coverage: ['record', 'year', 'complete', 'source'],
} as const;

type Cells = readonly (string | number)[];

const letter = (place: number): string => String.fromCharCode(65 + place);
/** XAA, XAB, … XDZ. */
const codes = (count: number): string[] => Array.from({ length: count }, (_, place) => `X${letter(Math.floor(place / 26))}${letter(place % 26)}`);
const pick = <T>(of: readonly T[], place: number): T => of[place % of.length] as T;

/** Reports of one State in one cycle: three of one day and revision. */
const reportsOf = (state: string, cycle: number): string[] => ['a', 'b', 'c'].map((which) => `${state}-${cycle}-${which}`);

function article7(cycle: number, states: readonly string[], indicators: readonly string[]): Record<string, string> {
  const submissions = states.flatMap((state, place): Cells[] => reportsOf(state, cycle).map((id, which) => [
    id, state, `${cycle - 1}-01-01`, `${cycle - 1}-12-31`, place % 7 === 0 ? `${cycle}-04` : `${cycle}-04-20`, 1, 'annual', 'final', pick(['guide', 'forms', ''], which + place), '', 'en', '', `s${which}`]));
  const answers = states.flatMap((state, place) => reportsOf(state, cycle).flatMap((id, which) => indicators.flatMap((indicator, at): Cells[] => {
    const answer = pick(['yes', 'no', 'partly', 'unclear', 'unchanged', 'yes', 'not_applicable'], place + which + at);
    return [[id, indicator, answer, answer === 'unchanged' ? cycle - 1 : '', 'A', which, `${id} first`, ''], ...((place + at) % 5 === 0 ? [[id, indicator, pick(['no', 'yes'], which), '', 'B', which, `${id} later`, `${cycle}-06-01`] as Cells] : [])];
  })));
  const kinds = ['cha_area', 'sha_area', 'cleared_area', 'reduced_area', 'cancelled_area'];
  const measures = states.flatMap((state, place) => reportsOf(state, cycle).flatMap((id, which) => kinds.flatMap((measure, at): Cells[] => ['North', 'South'].map((area, side) => [
    id, '', measure, area, pick(['', 'antipersonnel_mines', 'improvised'], at + side + place), `${cycle - 1}-12-31`, `${1 + which + at}.${place % 10}`, 'km2', 'reported', 'C', at, `${id} ${area} ${at}`]))));
  return { [`article7/${cycle}/submissions.csv`]: csv('submissions', submissions), [`article7/${cycle}/answers.csv`]: csv('answers', answers), [`article7/${cycle}/measures.csv`]: csv('measures', measures) };
}

function registry(states: readonly string[]): Record<string, string> {
  const dated = states.map((state, place): Cells => [state, place, `Land ${state}`, `Terre ${state}`, ...(place % 6 === 0 ? ['', '', ''] : ['2000-01-15', 'accession', '2000-07-01']), '', 'register']);
  const held = ['affected', 'article_5', 'mine_victims', 'article_4', 'article_3'];
  const statuses = states.flatMap((state, place): Cells[] => held.filter((_, at) => (place + at) % 3 !== 0).map((status) => [state, status, '', '', `list ${status}`]));
  const deadlines = states.flatMap((state): Cells[] => ['4', '5'].flatMap((article): Cells[] => [[state, article, '2027-03-01', 'extension', '2021-11-19', 'x'], [state, article, '2027-03-01', 'extension', '2022-11-25', 'y'], [state, article, '2027-03-01', 'original', '', 'z']]));
  const meetings: Cells[] = [2023, 2024, 2025].flatMap((year): Cells[] => ['A', 'B', 'C'].flatMap((which): Cells[] => [
    [`M${year}${which}`, 'msp', `${year}-11-20`, `${year}-11-24`, which], [`I${year}${which}`, 'intersessional', `${year}-06-10`, `${year}-06-12`, which]]));
  return { 'registry/states.csv': csv('states', dated), 'registry/statuses.csv': csv('statuses', statuses), 'registry/deadlines.csv': csv('deadlines', deadlines), 'registry/meetings.csv': csv('meetings', meetings) };
}

function records(states: readonly string[]): Record<string, string> {
  const years = [2023, 2024];
  const twice = ['one', 'two', 'three'];
  const each = (row: (state: string, source: string, year: number, place: number) => Cells): Cells[] =>
    states.flatMap((state, place) => years.flatMap((year) => twice.map((source) => row(state, source, year, place))));
  const resolutions = ['A/RES/79/1', 'A/RES/79/2', 'A/RES/79/3'];
  const votes = years.flatMap((year) => ['plenary', 'first_committee'].flatMap((body) => resolutions.flatMap((resolution, at) => states.map((state, place): Cells => [`${resolution}-${year}`, body, `${year}-12-02`, state, pick(['yes', 'no', 'abstain', 'absent'], place + at), resolution]))));
  const participants = years.flatMap((year) => ['M', 'I'].flatMap((kind) => ['A', 'B', 'C'].flatMap((which, at) => states.map((state, place): Cells => [`${kind}${year}${which}`, state, 'state', 5, pick([1, 2, ''], place + at), 0, pick([0, 1], place + at), '', `${year}${which}`]))));
  const requests = states.flatMap((state, place) => twice.map((source, at): Cells => [`R-${state}-${source}`, state, '2024-03-31', '2030-01-01', '', ...requestColumn.options.map((_, column) => pick(['yes', 'no', 'partly', ''], place + at + column)), source]));
  const named = ['submissions', 'participants', 'contributions', 'extension-requests', 'completions', 'discoveries', 'votes', 'compliance', 'individualised-approach', 'moratoria'];
  return {
    'records/votes.csv': csv('votes', votes), 'records/participants.csv': csv('participants', participants), 'records/extension-requests.csv': csv('requests', requests),
    'records/contributions.csv': csv('contributions', [...each((state, source, year) => [state, year, 'assessed', 100, 'USD', 'yes', `${year}-08-01`, source]), ...each((state, source, year, place) => [state, year, 'voluntary', place % 4 === 0 ? '' : 10, 'USD', '', '', source])]),
    'records/completions.csv': csv('completions', each((state, source, year) => [state, `${year}-05-01`, '', source]).filter((_, at) => at % 2 === 0)),
    'records/discoveries.csv': csv('discoveries', each((state, source, year) => [state, `${year}-09-30`, `${year}-08-31`, '', source])),
    'records/compliance.csv': csv('compliance', each((state, source, year) => [state, 'alleged', `${year}-01-01`, '', '', source])),
    'records/individualised-approach.csv': csv('approach', each((state, source, year) => [state, `${year}-06-01`, source])),
    'records/moratoria.csv': csv('moratoria', states.filter((_, place) => place % 6 === 0).flatMap((state) => twice.map((source): Cells => [state, '2010-01-01', '', source]))),
    'records/coverage.csv': csv('coverage', named.flatMap((record, at) => [2022, ...years].map((year): Cells => [record, year, pick(['yes', 'yes', 'no'], at), 'ISU']))),
  };
}

function csv(table: keyof typeof COLUMNS, rows: readonly Cells[]): string {
  return [COLUMNS[table], ...rows].map((row) => row.map((cell) => (/[",]/.test(String(cell)) ? `"${cell}"` : cell)).join(',')).join('\n') + '\n';
}

/** Writes the folder under `dir`: so many States, and every second or every answered indicator. */
export function writeTies(dir: string, states: number): void {
  const names = codes(states);
  const indicators = loadPlan().indicators.filter(({ rule }) => rule === 'answered').map(({ indicator }) => indicator).filter((_, place) => place % 3 === 0);
  const files: Record<string, string> = {
    'about.yaml': 'data_kind: demo\nedition: draft\ntitle:\n  en: Ties\n  fr: Égalités\nnote:\n  en: Fictional.\n  fr: Fictif.\n',
    ...registry(names), ...records(names), ...article7(2024, names, indicators), ...article7(2025, names, indicators),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}
