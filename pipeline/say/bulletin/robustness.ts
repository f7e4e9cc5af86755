/** The findings of page 1 under the other readings (R12): a reader sees which of them rests on one way of counting. */
import { readingCode, type ReadingCode } from '../../../schemas/codes.ts';
import { plain, sign } from '../../measure/fraction.ts';
import { bulletinWords } from '../../words/languages.ts';
import { changeUnder, exactChange, type Chosen, type Entry } from '../findings.ts';
import { mostlyUndated } from '../counts.ts';
import { groundsOf } from '../grounds.ts';
import type { Block, Cell, Column, Run, TableBlock } from '../model.ts';
import type { View } from '../view.ts';

/** More columns do not fit a page; a reading that is not shown stands in the annex. */
const MOST_READINGS = 4;

interface Row {
  entry: Entry;
  /** Readings with another direction than the printed figure, in their order. */
  otherwise: ReadingCode[];
}

/** Each change that a finding names, once. */
function rowsOf(view: View, chosen: readonly Chosen[]): Row[] {
  const grounds = groundsOf(view);
  return chosen.filter(({ kind }) => kind === 'rise' || kind === 'fall').flatMap(({ entries }) => entries).map((entry) => ({
    entry,
    otherwise: readingCode.options.filter((reading) => {
      const change = changeUnder(reading, entry.indicator.indicator, grounds);
      return change !== null && sign(change) !== sign(exactChange(entry.figure));
    }),
  }));
}

/** Readings that say something of the States: with most reports undated, "in time" says something of the register. */
const readable = (view: View): readonly ReadingCode[] => readingCode.options.filter((reading) => reading !== 'by_due_date' || !mostlyUndated(view));

/** Readings that some row has, those that turn a row first kept. */
function readingsOf(view: View, rows: readonly Row[]): ReadingCode[] {
  const grounds = groundsOf(view);
  const held = readable(view).filter((reading) => rows.some(({ entry }) => changeUnder(reading, entry.indicator.indicator, grounds) !== null));
  const turning = (reading: ReadingCode): number => rows.filter(({ otherwise }) => otherwise.includes(reading)).length;
  const kept = new Set(held.toSorted((a, b) => turning(b) - turning(a)).slice(0, MOST_READINGS));
  return held.filter((reading) => kept.has(reading));
}

function columnsOf(view: View, readings: readonly ReadingCode[]): Column[] {
  const { columns } = bulletinWords(view.lang).trustPage;
  const each = 0.42 / Math.max(1, readings.length + 1);
  return [
    { title: '', align: 'left', share: 0.07 }, { title: columns.finding, align: 'left', share: 0.31 }, { title: columns.printed, align: 'right', share: each },
    ...readings.map((reading): Column => ({ title: columns.reading[reading], align: 'right', share: each })), { title: columns.holds, align: 'left', share: 0.2 },
  ];
}

function cellsOf(view: View, { entry, otherwise }: Row, readings: readonly ReadingCode[]): Cell[] {
  const { trustPage } = bulletinWords(view.lang);
  const { signed } = view.words.format;
  const { indicator, figure } = entry;
  const grounds = groundsOf(view);
  const under = readings.map((reading): Cell => {
    const change = changeUnder(reading, indicator.indicator, grounds);
    if (change === null) return { text: trustPage.none };
    return { text: [{ text: signed(plain(change)), strong: otherwise.includes(reading) }] };
  });
  return [
    { text: [{ text: indicator.indicator, link: { indicator: indicator.indicator } }] }, { text: indicator.title[view.lang] },
    { text: [{ text: signed(figure.change ?? '0'), strong: true }] }, ...under,
    { text: otherwise.length === 0 ? trustPage.inAll : [{ text: trustPage.notWith(otherwise), strong: true }] },
  ];
}

