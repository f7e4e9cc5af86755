/** The command line: commands, options, exit statuses; no logic. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { datePeriod } from '../schemas/columns.ts';
import { language, type Language } from '../schemas/codes.ts';
import { freezeCommand, showCommand, verifyCommand } from './commands/baseline.ts';
import { checkCommand } from './commands/check.ts';
import { codingCommand } from './commands/coding.ts';
import { compareCommand } from './commands/compare.ts';
import { WrongUsage, type Context } from './commands/context.ts';
import { demoCommand } from './commands/demo.ts';
import { diffCommand } from './commands/diff.ts';
import { explainCommand } from './commands/explain.ts';
import { feedbackCommand, SHEET_FORMATS, type SheetFormat } from './commands/feedback.ts';
import { newCycleCommand } from './commands/new-cycle.ts';
import { importCommand } from './commands/import.ts';
import { planCommand } from './commands/plan.ts';
import { FIRST_CYCLE, isCycle, LAST_CYCLE } from './commands/cycle.ts';
import { problemCount, problemLines } from './commands/problems.ts';
import { readCommand } from './commands/read.ts';
import { opinionLines, recomputeCommand } from './commands/recompute.ts';
import { runCommand } from './commands/run.ts';
import { templateCommand } from './commands/template.ts';
import { tidyCommand } from './commands/tidy.ts';
import { yearCommand } from './commands/year.ts';
import { BaselineChanged } from './baseline/read.ts';
import { FORMATS, type Format } from './publish/edition.ts';
import { FolderBusy } from './publish/lock.ts';
import { InputChanged } from './publish/package/inputs.ts';
import { NoErratum } from './publish/erratum.ts';
import { NotOurs } from './publish/ours.ts';
import { NotConfirmed } from './publish/second-opinion.ts';
import { NoDataFolder } from './read/folder.ts';
import { PlanFaults } from './read/plan.ts';
import { DataErrors } from './read/fault.ts';
import { recomputeWords } from './words/languages.ts';
import { problemOf } from './words/say-problem.ts';

const context: Context = {
  today: new Date().toISOString().slice(0, 10),
  say: (line) => void process.stderr.write(`${line}\n`),
  answer: (text) => void process.stdout.write(`${text}\n`),
};

function cycle(value: string): number {
  if (!/^\d{4}$/.test(value) || !isCycle(Number(value))) throw new InvalidArgumentError(`a cycle is a year from ${FIRST_CYCLE} to ${LAST_CYCLE}, such as 2026.`);
  return Number(value);
}

function folder(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('name a folder.');
  return value;
}

function reason(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('say why it cannot wait.');
  return value.trim();
}

/** Codes of States are taken in any case. */
const stateCode = (value: string): string => value.trim().toUpperCase();

function date(value: string): string {
  const period = datePeriod(value);
  if (!period || period.first !== period.last) throw new InvalidArgumentError('a date is YYYY-MM-DD.');
  return value;
}

function oneOf<T extends string>(known: readonly T[]) {
  return (value: string): T[] => value.split(',').map((part) => {
    const found = known.find((one) => one === part.trim());
    if (found === undefined) throw new InvalidArgumentError(`"${part}" is not one of ${known.join(', ')}.`);
    return found;
  });
}

const dataOption = () => new Option('--data <dir>', 'the data folder').default('data').argParser(folder);
const cycleOption = () => new Option('--cycle <year>', 'the year in which the reports fall due (default: the newest)').argParser(cycle);
const asOfOption = () => new Option('--as-of <date>', 'say everything as it was known on that day').argParser(date);
const recordedByOption = () => new Option('--recorded-by <date>', 'with what had been coded and corrected by that day (default: the as-of date)').argParser(date);
const outOption = () => new Option('--out <dir>', 'where the publication goes').default('reports').argParser(folder);
const languageOption = () => new Option('--lang <languages>', 'en, fr or both').default(['en', 'fr'] satisfies Language[], 'en,fr').argParser(oneOf(language.options));
const formatOption = () => new Option('--formats <formats>', FORMATS.join(', ')).default([...FORMATS] satisfies Format[], FORMATS.join(',')).argParser(oneOf(FORMATS));

