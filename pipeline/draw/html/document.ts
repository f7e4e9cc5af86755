/** A body wrapped in a whole document that asks nothing of anywhere. */
import type { Language } from '../../../schemas/codes.ts';
import { escapeText, type Markup } from './escape.ts';
import { styles } from './styles.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Wraps a body in a whole document. `margin` stands at the foot of every printed sheet. */
export function documentOf(lang: Language, title: string, margin: string, body: Markup): string {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escapeText(title)}</title>
<style>${styles(body.text, margin)}</style></head><body>
${body.text}
</body></html>
`;
}
