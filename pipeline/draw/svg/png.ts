/** PNG pictures of finished charts, for documents that cannot hold SVG. */
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontFiles } from './metrics.ts';
import { covered } from '../covered.ts';

/** How every picture is drawn: at `scale` times its size, on white, with the report's own fonts only, so that every machine gives the same bytes. */
export const pngOptions = (scale: number): ResvgRenderOptions => ({
  fitTo: { mode: 'zoom', value: scale }, background: '#FFFFFF',
  font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
});

/** Draws an SVG at `scale` times its size. */
export const svgToPng = (svg: string, scale: number): Uint8Array => new Resvg(covered(svg), pngOptions(scale)).render().asPng();
