/**
 * Small drawings beside words, from their values: at a fixed size for documents, at any width for pages. They
 * are decoration: what they show stands in words beside them.
 */
import type { Language } from '../../../schemas/codes.ts';
import type { Plot } from '../../say/model.ts';
import { words as wordsIn } from '../../words/languages.ts';
import { escapeXml } from '../../words/text-forms.ts';
import { textWidth } from './metrics.ts';
import { colours, fillRect } from './marks.ts';

/** Turns a part of the width (0 to 1) into an SVG length. */
interface Scale {
  at: (part: number) => string;
  /** Width of a part as an SVG length. */
  wide: (part: number) => string;
  /** Pixels of the whole width, to place labels; a guess where the drawing takes the width it is given. */
  pixels: number;
  height: number;
  lang: Language;
}

/** What a drawing may be told beside its values. */
export interface Around {
  /** Where thin lines stand behind it, as parts of the scale (0 to 1); shares have their own where it is not told. */
  grid?: readonly number[] | undefined;
  /** The language of its labels; English where it is not told. */
  lang?: Language;
}

/** Marks at the ends of a scale need this much room beside it, in pixels. */
const INSET = 6;
/** Height of the words above a drawing, in pixels. */
const WORDS = 16;
const GUESSED_WIDTH = 170;

const two = (value: number): string => String(Math.round(value * 100) / 100);
const line = (x1: string, x2: string, y1: number, y2: number, stroke: string, width: number, more = ''): string =>
  `<line x1="${x1}" x2="${x2}" y1="${two(y1)}" y2="${two(y2)}" stroke="${stroke}" stroke-width="${width}"${more}/>`;
const ring = (x: string, y: number): string => `<circle cx="${x}" cy="${two(y)}" r="4.25" fill="${colours.paper}" stroke="${colours.baseline}" stroke-width="1.75"/>`;
const disc = (x: string, y: number, r = 5.25): string => `<circle cx="${x}" cy="${two(y)}" r="${r}" fill="${colours.accent}"/>`;
const label = (x: string, y: number, words: string, anchor: 'start' | 'middle' | 'end', strong: boolean, dx = 0): string =>
  `<text x="${x}" y="${y}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${dx === 0 ? '' : ` dx="${dx}"`}${strong ? ` font-weight="600" fill="${colours.ink}"` : ` fill="${colours.soft}"`}>${escapeXml(words)}</text>`;
const within = (value: number): number => Math.min(1, Math.max(0, value));

const HALVES = [0, 0.5, 1];

const gridLines = (scale: Scale, places: Around['grid'], top: number): string =>
  (places ?? []).map((part) => line(scale.at(part), scale.at(part), top, scale.height, colours.grid, 1)).join('');

/** Labels of then and now, each on its own side so that they do not run together. */
function shareLabels(scale: Scale, then: number | null, now: number | null): string {
  const words = [then === null ? null : { at: then, strong: false }, now === null ? null : { at: now, strong: true }].flatMap((one) => (one === null ? [] : [one]));
  const [first, second] = words.toSorted((a, b) => a.at - b.at);
  const say = (one: { at: number; strong: boolean }, anchor: 'start' | 'middle' | 'end', dx: number): string => label(scale.at(one.at / 100), 10, wordsIn(scale.lang).format.percent(Math.round(one.at * 1e6), 1e8), anchor, one.strong, dx);
  if (first === undefined) return '';
  if (second === undefined) return say(first, 'middle', 0);
  const apart = ((second.at - first.at) / 100) * scale.pixels;
  const shift = apart > 12 ? 3 : -1;
  return say(first, 'end', shift) + say(second, 'start', -shift);
}

function share({ then, now, high, compared, labels }: Plot & { form: 'share' }, scale: Scale, grid: Around['grid']): string {
  const top = labels ? WORDS - 3 : 0;
  const y = labels ? scale.height - 8 : scale.height / 2;
  const at = (value: number): string => scale.at(within(value / 100));
  const low = now ?? 0;
  const band = high !== null && high > low ? line(at(low), at(high), y, y, colours.band, 8) + line(at(high), at(high), y - 4, y + 4, colours.baseline, 1.25) : '';
  const stem = compared && then !== null && now !== null ? line(at(then), at(now), y, y, colours.accent, 1.75) : '';
  return gridLines(scale, grid ?? HALVES, top) + band + stem
    + (then === null ? '' : ring(at(then), y)) + (now === null ? '' : disc(at(now), y)) + (labels ? shareLabels(scale, then, now) : '');
}

function course({ values, span }: Plot & { form: 'course' }, scale: Scale): string {
  const middle = scale.height / 2;
  const at = (place: number): string => scale.at(values.length < 2 ? 0 : place / (values.length - 1));
  const y = (value: number): number => middle - (Math.max(-span, Math.min(span, value)) / span) * (middle - 3);
  const base = line(at(0), at(values.length - 1), middle, middle, colours.baseline, 1, ' stroke-dasharray="2 3"');
  const ticks = values.map((_, place) => line(at(place), at(place), middle - 1, middle + 1, colours.baseline, 1)).join('');
  const known = values.flatMap((value, place) => (value === null ? [] : [{ place, value }]));
  const steps = known.slice(1).map((one, index) => {
    const from = known[index] ?? one;
    return line(at(from.place), at(one.place), y(from.value), y(one.value), colours.accent, 1.5);
  }).join('');
  const last = known.at(-1);
  return base + ticks + steps + (last === undefined ? '' : disc(at(last.place), y(last.value), 2.75));
}

