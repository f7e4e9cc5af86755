/**
 * Chromium prints an SVG pattern as a blurred picture, at many times the weight of its lines. In the drawing
 * for paper the hatched parts of bars are therefore redrawn from the page's own lines (`marks.ts`).
 */
import { outcomeCode } from '../../../schemas/codes.ts';
import { part } from './marks.ts';

/** A bar's part as the charts draw it: a closed rectangle filled with a pattern whose name ends in its outcome. */
const HATCHED = /<path d="M(-?[\d.]+),(-?[\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+Z" fill="url\(#[^"]*-h-([a-z_]+)\)" stroke="#3D3D3D"\/>/g;

/** The drawing with lines in place of patterns; patterns that nothing uses any more are left out. */
export function withLines(svg: string): string {
  const redrawn = svg.replace(HATCHED, (whole: string, x: string, y: string, width: string, height: string, name: string) => {
    const outcome = outcomeCode.options.find((code) => code === name);
    return outcome === undefined ? whole : part(outcome, x, width, Number(y), Number(height)).text;
  });
  return redrawn.includes('url(#') ? redrawn : redrawn.replace(/<pattern .*?<\/pattern>/gs, '');
}
