/** The drawing of a page → its ruled lines, level or upright, and how much of it pictures cover. */

/** A ruled line; one of both extents is nearly nothing. From the page's upper left corner, in points. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Numbers = ArrayLike<number>;

/** Thicker than this is a coloured area, not a line. */
const THICKEST = 3;
/** Shorter than this is a dash or a letter's underline. */
const SHORTEST = 6;
/** A page draws maps with more lines than any table has. */
const MOST_RULES = 6000;

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];

/** Follows the drawing's matrix and keeps what is a line; `pictures` in square points. */
export function rulesOf(operators: readonly number[], operands: readonly unknown[], ops: Readonly<Record<string, number>>, view: readonly number[]): { rules: Rule[]; pictures: number } {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = view as unknown as Matrix;
  let pictures = 0;
  for (const [index, operator] of operators.entries()) {
    const given = operands[index] as unknown[] | null;
    if (operator === ops['save']) stack.push(matrix);
    else if (operator === ops['restore']) matrix = stack.pop() ?? matrix;
    else if (operator === ops['transform'] && given) matrix = times(matrix, given as unknown as Matrix);
    else if (operator === ops['paintFormXObjectBegin']) {
      stack.push(matrix);
      if (Array.isArray(given?.[0])) matrix = times(matrix, given[0] as unknown as Matrix);
    } else if (operator === ops['paintFormXObjectEnd']) matrix = stack.pop() ?? matrix;
    else if (operator === ops['constructPath'] && given && rules.length < MOST_RULES && paints(given[0] as number, ops)) rules.push(...linesOf(given, matrix));
    else if (PICTURES.some((name) => operator === ops[name])) pictures += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  }
  return { rules, pictures };
}

const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'];

/** A path that only clips or ends is not seen. */
const paints = (operator: number, ops: Readonly<Record<string, number>>): boolean => ['stroke', 'closeStroke', 'fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].some((name) => ops[name] === operator);

/** Numbers that follow each step of a path: move, line, curve, quadratic, close. */
const STEP = [2, 2, 6, 4, 0];

function linesOf([, paths]: unknown[], matrix: Matrix): Rule[] {
  const path = (paths as Numbers[] | undefined)?.[0];
  if (!path) return [];
  const lines: Rule[] = [];
  const drawn = pointsOf(path);
  for (const points of drawn) {
    const shown = points.map(([x, y]) => at(matrix, x, y));
    const box = boxOf(shown);
    const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0];
    if (Math.min(wide, high) <= THICKEST) lines.push(...(Math.max(wide, high) >= SHORTEST ? [box] : []));
    else if (points.length >= 3 && points.length <= 6) lines.push(...sides(box));
  }
  return lines;
}

/** The points of each part of a path; parts with curves are left out. */
function pointsOf(path: Numbers): [number, number][][] {
  const parts: [number, number][][] = [];
  for (let index = 0; index < path.length;) {
    const step = path[index] ?? 4;
    if (step === 0) parts.push([]);
    const part = parts.at(-1);
    if (part && step <= 1) part.push([path[index + 1] ?? 0, path[index + 2] ?? 0]);
    if (part && (step === 2 || step === 3)) part.length = 0;
    index += 1 + (STEP[step] ?? 0);
  }
  return parts.filter((part) => part.length >= 2);
}

const boxOf = (points: readonly [number, number][]): Rule => ({
  x0: Math.min(...points.map(([x]) => x)), y0: Math.min(...points.map(([, y]) => y)), x1: Math.max(...points.map(([x]) => x)), y1: Math.max(...points.map(([, y]) => y)),
});

/** A box has four sides: a cell drawn or filled as a rectangle. */
const sides = ({ x0, y0, x1, y1 }: Rule): Rule[] => [{ x0, y0, x1, y1: y0 }, { x0, y0: y1, x1, y1 }, { x0, y0, x1: x0, y1 }, { x0: x1, y0, x1, y1 }];
