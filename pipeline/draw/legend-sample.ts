/** What a legend in a document shows of a fill or a drawing. */
import type { LegendItem, Plot } from '../say/model.ts';

/** A drawing with its size in px; thin lines behind it fall outside. */
export interface Sample {
  plot: Plot;
  width: number;
  height: number;
  grid: readonly number[];
}

const HEIGHT = 14;
const NOWHERE = [9];

const swatch = (fill: LegendItem['fill'] & string): Sample => ({ plot: { form: 'parts', whole: 1, parts: [{ fill, value: 1, label: '' }] }, width: 20, height: HEIGHT, grid: NOWHERE });

/** A ring or a disc alone stands in the middle of its drawing; a share of which nothing is known is the band of what could still be. */
export function legendSample({ fill, plot }: LegendItem): Sample | null {
  if (plot === undefined) return fill === undefined ? null : swatch(fill);
  const sample = { plot, width: 42, height: HEIGHT, grid: NOWHERE };
  if (plot.form !== 'share') return sample;
  const { then, now, high } = plot;
  if (then === null && now === null && high === null) return swatch('grey');
  const alone = high === null && (then === null) !== (now === null);
  return { ...sample, plot: { ...plot, labels: false, ...(alone ? { then: then === null ? null : 50, now: now === null ? null : 50 } : {}) }, width: alone ? HEIGHT : sample.width };
}
