/** The outcomes' marks as paths that Vega draws as shapes, for charts whose rows they stand in. */
import type { OutcomeCode } from '../../../schemas/codes.ts';
import { colours } from './marks.ts';

/** One drawn part of a mark: a path on a 16 by 16 field whose centre is 0,0 and whose edge is 1. */
export interface MarkPart {
  path: string;
  fill?: string;
  stroke?: string;
  /** In pixels of the 16 by 16 field. */
  strokeWidth?: number;
  dash?: number[];
}

/** A circle of radius r (in pixels of the field) as a path about the point (x, y). */
function circle(r: number, x = 8, y = 8): string {
  const [cx, cy, radius] = [(x - 8) / 8, (y - 8) / 8, r / 8];
  return `M${cx - radius},${cy}A${radius},${radius},0,1,1,${cx + radius},${cy}A${radius},${radius},0,1,1,${cx - radius},${cy}Z`;
}

/** Open lines through points given in pixels of the field. */
function strokes(...chains: (readonly [number, number])[][]): string {
  return chains.map((chain) => `M${chain.map(([x, y]) => `${(x - 8) / 8},${(y - 8) / 8}`).join('L')}`).join('');
}

const questionMark = 'M-0.35,-0.3C-0.35,-0.5125,-0.2,-0.6375,0,-0.6375C0.2,-0.6375,0.35,-0.5125,0.35,-0.325C0.35,-0.0375,0,-0.05,0,0.25';

/** Marks of the nine outcomes, part by part. */
export const marks: Record<OutcomeCode, MarkPart[]> = {
  met: [{ path: circle(5.75), fill: colours.accent }],
  partly: [
    { path: circle(5.1), fill: '#FFFFFF', stroke: colours.accent, strokeWidth: 1.3 },
    { path: `M0,-0.6375A0.6375,0.6375,0,0,0,0,0.6375Z`, fill: colours.accent },
  ],
  not_met: [{ path: circle(4.6), stroke: '#F46A25', strokeWidth: 2.3 }],
  silent: [{ path: strokes([[3, 8], [13, 8]]), stroke: colours.baseline, strokeWidth: 2 }],
  unclear: [{ path: questionMark, stroke: '#801650', strokeWidth: 1.8 }, { path: circle(1.2, 8, 12.7), fill: '#801650' }],
  not_applicable: [{ path: strokes([[4.8, 12.6], [11.2, 3.4]]), stroke: colours.baseline, strokeWidth: 1.5 }],
  not_coded: [{ path: circle(1.9), fill: colours.baseline }],
  no_report: [{ path: strokes([[3.8, 3.8], [12.2, 12.2]], [[12.2, 3.8], [3.8, 12.2]]), stroke: colours.edge, strokeWidth: 1.6 }],
  not_due: [{ path: circle(4.8), stroke: colours.baseline, strokeWidth: 1.3, dash: [1.6, 1.75] }],
};