/** All commands; each sets the exit status that it ends with. */
export function program(): Command {
  const pasra = new Command('pasra').description('Measures the Siem Reap-Angkor Action Plan 2025-2029.').exitOverride().showSuggestionAfterError();
  const ends = (work: Promise<number> | number) => Promise.resolve(work).then((status) => void (process.exitCode = status));
  pasra.command('run').description('the annual run: check, assess, compare with the baseline, publish')
    .addOption(cycleOption()).addOption(dataOption()).addOption(outOption()).addOption(asOfOption()).addOption(recordedByOption()).addOption(languageOption()).addOption(formatOption())
    .option('--replace', 'replace a publication that is marked final')
    .addOption(new Option('--unconfirmed <why>', 'publish a draft although a second calculation differs; every page says so, and why').argParser(reason))
    .action((options) => ends(runCommand(options, context)));
  pasra.command('check').description('list every problem of the data')
    .addOption(dataOption()).addOption(new Option('--documents <dir>', 'the reports themselves: look up every quote').argParser(folder)).option('--json', 'as JSON').option('--annotate', 'as marks in a pull request (GitHub Actions)').addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((options) => ends(checkCommand(options, context)));
  pasra.command('plan').description('the catalogue: 48 actions, 105 indicators').option('--json', 'as JSON').addOption(dataOption())
    .action((options) => ends(Promise.resolve().then(() => planCommand(options, context))));
  pasra.command('explain').description('why a figure is what it is').argument('[indicator]', 'such as 22.1; without it --state shows one State over all indicators')
    .addOption(cycleOption()).addOption(dataOption()).addOption(asOfOption()).option('--state <code>', 'one State only', stateCode)
    .addOption(new Option('--against <what>', 'what changed: "baseline", or an earlier as-of date').argParser((value) => (value === 'baseline' ? value : date(value))))
    .addOption(new Option('--lang <language>', 'language of the answer').choices(language.options).default('en')).option('--json', 'as JSON')
    .action((indicator, options) => ends(explainCommand(indicator, options, context)));
  const baseline = pasra.command('baseline').description('the frozen reference values');
  baseline.command('freeze').description('seal the baseline; --restate writes a new revision beside it')
    .addOption(cycleOption().makeOptionMandatory()).addOption(asOfOption().makeOptionMandatory()).addOption(dataOption())
    .option('--restate', 'write a new revision').option('--reason <text>', 'why it is restated').addOption(recordedByOption())
    .action((options) => ends(freezeCommand(options, context)));
  baseline.command('verify').description('check the seal and recompute from today\'s inputs').addOption(dataOption()).option('--json', 'as JSON')
    .action((options) => ends(verifyCommand(options, context)));
  baseline.command('show').description('the revisions and the figures of the newest').addOption(dataOption()).option('--json', 'as JSON')
    .action((options) => ends(Promise.resolve().then(() => showCommand(options, context))));
  pasra.command('compare').description('what changed in a cycle between two as-of dates, and why')
    .addOption(cycleOption().makeOptionMandatory()).requiredOption('--from <date>', 'the earlier as-of date', date).requiredOption('--to <date>', 'the later one', date)
    .addOption(dataOption()).addOption(new Option('--lang <language>', 'language of the answer').choices(language.options).default('en')).option('--json', 'as JSON')
    .action((options) => ends(compareCommand(options, context)));
  pasra.command('feedback').description('State sheets: what was read from a State\'s report, to send to it before publication')
    .addOption(cycleOption()).addOption(dataOption()).addOption(outOption()).addOption(asOfOption()).addOption(languageOption())
    .addOption(new Option('--formats <formats>', SHEET_FORMATS.join(', ')).default([...SHEET_FORMATS] satisfies SheetFormat[], SHEET_FORMATS.join(',')).argParser(oneOf(SHEET_FORMATS)))
    .option('--state <code>', 'one State', stateCode).option('--all', 'every State Party')
    .action((options) => ends(feedbackCommand(options, context)));
  pasra.command('read').description('a report, read: its text, and where to look for each question').argument('<file...>', 'the document: PDF, DOCX, HTML or text; several are parts of one report')
    .requiredOption('--report <id>', 'the report, such as AGO-2026-1').addOption(cycleOption()).addOption(dataOption())
    .addOption(new Option('--out <dir>', 'where the reading sheets go').default('reading').argParser(folder)).addOption(languageOption()).option('--json', 'as JSON, no sheet')
    .action((files, options) => ends(readCommand(files, options, context)));
  pasra.command('recompute').description('work a publication out again by another path, and say where it differs').argument('<publication>', 'the folder of a cycle, such as reports/2025')
    .option('--json', 'as JSON').addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((publication, options) => ends(Promise.resolve().then(() => recomputeCommand(publication, options, context))));
  pasra.command('new-cycle').description('make the folder of a cycle, and say what to do first').argument('<year>', 'the year in which the reports fall due', cycle)
    .addOption(dataOption()).addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((year, options) => ends(newCycleCommand(year, options, context)));
  pasra.command('coding').description('how far the coding of a cycle is, how far coders agree, and the workbook of what they differ on')
    .addOption(cycleOption().makeOptionMandatory()).addOption(dataOption()).addOption(new Option('--out <dir>', 'where the workbook of differences and the page of agreement go (default: workbooks; with --json nowhere)').argParser(folder))
    .option('--json', 'as JSON').addOption(new Option('--lang <language>', 'language of the messages and files').choices(language.options).default('en'))
    .action((options) => ends(codingCommand(options, context)));
  pasra.command('tidy').description('set right a table that a spreadsheet program has changed; what has two meanings is listed and left').argument('<file...>', 'tables, such as data/article7/2026/measures.csv')
    .option('--dry-run', 'only show what would change').addOption(new Option('--dates <order>', 'how the program wrote dates, where no cell of a column tells').choices(['day-first', 'month-first'])).addOption(dataOption()).addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((files, options) => ends(tidyCommand(files, options, context)));
  pasra.command('diff').description('what differs between two publications, or two data folders, and why').argument('<old>').argument('<new>')
    .option('--json', 'as JSON').addOption(new Option('--lang <language>', 'language of the answer').choices(language.options).default('en')).addOption(cycleOption()).addOption(asOfOption())
    .action((before, after, options) => ends(diffCommand(before, after, options, context)));
  pasra.command('year').description('what is due on a day, and why')
    .addOption(new Option('--on <date>', 'the day (default: today)').argParser(date)).addOption(dataOption()).addOption(outOption().default('reports', 'reports, where publications lie'))
    .option('--json', 'as JSON').addOption(new Option('--lang <language>', 'language of the answer').choices(language.options).default('en'))
    .action((options) => ends(yearCommand(options, context)));
  pasra.command('demo').description('fictional data of five cycles and their publications: what a full report looks like')
    .addOption(new Option('--out <dir>', 'the folder to write').default('demo').argParser(folder)).addOption(languageOption()).addOption(formatOption())
    .action((options) => ends(demoCommand(options, context)));
  pasra.command('template').description('workbooks in which reports, or the records of the year, are coded')
    .addOption(cycleOption().makeOptionMandatory()).addOption(dataOption()).addOption(new Option('--out <dir>', 'where the workbooks go').default('workbooks').argParser(folder))
    .addOption(new Option('--lang <language>', 'language of the workbook').choices(language.options).default('en'))
    .option('--state <code>', 'the reports of one State, or the one to come', stateCode).option('--all', 'every report of the register, and the one to come of every other State Party')
    .option('--report <id>', 'one report').option('--records', 'the workbook of the ISU\'s own records of the year before')
    .action((options) => ends(templateCommand(options, context)));
  pasra.command('import').description('take workbooks as they come back: checked cell by cell, written whole or not at all').argument('<files...>', 'workbooks, xlsx or ods')
    .addOption(new Option('--cycle <year>', 'the year in which the reports fall due (default: what the workbook says)').argParser(cycle)).addOption(dataOption())
    .option('--coder <name>', 'who coded them (default: what the workbook says)').option('--dry-run', 'show what would change and write nothing').option('--replace', 'take what differs from what is there as a correction')
    .addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((files, options) => ends(importCommand(files, options, context)));
  return pasra;
}

