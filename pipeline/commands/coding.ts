/** `pasra coding`: how far the coding of a cycle is, how far coders agree, and the workbook of what they differ on. */
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { agreementOf, overallAgreement, type Agreement } from '../coding/agreement.ts';
import { agreementPage, intervalText, kappaText } from '../coding/agreement-page.ts';
import { codingFaults } from '../coding/check.ts';
import { codedQuestions, type CodedQuestion } from '../coding/coders.ts';
import { differencesPages } from '../coding/differences.ts';
import { readCoding } from '../coding/files.ts';
import { progressOf, registeredAnswers, type ReportProgress, type Stage } from '../coding/progress.ts';
import { gather, questionsFor, wantedReports } from '../coding/workbook/gather.ts';
import { writeBook } from '../coding/workbook/write.ts';
import { refuseOut } from '../publish/ours.ts';
import { replaceFile, withFolder } from '../publish/swap.ts';
import { DataErrors, isError } from '../read/fault.ts';
import { readFolder } from '../read/folder.ts';
import { loadPlan } from '../read/plan.ts';
import { codingWords, words } from '../words/languages.ts';
import type { Context } from './context.ts';
import { refuseCycle } from './cycle.ts';

export interface CodingOptions {
  data: string;
  cycle: number;
  /** Where the workbook of differences and the page of agreement go; by default `workbooks`, and nowhere with `json`. */
  out?: string;
  json?: boolean;
  lang?: Language;
}

/** The name of the workbook of differences, and of the page. */
const [DIFFERENCES, PAGE] = ['differences.xlsx', 'agreement'];

/** Where workbooks go unless one says otherwise. */
const OUT = 'workbooks';

/** Tells progress and agreement; writes the differences. Exit status 1 where a coding file or the register has errors. */
export async function codingCommand(options: CodingOptions, context: Context): Promise<number> {
  const { data, cycle, lang = 'en', json = false } = options;
  const out = options.out ?? (json ? undefined : OUT);
  refuseCycle(cycle);
  if (out !== undefined) refuseOut(data, out);
  const plan = loadPlan();
  const folder = readFolder(data);
  const files = readCoding(data, cycle);
  const wrong = [...folder.faults.filter(({ file }) => file.startsWith('registry/') || file.startsWith(`article7/${cycle}/`)), ...codingFaults(files, folder, plan)].filter(isError);
  if (wrong.length > 0) throw new DataErrors(wrong);
  const gathered = await gather(folder, plan, cycle);
  const questions = codedQuestions(files.rows);
  const wanted = wantedReports(gathered, null).filter(({ registered }) => registered?.status !== 'not_counted')
    .map(({ report_id, state, registered }) => ({ report_id, state, received: registered !== null, asked: questionsFor(plan, gathered, state).length }));
  const indicators = plan.indicators.map(({ indicator }) => indicator);
  const told = { cycle, reports: progressOf(wanted, questions, registeredAnswers(folder.rows.answers, cycle)), agreement: agreementOf(questions, indicators), overall: overallAgreement(questions) };
  if (out !== undefined) await write(plan, questions, told, { out, lang, day: gathered.dueDate }, context);
  context.answer(json ? JSON.stringify(asJson(told), null, 2) : asText(told, lang));
  return 0;
}

interface Told {
  cycle: number;
  reports: readonly ReportProgress[];
  agreement: readonly Agreement[];
  overall: Agreement;
}

async function write(plan: Plan, questions: readonly CodedQuestion[], told: Told, { out, lang, day }: { out: string; lang: Language; day: string }, context: Context): Promise<void> {
  const own = codingWords(lang);
  const book = await writeBook(differencesPages(plan, questions, told.cycle, lang, DIFFERENCES), own.differences.title(told.cycle), day);
  const page = `${PAGE}.${lang}.html`;
  await withFolder(out, async () => {
    await replaceFile(out, DIFFERENCES, book);
    await replaceFile(out, page, agreementPage(plan, told, lang));
  });
  context.say(own.wrote([join(out, DIFFERENCES), join(out, page)]));
}

/** The contract's JSON (section 6): κ with at most four decimals, `null` where it is not defined. */
const asJson = ({ reports, agreement }: Told) => ({
  reports: reports.map(({ report_id, state, stage }) => ({ report_id, state, stage })),
  agreement: agreement.map(({ indicator, pairs, agreed, kappa }) => ({ indicator, pairs, agreed, kappa })),
});

/** Rows of texts as columns of a terminal, the first left, the others as asked. */
function columns(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) => row.map((cell, at) => (right.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ').trimEnd());
}

function asText({ cycle, reports, agreement, overall }: Told, lang: Language): string {
  const own = codingWords(lang);
  const { format } = words(lang);
  const stages = (Object.keys(own.stages) as Stage[]).flatMap((stage) => {
    const count = reports.filter((one) => one.stage === stage).length;
    return count === 0 ? [] : [`${own.stages[stage]} ${count}`];
  });
  const { counts } = own;
  // reports that no one has sent are counted, not listed
  const listed = reports.filter(({ stage }) => stage !== 'expected').map((one) => [one.report_id, own.stages[one.stage], String(one.asked), String(Math.max(0, one.asked - one.standing - one.codedOnce - one.disputed)), String(one.standing), String(one.codedOnce), String(one.disputed), own.next[one.next]]);
  const head = [own.report, own.stage, counts.asked, counts.uncoded, counts.standing, counts.codedOnce, counts.disputed, own.toDo];
  const line = (one: Agreement, name: string) => [name, String(one.pairs), `${one.agreed} (${format.percent(one.agreed, Math.max(1, one.pairs))})`, kappaText(one.kappa, lang), intervalText(one.interval, lang)];
  return [
    own.title(cycle), own.sum(reports.length, stages), ...(listed.length === 0 ? [] : ['', ...columns([head, ...listed], [2, 3, 4, 5, 6])]), '', own.agreement,
    ...(agreement.length === 0 ? [own.noPairs] : [...columns([[own.indicator, own.pairs, own.agreed, own.kappa, own.interval], ...agreement.map((one) => line(one, one.indicator)), line(overall, own.all)], [1, 2, 3, 4]), own.note]),
  ].join('\n');
}
