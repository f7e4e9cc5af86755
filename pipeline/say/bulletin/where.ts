/** The last page: committees, annex, data, and the colophon of the edition. */
import { bulletinWords } from '../../words/languages.ts';
import { webAddress } from '../address.ts';
import { document, titled } from '../evidence.ts';
import { actionsInWords } from '../frame.ts';
import { ANNEX_PATH, committeePath } from '../paths.ts';
import type { Block, RichText } from '../model.ts';
import type { View } from '../view.ts';

/** More documents than this stand in the annex. */
const MOST_SOURCES = 12;

function committees(view: View): RichText[] {
  const { where } = bulletinWords(view.lang);
  const { plan } = view.publication;
  return plan.committees.map(({ committee, title }) => {
    const actions = plan.actions.filter((one) => one.committee === committee).map(({ action }) => action);
    const name = { text: title[view.lang], ...(committee !== 'coordination' && { link: { report: committeePath(committee) } }) };
    return [name, { text: where.committeeNote(actionsInWords(view, actions)) }];
  });
}

/** One line per document: its pages together, those that most rows rest on first. */
function sources(view: View): RichText[] {
  const { where } = bulletinWords(view.lang);
  const rows = new Map<string, number>();
  for (const { source, rows: count } of view.publication.sources) {
    const name = document(source);
    rows.set(name, (rows.get(name) ?? 0) + count);
  }
  const named = [...rows].toSorted(([a, most], [b, more]) => more - most || view.words.format.compare(a, b));
  const lines: RichText[] = named.slice(0, MOST_SOURCES).map(([name, count]) => {
    const address = webAddress(name);
    return [{ text: titled(view, name), ...(address !== null && { link: address }) }, { text: where.sourceRows(count), quiet: true }];
  });
  return named.length > MOST_SOURCES ? [...lines, where.more(named.length - MOST_SOURCES)] : lines;
}

/** The page. */
export function wherePage(view: View): Block[] {
  const { where } = bulletinWords(view.lang);
  const { plan, seal, about } = view.publication;
  const list = (items: readonly RichText[]): Block => ({ kind: 'list', ordered: false, items });
  const heading = (text: string, anchor: string): Block => ({ kind: 'heading', level: 2, text, anchor });
  const note = about.note[view.lang];
  const documents = sources(view);
  return [
    { kind: 'heading', level: 1, text: where.title, anchor: 'where', newPage: true },
    heading(where.committees, 'where-committees'), list(committees(view)),
    heading(where.annex, 'where-annex'), { kind: 'paragraph', text: [{ text: where.annexTitle, link: { report: ANNEX_PATH } }, { text: where.annexNote }] },
    heading(where.data, 'where-data'), list(where.files.map(({ file, text }) => [{ text: file, link: { file } }, { text }])),
    heading(where.colophon, 'colophon'),
    { kind: 'paragraph', text: `${where.plan(plan.title[view.lang], plan.version)}${where.source(plan.source[view.lang])}${seal === '' ? '' : where.seal(seal)}` },
    ...(note === '' ? [] : [{ kind: 'paragraph' as const, style: 'note' as const, text: note }]),
    ...(documents.length === 0 ? [] : [heading(where.sources, 'sources'), list(documents)]),
  ];
}