/** Says why a command ended, and gives its exit status; anything unforeseen is a bug and shows its stack. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof WrongUsage) context.say(`error: ${error.message}`);
  else if (error instanceof NoDataFolder) context.say(`error: there is no data folder "${error.message}"; name it with --data`);
  else if (error instanceof FolderBusy || error instanceof NotOurs || error instanceof NoErratum || error instanceof InputChanged) context.say(`error: ${error.message}`);
  else if (error instanceof NotConfirmed) for (const line of [...opinionLines(error.opinion, 'en'), recomputeWords('en').stopped]) context.say(line);
  else if (error instanceof DataErrors || error instanceof BaselineChanged || error instanceof PlanFaults) {
    const problems = error.faults.map((fault) => problemOf(fault));
    for (const line of problemLines(problems)) context.say(line);
    context.say(`${problemCount(problems)}; nothing was published, what was there before is untouched`);
  } else context.say(systemMessage(error));
  return error instanceof WrongUsage || error instanceof NotOurs || error instanceof NoErratum ? 2 : error instanceof DataErrors || error instanceof BaselineChanged || error instanceof PlanFaults || error instanceof NoDataFolder ? 1 : 3;
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full', EACCES: 'the folder cannot be written to', EROFS: 'the folder cannot be written to', EPERM: 'the folder cannot be written to',
  EEXIST: 'a file stands where a folder is needed', ENOENT: 'a file vanished while it was read', ENOTDIR: 'a file stands where a folder is needed', EISDIR: 'a folder stands where a file is needed', EMFILE: 'too many files are open',
};

function systemMessage(error: unknown): string {
  const { code, path, stack } = error as NodeJS.ErrnoException;
  const known = code && SYSTEM[code];
  return known ? `error: ${known}${path ? ` (${path})` : ''}; nothing was published, what was there before is untouched` : `This is a bug in pasra: please report it.\n${stack ?? String(error)}`;
}

/** Whoever reads the answer may stop reading; an answer that cannot be written is said, and is no answer. */
function unanswered(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  context.say(`error: the answer could not be written: ${(error.code && SYSTEM[error.code]) ?? error.message}`);
  process.exit(3);
}

process.stdout.on('error', unanswered);
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
await program().parseAsync().catch((error: unknown) => {
  process.exitCode = failed(error);
});
