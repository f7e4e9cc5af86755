/**
 * Marks and fills of every form, once: what became of an answer, how a figure moved (R35), how much is known.
 * Never colour alone: in grey print a shape or a hatch tells them apart.
 */
import type { MovementCode, OutcomeCode } from '../../../schemas/codes.ts';

/** Whatever has a mark, and the fills of bars; the same names as in `say/model.ts`. */
type MarkName = OutcomeCode | MovementCode | 'all_coded' | 'at_least' | 'too_few';
type FillName = 'dark' | 'lined' | 'grey' | 'hatched' | 'white';

/** Colours of everything that is drawn. */
export const colours = {
  ink: '#1F1F1F', soft: '#525252', accent: '#12436D', rule: '#CCCCCC', row: '#E6E6E6', grid: '#DDDDDD', band: '#D9D9D9', baseline: '#6B6B6B', edge: '#3D3D3D', paper: '#FFFFFF',
} as const;

const DISC = '<circle cx="8" cy="8" r="5.75" fill="#12436D"/>';
const HALF = '<circle cx="8" cy="8" r="5.1" fill="#FFFFFF" stroke="#12436D" stroke-width="1.3"/><path d="M8 2.9a5.1 5.1 0 0 0 0 10.2z" fill="#12436D"/>';
const DOT = '<circle cx="8" cy="8" r="1.9" fill="#6B6B6B"/>';

/** Each mark on a field of 16 by 16. */
const MARKS: Record<MarkName, string> = {
  met: DISC,
  partly: HALF,
  not_met: '<circle cx="8" cy="8" r="4.6" fill="none" stroke="#F46A25" stroke-width="2.3"/>',
  silent: '<path d="M3 8H13" stroke="#6B6B6B" stroke-width="2"/>',
  unclear: '<path d="M5.2 5.6C5.2 3.9 6.4 2.9 8 2.9s2.8 1 2.8 2.5c0 2.3-2.8 2.2-2.8 4.6" fill="none" stroke="#801650" stroke-width="1.8"/><circle cx="8" cy="12.7" r="1.2" fill="#801650"/>',
  not_applicable: '<path d="M4.8 12.6L11.2 3.4" stroke="#6B6B6B" stroke-width="1.5"/>',
  not_coded: DOT,
  no_report: '<path d="M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4" stroke="#3D3D3D" stroke-width="1.6"/>',
  not_due: '<circle cx="8" cy="8" r="4.8" fill="none" stroke="#6B6B6B" stroke-width="1.3" stroke-dasharray="1.6 1.75"/>',
  rose: '<path d="M8 2 14.6 13.6H1.4z" fill="#12436D"/>',
  little_changed: '<path d="M1.5 8H14.5" stroke="#12436D" stroke-width="3.6"/>',
  fell: '<path d="M8 13.4 2.4 3.4h11.2z" fill="#FFFFFF" stroke="#12436D" stroke-width="2"/>',
  not_compared: '<circle cx="8" cy="8" r="4.9" fill="#FFFFFF" stroke="#6B6B6B" stroke-width="1.7"/>',
  no_figure: DOT,
  all_coded: DISC,
  at_least: HALF,
  too_few: '<circle cx="8" cy="8" r="4.9" fill="#FFFFFF" stroke="#12436D" stroke-width="1.9"/>',
};

/** Every mark by name, in the order of the codes. */
export const markNames = Object.keys(MARKS) as MarkName[];

/** The shapes of a mark on a field of 16 by 16, without the drawing around them. */
export const markShapes = (mark: MarkName): string => MARKS[mark];

/** A mark as a whole drawing of 16 by 16 pixels, for documents and pictures. */
export function markSvg(mark: MarkName): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${MARKS[mark]}</svg>`;
}

/** Ground and edge of a fill; `lined` has lines along it, `hatched` across it. */
const FILLS: Record<FillName, { ground: string; edge: string }> = {
  dark: { ground: '#12436D', edge: '#12436D' },
  lined: { ground: '#6BACE6', edge: '#12436D' },
  grey: { ground: '#BDBDBD', edge: '#6B6B6B' },
  hatched: { ground: '#FFFFFF', edge: '#12436D' },
  white: { ground: '#FFFFFF', edge: '#6B6B6B' },
};

/** Ground and edge of a fill as colours, where only a colour can be given. */
export const fillColours = (fill: FillName): { ground: string; edge: string } => FILLS[fill];

/** Distance of the lines of a fill, in pixels. */
const LINE_EVERY = 4.5;
/** As wide as a hatched part ever is; the rest is cut off. */
const WIDEST = 960;

const diagonals = (height: number): string => `M${-height} ${height}${`l${height} ${-height}m${6 - height} ${height}`.repeat(Math.ceil((WIDEST + height) / 6))}`;

/**
 * A filled rectangle. Lines are drawn as lines and not as a pattern, which Chromium prints as a blurred picture.
 * @param x left edge and `width`: SVG lengths, in pixels or per cent; `y` and `height` in pixels
 */
export function fillRect(fill: FillName, x: string, width: string, y: number, height: number): string {
  const { ground, edge } = FILLS[fill];
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  if (fill === 'lined') {
    const count = Math.floor(height / LINE_EVERY);
    const lines = Array.from({ length: count }, (_, place) => `M0 ${+(((place + 0.5) * height) / count).toFixed(2)}H${WIDEST}`).join('');
    return `<svg ${box}><rect width="100%" height="100%" fill="${ground}"/><path d="${lines}" stroke="${edge}" stroke-width="1"/></svg><rect ${box} fill="none" stroke="${edge}"/>`;
  }
  if (fill === 'hatched') return `<svg ${box}><rect width="100%" height="100%" fill="${ground}"/><path d="${diagonals(height)}" stroke="${edge}" stroke-width="1.5"/></svg><rect ${box} fill="none" stroke="${edge}"/>`;
  return `<rect ${box} fill="${ground}" stroke="${edge}"/>`;
}

/** A swatch of a fill for a legend, 24 by 12 pixels. */
export const fillSvg = (fill: FillName): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12" viewBox="0 0 24 12">${fillRect(fill, '0.5', '23', 0.5, 11)}</svg>`;
