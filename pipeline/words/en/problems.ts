/** English messages for problems of the data: what is wrong; what to do. The place stands in its own columns. */
import type { Fault } from '../../read/fault.ts';
import type { ProblemListing, ProblemText, ProblemWords } from '../problems.ts';
import { contradiction, implausibleLand, oddSize, unusedLand } from './land-problems.ts';

type Say = (fault: Fault) => ProblemText;

const lines = ({ line, detail }: Fault): string => (detail.last ? `lines ${line} to ${detail.last}` : `line ${line}`);

const BAD_CSV: Record<string, Say> = {
  nul: () => ({ message: 'the row holds a NUL byte, which no text has', hint: 'Save the table again as "CSV UTF-8", or type the row anew.' }),
  quote_not_closed: (fault) => ({ message: `a quotation mark is opened in this row and never closed: nothing from line ${fault.line} to the end of the file${fault.detail.last ? ` (line ${fault.detail.last})` : ''} can be read`, hint: 'Close the quotation mark, or double it where it belongs to the text.' }),
  quote_inside: (fault) => ({ message: `a quotation mark stands in the middle of a cell: ${lines(fault)} cannot be read`, hint: fault.detail.last ? `Look for a quotation mark that is opened on line ${fault.line} and not closed there.` : 'Put the whole cell in quotation marks and double the one inside: "5"" pipe".' }),
  cells: ({ detail }) => ({ message: `the row has ${detail.found} cells, the header has ${detail.expected}`, hint: detail.number ? `If "${detail.number}" is one number, write ${detail.number.replace(',', '.')}; else look for a separator too many.` : 'Look for a missing or an extra separator; put a cell that contains one in quotation marks.' }),
  columns: ({ detail }) => ({ message: `the header has ${detail.found} cells; at most ${detail.most} are read`, hint: 'Delete the empty columns to the right of the table.' }),
  column_twice: () => ({ message: 'the header names this column twice', hint: 'Rename or remove one of the two columns.' }),
  workbook: () => ({ message: 'the file is a spreadsheet workbook under the name of a CSV file', hint: 'Open it and save the sheet as "CSV UTF-8".' }),
  yaml: () => ({ message: 'the file cannot be read as YAML', hint: 'Check the colons, the indentation and the quotation marks.' }),
  yaml_key_twice: () => ({ message: 'a key stands twice', hint: 'Remove one of the two.' }),
  yaml_alias: () => ({ message: 'an alias (*) names nothing', hint: 'Write the value itself.' }),
  yaml_bomb: () => ({ message: 'the file is nested or repeats itself without end', hint: 'Write it out plainly: data_kind, edition, title, note.' }),
  outside: () => ({ message: 'this is a link that leads out of the data folder', hint: 'Put what it leads to into the data folder itself.' }),
  link_loop: () => ({ message: 'the file is a link that leads back to itself', hint: 'Put the file itself in its place.' }),
  vanished: () => ({ message: 'the file vanished while it was read, or is a link to nothing', hint: 'Put the file itself in its place and run again.' }),
  changed: () => ({ message: 'the file changed while it was read', hint: 'Close the program that writes it and run again.' }),
  unreadable: ({ detail }) => ({ message: `the file cannot be opened (${detail.system})`, hint: 'Check that you may read it and that no other program has locked it.' }),
  not_a_file: () => ({ message: 'this is not a file', hint: 'Replace it by the file, or remove it.' }),
  not_a_folder: () => ({ message: 'this is not a folder', hint: 'Replace it by the folder of that name, or remove it.' }),
};

const TOO_LARGE: Record<string, Say> = {
  bytes: ({ detail }) => ({ message: `the file has ${detail.size} bytes; at most ${detail.largest} are read`, hint: 'Check that it is the table that you meant; a whole register is under one million bytes.' }),
  folder: ({ detail }) => ({ message: `with this file the folder has more than ${detail.largest} bytes; it is not read`, hint: 'Check that these are the tables that you meant.' }),
  rows: ({ line, detail }) => ({ message: `the file has more than ${detail.largest} rows; nothing from line ${line} on is read`, hint: 'Check that it is the table that you meant.' }),
  alike: ({ detail }) => ({ message: `${detail.more} more problems of the kind ${detail.code} are not listed`, hint: 'Correct those that are listed, then check again.' }),
  problems: ({ line, detail }) => ({ message: `the file has more than ${detail.largest} problems; nothing from line ${line} on is read`, hint: 'Correct those that are listed, then check again.' }),
};

