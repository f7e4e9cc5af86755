/** Small drawings as SVG. */
import type { Plot } from '../../say/model.ts';

/** A drawing of this size in px. */
export const plotSvg = (_plot: Plot, { width, height }: { width: number; height: number }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect x="7" y="${height / 2 - 3}" width="${Math.max(0, width - 14)}" height="6" fill="#D9D9D9"/></svg>`;
