/**
 * What a package (XLSX, ODS) really holds, measured before anything parses it: 0.2 MB can hold 200 MB, and what a
 * package says of its own sizes may be untrue.
 */
import { inflateRawSync } from 'node:zlib';

/** Largest workbook on disk, largest part, all parts, most parts: many times what a coder's workbook has. */
export const LARGEST_BOOK = 20 * 1024 * 1024;
const LARGEST_PART = 48 * 1024 * 1024;
const LARGEST_SUM = 96 * 1024 * 1024;
const MOST_PARTS = 2_000;

/** Why a package is not read; `what` is said in the message. */
export type PackageFault = { fault: 'notAWorkbook' | 'oldFormat' | 'encrypted' | 'markup' } | { fault: 'tooLarge' | 'unreadable'; what: string };

const [END, ENTRY] = [0x06054b50, 0x02014b50];
const mega = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Place of the central directory and how many parts it lists; null where the file is no whole package. */
function directoryOf(bytes: Buffer): { at: number; count: number } | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return { at: bytes.readUInt32LE(at + 16), count: bytes.readUInt16LE(at + 10) };
  }
  return null;
}

interface Part {
  name: string;
  encrypted: boolean;
  deflated: boolean;
  from: number;
  length: number;
  /** Size that the package claims. */
  claimed: number;
}

function partAt(bytes: Buffer, at: number): { part: Part; next: number } | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
  const [named, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) return null;
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const part = {
    name: bytes.toString('utf8', at + 46, at + 46 + named), encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1, deflated: bytes.readUInt16LE(at + 10) === 8,
    from, length: bytes.readUInt32LE(at + 20), claimed: bytes.readUInt32LE(at + 24),
  };
  return { part, next: at + 46 + named + extra + comment };
}

function partsOf(bytes: Buffer): Part[] | null {
  const directory = directoryOf(bytes);
  if (directory === null) return null;
  const parts: Part[] = [];
  let { at } = directory;
  for (let read = 0; read < Math.min(directory.count, MOST_PARTS + 1); read += 1) {
    const found = partAt(bytes, at);
    if (found === null) return null;
    parts.push(found.part);
    at = found.next;
  }
  return parts;
}

const tooLarge = (bytes: number): PackageFault => ({ fault: 'tooLarge', what: mega(bytes) });

/** Unpacks every part within bounds; the first fault, or null where the package may be read. */
export function packageFault(bytes: Buffer): PackageFault | null {
  if (bytes.length > LARGEST_BOOK) return tooLarge(bytes.length);
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return { fault: bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'oldFormat' };
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return { fault: 'notAWorkbook' };
  const parts = partsOf(bytes);
  if (parts === null) return { fault: 'unreadable', what: 'ZIP' };
  if (parts.length > MOST_PARTS) return { fault: 'tooLarge', what: `> ${MOST_PARTS}` };
  const names = new Set(parts.map(({ name }) => name));
  if (!names.has('xl/workbook.xml') && !names.has('content.xml')) return { fault: 'notAWorkbook' };
  if (parts.some(({ encrypted }) => encrypted)) return { fault: 'encrypted' };
  const claimed = parts.reduce((sum, part) => sum + part.claimed, 0);
  if (claimed > LARGEST_SUM || parts.some((part) => part.claimed > LARGEST_PART)) return tooLarge(claimed);
  return inflated(bytes, parts);
}

function inflated(bytes: Buffer, parts: readonly Part[]): PackageFault | null {
  let sum = 0;
  for (const { name, deflated, from, length } of parts) {
    const packed = bytes.subarray(from, from + length);
    let content: Buffer;
    try {
      content = deflated ? inflateRawSync(packed, { maxOutputLength: LARGEST_PART }) : packed;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(LARGEST_PART) : { fault: 'unreadable', what: name };
    }
    sum += content.length;
    if (sum > LARGEST_SUM) return tooLarge(sum);
    if (/\.(xml|rels)$/.test(name) && content.subarray(0, 4096).includes('<!DOCTYPE')) return { fault: 'markup' };
  }
  return null;
}
