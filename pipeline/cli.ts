/** The command line: commands, options, exit statuses; no logic. A command is loaded when it is asked for, so that none waits for what it does not use. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { datePeriod } from '../schemas/columns.ts';
import { language, type Language } from '../schemas/codes.ts';
import type { Context } from './commands/context.ts';
import { FIRST_CYCLE, isCycle, LAST_CYCLE } from './commands/cycle.ts';
import { SYSTEM } from './commands/system-errors.ts';
import { withoutSigns } from './words/language-runs.ts';
import { FORMATS, SHEET_FORMATS, type Format, type SheetFormat } from './publish/format-names.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

const context: Context = {
  today: today(),
  say: (line) => void process.stderr.write(`${line}\n`),
  answer: (text) => void process.stdout.write(`${withoutSigns(text)}\n`),
};

function cycle(value: string): number {
  if (!/^\d{4}$/.test(value) || !isCycle(Number(value))) throw new InvalidArgumentError(`a cycle is a year from ${FIRST_CYCLE} to ${LAST_CYCLE}, such as 2026.`);
  return Number(value);
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535.');
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
  const ends = async (work: () => Promise<number>) => void (process.exitCode = await work());
  pasra.command('run').description('the annual run: check, assess, compare with the baseline, publish')
    .addOption(cycleOption()).addOption(dataOption()).addOption(outOption()).addOption(asOfOption()).addOption(recordedByOption()).addOption(languageOption()).addOption(formatOption())
    .option('--replace', 'replace a publication that is marked final')
    .addOption(new Option('--unconfirmed <why>', 'publish a draft although a second calculation differs; every page says so, and why').argParser(reason))
    .action((options) => ends(async () => (await import('./commands/run.ts')).runCommand(options, context)));
  pasra.command('watch').description('after each save of the data make the draft again, as "run" does, and load the open pages anew; only on this machine, until Ctrl-C')
    .addOption(cycleOption()).addOption(dataOption()).addOption(outOption()).addOption(asOfOption()).addOption(recordedByOption()).addOption(languageOption())
    .addOption(formatOption().default(['html'] satisfies Format[], 'html')).addOption(new Option('--port <number>', 'where the pages are served; 0: any that is free').default(0, '0').argParser(port))
    .action((options) => ends(async () => {
      process.removeAllListeners('SIGINT').on('SIGINT', () => process.exit(0));
      // it may be on until the next day
      return (await import('./commands/watch.ts')).watchCommand(options, { ...context, get today() { return today(); } });
    }));
  pasra.command('check').description('list every problem of the data')
    .addOption(dataOption()).addOption(new Option('--documents <dir>', 'the reports themselves: look up every quote').argParser(folder)).option('--json', 'as JSON').option('--annotate', 'as marks in a pull request (GitHub Actions)').addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((options) => ends(async () => (await import('./commands/check.ts')).checkCommand(options, context)));
  pasra.command('plan').description('the catalogue: 48 actions, 105 indicators').option('--json', 'as JSON').addOption(dataOption())
    .action((options) => ends(async () => (await import('./commands/plan.ts')).planCommand(options, context)));
  pasra.command('explain').description('why a figure is what it is').argument('[indicator]', 'such as 22.1; without it --state shows one State over all indicators')
    .addOption(cycleOption()).addOption(dataOption()).addOption(asOfOption()).option('--state <code>', 'one State only', stateCode)
    .addOption(new Option('--against <what>', 'what changed: "baseline", or an earlier as-of date').argParser((value) => (value === 'baseline' ? value : date(value))))
    .addOption(new Option('--lang <language>', 'language of the answer').choices(language.options).default('en')).option('--json', 'as JSON')
    .action((indicator, options) => ends(async () => (await import('./commands/explain.ts')).explainCommand(indicator, options, context)));
  const baseline = pasra.command('baseline').description('the frozen reference values');
  baseline.command('freeze').description('seal the baseline; --restate writes a new revision beside it')
    .addOption(cycleOption().makeOptionMandatory()).addOption(asOfOption().makeOptionMandatory()).addOption(dataOption())
    .option('--restate', 'write a new revision').option('--reason <text>', 'why it is restated').addOption(recordedByOption())
    .action((options) => ends(async () => (await import('./commands/baseline.ts')).freezeCommand(options, context)));
  baseline.command('verify').description('check the seal and recompute from today\'s inputs').addOption(dataOption()).option('--json', 'as JSON')
    .action((options) => ends(async () => (await import('./commands/baseline.ts')).verifyCommand(options, context)));
  baseline.command('show').description('the revisions and the figures of the newest').addOption(dataOption()).option('--json', 'as JSON')
    .action((options) => ends(async () => (await import('./commands/baseline.ts')).showCommand(options, context)));
  pasra.command('compare').description('what changed in a cycle between two as-of dates, and why')
    .addOption(cycleOption().makeOptionMandatory()).requiredOption('--from <date>', 'the earlier as-of date', date).requiredOption('--to <date>', 'the later one', date)
    .addOption(dataOption()).addOption(new Option('--lang <language>', 'language of the answer').choices(language.options).default('en')).option('--json', 'as JSON')
    .action((options) => ends(async () => (await import('./commands/compare.ts')).compareCommand(options, context)));
  pasra.command('feedback').description('State sheets: what was read from a State\'s report, to send to it before publication')
    .addOption(cycleOption()).addOption(dataOption()).addOption(outOption()).addOption(asOfOption()).addOption(languageOption())
    .addOption(new Option('--formats <formats>', SHEET_FORMATS.join(', ')).default([...SHEET_FORMATS] satisfies SheetFormat[], SHEET_FORMATS.join(',')).argParser(oneOf(SHEET_FORMATS)))
    .option('--state <code>', 'one State', stateCode).option('--all', 'every State Party')
    .action((options) => ends(async () => (await import('./commands/feedback.ts')).feedbackCommand(options, context)));
  pasra.command('read').description('a report, read: its text, and where to look for each question').argument('<file...>', 'the document: PDF, DOCX, HTML or text; several are parts of one report')
    .requiredOption('--report <id>', 'the report, such as AGO-2026-1').addOption(cycleOption()).addOption(dataOption())
    .addOption(new Option('--out <dir>', 'where the reading sheets go').default('reading').argParser(folder)).addOption(languageOption()).option('--json', 'as JSON, no sheet')
    .action((files, options) => ends(async () => (await import('./commands/read.ts')).readCommand(files, options, context)));
  pasra.command('recompute').description('work a publication out again by another path, and say where it differs').argument('<publication>', 'the folder of a cycle, such as reports/2025')
    .option('--json', 'as JSON').addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((publication, options) => ends(async () => (await import('./commands/recompute.ts')).recomputeCommand(publication, options, context)));
  pasra.command('new-cycle').description('make the folder of a cycle, and say what to do first').argument('<year>', 'the year in which the reports fall due', cycle)
    .addOption(dataOption()).addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((year, options) => ends(async () => (await import('./commands/new-cycle.ts')).newCycleCommand(year, options, context)));
  pasra.command('coding').description('how far the coding of a cycle is, how far coders agree, and the workbook of what they differ on')
    .addOption(cycleOption().makeOptionMandatory()).addOption(dataOption()).addOption(new Option('--out <dir>', 'where the workbook of differences and the page of agreement go (default: workbooks; with --json nowhere)').argParser(folder))
    .option('--json', 'as JSON').addOption(new Option('--lang <language>', 'language of the messages and files').choices(language.options).default('en'))
    .action((options) => ends(async () => (await import('./commands/coding.ts')).codingCommand(options, context)));
  pasra.command('tidy').description('set right a table that a spreadsheet program has changed; what has two meanings is listed and left').argument('<file...>', 'tables, such as data/article7/2026/measures.csv')
    .option('--dry-run', 'only show what would change').addOption(new Option('--dates <order>', 'how the program wrote dates, where no cell of a column tells').choices(['day-first', 'month-first'])).addOption(dataOption()).addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((files, options) => ends(async () => (await import('./commands/tidy.ts')).tidyCommand(files, options, context)));
  pasra.command('diff').description('what differs between two publications, or two data folders, and why').argument('<old>').argument('<new>')
    .option('--json', 'as JSON').addOption(new Option('--lang <language>', 'language of the answer').choices(language.options).default('en')).addOption(cycleOption()).addOption(asOfOption())
    .action((before, after, options) => ends(async () => (await import('./commands/diff.ts')).diffCommand(before, after, options, context)));
  pasra.command('year').description('what is due on a day, and why')
    .addOption(new Option('--on <date>', 'the day (default: today)').argParser(date)).addOption(dataOption()).addOption(outOption().default('reports', 'reports, where publications lie'))
    .option('--json', 'as JSON').addOption(new Option('--lang <language>', 'language of the answer').choices(language.options).default('en'))
    .action((options) => ends(async () => (await import('./commands/year.ts')).yearCommand(options, context)));
  pasra.command('demo').description('fictional data of five cycles and their publications: what a full report looks like')
    .addOption(new Option('--out <dir>', 'the folder to write').default('demo').argParser(folder)).addOption(languageOption()).addOption(formatOption())
    .action((options) => ends(async () => (await import('./commands/demo.ts')).demoCommand(options, context)));
  pasra.command('template').description('workbooks in which reports, or the records of the year, are coded')
    .addOption(cycleOption().makeOptionMandatory()).addOption(dataOption()).addOption(new Option('--out <dir>', 'where the workbooks go').default('workbooks').argParser(folder))
    .addOption(new Option('--lang <language>', 'language of the workbook').choices(language.options).default('en'))
    .option('--state <code>', 'the reports of one State, or the one to come', stateCode).option('--all', 'every report of the register, and the one to come of every other State Party')
    .option('--report <id>', 'one report').option('--records', 'the workbook of the ISU\'s own records of the year before')
    .action((options) => ends(async () => (await import('./commands/template.ts')).templateCommand(options, context)));
  pasra.command('import').description('take workbooks as they come back: checked cell by cell, written whole or not at all').argument('<files...>', 'workbooks, xlsx or ods')
    .addOption(new Option('--cycle <year>', 'the year in which the reports fall due (default: what the workbook says)').argParser(cycle)).addOption(dataOption())
    .option('--coder <name>', 'who coded them (default: what the workbook says)').option('--dry-run', 'show what would change and write nothing').option('--replace', 'take what differs from what is there as a correction')
    .addOption(new Option('--lang <language>', 'language of the messages').choices(language.options).default('en'))
    .action((files, options) => ends(async () => (await import('./commands/import.ts')).importCommand(files, options, context)));
  return pasra;
}

/** The exit status of a command that ended early, and why, in words. */
async function failed(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return (await import('./commands/failed.ts')).sayWhy(error, context);
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
await program().parseAsync().catch(async (error: unknown) => {
  process.exitCode = await failed(error);
});
