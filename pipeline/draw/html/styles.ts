/** The style sheet of a page with its fonts, inlined: a page asks nothing of anywhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cssString } from './escape.ts';

const require = createRequire(import.meta.url);
const sheet = readFileSync(new URL('./report.css', import.meta.url), 'utf8');

/** Letters beyond Western European ones, for which the second subset is needed. */
const EXTENDED = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u2c60-\u2c7f]/;

const RANGES = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

const read = new Map<string, string>();

function fontFace(subset: keyof typeof RANGES, weight: 400 | 600): string {
  const file = `@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`;
  let data = read.get(file);
  if (data === undefined) {
    data = readFileSync(require.resolve(file)).toString('base64');
    read.set(file, data);
  }
  return `@font-face{font-family:"Noto Sans";font-weight:${weight};font-style:normal;unicode-range:${RANGES[subset]};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** Styles for a page with this body; `margin` is printed at the foot of every sheet of paper. */
export function styles(body: string, margin: string): string {
  const subsets: (keyof typeof RANGES)[] = EXTENDED.test(body) ? ['latin', 'latin-ext'] : ['latin'];
  const fonts = subsets.flatMap((subset) => [fontFace(subset, 400), fontFace(subset, 600)]);
  const box = 'font:8pt "Noto Sans",sans-serif;color:#525252';
  const paper = `@page{size:A4;margin:13mm 15mm 15mm;@bottom-left{content:${cssString(margin)};${box};width:85%}@bottom-right{content:counter(page);${box}}}`;
  return `${fonts.join('\n')}\n${sheet}\n${paper}`;
}
