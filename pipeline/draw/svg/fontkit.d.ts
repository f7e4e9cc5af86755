/** The little of fontkit that the charts use; the package brings no types. */
declare module 'fontkit' {
  export interface Face {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
  }
  export function create(buffer: Uint8Array): Face;
}
