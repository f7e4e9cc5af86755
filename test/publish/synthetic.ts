/** A publication of fictional States, seeded, with figures that follow from its units as R10 to R15 say. */
import type { OutcomeCode, PopulationCode } from '../../schemas/codes.ts';
import type { Assessment, Figure, FollowUp, Land, OutlookRow } from '../../schemas/outputs.ts';
import type { Indicator, Plan } from '../../schemas/plan.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import type { Receipt, StateName } from '../../pipeline/measure/measured.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import type { StandingDeadline } from '../../pipeline/assess/follow-up.ts';

export interface Wanted {
  seed: number;
  cycle: number;
  /** Share of indicators without data. */
  missing: number;
  /** Register whole, so that nothing is "not coded" for want of a report. */
  whole: boolean;
  /** Compare with 2025 and give the cycles between. */
  compared: boolean;
  /** Share of coded answers where there is a report. */
  coded: number;
}

export const full: Wanted = { seed: 7, cycle: 2027, missing: 0.05, whole: true, compared: true, coded: 0.9995 };
export const sparse: Wanted = { seed: 3, cycle: 2025, missing: 0.65, whole: false, compared: false, coded: 0.7 };

/** Mulberry32: the same numbers on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const sizes: Partial<Record<PopulationCode, number>> = {
  states_parties: 164, affected: 35, article_4: 3, article_4_missed: 2, article_3: 58, obligated: 92, extension_requests: 6, participants: 640,
  'of:15.1': 2, 'of:24.1': 5, 'of:46.1': 4,
};

const code = (index: number): string => `X${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`;

const outcomesOfReport: OutcomeCode[] = ['met', 'partly', 'not_met', 'silent', 'unclear', 'not_applicable'];

function outcome(chance: () => number, level: number, state: number, wanted: Wanted): OutcomeCode {
  if (state % 9 === 5) return wanted.whole ? 'no_report' : 'not_coded';
  if (state % 41 === 12) return 'not_due';
  if (chance() > wanted.coded) return 'not_coded';
  if (chance() < level) return 'met';
  return outcomesOfReport[1 + Math.floor(chance() * 5)] ?? 'silent';
}

const rounded = (value: number): string => String(Math.round(value * 1e4) / 1e4);
const open: ReadonlySet<OutcomeCode> = new Set<OutcomeCode>(['unclear', 'not_coded', 'no_report', 'not_due']);

interface Measured { figure: Figure; units: Assessment[] }

function unitsOf(indicator: Indicator, chance: () => number, wanted: Wanted, cycle: number): Assessment[] {
  const size = sizes[indicator.population] ?? 0;
  const level = 0.1 + chance() * 0.75 + (cycle - 2025) * (chance() - 0.3) * 0.1;
  const thin = chance() < 0.08 ? { ...wanted, coded: 0.2 } : wanted;
  const person = indicator.population === 'participants';
  const row = (unit: string, found: OutcomeCode, weight: number): Assessment => ({
    cycle, indicator: indicator.indicator, unit_kind: person ? 'person' : indicator.population === 'extension_requests' ? 'request' : 'state', unit, outcome: found, weight,
    report_id: null, basis: null, form: null, page: null, source: null, rule: 'R7',
  });
  if (indicator.kind === 'count' && indicator.rule !== 'answered') return [row('XAA', 'met', 1), row('XAB', 'met', 1)];
  if (person) return [row('MEET XAA', 'met', 260), row('MEET XAA', 'not_met', 340), row('MEET XAB', 'unclear', 40)];
  return Array.from({ length: size }, (_, state) => row(code(state), outcome(chance, level, state, thin), 1));
}

function measure(indicator: Indicator, wanted: Wanted, cycle: number): Measured {
  const chance = random(wanted.seed * 7919 + indicator.order * 131 + cycle);
  const missing = random(wanted.seed * 31 + indicator.order)() < wanted.missing;
  const units = unitsOf(indicator, chance, wanted, cycle);
  const empty = { evidence: null, numerator: null, denominator: null, value: null, high: null, reported: null };
  const base = {
    cycle, as_of: `${cycle}-10-01`, action: indicator.action, indicator: indicator.indicator, kind: indicator.kind, population: indicator.population,
    baseline_numerator: null, baseline_denominator: null, baseline_value: null, baseline_status: null, baseline_high: null, change: null, change_same_states: null, trend: null, movement: null, bounds: null, baseline_bounds: null, reading: null, baseline_reading: null,
  };
  if (missing) return { figure: { ...base, ...empty, status: 'no_data' }, units: units.map((unit) => ({ ...unit, outcome: 'not_coded' as const })) };
  const sum = (test: (unit: Assessment) => boolean) => units.filter(test).reduce((total, unit) => total + unit.weight, 0);
  const met = sum((unit) => unit.outcome === 'met');
  const size = sum(() => true);
  const high = met + sum((unit) => open.has(unit.outcome));
  const percentage = indicator.kind === 'percentage';
  const status = units.some((unit) => unit.outcome === 'not_coded') ? 'provisional' as const : 'final' as const;
  const records = indicator.rule !== 'answered' && !percentage;
  return {
    figure: {
      ...base, status, bounds: status === 'final' ? null : indicator.population === 'participants' || indicator.population === 'extension_requests' || indicator.population.startsWith('of:') ? 'no' : 'yes', evidence: 'article7', numerator: met, denominator: percentage ? size : null,
      value: rounded(percentage ? (100 * met) / size : met), high: records ? null : rounded(percentage ? (100 * high) / size : high), reported: records ? null : size - high + met,
    },
    units,
  };
}

function withBaseline(now: Figure, before: Figure, direction: Indicator['direction'], chance: () => number): Figure {
  const baseline = { baseline_numerator: before.numerator, baseline_denominator: before.denominator, baseline_value: before.value, baseline_status: before.status, baseline_high: before.high };
  if (now.value === null || before.value === null) return { ...now, ...baseline, trend: 'not_comparable' };
  const change = Number(now.value) - Number(before.value);
  const same = chance() < 0.1 ? change - Math.sign(change) * 12 : change;
  const comparable = direction !== null && now.status === 'final' && before.status === 'final';
  const sign = Math.sign(same) * (direction === 'down' ? -1 : 1);
  return {
    ...now, ...baseline, change: rounded(change), change_same_states: now.kind === 'percentage' ? rounded(same) : null,
    trend: !comparable ? 'not_comparable' : sign > 0 ? 'improved' : sign < 0 ? 'declined' : 'unchanged',
  };
}

function receipt(index: number, wanted: Wanted): Receipt {
  const chance = random(wanted.seed * 17 + index);
  const affected = index < 35;
  if (chance() < 0.35) return { state: code(index), affected, reporting: wanted.whole ? 'no_report' : 'not_coded', receivedOn: null };
  if (chance() < 0.1) return { state: code(index), affected, reporting: 'received', receivedOn: null };
  const late = chance() < 0.3;
  const day = late ? 125 + Math.floor(chance() * 140) : 60 + Math.floor(chance() * 60);
  return { state: code(index), affected, reporting: 'received', receivedOn: new Date(Date.UTC(wanted.cycle, 0, day)).toISOString().slice(0, 10) };
}

/** One row of the outlook, as R42 works it out. */
function outlookOf(cycle: number, state: string, areas: readonly number[], rates: readonly number[], due_on: string): OutlookRow {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const days = (Date.parse(due_on) - Date.parse(`${cycle}-10-01`)) / 86_400_000;
  const rate = rates.length === 0 ? null : sum(rates) / rates.length;
  const years = areas.length === 0 || !rate ? null : sum(areas) / rate;
  const left = days < 0 ? null : days / 365.25;
  const text = (value: number | null, digits: number) => (value === null ? null : value.toFixed(digits));
  return {
    cycle, state, remaining_km2: areas.length === 0 ? null : text(sum(areas), 4), mixed: areas.length === 0 ? null : 'no', rate_km2: text(rate, 4), rate_years: rate === null ? null : rates.length,
    years: text(years, 2), due_on, years_left: text(left, 2), longer: years === null || left === null ? null : years > left ? 'yes' : 'no',
    rate_least_km2: rate === null ? null : text(Math.min(...rates), 4), rate_most_km2: rate === null ? null : text(Math.max(...rates), 4),
    released_km2: null, released_before_km2: null,
  };
}

