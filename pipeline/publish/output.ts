/** A file that a run writes: its path under the cycle's folder, and its bytes. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}
