/**
 * A report as PDF, set by Typst in PDF/UA-1 mode: tagged, with alternative texts, fonts embedded. The template
 * is one file, the report is data beside it, and whatever Typst warns of stops the run.
 */
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { fontFiles } from '../svg/metrics.ts';
import type { Report } from '../../say/model.ts';
import { withRowHeaders } from './row-headers.ts';
import { templateData } from './data.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Results that were not used again for this many reports are forgotten. */
const KEPT_REPORTS = 3;

let shared: { compiler: NodeCompiler; template: string } | undefined;

/** One compiler for all reports: fonts are read once. Fonts given here go before those of the machine. */
function open(): { compiler: NodeCompiler; template: string } {
  shared ??= {
    compiler: NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: Object.values(fontFiles).map((file) => readFileSync(file)) }] }),
    template: readFileSync(join(FOLDER, 'report.typ'), 'utf8'),
  };
  return shared;
}

/** Stops at what Typst complains of: an unknown font or a link without a target is no matter for a reader. */
function stopAt(report: Report, compiler: NodeCompiler, error: NodeError | null): void {
  if (error === null) return;
  const messages = compiler.fetchDiagnostics(error).map((one: { message: string }) => one.message);
  if (messages.length > 0) throw new Error(`${report.path}.${report.lang}.pdf: ${messages.join('; ')}`);
}

/** Renders one report; the same report gives the same bytes. */
export function renderPdf(report: Report): Uint8Array {
  const { compiler, template } = open();
  compiler.mapShadow(join(FOLDER, 'report.json'), Buffer.from(JSON.stringify(templateData(report))));
  const compiled = compiler.compile({ mainFileContent: template });
  stopAt(report, compiler, compiled.takeDiagnostics());
  const { result } = compiled;
  if (result === null) throw new Error(`${report.path}.${report.lang}.pdf: Typst gave no document`);
  try {
    return withRowHeaders(compiler.pdf(result, { pdfStandard: 'ua-1' }));
  } catch (error) {
    // the library puts its messages into a debug form: the text of each is what helps
    const said = [...String((error as Error).message).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);
    throw new Error(`${report.path}.${report.lang}.pdf: ${said.length > 0 ? said.join('; ') : String(error)}`, { cause: error });
  } finally {
    compiler.evictCache(KEPT_REPORTS);
  }
}