/** Remaining land, releases and deadlines of the first affected States; XAG gives no size, of XAI nothing is known. */
function ground({ seed, cycle, whole }: Wanted): Pick<Publication, 'land' | 'deadlines' | 'outlook' | 'followUp'> {
  const land: Land[] = [];
  const deadlines: StandingDeadline[] = [];
  const outlook: OutlookRow[] = [];
  const followUp: FollowUp[] = [];
  const listed = (list: FollowUp['list'], state: string, due_on: string, request: string | null = null, reason: FollowUp['reason'] = null) => followUp.push({ list, state, subject: 'article_5', due_on, committee: 'article-5', detail: '', request, asks_until: null, reason });
  for (let index = 0; index < 35; index += 1) {
    const chance = random(seed * 53 + index);
    const state = code(index);
    const give = (measure: Land['measure'], value: string | null) => land.push({ cycle, state, contamination: 'ap', measure, value, unit: 'km2', as_at: `${cycle - 1}-12-31`, state_of_value: value === null ? 'unknown' : 'reported', source: null, in_words: value === null ? 'unknown' : null });
    if (state === 'XAF') { give('cha_area', '8'); give('sha_area', '2'); }
    else if (state === 'XAG') give('cha_area', null);
    else if (state !== 'XAI') { give(index % 11 === 3 ? 'mined_area' : 'cha_area', String(Math.ceil(10 ** (chance() * 6 - 2)) / 100)); if (index % 11 !== 3) give('sha_area', index % 13 === 4 ? null : '0'); }
    const rates = state === 'XAF' ? ['2', '1', '3'] : Array.from({ length: index % 4 }, () => (index % 7 === 3 ? '0' : String(Math.round(chance() * 300) / 100)));
    const year = cycle + (state === 'XAF' ? 1 : [-9, 0, 1, 2, 4, 8][index % 6] ?? 0);
    const dueOn = `${year}-12-31`;
    const pending = index % 5 === 1;
    outlook.push(outlookOf(cycle, state, land.filter((row) => row.state === state && row.value !== null).map(({ value }) => Number(value)), rates.map(Number), dueOn));
    deadlines.push({ state, article: 5, dueOn, request: pending ? `${state}-1` : null, asksUntil: pending ? `${year + 4}-12-31` : null });
    if (pending) listed('request_pending', state, dueOn, `${state}-1`);
    else if (year < cycle) listed(whole ? 'expired' : 'to_check', state, dueOn, null, whole ? 'no_deadline_in_force' : 'expired');
    if (year >= cycle && year < cycle + 2) listed('due_soon', state, dueOn);
    if (year === cycle + 1 && !pending) listed(whole ? 'request_expected' : 'to_check', state, dueOn, null, whole ? null : 'request_expected');
  }
  return { land, deadlines, outlook, followUp };
}

