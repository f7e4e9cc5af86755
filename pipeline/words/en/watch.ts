/** English: a data folder that is watched. */
import { formats } from '../format.ts';
import type { MovedFigure, WatchWords } from '../watch.ts';

const { number } = formats.en;
const moved = ({ indicator, old, new: now }: MovedFigure): string => `${indicator}: ${old ?? 'none'} → ${now ?? 'none'}`;

export const watch: WatchWords = {
  at: (data, url) => `watching "${data}"; the pages are at ${url} (on this machine only); Ctrl-C ends`,
  ready: (withFigure, indicators, seconds) => `${number(withFigure)} of ${number(indicators)} indicators have a figure; pages made in ${seconds} s`,
  again: (figures, more, seconds) => `${figures.length === 0 ? 'no figure moved' : figures.map(moved).join('; ')}${more === 0 ? '' : `; and ${number(more)} more ${more === 1 ? 'figure' : 'figures'}`}; pages made again in ${seconds} s`,
  bad: 'The data has errors: the pages show what was there before. They are made again once it is corrected and saved.',
  notMade: 'The pages could not be made again: they show what was there before.',
  notThere: 'There is no such page, or not yet.',
  final: (cycle) => `the data of ${cycle} is marked final: watch makes drafts only; publish a final edition with "pasra run"`,
  finalStands: (folder) => `"${folder}" holds a publication marked final, which watch never replaces; name another folder with --out`,
  otherProgram: 'the program or its plan was changed since watch began: end it with Ctrl-C and start it again',
  portTaken: (port) => `port ${port} is taken by another program; name another one with --port, or 0 for any that is free`,
};
