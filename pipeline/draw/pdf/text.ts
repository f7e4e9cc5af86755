/** Text, marks and small drawings as the template takes them: every text printable, every link resolved. */
import { inOneLanguage } from '../../words/language-runs.ts';
import { covered } from '../covered.ts';
import type { LegendItem, Mark, Plot, Report, RichText, Run } from '../../say/model.ts';
import { linkTarget } from '../links.ts';
import { legendSample } from '../legend-sample.ts';
import { plotHeight, plotSvg } from '../svg/plots.ts';

/** What the blocks of one report are drawn with. */
export interface Drawing {
  report: Report;
  anchors: ReadonlySet<string>;
  /** What a mark is called where no word stands beside it. */
  names: ReadonlyMap<Mark, string>;
}

/** The template's rem, in points: 13 px, of which 0.8461 rem are 11 px. */
export const REM = 9.75;

/** Points of a px of a drawing: its labels, 12 px, are as large as the text of tables. */
export const PX = 0.6875;

/** Pieces of running text; a link leads to an anchor of this report, to an address, or nowhere. */
export function pieces(text: RichText, { report, anchors }: Drawing): object[] {
  const runs = (typeof text === 'string' ? [{ text }] : text).flatMap((run: Run) => inOneLanguage(run));
  return runs.map(({ link, ...run }) => ({ ...run, text: covered(run.text), ...linkTarget(link, { report, anchors, format: 'pdf' }) }));
}

/** The text without its pieces. */
export const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

/** A mark says what it stands for itself where its text does not. */
export function markData(mark: Mark | undefined, text: RichText, { names }: Drawing): object {
  if (mark === undefined) return {};
  const name = names.get(mark);
  return name === undefined || plain(text).toLowerCase().includes(name.toLowerCase()) ? { mark } : { mark, said: covered(name) };
}

/** A drawing, so many points wide; decorative, since the words beside it say the same. */
export function plotData(plot: Plot, width: number, { report: { lang } }: Drawing, { grid, height = plotHeight(plot) }: { grid?: readonly number[]; height?: number } = {}): object {
  const px = Math.max(1, Math.round(width / PX));
  return { svg: covered(plotSvg(plot, { width: px, height }, { lang, ...(grid === undefined ? {} : { grid }) })), width: px * PX, height: height * PX };
}


/** Marks and fills and what they stand for. */
export function legendData(items: readonly LegendItem[] | undefined, drawing: Drawing): object {
  if (items === undefined || items.length === 0) return {};
  return {
    legend: items.map((item) => {
      const { mark, text } = item;
      const sample = legendSample(item);
      return { text: [{ text: covered(text) }], ...(mark === undefined ? {} : markData(mark, text, drawing)), ...(sample === null ? {} : { plot: plotData(sample.plot, sample.width * PX, drawing, { height: sample.height, grid: sample.grid }) }) };
    }),
  };
}
