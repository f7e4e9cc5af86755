/** Documents opened by what people work with them in Python: python-docx and openpyxl. Without them the tests are skipped and named. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../pipeline/draw/docx/docx.ts';
import { renderXlsx } from '../../pipeline/draw/xlsx/xlsx.ts';
import { bulletin } from '../../pipeline/say/bulletin/bulletin.ts';
import { xlsxWords } from '../../pipeline/words/languages.ts';
import { language } from '../../schemas/codes.ts';
import { needingLibrary, runs } from '../package/readers.ts';
import { inFolder } from '../publish/programs.ts';
import { documentTexts, hostileReport, sampleReport } from '../publish/sample-report.ts';
import { publication } from './html/fixture.ts';
import { full } from '../publish/synthetic.ts';

/** A Python that has a module; null where none has: the machine's own may stand behind another. */
const pythonWith = (module: string): string | null => ['python3', '/usr/bin/python3'].find((one) => runs(one, ['-c', `import ${module}`])) ?? null;

/** What a script prints as JSON about a document. */
const read = (python: string, script: string, content: Uint8Array, extension: string): unknown => inFolder((folder) => {
  const file = join(folder, `document.${extension}`);
  writeFileSync(file, content);
  return JSON.parse(execFileSync(python, ['-c', script, file], { encoding: 'utf8', maxBuffer: 1e8 }));
});

const DOCX = `
import sys, json, docx
document = docx.Document(sys.argv[1])
def cells(tables):
    for table in tables:
        for row in table.rows:
            for cell in row.cells:
                yield from (paragraph.text for paragraph in cell.paragraphs)
                yield from cells(cell.tables)
body = [''.join(node.text or '' for node in paragraph.iter('{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t')) for paragraph in document.element.body.iter('{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p')]
foot = [paragraph.text for section in document.sections for paragraph in list(section.footer.paragraphs) + list(section.header.paragraphs)]
print(json.dumps({'title': document.core_properties.title, 'text': body + foot, 'cells': list(cells(document.tables)), 'tables': len(document.tables),
  'headings': [paragraph.text for paragraph in document.paragraphs if paragraph.style.name.lower().startswith('heading')], 'pictures': len(document.inline_shapes)}))
`;

const XLSX = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheets, formulas = {}, 0
for sheet in book.worksheets:
    rows = sheets[sheet.title] = []
    for row in sheet.iter_rows():
        rows.append([cell.value if isinstance(cell.value, (int, float, str)) or cell.value is None else str(cell.value) for cell in row])
        formulas += sum(1 for cell in row if cell.data_type == 'f')
print(json.dumps({'sheets': sheets, 'formulas': formulas}))
`;

const flat = (text: string): string => text.replaceAll(/[\s\u00a0\u2002]+/g, '');

const docxPython = pythonWith('docx');
const word = needingLibrary('python-docx', 'python3-docx', docxPython !== null);
describe.skipIf(word.skip)(word.name, () => {
  const open = (content: Uint8Array) => read(docxPython ?? 'python3', DOCX, content, 'docx') as { title: string; text: string[]; cells: string[]; tables: number; headings: string[]; pictures: number };

  it.each(language.options)('reads all that a document says, %s', async (lang) => {
    for (const report of [sampleReport(lang), ...(lang === 'fr' ? [bulletin(publication(full), lang)] : [])]) {
      const found = open(await renderDocx(report));
      const text = flat(found.text.join(''));
      for (const part of report.path === 'progress-report' ? report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])) : documentTexts(report)) expect(text).toContain(flat(part));
      expect(found.title).toContain(report.title);
      expect(found.tables).toBeGreaterThan(0);
      expect(found.cells.some((cell) => cell.trim() !== '')).toBe(true);
      expect(found.headings.length).toBeGreaterThan(2);
    }
  });

  it('opens one that holds hostile text', async () => {
    expect(open(await renderDocx(hostileReport('en'))).text.length).toBeGreaterThan(5);
  });
});

const xlsxPython = pythonWith('openpyxl');
const sheets = needingLibrary('openpyxl', 'python3-openpyxl', xlsxPython !== null);
describe.skipIf(sheets.skip)(sheets.name, () => {
  it('reads every figure as a number, and no formula', async () => {
    const [from, lang] = [publication(full), 'fr' as const];
    const found = read(xlsxPython ?? 'python3', XLSX, await renderXlsx(from, lang, { committee: null }), 'xlsx') as { sheets: Record<string, (string | number | null)[][]>; formulas: number };
    const words = xlsxWords(lang);
    expect(Object.keys(found.sheets)).toContain(words.sheets.figures);
    const [head = [], ...rows] = found.sheets[words.sheets.figures] ?? [];
    expect(rows).toHaveLength(from.figures.length);
    const at = head.indexOf(words.columns.met);
    expect(rows.map((row) => row[at])).toEqual(from.figures.map(({ numerator }) => numerator));
    expect(found.formulas).toBe(0);
  });
});
