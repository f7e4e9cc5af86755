/** Where the links of a report lead in a document that stands beside its others: PDF and DOCX. */
import { utf8 } from '../words/text-forms.ts';
import { webAddress } from '../say/address.ts';
import type { Block, Link, Report } from '../say/model.ts';

/** An anchor of the same document, or an address: of the web, or relative to the document. */
export type Target = { anchor: string } | { address: string };

/** All blocks of a list, those within columns too, in reading order. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'columns' ? [block, ...block.columns.flatMap((column) => allBlocks(column))] : [block]));
}

/** The anchors of a block. */
function anchorsIn(block: Block): string[] {
  if (block.kind === 'index') return block.groups.flatMap(({ rows }) => rows.flatMap(({ anchor }) => anchor ?? []));
  return (block.kind === 'heading' || block.kind === 'indicator') && block.anchor ? [block.anchor] : [];
}

/** The anchors of a report's headings, indicators and entries, in reading order, each once. */
export function anchorsOf(report: Report): Set<string> {
  return new Set(allBlocks(report.blocks).flatMap(anchorsIn));
}

/** The anchor of an indicator's block: "22.1" → "indicator-22-1". */
const indicatorAnchor = (number: string): string => `indicator-${number.replaceAll('.', '-')}`;

/** The annex, one document on paper, whatever its pages are in HTML. */
const ANNEX = 'annex';

/** The address of a file of the publication, seen from a report in its folder. */
const beside = (report: Report, path: string): string => `${'../'.repeat(report.path.split('/').length - 1)}${encodeURI(utf8(path)).replaceAll('#', '%23').replaceAll('?', '%3F')}`;

/** The annex is published as PDF and not as DOCX. */
function documentOf(report: Report, path: string, format: 'pdf' | 'docx'): string {
  const annex = path === ANNEX || path.startsWith(`${ANNEX}/`);
  return beside(report, `${annex ? ANNEX : path}.${report.lang}.${annex ? 'pdf' : format}`);
}

const fragment = (anchor: string | undefined): string => (anchor === undefined ? '' : `#${encodeURIComponent(utf8(anchor))}`);

/** Where a link leads from a report as `format`; null where it leads nowhere. `anchors` are those of `anchorsOf`. */
export function linkTarget(link: Link | undefined, { report, anchors, format }: { report: Report; anchors: ReadonlySet<string>; format: 'pdf' | 'docx' }): Target | null {
  if (link === undefined) return null;
  if (typeof link === 'string') {
    if (anchors.has(link)) return { anchor: link };
    const address = webAddress(link);
    return address === null ? null : { address };
  }
  if ('file' in link) return { address: beside(report, link.file) };
  const [path, anchor] = 'indicator' in link ? [ANNEX, indicatorAnchor(link.indicator)] : [link.report, link.anchor];
  if ((path === report.path || 'indicator' in link) && anchor !== undefined && anchors.has(anchor)) return { anchor };
  return path === report.path ? null : { address: `${documentOf(report, path, format)}${fragment(anchor)}` };
}