/** The gap is a level: what it is as printed and under the readings that differ. */
function levelNote(view: View, chosen: readonly Chosen[]): string {
  const { trustPage } = bulletinWords(view.lang);
  const { fraction } = view.words.format;
  const gap = chosen.find(({ kind }) => kind === 'gap')?.entries[0];
  if (gap === undefined) return '';
  const { numerator, denominator } = gap.figure;
  const others = (view.readings.get(gap.indicator.indicator) ?? []).flatMap((row) => (row.numerator === null || row.denominator === null || (row.numerator === numerator && row.denominator === denominator)
    ? [] : [{ reading: row.reading, text: fraction(row.numerator, row.denominator) }])).slice(0, 2);
  return trustPage.level(gap.indicator.indicator, fraction(numerator ?? 0, denominator ?? 0), others);
}

/** Levels of a cycle without a baseline: how many of how many as printed, and under the readings that most of them have. */
function levels(view: View, chosen: readonly Chosen[]): Block[] {
  const { trustPage } = bulletinWords(view.lang);
  const { fraction } = view.words.format;
  const entries = chosen.flatMap((one) => one.entries);
  const of = (entry: Entry, reading: ReadingCode) => (view.readings.get(entry.indicator.indicator) ?? []).find((row) => row.reading === reading && row.numerator !== null && row.denominator !== null);
  const readings = readable(view).filter((reading) => entries.some((entry) => of(entry, reading) !== undefined)).slice(0, MOST_READINGS);
  if (entries.length === 0 || readings.length === 0) return [];
  const columns = columnsOf(view, readings).slice(0, -1);
  const rest = 1 - columns.reduce((sum, { share }) => sum + share, 0);
  const rows = entries.map((entry): Cell[] => [
    { text: [{ text: entry.indicator.indicator, link: { indicator: entry.indicator.indicator } }] }, { text: entry.indicator.title[view.lang] },
    { text: [{ text: fraction(entry.figure.numerator ?? 0, entry.figure.denominator ?? 0), strong: true }] },
    ...readings.map((reading): Cell => {
      const row = of(entry, reading);
      return { text: row === undefined ? trustPage.none : fraction(row.numerator ?? 0, row.denominator ?? 0) };
    }),
  ]);
  return [{
    kind: 'table', shown: true, caption: trustPage.levels, subtitle: trustPage.levelsSubtitle,
    columns: columns.map((column, place) => (place < 2 ? column : { ...column, share: column.share + rest / (columns.length - 2) })),
    groups: [{ rows }], source: [{ text: trustPage.source }, { text: trustPage.readings, link: { file: 'data/readings.csv' } }],
  }];
}

/** The table, or the sentence that there is nothing to read otherwise; levels without a baseline. */
export function robustness(view: View, chosen: readonly Chosen[]): Block[] {
  const { trustPage } = bulletinWords(view.lang);
  const { baseline } = view.publication;
  if (baseline === null) return levels(view, chosen);
  const rows = rowsOf(view, chosen);
  if (rows.length === 0) return [{ kind: 'paragraph', text: trustPage.noFindings }];
  const readings = readingsOf(view, rows);
  // nothing but records: there is no other way of counting, and so nothing that holds in all
  if (readings.length === 0 && rows.every(({ entry }) => entry.indicator.rule !== 'answered')) return [{ kind: 'paragraph', text: `${trustPage.onRecord(rows.length)}.${levelNote(view, chosen)}` }];
  const turned = rows.filter(({ otherwise }) => otherwise.length > 0);
  const notes = `${turned.length > 0 ? trustPage.note : ''}${levelNote(view, chosen)}`.trim();
  const source: readonly Run[] = [{ text: trustPage.source }, { text: trustPage.readings, link: { file: 'data/readings.csv' } }];
  const table: TableBlock = {
    kind: 'table', shown: true, caption: trustPage.holds(rows.length - turned.length, rows.length),
    subtitle: trustPage.subtitle(baseline.cycle), columns: columnsOf(view, readings), groups: [{ rows: rows.map((row) => cellsOf(view, row, readings)) }], ...(notes !== '' && { notes }), source,
  };
  return [table];
}
