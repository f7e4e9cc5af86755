/** The outcome marks and hatches of `report.md`, drawn once per page and used by reference. */
import type { OutcomeCode } from '../../../schemas/codes.ts';
import { html, markup, type Markup } from './escape.ts';

const MARKS: Record<OutcomeCode, string> = {
  met: '<circle cx="8" cy="8" r="5.75" fill="#12436D"/>',
  partly: '<circle cx="8" cy="8" r="5.1" fill="#fff" stroke="#12436D" stroke-width="1.3"/><path d="M8 2.9a5.1 5.1 0 0 0 0 10.2z" fill="#12436D"/>',
  not_met: '<circle cx="8" cy="8" r="4.6" fill="none" stroke="#F46A25" stroke-width="2.3"/>',
  silent: '<path d="M3 8H13" stroke="#6B6B6B" stroke-width="2"/>',
  unclear: '<path d="M5.2 5.6C5.2 3.9 6.4 2.9 8 2.9s2.8 1 2.8 2.5c0 2.3-2.8 2.2-2.8 4.6" fill="none" stroke="#801650" stroke-width="1.8"/><circle cx="8" cy="12.7" r="1.2" fill="#801650"/>',
  not_applicable: '<path d="M4.8 12.6L11.2 3.4" stroke="#6B6B6B" stroke-width="1.5"/>',
  not_coded: '<circle cx="8" cy="8" r="1.9" fill="#6B6B6B"/>',
  no_report: '<path d="M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4" stroke="#3D3D3D" stroke-width="1.6"/>',
  not_due: '<circle cx="8" cy="8" r="4.8" fill="none" stroke="#6B6B6B" stroke-width="1.3" stroke-dasharray="1.6 1.75"/>',
};

/** Outcomes whose part of a bar is hatched. */
const HATCHED: ReadonlySet<OutcomeCode> = new Set(['partly', 'not_met', 'unclear', 'no_report']);

/** Chromium prints patterns as blurred pictures, so the lines are drawn once, this wide, and clipped per part. */
const WIDTH = 900;

function diagonals(direction: 1 | -1): string {
  const lines: string[] = [];
  for (let x = -28; x < WIDTH; x += 8.5) lines.push(direction === -1 ? `M${x} 28l28 -28` : `M${x} 0l28 28`);
  return lines.join('');
}

const rows = (offsets: readonly number[], from = 0): string => offsets.map((y) => `M${from} ${y}H${WIDTH}`).join('');

/** Definitions that marks and bars refer to; once per page. */
export function definitions(): Markup {
  const symbols = Object.entries(MARKS).map(([outcome, drawing]) => `<symbol id="m-${outcome}" viewBox="0 0 16 16">${drawing}</symbol>`).join('');
  return markup(`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<path id="v-partly" d="${rows([5, 11, 17, 23])}" fill="none" stroke="#12436D"/>
<path id="v-not_met" d="${diagonals(-1)}" fill="none" stroke="#1F1F1F" stroke-width="2.4"/>
<path id="v-no_report" d="${diagonals(-1)}${diagonals(1)}" fill="none" stroke="#3D3D3D" stroke-width="1.3"/>
<g id="v-unclear" fill="none" stroke="#801650" stroke-width="2.6" stroke-linecap="round" stroke-dasharray="0 7"><path d="${rows([2, 9, 16, 23], 2)}"/><path d="${rows([5.5, 12.5, 19.5, 26.5], 5.5)}"/></g>
${symbols}</defs></svg>`);
}

/** The mark of an outcome; its word stands beside it. */
export function mark(outcome: OutcomeCode): Markup {
  return html`<svg class="m" aria-hidden="true"><use href="#m-${outcome}"/></svg>`;
}

/** A filled rectangle of an outcome; places and sizes as SVG lengths. */
export function part(outcome: OutcomeCode, x: string, width: string, y: number, height: number): Markup {
  if (!HATCHED.has(outcome)) return html`<rect class="o o-${outcome}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  return html`<svg x="${x}" y="${y}" width="${width}" height="${height}"><rect class="b-${outcome}" width="100%" height="100%"/><use href="#v-${outcome}"/></svg><rect class="o" fill="none" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}
