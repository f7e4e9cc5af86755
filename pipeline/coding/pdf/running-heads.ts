/** Lines that stand at the head or foot of page after page: titles, page numbers. They are not part of the text. */
import type { Segment } from './lines.ts';

interface Printed { height: number; segments: readonly Segment[] }

/** Share of a page's height at its head and at its foot in which such lines stand. */
const MARGIN = 0.13;
const SAME_PLACE = 6;
const NUMBER = /^[\s\-–—/|.·]*(?:p(?:age|ágina|\.)?\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur|von)\s*\d{1,4})?[\s\-–—/|.·]*$/i;

/** The segments of each page without its running heads and feet. */
export function withoutRunningHeads<P extends Printed>(pages: readonly P[]): P[] {
  const margins = pages.map(marginLines);
  const fewest = pages.length < 3 ? 2 : Math.max(3, Math.ceil(pages.length * 0.3));
  const lines = margins.flat();
  const running = new Set(lines.filter((line) => NUMBER.test(line.text) || lines.filter((other) => same(line, other)).length >= fewest).flatMap(({ segments }) => segments));
  return pages.map((page) => ({ ...page, segments: page.segments.filter((segment) => !running.has(segment)) }));
}

interface MarginLine { text: string; fromEdge: number; head: boolean; segments: Segment[] }

/** At most four lines at the head of a page, and four at its foot. */
function marginLines({ height, segments }: Printed): MarginLine[] {
  const lines: MarginLine[] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const head = segment.y < height * MARGIN;
    if (!head && segment.y < height * (1 - MARGIN)) continue;
    const fromEdge = head ? segment.y : height - segment.y;
    const last = lines.at(-1);
    if (last && last.head === head && Math.abs(last.fromEdge - fromEdge) < 2) {
      last.text += ` ${segment.text}`;
      last.segments.push(segment);
    } else lines.push({ text: segment.text, fromEdge, head, segments: [segment] });
  }
  return [...lines.filter(({ head }) => head).slice(0, 4), ...lines.filter(({ head }) => !head).slice(-4)];
}

const shapes = new Map<string, Set<string>>();

/** The words of a line, every number alike. */
function shape(text: string): Set<string> {
  const known = shapes.get(text) ?? new Set(text.toLowerCase().replace(/\d+/g, '#').split(/[\s|–—]+/).filter(Boolean));
  shapes.set(text, known);
  return known;
}

function same(a: MarginLine, b: MarginLine): boolean {
  if (a.head !== b.head || Math.abs(a.fromEdge - b.fromEdge) > SAME_PLACE) return false;
  const [one, other] = [shape(a.text), shape(b.text)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both) >= 0.7;
}
