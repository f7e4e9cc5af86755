/**
 * Pictures for Word, each drawn once however many reports and cells it stands in. The library is handed a
 * name in place of each picture, and the picture is put in when the file is sealed: otherwise every file
 * would pack megabytes that cannot be packed any smaller.
 */
import { renderAsync } from '@resvg/resvg-js';
import { strFromU8, strToU8 } from 'fflate';
import { outcomeCode, type OutcomeCode } from '../../../schemas/codes.ts';
import type { Chart } from '../../charts/charts.ts';
import { markSvg } from '../../charts/marks.ts';
import { pngOptions } from '../../charts/png.ts';
import { covered } from '../../charts/text-forms.ts';
import type { Report } from '../../say/model.ts';

/** A chart has this many pixels to one of the drawing: 192 dots to the inch on paper. A mark is small, and sharper. */
const SHARPNESS = { chart: 2, mark: 4 };

const charts = new WeakMap<Chart, Promise<Uint8Array>>();
let markPictures: Promise<[string, Uint8Array][]> | undefined;

/** Draws in another thread, as `svgToPng` does in this one: with the reports' own fonts only. */
async function draw(svg: string, scale: number): Promise<Uint8Array> {
  return (await renderAsync(covered(svg), pngOptions(scale))).asPng();
}

function drawChart(chart: Chart): Promise<Uint8Array> {
  const known = charts.get(chart) ?? draw(chart.print, SHARPNESS.chart);
  charts.set(chart, known);
  return known;
}

const drawMark = (outcome: OutcomeCode): Promise<Uint8Array> => draw(markSvg(outcome), SHARPNESS.mark);

/** What stands for the picture of a chart until the file is sealed. */
export const chartName = (chart: Chart): Uint8Array => strToU8(`picture of chart ${chart.id}`);

/** What stands for the picture of an outcome's mark. */
export const markName = (outcome: OutcomeCode): Uint8Array => strToU8(`picture of mark ${outcome}`);

/** Finds the picture that a stand-in names. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** Draws every picture that a report can need. */
export async function drawPictures(report: Report): Promise<Pictures> {
  markPictures ??= Promise.all(outcomeCode.options.map(async (outcome): Promise<[string, Uint8Array]> => [strFromU8(markName(outcome)), await drawMark(outcome)]));
  const own = report.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  const drawn = await Promise.all(own.map(async (chart): Promise<[string, Uint8Array]> => [strFromU8(chartName(chart)), await drawChart(chart)]));
  return new Map([...await markPictures, ...drawn]);
}