const IMPLAUSIBLE: Record<string, Say> = {
  ...implausibleLand,
  column: ({ column, detail }) => ({ message: `the column "${column}" is not known and is not used`, hint: `Did you mean "${detail.meant}"?` }),
  stray: ({ detail }) => ({ message: detail.what === 'cycle' ? 'this is not the folder of a cycle, so nothing in it is read' : 'no table has this name, so the file is not read', hint: detail.what === 'cycle' ? 'Name the folder by the year in which the reports fall due, such as 2026.' : detail.meant ? `Did you mean "${detail.meant}"?` : 'Rename it as the table that it is, or move it out of the data folder.' }),
  before_convention: ({ value, detail }) => ({ message: `${value} is before ${detail.first}: the Convention was not yet there`, hint: 'Check the year.' }),
  order: ({ column, value, detail }) => ({ message: `${column} (${value}) is before ${detail.before} (${detail.first})`, hint: 'Check both dates.' }),
  entry: ({ value, detail }) => ({ message: `entry into force on ${value}, but a deposit on ${detail.deposited_on} gives ${detail.computed} (Article 17)`, hint: 'Check both dates; a blank in_force_on is computed.' }),
  victims: ({ value, detail }) => ({ message: `${value} victims among ${detail.participants} participants`, hint: 'Check both numbers of the delegation.' }),
  value: ({ value, detail }) => ({ message: `a value is given (${value}), but state_of_value says ${detail.state}`, hint: 'Write "reported", or leave the value blank.' }),
  parts: ({ value, detail }) => ({ message: `${detail.state} gives ${value} of ${detail.measure}, but its ${detail.parts} places add up to ${detail.sum}`, hint: 'Check both against the report; keep them as printed and say so in note.' }),
  balance: ({ detail }) => ({ message: `${detail.state} stood at ${detail.opening} before ${detail.year} and released ${detail.released}, yet closes at ${detail.closing}: ${detail.missing} are not accounted for`, hint: 'Check the three against the reports; a figure may have been restated.' }),
  extent: ({ value, detail }) => ({ message: `${detail.measure} is ${value}, but ${detail.count_measure} is ${detail.count} (line ${detail.count_line})`, hint: detail.side === 'no_area' ? 'Where the size is not known leave the value blank and write extent_unknown: it is not zero.' : 'Check both numbers against the report.' }),
  late: ({ value, detail }) => ({ message: `received on ${value}, more than ${detail.years} years after the cycle ${detail.cycle}`, hint: 'Check the year, or move the report to its cycle.' }),
  owner: ({ value, detail }) => ({ message: `the row says ${value}, but its report ${detail.report} is of ${detail.owner}`, hint: 'Correct the one or the other; where there is a report, state may be blank.' }),
  repeats: ({ value, detail }) => ({ message: `all ${detail.values} values of ${detail.state} are those of the cycle ${detail.cycle} (first: ${value}, then ${detail.other})`, hint: 'Check that the new report was entered, and not the old one again.' }),
};

const TIMES: Record<string, string> = { 1000: '1,000', 10000: '10,000', 1000000: '1,000,000' };

function unitSuspect(found: Fault): ProblemText {
  const { value, detail } = found;
  const size = oddSize[detail.reason ?? ''];
  if (size) return size(found);
  if (detail.reason === 'kind') return { message: detail.unit ? `${detail.measure} is given in ${detail.unit}` : `${detail.measure} (${value}) has no unit`, hint: 'Areas are in m2, ha or km2, mines and areas counted in "count".' };
  const how = `about ${TIMES[detail.times ?? ''] ?? detail.times} times ${detail.side === 'less' ? 'less' : 'as much'}`;
  return detail.reason === 'beside'
    ? { message: `${value} is ${how} as the State's other places suggest (at most ${detail.other})`, hint: 'Check the unit (m2, ha, km2) and the decimal point.' }
    : { message: `${value} is ${how}${detail.side === 'less' ? ' than' : ' as'} the State's value before, ${detail.other} (${detail.at})`, hint: 'Check the unit (m2, ha, km2) and the decimal point.' };
}

const dateHint = ({ detail }: Fault): string => {
  if (detail.why === 'serial') return `Write ${detail.meant}: the number is how a spreadsheet counts days.`;
  if (detail.why === 'year_only') return 'Leave the cell blank where only the year is known.';
  if (detail.why === 'no_such_day') return 'The month has no such day, or the year no such month: check it.';
  if (detail.other) return `Write ${detail.meant}, or ${detail.other} if the month stands first.`;
  return detail.meant ? `Write ${detail.meant}.` : 'Write the date as YYYY-MM-DD, or leave the cell blank.';
};

