/** Last page: how far to trust the figures, why some are not compared, and the documents that they rest on. */
import { bulletinWords, committeeReportWords } from '../../words/languages.ts';
import { notCompared } from '../bulletin/trust-page.ts';
import { robustness } from '../bulletin/robustness.ts';
import { switched } from '../annex/decisions.ts';
import { cell, heading, paragraph } from '../blocks.ts';
import { evidenceOf, titled } from '../evidence.ts';
import type { Block } from '../model.ts';
import { ANNEX_PATH, BULLETIN_PATH } from '../paths.ts';
import { numberLinks } from '../section-table.ts';
import type { Made } from './made.ts';
import { drawnFindings, trustText } from './summary.ts';

/** So many documents are named. */
const DOCUMENTS = 12;

function reasons({ own }: Made): Block[] {
  const { trust } = committeeReportWords(own.lang).chapters;
  const { why } = bulletinWords(own.lang).trustPage;
  const { baseline } = own.publication;
  const groups = notCompared(own);
  if (baseline === null || groups.length === 0) return [];
  const title = trust.notCompared(groups.reduce((sum, { entries }) => sum + entries.length, 0), baseline.cycle);
  return [heading(2, title, 'not-compared'), {
    kind: 'table', caption: title,
    columns: [{ title: trust.columns.count, align: 'right', share: 0.1 }, { title: trust.columns.reason, align: 'left', share: 0.35 }, { title: trust.columns.indicators, align: 'left', share: 0.55, phone: 'second_line' }],
    groups: [{ rows: groups.map((group) => [cell([{ text: own.words.format.number(group.entries.length), strong: true }]), cell(why[group.why]), cell(numberLinks(group.entries))]) }],
  }];
}

/** Documents that the committee's answers were read in. */
function sources({ own }: Made): Block[] {
  const { trust } = committeeReportWords(own.lang).chapters;
  const { names } = evidenceOf(own, own.publication.plan.indicators);
  const rest = names.length - DOCUMENTS;
  return names.length === 0 ? [] : [heading(2, trust.sources, 'sources'), { kind: 'list', ordered: false, items: [...names.slice(0, DOCUMENTS).map((name) => titled(own, name)), ...(rest > 0 ? [trust.more(rest)] : [])] }];
}

/** The page. */
export function trustBlocks(made: Made): Block[] {
  const { own } = made;
  const { chapters } = committeeReportWords(own.lang);
  const { trust } = chapters;
  return [
    heading(1, chapters.titles.trust, 'trust'), paragraph(trustText(made)), ...switched(own), ...robustness(own, drawnFindings(made)), ...reasons(made),
    ...(own.publication.openPopulations.has('affected') ? [paragraph(trust.openGroup)] : []), ...sources(made),
    paragraph([{ text: trust.rules }, { text: trust.annex, link: { report: ANNEX_PATH } }, { text: ', ' }, { text: trust.bulletin, link: { report: BULLETIN_PATH } }, { text: '.' }], 'note'),
  ];
}
