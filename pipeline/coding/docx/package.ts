/** The parts of a DOCX that are read, unpacked within limits; nothing else of the file is touched. */
import { unzipSync } from 'fflate';
import { Unreadable } from '../document.ts';

/** Largest size of one part, and of all that are read, in bytes; the longest real report has 3 MB. */
const LARGEST_PART = 48 * 1024 * 1024;
const MOST_PARTS = 5000;

const READ = /^word\/(document|footnotes|endnotes|styles)\.xml$/;

/** What a DOCX says in XML. */
export interface DocxParts {
  document: string;
  footnotes: string;
  styles: string;
  /** A part with a program in it, which is left alone. */
  macros: boolean;
}

/** Throws `Unreadable` for what is no DOCX, is encrypted, or says that it is larger than any report. */
export function docxParts(bytes: Uint8Array, file: string): DocxParts {
  const names: string[] = [];
  let inflated = false;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.push(name);
        if (names.length > MOST_PARTS || (READ.test(name) && (originalSize > LARGEST_PART || originalSize > 1024 * 1024 && originalSize > size * 400))) inflated = true;
        return READ.test(name) && !inflated;
      },
    });
  } catch {
    throw new Unreadable(file, inflated ? 'inflated' : 'broken');
  }
  if (inflated) throw new Unreadable(file, 'inflated');
  const text = (name: string) => (parts[name] ? new TextDecoder().decode(parts[name]) : '');
  const document = text('word/document.xml');
  if (document === '') throw new Unreadable(file, names.some((name) => name === 'content.xml' || name.startsWith('xl/') || name.startsWith('ppt/')) ? 'format' : 'broken');
  return { document, footnotes: text('word/footnotes.xml') + text('word/endnotes.xml'), styles: text('word/styles.xml'), macros: names.some((name) => /vbaProject\.bin$/i.test(name)) };
}
