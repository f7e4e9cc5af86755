/** An HTML page → blocks. Scripts, styles and what is hidden are left out; nothing is fetched. */
import { Parser } from 'htmlparser2';
import { Unreadable, type Block, type RawDocument } from './document.ts';

const LEFT_OUT = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg', 'object', 'iframe', 'nav', 'select', 'textarea', 'button']);
const BLOCKS = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'caption', 'figure', 'figcaption', 'br', 'hr', 'body', 'html', 'address', 'fieldset', 'form']);
const HEADING = /^h([1-6])$/;

/** Elements in one another; a page that someone wrote has a few dozen. */
const DEEPEST = 2000;

/** Reads HTML; it has no pages. Throws `Unreadable` for one that is nested without end. */
export function readHtml(source: string, file: string): RawDocument {
  const blocks: Block[] = [];
  const hidden: string[] = [];
  const tables: { cells: string[] | null }[] = [];
  let text = '';
  let level: number | null = null;
  let count = 0;
  let table = 0;
  const flush = () => {
    const said = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (said !== '') blocks.push(level === null ? { kind: 'paragraph', text: said } : { kind: 'heading', text: said, level });
  };
  const row = () => tables.at(-1);
  let depth = 0;
  const parser = new Parser({
    onopentag(name, given) {
      depth += 1;
      if (depth > DEEPEST) throw new Unreadable(file, 'broken');
      if (hidden.length > 0 || LEFT_OUT.has(name) || 'hidden' in given || /display\s*:\s*none/i.test(given['style'] ?? '')) {
        if (!VOID.has(name)) hidden.push(name);
        return;
      }
      const inCell = row()?.cells != null;
      const cuts = BLOCKS.has(name) || HEADING.test(name);
      if (cuts && inCell) text += ' ';
      else if (cuts) flush();
      const heading = HEADING.exec(name)?.[1];
      if (heading !== undefined && !inCell) level = Number(heading);
      if (name === 'table') {
        tables.push({ cells: null });
        if (tables.length === 1) table = ++count;
      } else if (name === 'tr' && tables.length === 1) tables[0] = { cells: [] };
      else if (name === 'img' && !inCell && given['alt'] === undefined) blocks.push({ kind: 'picture', text: '' });
      else if (name === 'img') text += ` ${given['alt'] ?? ''} `;
      else if ((name === 'td' || name === 'th') && tables.length === 1) text = '';
    },
    ontext(said) {
      if (hidden.length === 0) text += said;
    },
    onclosetag(name) {
      depth -= 1;
      if (hidden.length > 0) {
        if (hidden.at(-1) === name) hidden.pop();
        return;
      }
      const cells = row()?.cells;
      if ((name === 'td' || name === 'th') && tables.length === 1 && cells) {
        cells.push(text.replace(/\s+/g, ' ').trim());
        text = '';
      } else if (name === 'tr' && tables.length === 1) {
        if (cells?.some((cell) => cell !== '')) blocks.push({ kind: 'row', text: cells.join('\t'), cells, table });
        tables[0] = { cells: null };
        text = '';
      } else if (name === 'table') tables.pop();
      else if ((BLOCKS.has(name) || HEADING.test(name)) && row()?.cells == null) flush();
      else if (BLOCKS.has(name)) text += ' ';
      if (HEADING.test(name)) level = null;
    },
  }, { decodeEntities: true, lowerCaseTags: true });
  parser.write(source);
  parser.end();
  flush();
  return { sheets: [{ page: null, blocks, pictured: false }], notes: [] };
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'embed', 'source', 'wbr']);
