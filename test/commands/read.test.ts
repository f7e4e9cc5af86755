/** `read` and `check --documents` on a folder of fictional States. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../pipeline/commands/check.ts';
import { WrongUsage, type Context } from '../../pipeline/commands/context.ts';
import { readCommand } from '../../pipeline/commands/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'pasra-read-'));
const data = join(folder, 'data');
const documents = join(data, 'article7/2026/documents');
const document = join(documents, 'XAD-2026-1.docx');
const RIGHT = 'For the training of conscripts dummies have replaced the real thing';

const FILES: Readonly<Record<string, string>> = {
  'about.yaml': 'data_kind: demo\nedition: draft\ntitle: { en: Fictional, fr: Fictif }\nnote: { en: No State here is real., fr: Aucun État ici n’est réel. }\n',
  'registry/states.csv': 'state,name_en,name_fr,deposited_on,in_force_on\nXAD,Veldmark,Veldmark,1999-01-01,1999-07-01\n',
  'registry/statuses.csv': 'state,status,from,until\nXAD,article_3,,\n',
  'article7/2025/submissions.csv': 'report_id,state,received_on,kind,status\nXAD-2025-1,XAD,2025-04-20,annual,final\n',
  'article7/2025/answers.csv': 'report_id,indicator,answer,form,page,quote\nXAD-2025-1,16.3,yes,D,,Dummies were tried\n',
  'article7/2026/submissions.csv': 'report_id,state,received_on,kind,status\nXAD-2026-1,XAD,2026-04-22,annual,final\n',
  'article7/2026/answers.csv': `report_id,indicator,answer,form,page,quote\nXAD-2026-1,16.3,yes,D,,${RIGHT}\nXAD-2026-1,16.1,yes,D,,The size of the holding was looked at in 2025\n`,
};

function spoken(): { context: Context; said: string[]; answered: string[] } {
  const [said, answered]: [string[], string[]] = [[], []];
  return { context: { today: '2026-06-01', say: (line) => void said.push(line), answer: (text) => void answered.push(text) }, said, answered };
}

beforeAll(() => {
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  }
  mkdirSync(documents, { recursive: true });
  copyFileSync(new URL('../coding/documents/XAD-2026-1.docx', import.meta.url), document);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('read', () => {
  const out = join(folder, 'out');

  it('asks what applies to the State, and names the page that is a picture', async () => {
    const { context, said, answered } = spoken();
    expect(await readCommand([document], { data, out, report: 'XAD-2026-1', lang: ['en'], json: true }, context)).toBe(0);
    const { passages } = JSON.parse(answered[0] ?? '') as { passages: { indicator: string }[] };
    const asked = new Set(passages.map(({ indicator }) => indicator));
    expect(asked.has('16.3')).toBe(true);
    expect(asked.has('22.1')).toBe(false);
    expect(said.join('\n')).toContain('is a picture: read it by eye');
    expect(existsSync(out)).toBe(false);
  }, 120_000);

  it('writes a sheet in each language, with the last answer, the same each time', async () => {
    const write = async () => {
      expect(await readCommand([document], { data, out, report: 'XAD-2026-1', lang: ['en', 'fr'] }, spoken().context)).toBe(0);
      return readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')] as const);
    };
    const once = await write();
    expect(once.map(([name]) => name)).toEqual(['XAD-2026-1.en.html', 'XAD-2026-1.fr.html']);
    expect(once[0]?.[1]).toContain('Dummies were tried');
    expect(await write()).toEqual(once);
  }, 120_000);

  it('says in a sentence what it cannot read', async () => {
    const { context, said } = spoken();
    expect(await readCommand([join(documents, 'none.pdf')], { data, out, report: 'XAD-2026-1', lang: ['en'] }, context)).toBe(1);
    expect(said).toEqual(['error: none.pdf: there is no such file; check its name and folder']);
    await expect(readCommand([document], { data, out, report: 'Veldmark', lang: ['en'] }, context)).rejects.toThrow(WrongUsage);
    await expect(readCommand([document], { data, out, report: '../x', lang: ['en'] }, context)).rejects.toThrow(WrongUsage);
  }, 120_000);
});

describe('check --documents', () => {
  const quotes = async (): Promise<string[]> => {
    const { context, answered } = spoken();
    await checkCommand({ data, documents, json: true }, context);
    return (JSON.parse(answered[0] ?? '') as { code: string; file: string; line: number; message: string }[]).filter(({ code }) => code === 'QUOTE_NOT_FOUND').map(({ file, line }) => `${file}:${line}`);
  };

  it('warns of the quote that is not in its report, and of no other', async () => {
    expect(await quotes()).toEqual(['article7/2026/answers.csv:3']);
  }, 120_000);

  it('a warning that was looked at is not repeated, and waits where no documents are at hand', async () => {
    writeFileSync(join(data, 'accepted.csv'), 'code,file,key,reason,by\nQUOTE_NOT_FOUND,article7/2026/answers.csv,"XAD-2026-1, 16.1",looked at,a reviewer\n');
    expect(await quotes()).toEqual([]);
    const { context, answered } = spoken();
    await checkCommand({ data, json: true }, context);
    expect(answered[0]).not.toContain('accepted.csv');
    rmSync(join(data, 'accepted.csv'));
  }, 120_000);

  it('a folder that is not there is wrong usage', async () => {
    await expect(checkCommand({ data, documents: join(folder, 'nowhere') }, spoken().context)).rejects.toThrow(WrongUsage);
  });
});
