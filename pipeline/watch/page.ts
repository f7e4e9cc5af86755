/** A published page as `watch` serves it: it loads itself anew after each round, and says at its head what is wrong. The file stays as it is. */
import { scriptPolicy } from '../draw/html/document.ts';
import { escapeText } from '../draw/html/escape.ts';
import type { Language } from '../../schemas/codes.ts';

/** Where a page asks for the next round. */
export const ROUNDS = '/-/rounds';

/** What stands at the head of every page that is served: a title, and the lines below it. */
export interface Head {
  title: string;
  lines: readonly string[];
}

/** The server says which round is up, at once and after each; another one than the page's means that the page is old. */
const scriptFor = (round: string): string => `new EventSource(${JSON.stringify(ROUNDS)}).onmessage=(e)=>{if(e.data!==${JSON.stringify(round)})location.reload()}`;

const box = ({ title, lines }: Head, lang: Language): string =>
  `<div role="alert" lang="${lang}" style="border:3px solid #8b1a1a;background:#fff;color:#1a1a1a;padding:12px 16px;margin:0 0 16px;font-size:15px"><strong>${escapeText(title)}</strong>${lines.length === 0 ? '' : `<pre style="white-space:pre-wrap;font:13px monospace;margin:8px 0 0">${escapeText(lines.join('\n'))}</pre>`}</div>`;

/** The page with the script for its round, and the head where there is one. */
export function served(page: string, round: string, head: Head | null, lang: Language): string {
  const script = scriptFor(round);
  const policy = `default-src 'none'; connect-src 'self'; ${scriptPolicy(script)}`;
  const body = page.indexOf('<body>') + '<body>'.length;
  const end = page.lastIndexOf('</body>');
  const before = page.slice(0, body).replace("default-src 'none'", () => policy);
  return `${before}${head === null ? '' : box(head, lang)}${page.slice(body, end)}<script>${script}</script>${page.slice(end)}`;
}

/** A page where there is none yet. */
export const emptyPage = (title: string, lang: Language): string =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeText(title)}</title></head><body><p>${escapeText(title)}</p></body></html>\n`;
