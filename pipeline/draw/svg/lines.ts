/** Lines over time with direct labels: one panel at a fixed size or at the width of its place. */
import type { LinesBlock } from '../../say/model.ts';
import { escapeXml } from '../../words/text-forms.ts';
import { textWidth } from './metrics.ts';
import { colours } from './marks.ts';

type Panel = LinesBlock['panels'][number];
type Drawn = Panel['lines'][number];

const STYLES = {
  now: { stroke: colours.accent, width: 2, dash: '', weight: 600, fill: colours.ink },
  before: { stroke: colours.baseline, width: 1.25, dash: '', weight: 400, fill: colours.soft },
  oldest: { stroke: colours.baseline, width: 1.25, dash: ' stroke-dasharray="2 3"', weight: 400, fill: colours.soft },
} as const;

/** Room above for the label of a rule, below for those of the horizontal axis. */
const ABOVE = 12;
const BELOW = 22;
const TEXT = 12;
/** More labels of the horizontal axis than these do not fit a phone. */
const CROWDED = 4;
/** Labels of lines stand at least so far apart. */
const APART = 13;

const two = (value: number): string => String(Math.round(value * 100) / 100);

/** Room left and right of the lines, in pixels: labels of the scale, and the widest label of a line. */
function margins(block: LinesBlock): { left: number; right: number } {
  const left = Math.max(0, ...block.y.ticks.map(({ label }) => textWidth(label, TEXT))) + 8;
  const right = Math.max(0, ...block.panels.flatMap(({ lines }) => lines.map(({ label, style }) => textWidth(label, TEXT, STYLES[style].weight)))) + 10;
  return { left: Math.ceil(left), right: Math.ceil(right) };
}

/** The labels' heights, pushed apart where lines end close together. */
function spread(wanted: readonly { at: number; line: Drawn }[], bottom: number): { at: number; line: Drawn }[] {
  const placed: { at: number; line: Drawn }[] = [];
  for (const one of wanted.toSorted((a, b) => a.at - b.at)) placed.push({ ...one, at: Math.max(one.at, (placed.at(-1)?.at ?? -Infinity) + APART) });
  const over = Math.max(0, (placed.at(-1)?.at ?? 0) - bottom);
  return placed.map((one) => ({ ...one, at: one.at - over }));
}

/** Lines with marks at their ends start so far from the scale's labels, as a part of the width. */
const AWAY = 0.08;

/** The points between which straight lines are drawn; steps go along first, then up. */
const corners = ({ points, step }: Drawn): { x: number; y: number }[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1];
    return step && before ? [{ x: point.x, y: before.y }, point] : [point];
  });

/** What a panel is drawn with: `x` gives the SVG length of a value. */
interface Field {
  block: LinesBlock;
  x: (value: number) => string;
  y: (value: number) => number;
  bottom: number;
}

function drawLine({ x, y }: Field, line: Drawn): string {
  const { stroke, width, dash } = STYLES[line.style];
  const all = corners(line);
  const strokes = all.slice(1).map((to, index) => {
    const from = all[index] ?? to;
    return `<line x1="${x(from.x)}" x2="${x(to.x)}" y1="${two(y(from.y))}" y2="${two(y(to.y))}"/>`;
  });
  return `<g stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${dash}>${strokes.join('')}</g>${line.step ? '' : ends(x, y, line)}`;
}

function ends(x: Field['x'], y: Field['y'], { points, first }: Drawn): string {
  const [start] = points;
  const last = points.at(-1);
  if (!start || !last) return '';
  const ring = `<circle cx="${x(start.x)}" cy="${two(y(start.y))}" r="4" fill="${colours.paper}" stroke="${colours.baseline}" stroke-width="1.75"/>`;
  const said = first === undefined ? '' : `<text x="${x(start.x)}" y="${two(y(start.y) - 8)}" text-anchor="middle" fill="${colours.soft}">${escapeXml(first)}</text>`;
  return `${ring}${said}<circle cx="${x(last.x)}" cy="${two(y(last.y))}" r="4.5" fill="${colours.accent}"/>`;
}

function endLabels({ y, x, bottom }: Field, { lines }: Panel): string {
  const wanted = lines.flatMap((line) => {
    const last = line.points.at(-1);
    return last ? [{ at: y(last.y), line }] : [];
  });
  return spread(wanted, bottom).map(({ at, line }) => {
    const { weight, fill } = STYLES[line.style];
    return `<text x="${x(line.points.at(-1)?.x ?? 0)}" dx="9" y="${two(at + 4)}"${weight === 600 ? ' font-weight="600"' : ''} fill="${fill}">${escapeXml(line.label)}</text>`;
  }).join('');
}

function axes({ block, x, y, bottom }: Field, ends: readonly [string, string]): string {
  const rows = block.y.ticks.map(({ at, label }) => `<line x1="${ends[0]}" x2="${ends[1]}" y1="${two(y(at))}" y2="${two(y(at))}" stroke="${colours.grid}"/>`
    + `<text x="${ends[0]}" dx="-8" y="${two(y(at) + 4)}" text-anchor="end" fill="${colours.soft}">${escapeXml(label)}</text>`);
  // every second label makes room on a phone
  const columns = block.x.ticks.map(({ at, label }, place) => `<text${place % 2 === 1 && block.x.ticks.length > CROWDED ? ' class="x2"' : ''} x="${x(at)}" y="${two(bottom + 17)}" text-anchor="middle" fill="${colours.soft}">${escapeXml(label)}</text>`);
  const { rule } = block.x;
  const upright = rule === undefined ? '' : `<line x1="${x(rule.at)}" x2="${x(rule.at)}" y1="0" y2="${two(bottom)}" stroke="${colours.ink}"/><text x="${x(rule.at)}" dx="5" y="10" fill="${colours.ink}">${escapeXml(rule.label)}</text>`;
  return rows.join('') + columns.join('') + upright;
}

function panelShapes(block: LinesBlock, panel: Panel, height: number, at: (part: number) => string): string {
  const bottom = height - BELOW;
  const away = panel.lines.some(({ step }) => !step) ? AWAY : 0;
  const field: Field = {
    block, bottom,
    x: (value) => at(away + ((1 - away) * (value - block.x.from)) / (block.x.to - block.x.from)),
    y: (value) => ABOVE + (1 - value / block.y.to) * (bottom - ABOVE),
  };
  return axes(field, [at(0), at(1)]) + panel.lines.map((line) => drawLine(field, line)).join('') + endLabels(field, panel);
}

/** One panel of a fixed size in pixels, as an SVG of its own. */
export function panelSvg(block: LinesBlock, panel: Panel, size: { width: number; height: number }): string {
  const { left, right } = margins(block);
  const wide = size.width - left - right;
  const inner = panelShapes(block, panel, size.height, (part) => two(left + part * wide));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Noto Sans, sans-serif" font-size="12px">${inner}</svg>`;
}

/** Height of a panel in pixels: one alone is a chart, several are small. */
export const panelHeight = ({ panels }: LinesBlock): number => (panels.length > 1 ? 110 : 180);

/** As many panels as stand side by side on paper. */
export const panelsBeside = ({ panels }: LinesBlock): number => Math.max(1, Math.min(3, panels.length));

/** The same panel at whatever width its place has, for a page: the labels stand in the padding that it asks for. */
export function panelFluid(block: LinesBlock, panel: Panel, height = panelHeight(block)): string {
  const { left, right } = margins(block);
  return `<svg class="ln" height="${height}" style="padding:0 ${right}px 0 ${left}px" aria-hidden="true">${panelShapes(block, panel, height, (part) => `${two(part * 100)}%`)}</svg>`;
}
