/** Ten kinds of change by hand, between two real data folders and through the command (test/cases/diff). */
import { appendFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { diffCommand } from '../../pipeline/commands/diff.ts';
import type { SaidFigure } from '../../pipeline/diff/difference.ts';
import { copyOf, pasra } from '../command.ts';
import { frozenCopy, plan } from '../support.ts';

const CASES = new URL('../cases/diff/', import.meta.url).pathname;
const names = readdirSync(CASES).filter((name) => name.endsWith('.yaml')).toSorted();
const context = { today: '2026-11-30', say: () => {}, answer: () => {} };

/** One change by hand, and everything that the difference must name. */
interface Case {
  title: string;
  append?: Record<string, string[]>;
  replace?: Record<string, Record<string, string>>;
  write?: Record<string, string>;
  restate?: string;
  figures?: Record<string, string>;
  baseline?: Record<string, string>;
  units?: string[];
  each?: { populations: string[]; but: string[]; unit: string; says: string }[];
  states?: { joined: string[]; left: string[] };
  words?: string[];
  land?: string[];
}

interface Found {
  figures: { indicator: string; old: SaidFigure; new: SaidFigure; why: string }[];
  units: { indicator: string; unit: string; old: string | null; new: string | null; why: string }[];
  states: { joined: string[]; left: string[] };
  words: { what: string; old: string; new: string }[];
  land: { state: string; measure: string; old: string | null; new: string | null }[];
}

let old: string;
beforeAll(async () => void (old = await frozenCopy(join(CASES, 'data'), '2025-11-30')));

async function changed({ append = {}, replace = {}, write = {}, restate }: Case): Promise<string> {
  const data = copyOf(old);
  for (const [file, lines] of Object.entries(append)) appendFileSync(join(data, file), lines.map((line) => `${line}\n`).join(''));
  for (const [file, text] of Object.entries(write)) writeFileSync(join(data, file), text);
  for (const [file, lines] of Object.entries(replace)) {
    const before = readFileSync(join(data, file), 'utf8').split('\n');
    for (const line of Object.keys(lines)) expect(before, `${file} has no such line`).toContain(line);
    writeFileSync(join(data, file), before.map((line) => lines[line] ?? line).join('\n'));
  }
  if (restate !== undefined) await freezeCommand({ data, cycle: 2025, asOf: '2025-11-30', restate: true, reason: restate }, context);
  return data;
}

const amount = ({ status, numerator, denominator }: SaidFigure): string => (numerator === null ? status : `${numerator}${denominator === null ? '' : `/${denominator}`} ${status}`);
const arrow = (one: { old: string | null; new: string | null }): string => `${one.old ?? 'none'} → ${one.new ?? 'none'}`;

/** The units that a case names, with those that it names by their population, in the order of the plan. */
function unitsOf({ units = [], each = [] }: Case): string[] {
  const named = new Set(units.map((line) => line.replace(/:.*/, '')));
  const others = each.flatMap(({ populations, but, unit, says }) => plan.indicators
    .filter(({ indicator, population }) => populations.includes(population) && !but.includes(indicator) && !named.has(`${indicator} ${unit}`)).map(({ indicator }) => `${indicator} ${unit}: ${says}`));
  return [...units, ...others].toSorted();
}

async function difference(now: string): Promise<Found> {
  const said: string[] = [];
  await diffCommand(old, now, { lang: 'en', json: true, cycle: 2026, asOf: '2026-11-30' }, { ...context, answer: (text) => void said.push(text) });
  return JSON.parse(said.join('')) as Found;
}

describe('the difference of two data folders names exactly what moved', () => {
  it('in ten kinds of change and one of words', () => expect(names).toHaveLength(11));

  it.each(names)('%s', async (name) => {
    const one = parse(readFileSync(join(CASES, name), 'utf8')) as Case;
    const found = await difference(await changed(one));
    expect(found.units.map((unit) => `${unit.indicator} ${unit.unit}: ${arrow(unit)}; ${unit.why}`).toSorted(), one.title).toEqual(unitsOf(one));
    expect(Object.fromEntries(found.figures.map((figure) => [figure.indicator, `${amount(figure.old)} → ${amount(figure.new)}; ${figure.why}`]))).toEqual(one.figures ?? {});
    expect(Object.fromEntries(found.figures.flatMap(({ indicator, old: was, new: is }) => (was.baseline_value === is.baseline_value ? [] : [[indicator, `${was.baseline_value} → ${is.baseline_value}`]])))).toEqual(one.baseline ?? {});
    expect(found.states).toEqual(one.states ?? { joined: [], left: [] });
    expect(found.words.map((word) => `${word.what}: ${arrow(word)}`)).toEqual(one.words ?? []);
    expect(found.land.map((row) => `${row.state} ${row.measure}: ${arrow(row)}`)).toEqual(one.land ?? []);
  });

  it('as a person asks for it, with the paragraph in both languages', async () => {
    const now = await changed(parse(readFileSync(join(CASES, 'measure-corrected.yaml'), 'utf8')) as Case);
    const { status, stdout, stderr } = pasra(['diff', old, now, '--cycle', '2026', '--as-of', '2026-11-30']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'Cycle 2026 as of 30 November 2026, then cycle 2026 as of 30 November 2026', 'XAA, cha_area: 1 km2 → 1.5 km2', '',
      'Against the publication as of 30 November 2026, no figure differs. The size of land differs for 1 State.', '',
      'Par rapport à la publication au 30 novembre 2026, aucune valeur ne diffère. Les superficies ou les quantités diffèrent pour 1 État.', '',
    ]);
  });
});