const numberHint = ({ column, detail }: Fault): string => {
  const unit = detail.unit ? ` Put the unit (${detail.unit}) into its own column.` : '';
  if (detail.why === 'words') return column === 'value' ? 'Leave the cell blank and say it in state_of_value: not_reported, unknown, not_applicable.' : 'Leave the cell blank where nothing is known; write 0 for none.';
  if (detail.why === 'negative') return 'Nothing here can be below zero: check the sign.';
  if (detail.other) return `Write ${detail.meant}, or ${detail.other} if the comma stands before decimals.${unit}`;
  return detail.meant ? `Write ${detail.meant}.${unit}` : `Write digits only, with a point before decimals, or leave the cell blank.${unit}`;
};

function unknownCode({ column, value, detail }: Fault): ProblemText {
  const meant = detail.meant ? `Did you mean "${detail.meant}"?` : null;
  if (detail.reason === 'key') return { message: `"${column}" is not known here`, hint: meant ?? 'Remove it, or correct its name.' };
  if (detail.reason === 'type') return { message: `${column} must be a text, not ${value}`, hint: 'Write the text, in quotation marks if it looks like a number.' };
  if (detail.reason === 'languages') return { message: `${column} must be given in en and fr`, hint: 'Write two lines below it: en: … and fr: ….' };
  if (detail.reason === 'map') return { message: 'the file does not say data_kind, edition, title and note', hint: 'Copy about.yaml from another folder and adapt it.' };
  if (detail.reason === 'iso3') return { message: `"${value}" is not a State's code`, hint: meant ?? 'Use three capital letters (ISO 3166-1 alpha-3).' };
  return { message: `"${value}" is not one of the codes of ${column}`, hint: meant ?? `Use one of: ${detail.allowed}.` };
}

const missingColumnHint = ({ column, detail }: Fault): string => {
  if (detail.separator) return 'The cells are not separated by commas: save the table again as CSV.';
  return detail.meant ? `The header has "${detail.meant}": did you mean ${column}?` : `Add it to the header, which now reads: ${detail.header}.`;
};

