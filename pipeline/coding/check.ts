/** Checks of the coding files: what holds for answers holds for them, and no coder writes `disputed`. */
import { answerCode } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { checkReferences } from '../check/references.ts';
import { checkPointers } from '../check/reports.ts';
import { checkRows } from '../check/rows.ts';
import { grouped } from '../read/grouped.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import { readCoding, type CodingFiles } from './files.ts';

/**
 * Problems of the coding files of every cycle, each with its file and line. Only `check` and the commands that
 * work with coding list them: a run reads none of these files, and no publication names them.
 */
export function checkCoding(data: string, folder: Folder, plan: Plan): Fault[] {
  return folder.cycles.flatMap((cycle) => codingFaults(readCoding(data, cycle), folder, plan));
}

/** Problems of coding files that have been read, checked as if they were the folder's only answers. */
export function codingFaults(files: CodingFiles, folder: Folder, plan: Plan): Fault[] {
  if (files.answers.length === 0) return files.faults;
  // two coders of a question are no contradiction; two rows of one are
  const apart = [...grouped(files.answers, ({ file }) => file).values()];
  const alone = { ...folder, faults: files.faults, rows: { ...folder.rows, answers: files.answers, measures: [] } };
  const found = [
    ...checkReferences(alone, plan), ...checkPointers(alone), ...disputed(files),
    ...apart.flatMap((answers) => checkRows({ ...alone, rows: { ...alone.rows, answers } })),
  ];
  const names = new Set(files.answers.map(({ file }) => file));
  return [...files.faults, ...found.filter(({ file }) => names.has(file))];
}

const disputed = ({ answers }: CodingFiles): Fault[] => answers.filter(({ answer }) => answer === 'disputed')
  .map(({ file, line }) => fault('UNKNOWN_CODE', file, { line, column: 'answer', value: 'disputed' }, { allowed: answerCode.exclude(['disputed']).options.join(', ') }));
