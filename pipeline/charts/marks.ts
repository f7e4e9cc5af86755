/**
 * The outcomes' drawn forms: fills and hatches of bars, marks of cells. Never colour alone: in grey print a
 * fill does not tell outcomes apart, a hatch and a mark do.
 */
import { outcomeCode, type OutcomeCode } from '../../schemas/codes.ts';
import { marks } from '../draw/svg/outcome-shapes.ts';

/** Outcomes in the fixed order of bars and keys. */
export const outcomeOrder: readonly OutcomeCode[] = outcomeCode.options;

/** Colours of everything that is no outcome. */
export const colours = {
  ink: '#1F1F1F', soft: '#525252', accent: '#12436D', rule: '#CCCCCC', row: '#E6E6E6', grid: '#DDDDDD',
  band: '#D9D9D9', baseline: '#6B6B6B', edge: '#3D3D3D',
} as const;

/** How a part of a bar is filled: `hatch` replaces the fill once the SVG is finished. */
export interface Fill {
  /** What Vega draws; where there is a hatch, one value off the named colour so that nothing else has it. */
  fill: string;
  edge: string;
  dash?: number[];
  /** Content of the SVG pattern, with its attributes. */
  hatch?: string;
}

const tile = (size: number, turn: boolean, content: string): string =>
  `width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn ? ' patternTransform="rotate(45)"' : ''}>`
  + `<rect width="${size}" height="${size}" ${content}`;

/** Fills of the nine outcomes. */
export const fills: Record<OutcomeCode, Fill> = {
  met: { fill: '#12436D', edge: colours.edge },
  partly: { fill: '#6BACE7', edge: colours.edge, hatch: tile(6, false, 'fill="#6BACE6"/><path d="M0 5H6" stroke="#12436D"/>') },
  not_met: { fill: '#F46A26', edge: colours.edge, hatch: tile(6, true, 'fill="#F46A25"/><path d="M3 0V6" stroke="#1F1F1F" stroke-width="2.4"/>') },
  silent: { fill: '#BDBDBD', edge: colours.edge },
  unclear: {
    fill: '#801651', edge: colours.edge,
    hatch: tile(7, false, 'fill="#fff"/><g fill="#801650"><circle cx="1.75" cy="1.75" r="1.3"/><circle cx="5.25" cy="5.25" r="1.3"/></g>'),
  },
  not_applicable: { fill: '#FFFFFF', edge: colours.baseline },
  not_coded: { fill: '#FFFFFF', edge: colours.baseline, dash: [2, 2] },
  no_report: { fill: '#3D3D3E', edge: colours.edge, hatch: tile(6, true, 'fill="#fff"/><path d="M3 0V6M0 3H6" stroke="#3D3D3D" stroke-width="1.3"/>') },
  not_due: { fill: '#FFFFFF', edge: colours.baseline, dash: [1, 3] },
};

export { marks, type MarkPart } from '../draw/svg/outcome-shapes.ts';

/** The mark of an outcome as a picture of its own, for documents. */
export function markSvg(outcome: OutcomeCode): string {
  const drawn = marks[outcome].map(({ path, fill, stroke, strokeWidth, dash }) => {
    const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${(strokeWidth ?? 1) / 8}"${dash ? ` stroke-dasharray="${dash.map((length) => length / 8).join(' ')}"` : ''}`;
    return `<path d="${path}" fill="${fill ?? 'none'}"${line}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="-1 -1 2 2">${drawn.join('')}</svg>`;
}