/** Many problems of one cause or kind in a list. */
export const listing: ProblemListing = {
  alsoOn: (more, last) => ` (and on ${more} more ${more === 1 ? 'row' : 'rows'}, the last on line ${last})`,
  rest: (more, file) => `and ${more} more of this kind in ${file} (pasra check --json lists all)`,
  count: (errors, warnings) => `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
};

const conflicting: Say = ({ value, detail }) => ({ message: `the rows for ${value} were recorded on the same day but differ from line ${detail.other_line}: ${detail.different}`, hint: 'Keep one of them; to correct the other, add a row with a later recorded_on.' });

export const problems: ProblemWords = {
  MISSING_COLUMN: (fault) => (fault.detail.reason === 'empty' ? { message: 'the file is empty: it has no header', hint: 'Give it a header, or remove the file.' } : { message: `the column "${fault.column}" is missing, so nothing of the file is read`, hint: missingColumnHint(fault) }),
  NOT_UTF8: ({ line, detail }) => ({ message: `the file is not in UTF-8 but, it seems, in ${detail.encoding} (first seen on line ${line})`, hint: 'Save it again as "CSV UTF-8".' }),
  BAD_CSV: (fault) => (BAD_CSV[fault.detail.reason ?? ''] ?? BAD_CSV.quote_inside!)(fault),
  BAD_DATE: (fault) => ({ message: `"${fault.value}" is not a date that ${fault.column} can hold`, hint: dateHint(fault) }),
  BAD_NUMBER: (fault) => (fault.detail.participants !== undefined
    ? { message: `women and unknown (${fault.value}) are more than the ${fault.detail.participants} participants`, hint: 'Check the three numbers of the delegation.' }
    : { message: `"${fault.value}" is not a number that ${fault.column} can hold`, hint: numberHint(fault) }),
  UNKNOWN_CODE: unknownCode,
  UNKNOWN_STATE: ({ value, detail }) => ({ message: `"${value}" is not the code of a State in registry/states.csv`, hint: detail.meant ? `Did you mean "${detail.meant}"?` : 'Use the three-letter code (ISO 3166-1), or add the State to the registry.' }),
  UNKNOWN_INDICATOR: ({ value, detail }) => ({ message: `the plan has no indicator "${value}"`, hint: detail.why === 'date' ? `Write ${detail.meant}: a spreadsheet turned it into a date; format the column as text.` : detail.meant ? `Did you mean ${detail.meant}?` : 'Use the numbers that "pasra plan" lists.' }),
  UNKNOWN_REPORT: ({ value, file, detail }) => ({ message: `no report "${value}" is in the register of this cycle`, hint: detail.cycle ? `It is in the register of ${detail.cycle}: move the row there, or the report here.` : detail.meant ? `Did you mean "${detail.meant}"?` : detail.unread ? `A row of the register cannot be read (line ${detail.unread}): repair it first.` : `Add it to ${file.replace(/[^/]+$/, 'submissions.csv')}, or correct the report_id.` }),
  UNKNOWN_MEETING: ({ value, detail }) => ({ message: `no meeting "${value}" is in registry/meetings.csv`, hint: detail.meant ? `Did you mean "${detail.meant}"?` : 'Add the meeting there, or correct its code.' }),
  MISSING_VALUE: ({ column, detail }) => (detail.reason === 'reported' ? { message: `${column} must not be blank where state_of_value is "reported"`, hint: 'Fill the cell, or say in state_of_value what is the matter: unknown, extent_unknown, not_reported.' } : detail.reason === 'key' ? { message: `${column} is missing`, hint: 'Every data folder says what it is: write it into about.yaml.' } : detail.reason === 'row'
    ? { message: 'the row is blank from end to end', hint: 'Remove the row; spreadsheets leave such rows below a table.' }
    : { message: `${column} must not be blank`, hint: 'Fill the cell, or remove the row.' }),
  CONFLICTING_ROW: (fault) => (fault.detail.reason === 'land' ? contradiction(fault) : conflicting(fault)),
  POINTER_FORWARD: ({ value, detail }) => ({ message: value === null ? '"unchanged" does not say which cycle it refers to' : `"unchanged" refers to ${value}, which is not before the cycle ${detail.cycle}`, hint: 'Write the earlier cycle in refers_to, or code the answer itself.' }),
  MISSING_FILE: ({ file }) => ({ message: `${file} is missing`, hint: 'Every data folder says what it is: copy about.yaml from another folder and adapt it.' }),
  MIXED_DATA: ({ value, detail }) => ({ message: detail.reason === 'kind' ? `about.yaml says "${detail.kind}", but "${value}" is a ${detail.found} State` : `"${value}" is a ${detail.found} State among States that are not`, hint: 'Fictional and real States never share a folder: move one of the two out.' }),
  BASELINE_CHANGED: ({ detail }) => ({ message: detail.reason === 'missing' ? 'a file of the sealed baseline is missing' : 'the file is not as it was sealed', hint: 'Restore it as it was frozen; to change the baseline use "pasra baseline freeze --restate --reason …".' }),
  FILE_TOO_LARGE: (fault) => (TOO_LARGE[fault.detail.reason ?? ''] ?? TOO_LARGE.bytes!)(fault),
  DUPLICATE_ROW: ({ detail }) => ({ message: `the same row stands on line ${detail.other_line}; it is counted once`, hint: 'Remove one of the two.' }),
  NOT_PARTY: ({ value, detail }) => ({ message: `${value} was not a State Party on ${detail.due_on}`, hint: 'Check the State and the cycle; a report of a State not party is of kind "voluntary".' }),
  PERIOD_MISMATCH: ({ detail }) => ({ message: detail.from && detail.to && detail.from > detail.to ? `the period ends (${detail.to}) before it begins (${detail.from})` : `the period (${[detail.from, detail.to].filter(Boolean).join(' to ')}) does not touch ${detail.year}, the year that this cycle reports on`, hint: 'Check the period, or move the report to its cycle.' }),
  POINTER_UNRESOLVED: ({ value, detail }) => ({ message: `"unchanged" leads to ${value}, where no answer is coded for ${detail.indicator}`, hint: 'Code what the older report says, else the indicator stays provisional.' }),
  RECEIVED_BEFORE_PERIOD_END: ({ value, detail }) => ({ message: `received on ${value}, before the period that it covers ended (${detail.period_to})`, hint: 'Check both dates.' }),
  UNUSED_ANSWER: ({ value, detail }) => ({ message: detail.reason === 'records' ? `${value} is computed from records, not from answers` : `${detail.state} is not in the population of ${value}`, hint: detail.reason === 'records' ? 'The row is not used: remove it.' : 'The row is not used: check the State, the indicator, and registry/statuses.csv.' }),
  UNUSED_ROW: (fault) => (unusedLand[fault.detail.reason ?? ''] ?? unusedLand.twice!)(fault),
  UNIT_SUSPECT: unitSuspect,
  IMPLAUSIBLE: (fault) => (IMPLAUSIBLE[fault.detail.reason ?? ''] ?? IMPLAUSIBLE.stray!)(fault),
};
