/** The published pages on this machine alone: to no other, and to no page of another site that is open in the same browser. */
import { readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Language } from '../../schemas/codes.ts';
import { emptyPage, ROUNDS, served, type Head } from './page.ts';

/** This machine as its own programs reach it, and no one else. */
export const THIS_MACHINE = [127, 0, 0, 1].join('.');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.json': 'application/json; charset=utf-8', '.md': 'text/plain; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.pdf': 'application/pdf',
};

/** What is published: the index, and the folder of each cycle; nothing else that lies in the output folder. */
const PUBLISHED = /^\/(?:index\.html|\d{4}\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*)?$/;

/** What the pages say beside what is published. */
export interface Shown {
  /** What is wrong; null where nothing is. */
  head: (lang: Language) => Head | null;
  /** What a page says that is not there. */
  notThere: (lang: Language) => string;
  lang: Language;
}

/** The pages as they are served. */
export interface Server {
  /** Where they are: "http://…/". */
  url: string;
  /** Tells every page that is open to load itself anew. */
  next: () => void;
  close: () => void;
}

/** Serves an output folder; port 0 takes any that is free. Rejects with the system's error where the port is taken. */
export async function serve(out: string, port: number, shown: Shown): Promise<Server> {
  const open = new Set<ServerResponse>();
  const start = Date.now();
  let rounds = 0;
  const round = (): string => `${start}.${rounds}`;
  let own: ReadonlySet<string> = new Set();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Cache-Control', 'no-store').setHeader('X-Content-Type-Options', 'nosniff').setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    // a page of another site can have its name lead here, but not ask for ours
    if (!own.has(request.headers.host ?? '')) return void response.writeHead(403).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const path = pathOf(request.url ?? '/');
    if (path === ROUNDS) {
      open.add(response);
      request.once('close', () => open.delete(response));
      return void response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(`retry: 1000\ndata: ${round()}\n\n`);
    }
    const file = path === '/' ? '/index.html' : path;
    const lang: Language = /\.(en|fr)\.html$/.exec(file)?.[1] as Language | undefined ?? shown.lang;
    // the round as it was before the file was read: a page that is older than it says loads itself once more
    const now = round();
    const content = PUBLISHED.test(file) ? await contentOf(out, file) : null;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isPage = content === null || type === TYPES['.html'];
    const body = isPage ? served(content?.toString('utf8') ?? emptyPage(shown.notThere(lang), lang), now, shown.head(lang), lang) : content;
    response.writeHead(content === null ? 404 : 200, { 'Content-Type': isPage ? TYPES['.html'] : type }).end(request.method === 'HEAD' ? undefined : body);
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, THIS_MACHINE, resolve));
  const { port: taken } = server.address() as AddressInfo;
  own = new Set([THIS_MACHINE, 'localhost'].map((name) => `${name}:${taken}`));
  return {
    url: `http://${THIS_MACHINE}:${taken}/`,
    next: () => {
      rounds += 1;
      for (const response of open) response.write(`data: ${round()}\n\n`);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://here').pathname);
  } catch {
    return '';
  }
}

/** A publication is put in its place in two steps; between them there is none. */
const AGAIN_MS = 100;

/** The bytes of a file below the folder; null where there is none, or where a link leads out. */
async function contentOf(out: string, file: string): Promise<Buffer | null> {
  const now = read(out, file);
  if (now !== null) return now;
  await setTimeout(AGAIN_MS);
  return read(out, file);
}

function read(out: string, file: string): Buffer | null {
  try {
    const path = realpathSync(join(out, file));
    return path.startsWith(realpathSync(out) + sep) ? readFileSync(path) : null;
  } catch {
    return null;
  }
}