let loaded: Plan | undefined;

/** Builds the publication that is wanted. */
export function synthetic(wanted: Wanted): Publication {
  loaded ??= loadPlan();
  const plan = loaded;
  const { cycle } = wanted;
  const at = (year: number) => plan.indicators.map((indicator) => measure(indicator, wanted, year));
  const now = at(cycle);
  const first = at(2025);
  const figures = now.map(({ figure }, index) => {
    const indicator = plan.indicators[index];
    const before = first[index];
    return wanted.compared && indicator && before ? withBaseline(figure, before.figure, indicator.direction, random(wanted.seed + index)) : figure;
  });
  const years = wanted.compared ? Array.from({ length: cycle - 2025 }, (_, index) => 2025 + index) : [];
  const states = new Map<string, StateName>(Array.from({ length: 164 }, (_, index) => [code(index), { en: `Fictional ${code(index)}`, fr: `Fictive ${code(index)}`, frWithArticle: null }]));
  states.set('XAB', { en: 'United Fictional Republic of Longestland', fr: 'République-Unie fictive de Longueterre', frWithArticle: null });
  return {
    cycle, asOf: `${cycle}-10-01`, dueDate: `${cycle}-04-30`, reportingYear: cycle - 1,
    about: { data_kind: 'demo', edition: 'draft', title: { en: 'Fiction', fr: 'Fiction' }, note: { en: 'Fiction', fr: 'Fiction' } },
    plan, figures, readings: [], assessments: now.flatMap(({ units }) => units), changes: [], problems: [], ...ground(wanted), states, statesInRegistry: 197,
    receipts: Array.from({ length: 164 }, (_, index) => receipt(index, wanted)), submissions: [], registerWhole: wanted.whole, votes: [], corrections: [], openPopulations: new Map(),
    baseline: wanted.compared ? { cycle: 2025, asOf: '2025-11-30', revision: 0, outcomes: [], readings: [] } : null,
    past: years.map((year) => ({ cycle: year, figures: at(year).map(({ figure }) => figure), receipts: Array.from({ length: 164 }, (_, index) => receipt(index, { ...wanted, cycle: year })), registerWhole: wanted.whole })), seal: '00000000', sources: [], members: [],
  };
}
