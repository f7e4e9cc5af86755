/** Bytes of a data file → text, or the reason why it is none. */
import { fault, type Fault } from './fault.ts';

/** Largest file that is read, in bytes; the largest real table is under 1 MB. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Line on which a byte stands, from 1. */
function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0x0a) line += 1;
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

/** Decodes UTF-8 with or without a mark at its head. */
export function decode(bytes: Uint8Array, file: string): { text: string } | { fault: Fault } {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { fault: fault('NOT_UTF8', file, { line: 1 }, { encoding: 'UTF-16' }) };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { fault: fault('BAD_CSV', file, { line: lineOf(bytes, nul) }, { reason: 'nul' }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: fault('NOT_UTF8', file, { line: lineOf(bytes, firstBadByte(bytes)) }, { encoding: 'Windows-1252' }) };
  }
}
