/** A chart as a file of its own: the wide form with its title, subtitle and source line drawn in. */
import { wrap, type Weight } from './metrics.ts';
import { colours } from './marks.ts';
import { escapeXml } from './render.ts';

interface Heading {
  title: string;
  subtitle: string;
  source: string;
}

const MARGIN = 24;

/** Lines of text from `top` on; gives them and where they end. */
function block(text: string, width: number, top: number, size: number, leading: number, weight: Weight, color: string): { svg: string; end: number } {
  const lines = wrap(text, width, size, weight);
  const svg = lines.map((line, index) =>
    `<text x="${MARGIN}" y="${top + leading * (index + 0.75)}" font-size="${size}px" font-weight="${weight}" fill="${color}">${escapeXml(line)}</text>`);
  return { svg: svg.join(''), end: top + leading * lines.length };
}

/** Sets a drawing between its title and its source line. */
export function standalone(drawing: string, heading: Heading): string {
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(drawing) ?? []).map(Number);
  const title = block(heading.title, width, MARGIN, 18, 25, 600, colours.ink);
  const subtitle = block(heading.subtitle, Math.min(width, 720), title.end + 4, 13, 20, 400, colours.soft);
  const top = subtitle.end + 12;
  const source = block(heading.source, width, top + height + 12, 12, 18, 400, colours.soft);
  const size = { width: width + 2 * MARGIN, height: source.end + MARGIN };
  const inner = drawing.replace('<svg xmlns="http://www.w3.org/2000/svg" ', `<svg x="${MARGIN}" y="${top}" `)
    .replace(/ role="img" aria-labelledby="[^"]*"/, '');
  const [names = ''] = /<title .*<\/desc>/s.exec(inner) ?? [];
  const [, label = ''] = /aria-labelledby="([^"]*)"/.exec(drawing) ?? [];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"`
    + ` viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${label}" font-family="Noto Sans, sans-serif">${names}`
    + `<rect width="100%" height="100%" fill="#FFFFFF"/>${title.svg}${subtitle.svg}${inner.replace(names, '')}${source.svg}</svg>\n`;
}
