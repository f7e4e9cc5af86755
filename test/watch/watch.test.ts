/** `pasra watch` as a user meets it: a process, a save, a page in a browser, Ctrl-C. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyPage, served } from '../../pipeline/watch/page.ts';
import { serve, THIS_MACHINE } from '../../pipeline/watch/serve.ts';
import { copyOf, hashes, pasra, temporary } from '../command.ts';

const worked = new URL('../cases/worked/a/data', import.meta.url).pathname;
const root = new URL('../..', import.meta.url).pathname;
const WHEN = ['--cycle', '2025', '--as-of', '2025-11-30', '--lang', 'en'];
const running: Watching[] = [];

interface Watching {
  said: (pattern: RegExp) => Promise<RegExpExecArray>;
  ended: Promise<number | null>;
  stop: () => void;
}

/** Starts a watch; `said` waits until a line of it matches. */
function watching(args: readonly string[]): Watching {
  const child = spawn(process.execPath, [join(root, 'pipeline/start.js'), 'watch', ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => { text += chunk.toString('utf8'); });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));
  const said = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (let waited = 0; waited < 900; waited += 1) {
      const found = pattern.exec(text);
      if (found) {
        text = text.slice(found.index + found[0].length);
        return found;
      }
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never said ${pattern.source}; said: ${text}`);
  };
  const one = { said, ended, stop: () => void child.kill('SIGINT') };
  running.push(one);
  return one;
}

afterEach(async () => {
  for (const one of running.splice(0)) {
    one.stop();
    await one.ended;
  }
});

const answer = (url: string, headers: Record<string, string> = {}) => new Promise<{ status: number; body: string; type: string }>((resolve, reject) => {
  get(url, { headers }, (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (chunk: string) => { body += chunk; }).on('end', () => resolve({ status: response.statusCode ?? 0, body, type: response.headers['content-type'] ?? '' }));
  }).on('error', reject);
});

/** The rounds that the server tells, as a page hears them. */
function rounds(url: string) {
  const heard: string[] = [];
  let response: IncomingMessage | undefined;
  get(`${url}-/rounds`, (answered) => {
    response = answered;
    answered.setEncoding('utf8').on('data', (chunk: string) => heard.push(...[...chunk.matchAll(/^data: (.+)$/gm)].map(([, round]) => round ?? '')));
  });
  return { heard, close: () => response?.destroy() };
}

/** Puts other words into a table, as an editor saves: a new file in the place of the old one. */
function save(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(`${path}.part`, text.replace(from, to));
  renameSync(`${path}.part`, path);
}

describe('watch', () => {
  it('makes the pages again after a save, byte for byte as a run does, and says at their head what is wrong', { timeout: 240_000 }, async () => {
    const [data, out, other] = [copyOf(worked), temporary('out'), temporary('out')];
    const answers = join(data, 'article7/2025/answers.csv');
    const watch = watching([...WHEN, '--data', data, '--out', out]);
    const [, url = ''] = await watch.said(/the pages are at (http:\S+\/)/);
    await watch.said(/indicators have a figure; pages made in/);
    const page = `${url}2025/progress-report.en.html`;
    const first = await answer(page);
    expect(first).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(first.body).toContain('new EventSource(');
    expect(readFileSync(join(out, '2025/progress-report.en.html'), 'utf8')).not.toContain('EventSource');
    const listening = rounds(url);
    try {
      save(answers, /,yes,/g, ',no,');
      await watch.said(/^\d+\.?\d*: .* → .*; and \d+ more figures; pages made again in \d/m);
      await expect.poll(() => new Set(listening.heard).size, { timeout: 10_000 }).toBeGreaterThan(1);
      expect(pasra(['run', ...WHEN, '--data', data, '--out', other, '--formats', 'html']).status).toBe(0);
      const made = hashes(out);
      expect(made).toEqual(hashes(other));

      copyFileSync(answers, join(other, 'good.csv'));
      save(answers, /,(yes|no),/, ',perhaps,');
      await watch.said(/UNKNOWN_CODE article7\/2025\/answers\.csv:\d+:answer[^]*The data has errors/);
      expect(hashes(out)).toEqual(made);
      expect((await answer(page)).body).toMatch(/<div role="alert"[^>]*>.*The data has errors.*answers\.csv:\d+/);
      copyFileSync(join(other, 'good.csv'), answers);
      await watch.said(/no figure moved; pages made again/);
      expect((await answer(page)).body).not.toContain('role="alert"');
    } finally {
      listening.close();
    }
    watch.stop();
    expect(await watch.ended).toBe(0);
    expect(Object.keys(hashes(out)).filter((path) => !/^(2025\/|index\.html$)/.test(path))).toEqual([]);
  });

  it('never replaces a final edition, makes none, and says so', { timeout: 120_000 }, async () => {
    const [data, out] = [copyOf(worked), temporary('out')];
    const about = join(data, 'about.yaml');
    const draft = readFileSync(about, 'utf8');
    writeFileSync(about, `${draft.replace('edition: draft', 'edition: final')}\nsigned_off: { office: Unit, date: 2026-01-15 }\nprovisional_because: { en: Coding goes on., fr: Le codage continue. }\n`);
    expect(pasra(['watch', ...WHEN, '--data', data, '--out', out])).toMatchObject({ status: 2, stderr: expect.stringContaining('pasra run') });
    expect(pasra(['run', ...WHEN, '--data', data, '--out', out, '--formats', 'html']).status).toBe(0);
    const final = hashes(out);
    writeFileSync(about, draft);
    expect(pasra(['watch', ...WHEN, '--data', data, '--out', out])).toMatchObject({ status: 2, stderr: expect.stringMatching(/marked final.*--out/) });
    expect(hashes(out)).toEqual(final);
  });

  it('says what is wrong with how it is called', { timeout: 60_000 }, async () => {
    expect(pasra(['watch', '--port', '99999'])).toMatchObject({ status: 2, stderr: expect.stringContaining('65535') });
    expect(pasra(['watch', '--data', 'nowhere'])).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere') });
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, THIS_MACHINE, resolve));
    const { port } = taken.address() as AddressInfo;
    expect(pasra(['watch', '--lang', 'fr', '--port', String(port), '--data', worked, '--out', temporary('out')])).toMatchObject({ status: 2, stderr: expect.stringContaining(`le port ${port} est pris`) });
    taken.close();
  });

  it('two at once on one folder take turns, and leave what a run makes', { timeout: 240_000 }, async () => {
    const [data, out, other] = [copyOf(worked), temporary('out'), temporary('out')];
    const both = [watching([...WHEN, '--data', data, '--out', out]), watching([...WHEN, '--data', data, '--out', out])];
    for (const one of both) await one.said(/pages made in/);
    save(join(data, 'article7/2025/answers.csv'), /,silent,|,partly,|,no,/, ',yes,');
    for (const one of both) await one.said(/pages made again in/);
    expect(pasra(['run', ...WHEN, '--data', data, '--out', other, '--formats', 'html']).status).toBe(0);
    expect(hashes(out)).toEqual(hashes(other));
  });
});

describe('the pages of a watch', () => {
  it('go to programs of this machine that ask for what is published, and to no one else', async () => {
    const out = temporary('out');
    const server = await serve(out, 0, { head: () => ({ title: '<wrong>', lines: ['a & b'] }), notThere: () => 'Not yet.', lang: 'en' });
    try {
      expect(new URL(server.url).hostname).toBe(THIS_MACHINE);
      const empty = await answer(server.url);
      expect(empty.status).toBe(404);
      for (const part of ['Not yet.', '&lt;wrong&gt;', 'a &amp; b', 'EventSource']) expect(empty.body).toContain(part);
      writeFileSync(join(out, 'index.html'), emptyPage('The index', 'en'));
      writeFileSync(join(out, '.secret'), 'secret');
      writeFileSync(join(out, 'notes.txt'), 'secret');
      expect(await answer(server.url)).toMatchObject({ status: 200, body: expect.stringContaining('The index') });
      expect((await answer(server.url, { host: 'elsewhere.example' })).status).toBe(403);
      for (const path of ['.secret', 'notes.txt', '..%2f..%2fetc/passwd', '2025/..%2f..%2fnotes.txt', '2025/%2e%2e/notes.txt', '%00', '%', 'states/2025/XAA.en.html']) expect((await answer(`${server.url}${path}`)).body, path).not.toContain('secret');
      rmSync(join(out, 'index.html'));
      expect(existsSync(join(out, 'index.html'))).toBe(false);
    } finally {
      server.close();
    }
  });

  it('run one script, that of their round, and are as they were in all else', () => {
    const page = "<!doctype html>\n<html lang=\"en\"><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:\"></head><body>\n<p>A $& page</p>\n</body></html>\n";
    const shown = served(page, '7.1', null, 'en');
    const [, sum = ''] = /script-src '(sha256-[^']+)'/.exec(shown) ?? [];
    expect(sum.length).toBeGreaterThan(20);
    const without = shown.replace(/<script>[^<]*<\/script>/, '').replace(/ connect-src 'self'; script-src '[^']*';/, '');
    expect(without).toBe(page);
  });
});
