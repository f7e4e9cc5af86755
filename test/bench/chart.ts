/** The chart of `docs/performance.md`: seconds by rows, both on scales of powers of ten, a line per contestant. */
import { colours } from '../../pipeline/draw/svg/marks.ts';
import { vegaSvg } from '../../pipeline/draw/svg/vega.ts';
import type { Row } from './result.ts';

const LABELS: Readonly<Record<string, string>> = { 'pasra-sums': 'pasra’s sums, Parquet', 'pasra-csv': 'pasra, whole run, figures', 'pasra-engine': 'pasra’s engine, one cycle' };

/** The SVG of all rows with a time of what gives figures; pages are another job. */
export function performanceSvg(rows: readonly Row[]): string {
  const values = rows.filter(({ group, name, seconds }) => seconds !== null && (group !== 'product' || name === 'pasra-csv') && group !== 'pages')
    .map(({ name, rows: count, seconds }) => ({ contestant: LABELS[name] ?? name, ours: name.startsWith('pasra'), rows: count, ...seconds }));
  const names = [...new Set(values.map(({ contestant }) => contestant))];
  const shapes = ['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down', 'stroke', 'triangle-right', 'triangle-left', 'arrow'];
  const ours = new Set(values.filter((value) => value.ours).map(({ contestant }) => contestant));
  const common = { scale: { domain: names }, legend: { title: null, symbolSize: 80, orient: 'right', labelLimit: 260 } };
  return vegaSvg('performance', {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: 'Seconds from rows of outcomes to the figures of all indicators, medians, by contestant and number of rows; both axes are powers of ten. The tables of the page hold every value.',
    title: { text: ['From rows to the figures of all indicators'], subtitle: ['Seconds (median of all runs) by rows; fictional data'], anchor: 'start', frame: 'bounds', offset: 12 },
    background: 'white', padding: 16, width: 420, height: 300, data: { values },
    encoding: {
      x: { field: 'rows', type: 'quantitative', scale: { type: 'log', nice: true }, axis: { title: 'rows', format: '~s', values: [1e4, 1e5, 1e6, 1e7, 1e8] } },
      y: { field: 'median', type: 'quantitative', scale: { type: 'log', nice: true }, axis: { title: 'seconds', format: '~g', values: [0.1, 1, 10, 100, 1000] } },
      color: { field: 'contestant', ...common, scale: { domain: names, range: names.map((name) => (ours.has(name) ? colours.accent : colours.soft)) } },
      shape: { field: 'contestant', ...common, scale: { domain: names, range: names.map((_, at) => shapes[at % shapes.length]) } },
    },
    layer: [
      { mark: { type: 'line', strokeWidth: 1.25 } },
      { mark: { type: 'point', filled: false, size: 70, strokeWidth: 1.75 } },
    ],
    config: {
      font: 'Noto Sans', view: { stroke: null }, title: { fontSize: 16, fontWeight: 600, color: colours.ink, subtitleFontSize: 12, subtitleColor: colours.soft, subtitlePadding: 4 },
      axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 400, labelColor: colours.soft, titleColor: colours.soft, gridColor: colours.grid, domain: false, ticks: false }, legend: { labelFontSize: 12, labelColor: colours.ink },
    },
  });
}
