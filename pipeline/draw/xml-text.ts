/** Text as an Office file can hold it: XML 1.0 has no room for control characters, and none that turn text are needed. */

/** Controls other than tab and line ends, halves of surrogate pairs, and the two code points that are no characters. */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** Overrides and embeddings of direction: the scripts that run from right to left do so without them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/gu;

/** The text on one line, without what XML forbids and without what reorders the words around it. */
export function xmlText(text: string): string {
  return text.replace(TURNING, '').replace(BREAKS, ' ').replace(FORBIDDEN, '\ufffd');
}