function years({ left, needed, most }: Plot & { form: 'years' }, scale: Scale, grid: Around['grid']): string {
  const y = scale.height / 2;
  const at = (value: number): string => scale.at(within(value / most));
  const beyond = needed !== null && needed > most;
  const end = needed === null ? '' : beyond
    ? `<svg x="${at(needed)}" y="${y - 5}" width="10" height="10" overflow="visible"><path d="M-6 0 4 5-6 10z" fill="${colours.accent}"/></svg>` : disc(at(needed), y, 4.5);
  const stem = left !== null && needed !== null ? line(at(left), at(needed), y, y, colours.accent, 1.5) : '';
  return gridLines(scale, grid, 0) + stem + (left === null ? '' : line(at(left), at(left), y - 5.5, y + 5.5, colours.ink, 2)) + end;
}

/** A word above a part of a bar; places in pixels. */
interface PartLabel {
  words: string;
  strong: boolean;
  /** Where its part begins, as a part of the width. */
  start: number;
  left: number;
  room: number;
}

/** Pixels between two words. */
const APART = 6;

/**
 * Words above the parts, each where its part begins or, where a narrow part leaves it no room, beside the one before
 * it; the word of a part that ends the bar stands at its end. Where the bar is too short for all of them, the shortest
 * part's is left out: it stands in the words beside the drawing.
 */
function placed(labels: readonly (PartLabel & { value: number; atEnd: boolean })[], width: number): PartLabel[] {
  let free = 0;
  const toRight = labels.map((one) => {
    const left = Math.max(one.atEnd ? width - one.room : one.start * width, free);
    free = left + one.room + APART;
    return { ...one, left };
  });
  let limit = width;
  const fitted = toRight.toReversed().map((one) => {
    const left = Math.min(one.left, limit - one.room);
    limit = left - APART;
    return { ...one, left };
  }).toReversed();
  if (fitted.every(({ left }) => left >= 0) || labels.length < 2) return fitted;
  const least = Math.min(...labels.map(({ value }) => value));
  return placed(labels.filter((one) => one !== labels.find(({ value }) => value === least)), width);
}

function parts({ whole, parts: all, labels }: Plot & { form: 'parts' }, scale: Scale): string {
  const top = labels ? WORDS + 2 : scale.height / 2 - 6;
  const height = labels ? scale.height - WORDS - 4 : 12;
  let before = 0;
  const drawn = all.filter(({ value }) => value > 0).map(({ fill, value, label: words }) => {
    const start = before / whole;
    before += value;
    const strong = fill === 'dark';
    return { box: fillRect(fill, scale.at(start), scale.wide(value / whole), top, height), words, strong, value, start, left: 0, room: textWidth(words, 12, strong ? 600 : 400), atEnd: before >= whole };
  });
  const words = labels ? placed(drawn.filter((one) => one.words !== ''), scale.pixels) : [];
  return drawn.map(({ box }) => box).join('') + words.map((one) => {
    const end = one.left + one.room;
    return end > scale.pixels - 1 ? label(scale.at(1), 12, one.words, 'end', one.strong) : label(scale.at(one.start), 12, one.words, 'start', one.strong, Math.round(one.left - one.start * scale.pixels));
  }).join('');
}

function bar({ value, most, label: words }: Plot & { form: 'bar' }, scale: Scale): string {
  const box = (height: number, fill: string): string =>
    `<rect x="${scale.at(0)}" y="${two((scale.height - height) / 2)}" width="${scale.wide(within(value / most))}" height="${height}" fill="${fill}"/>`;
  return words === undefined ? box(10, colours.accent) : box(15, colours.band) + `<text x="${scale.at(0)}" y="${two(scale.height / 2 + 4)}" dx="3" fill="${colours.ink}">${escapeXml(words)}</text>`;
}

function shapes(plot: Plot, scale: Scale, grid: Around['grid']): string {
  switch (plot.form) {
    case 'share': return share(plot, scale, grid);
    case 'course': return course(plot, scale);
    case 'years': return years(plot, scale, grid);
    case 'parts': return parts(plot, scale);
    case 'bar': return bar(plot, scale);
  }
}

/** Height in pixels that a drawing needs on a page or in a document. */
export const plotHeight = (plot: Plot): number => ('labels' in plot && plot.labels ? (plot.form === 'parts' ? 34 : 29) : plot.form === 'course' ? 22 : 20);

/** A drawing of a fixed size in pixels, as an SVG of its own. */
export function plotSvg(plot: Plot, size: { width: number; height: number }, { grid, lang = 'en' }: Around = {}): string {
  const inset = plot.form === 'bar' || plot.form === 'parts' ? 1 : 'labels' in plot && plot.labels ? 16 : INSET;
  const pixels = size.width - 2 * inset;
  const scale: Scale = { at: (part) => two(inset + part * pixels), wide: (part) => two(part * pixels), pixels, height: size.height, lang };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Noto Sans, sans-serif" font-size="12px">${shapes(plot, scale, grid)}</svg>`;
}

/**
 * The same drawing at whatever width its place has, for a page: positions in per cent; what stands at an end
 * of the scale reaches beyond it.
 * @param width what the place is known to be wide, in pixels, to keep labels apart
 */
export function plotFluid(plot: Plot, height: number, { grid, lang = 'en' }: Around, width = GUESSED_WIDTH): string {
  const scale: Scale = { at: (part) => `${two(part * 100)}%`, wide: (part) => `${two(part * 100)}%`, pixels: width, height, lang };
  return `<svg class="pt" height="${height}" aria-hidden="true">${shapes(plot, scale, grid)}</svg>`;
}
