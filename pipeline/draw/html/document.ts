/** A body wrapped in a whole document that asks nothing of anywhere. */
import { createHash } from 'node:crypto';
import type { Language } from '../../../schemas/codes.ts';
import { escapeText, type Markup } from './escape.ts';
import { styles } from './styles.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** What a page has beside the house's styles: more of them, and a script that runs only as it stands here. */
export interface Extra {
  css: string;
  script: string;
}

/** What a page's policy says of the one script that it may run: as it stands, by its sum. */
export const scriptPolicy = (script: string): string => `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Wraps a body in a whole document. `margin` stands at the foot of every printed sheet. */
export function documentOf(lang: Language, title: string, margin: string, body: Markup, extra?: Extra): string {
  const policy = extra === undefined ? POLICY : `${POLICY}; ${scriptPolicy(extra.script)}`;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escapeText(title)}</title>
<style>${styles(body.text, margin)}${extra === undefined ? '' : `\n${extra.css}`}</style></head><body>
${body.text}
${extra === undefined ? '' : `<script>${extra.script}</script>\n`}</body></html>
`;
}
