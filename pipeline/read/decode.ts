/** Bytes of a data file → text. A file in another encoding is an error, but is read, so that its other problems are listed too. */
import { fault, type Fault } from './fault.ts';

/** A text, and what was wrong with the bytes; no text where they are none. */
export interface Decoded {
  text: string | null;
  fault: Fault | null;
}

/** Line on which a byte stands, from 1; CRLF, LF and CR each end one. */
function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line += 1;
  return line;
}

/** First byte that is not UTF-8, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** UTF-16 by its mark, or by every second byte of the head being zero, as in plain letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const zeros = (odd: number) => head.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const most = Math.floor(head.length / 2) * 0.6;
  if (head.length < 8) return null;
  return zeros(1) > most && zeros(0) === 0 ? 'utf-16le' : zeros(0) > most && zeros(1) === 0 ? 'utf-16be' : null;
}

const WORKBOOKS = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]];

/** Windows-1252 where it is not Latin-1: the signs of the bytes 80 to 9F; five stand for themselves. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decoded here, because some versions of Node read these bytes as Latin-1. */
const windows1252 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replace(/[\u0080-\u009f]/g, (sign) => UPPER[sign.charCodeAt(0) - 0x80] ?? sign);

/** Decodes UTF-8 with or without a mark at its head; a NUL is left to whoever reads the text. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (WORKBOOKS.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return { text: null, fault: fault('BAD_CSV', file, {}, { reason: 'workbook' }) };
  const wide = utf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), fault: fault('NOT_UTF8', file, { line: 1 }, { encoding: 'UTF-16' }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), fault: null };
  } catch {
    const line = lineOf(bytes, firstBadByte(bytes));
    return { text: windows1252(bytes), fault: fault('NOT_UTF8', file, { line }, { encoding: 'Windows-1252' }) };
  }
}
