/** Documents that are broken or meant to harm, made as they are needed. */
import { zipSync, zlibSync } from 'fflate';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A DOCX with this body, and further parts. */
export const docx = (body: string, parts: Record<string, Uint8Array> = {}, head = ''): Uint8Array => zipSync({
  '[Content_Types].xml': bytes('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  'word/document.xml': bytes(`<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
  ...parts,
}, { mtime: new Date(2000, 0, 1) });

/** A paragraph of a DOCX. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A DOCX of a few kilobytes whose text unpacks to more than any report. */
export const inflatedDocx = (): Uint8Array => zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024).fill(97) }, { level: 6 });

/** A PDF of objects; `trailer` adds to its trailer. */
function pdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [bytes('%PDF-1.4\n')];
  let at = 9;
  const offsets = objects.map((object, index) => {
    const start = at;
    const part = Buffer.concat([bytes(`${index + 1} 0 obj\n`), typeof object === 'string' ? bytes(object) : object, bytes('\nendobj\n')]);
    parts.push(part);
    at += part.length;
    return start;
  });
  parts.push(bytes(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

const PAGE = '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /MediaBox [0 0 595 842]';
const stream = (content: Uint8Array, more = ''): Uint8Array => new Uint8Array(Buffer.concat([bytes(`<< /Length ${content.length} ${more}>>\nstream\n`), content, bytes('\nendstream')]));

/** A PDF of so many pages, each with one line; page 0 of `blank` have none. */
export function pagesPdf(count: number, blank: readonly number[] = [], more = ''): Uint8Array {
  const kids = Array.from({ length: count }, (_, at) => `${at + 5} 0 R`).join(' ');
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${more}>>`, `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`,
    stream(bytes('BT /F1 12 Tf 72 700 Td (One line of a fictional report.) Tj ET')), stream(bytes(' ')),
    ...Array.from({ length: count }, (_, at) => `<< /Type /Page /Parent 2 0 R ${PAGE} /Contents ${blank.includes(at + 1) ? 4 : 3} 0 R >>`),
  ]);
}

/** A PDF whose one page unpacks to so many megabytes. */
export const inflatedPdf = (megabytes: number): Uint8Array => pdf([
  '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', `<< /Type /Page /Parent 2 0 R ${PAGE} /Contents 4 0 R >>`,
  stream(zlibSync(bytes('q 1 0 0 1 0 0 cm Q BT /F1 9 Tf (aaaa) Tj ET '.repeat((megabytes * 1024 * 1024) / 44)), { level: 9 }), '/Filter /FlateDecode '),
]);

/** A PDF that asks for a password. */
export const encryptedPdf = (): Uint8Array => pdf(
  ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>', `<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`],
  `/Encrypt 3 0 R /ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>] `);
