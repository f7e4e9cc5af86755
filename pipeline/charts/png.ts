/** PNG pictures of finished charts, for documents that cannot hold SVG. */
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './metrics.ts';

/** Draws an SVG at `scale` times its size, with the report's own fonts only, so that every machine gives the same bytes. */
export function svgToPng(svg: string, scale: number): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font, background: '#FFFFFF' }).render().asPng();
}
