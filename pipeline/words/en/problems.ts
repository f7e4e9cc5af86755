/** English messages for problems of the data: what is wrong; what to do. The place stands in its own columns. */
import type { Fault } from '../../read/fault.ts';
import type { ProblemListing, ProblemText, ProblemWords } from '../problems.ts';
import { decisionProblems } from './decision-problems.ts';
import { contradiction, implausibleLand, oddSize, unusedLand } from './land-problems.ts';

type Say = (fault: Fault) => ProblemText;

const cells = (count: string | undefined): string => (count === '1' ? '1 cell' : `${count} cells`);

const lines = ({ line, detail }: Fault): string => (detail.last ? `lines ${line} to ${detail.last}` : `line ${line}`);

const BAD_CSV: Record<string, Say> = {
  nul: () => ({ message: 'the row holds a NUL byte, which no text has', hint: 'Save the table again as "CSV UTF-8", or type the row anew.' }),
  quote_not_closed: (fault) => ({ message: `a quotation mark is opened in this row and never closed: nothing from line ${fault.line} to the end of the file${fault.detail.last ? ` (line ${fault.detail.last})` : ''} can be read`, hint: 'Close the quotation mark, or double it where it belongs to the text.' }),
  quote_inside: (fault) => ({ message: `a quotation mark stands in the middle of a cell: ${lines(fault)} cannot be read`, hint: fault.detail.last ? `Look for a quotation mark that is opened on line ${fault.line} and not closed there.` : 'Put the whole cell in quotation marks and double the one inside: "5"" pipe".' }),
  cells: ({ detail }) => ({ message: detail.rows ? `${detail.rows} rows (lines ${detail.lines}) have ${cells(detail.found)}, the header has ${detail.expected}: they are not read` : `the row has ${cells(detail.found)}, the header has ${detail.expected}: it is not read`, hint: detail.all ? `Look in the header for a name too ${Number(detail.found) < Number(detail.expected) ? 'many' : 'few'}, and in the rows for a ${Number(detail.found) < Number(detail.expected) ? 'missing' : 'extra'} separator.` : detail.number ? `If "${detail.number}" is one number, write ${detail.number.replace(',', '.')}; else look for a separator too many.` : 'Look for a missing or an extra separator; put a cell that contains one in quotation marks.' }),
  columns: ({ detail }) => ({ message: `the header has ${detail.found} cells; at most ${detail.most} are read`, hint: 'Delete the empty columns to the right of the table.' }),
  column_twice: () => ({ message: 'the header names this column twice', hint: 'Rename or remove one of the two columns.' }),
  workbook: () => ({ message: 'the file is a spreadsheet workbook under the name of a CSV file', hint: 'Open it and save the sheet as "CSV UTF-8".' }),
  yaml: () => ({ message: 'the file cannot be read as YAML', hint: 'Check the colons, the indentation and the quotation marks.' }),
  yaml_key_twice: () => ({ message: 'a key stands twice', hint: 'Remove one of the two.' }),
  yaml_alias: () => ({ message: 'an alias (*) names nothing', hint: 'Write the value itself.' }),
  yaml_circle: () => ({ message: 'an alias (*) stands inside the very text that it names', hint: 'Write the text itself.' }),
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
  before_convention: ({ value, detail }) => ({ message: `${value} is before ${detail.first}: the Convention was not yet there`, hint: 'Check the year.' }),
  order: ({ column, value, detail }) => ({ message: `${column} (${value}) is before ${detail.before} (${detail.first})`, hint: 'Check both dates.' }),
  entry: ({ value, detail }) => ({ message: `entry into force on ${value}, but a deposit on ${detail.deposited_on} gives ${detail.computed} (Article 17)`, hint: 'Check both dates; a blank in_force_on is computed.' }),
  victims: ({ value, detail }) => ({ message: `${value} victims among ${detail.participants} participants`, hint: 'Check both numbers of the delegation.' }),
  value: ({ value, detail }) => ({ message: `a value is given (${value}), but state_of_value says ${detail.state}`, hint: 'Write "reported", or leave the value blank.' }),
  parts: ({ value, detail }) => ({ message: `${detail.state} gives ${value} of ${detail.measure}, but its ${detail.parts} places add up to ${detail.sum}`, hint: 'Check both against the report; keep them as printed and say so in note.' }),
  balance: ({ detail }) => ({ message: `${detail.state} stood at ${detail.opening} before ${detail.year} and released ${detail.released}, yet closes at ${detail.closing}: ${detail.missing} are not accounted for`, hint: 'Check the three against the reports; a figure may have been restated.' }),
  extent: ({ value, detail }) => ({ message: `${detail.measure} is ${value}, but ${detail.count_measure} is ${detail.count} (line ${detail.count_line})`, hint: detail.side === 'no_area' ? 'Where the size is not known leave the value blank and write extent_unknown: it is not zero.' : 'Check both numbers against the report.' }),
  late: ({ value, column, detail }) => ({ message: `${column} is ${value}, more than ${detail.years} years after the cycle ${detail.cycle}`, hint: detail.meant ? `Check the year: ${detail.meant} is that year in the Thai calendar.` : 'Check the year, or move the row to its cycle.' }),
  no_day: ({ column, value, detail }) => ({ message: `${detail.since} and ${column} are both ${value}: the row holds on no day, for ${column} is the first day on which it no longer holds`, hint: 'Check both dates; where it held on that one day, write the day after it.' }),
  future: ({ column, value, detail }) => ({ message: `${column} is ${value}, which is after today (${detail.today})${detail.rows ? `; so are ${detail.rows} rows of this file` : ''}`, hint: 'Check the date: until that day the row does not exist for a run as of today.' }),
  alike: ({ value, detail }) => ({ message: `"${value}" differs from "${detail.other}" (line ${detail.at}) only in capitals, accents or punctuation, and counts as another`, hint: 'If both are one, write it the same way everywhere.' }),
  organisation: ({ value, detail }) => ({ message: `"${value}" is said to be an organisation, but is a name of the State ${detail.state}`, hint: `If it is the delegation of the State, write ${detail.state} and delegation_kind "state".` }),
  garbled: ({ value }) => ({ message: `the text went through a wrong encoding: "${value}"`, hint: 'Type the text anew, or take the table from its source again and save it as "CSV UTF-8".' }),
  two_reports: ({ value, detail }) => ({ message: `${value} and ${detail.other} (line ${detail.at}) are two final reports of ${detail.state} of one kind, one revision and ${detail.day ? `one day (${detail.day})` : 'no date'}: only the alphabet says which of them holds`, hint: 'If they are one report, keep one and set the other to "not_counted"; if one came later, give it the next revision.' }),
  two_meetings: ({ value, detail }) => ({ message: `${value} and ${detail.other} (line ${detail.at}) are both a ${detail.kind} that starts on ${detail.day}`, hint: 'If they are one meeting, keep one code and use it everywhere.' }),
  two_days: ({ value, detail }) => ({ message: `the ${detail.body} voted on ${detail.resolution} on ${value}, but on line ${detail.at} it is ${detail.other}`, hint: 'Give all rows of the vote the one day; another vote has another resolution.' }),
  overlap: ({ detail }) => ({ message: `two rows of ${detail.thing} hold at once: this one and line ${detail.at}${detail.until_given ? ` (until ${detail.until_given})` : ', which has no end'}`, hint: `To end the first, add a row like line ${detail.at}, with the same from (${detail.other || 'blank'}), its until, and a recorded_on later than that of line ${detail.at}; a row with another from does not replace it.` }),
  overlap_in_place: ({ detail }) => ({ message: `two rows of ${detail.thing} hold at once: this one and line ${detail.at}${detail.until_given ? ` (until ${detail.until_given})` : ', which has no end'}`, hint: `Write on line ${detail.at} the day on which the first ended; if both are one, keep one row.` }),
  claim: ({ value, detail }) => ({ message: `${value} is said to be complete, but there is no ${detail.table}: everything in it would count as a true zero`, hint: 'Add the table, with its header alone if nothing happened; else write "no".' }),
  completed: ({ value, detail }) => ({ message: `${value} reported completion (${detail.reported}), yet its status ${detail.status} has no end (registry/statuses.csv:${detail.at})`, hint: `Add a row like that one with its until and a later recorded_on, or check the completion.` }),
  no_deadline: ({ value, detail }) => ({ message: `the request of ${detail.state} was decided on ${value}, but registry/deadlines.csv has no Article 5 deadline decided on that day`, hint: 'Add the new deadline with that decided_on, or check the date; a request put off has no decided_on.' }),
  original: ({ value, detail }) => ({ message: `the original deadline under Article ${detail.article} is ${value}, but ${detail.years} years after entry into force (${detail.in_force_on}) is ${detail.expected}`, hint: 'Check both dates; a deadline that a meeting set is an "extension".' }),
  format: ({ detail }) => ({ message: detail.stops ? `${detail.table} is missing; this file beside it is in another format and cannot be read` : `this file is not read; ${detail.table} is`, hint: detail.stops ? 'Open it and save the sheet as "CSV UTF-8" under that name.' : 'Move it out of the data folder, or check that both say the same.' }),
  empty_cycle: ({ detail }) => ({ message: `no report of any State is in the register of the cycle ${detail.cycle}: nothing is known of it`, hint: 'Check the cycle; where the reports are still to come, this is as it should be.' }),
  owner: ({ value, detail }) => ({ message: `the row says ${value}, but its report ${detail.report} is of ${detail.owner}`, hint: 'Correct the one or the other; where there is a report, state may be blank.' }),
  repeats: ({ value, detail }) => ({ message: `all ${detail.values} values of ${detail.state} are those of the cycle ${detail.cycle} (first: ${value}, then ${detail.other})`, hint: 'Check that the new report was entered, and not the old one again.' }),
};

/** What is there and not used. */
const UNUSED: Record<string, Say> = {
  column: ({ column, detail }) => ({ message: `the column "${column}" (${cells(detail.filled)}) is not known and not used, while the table has no ${listed(detail.absent)}`, hint: detail.meant ? `Did you mean "${detail.meant}"? Then rename it.` : 'If it is one of these columns, give it that name; else put it into note, or list the warning in accepted.csv.' }),
  nameless: ({ detail }) => ({ message: `column ${detail.place} has no name in the header and is not used (${cells(detail.filled)})`, hint: 'Write its name into the header, or delete the column.' }),
  stray: ({ detail }) => {
    if (detail.what === 'cycle') return { message: 'this is not the folder of a cycle, so nothing in it is read', hint: 'Name the folder by the year in which the reports fall due, such as 2026.' };
    const message = detail.what === 'folder' ? `nothing in this folder is read (${detail.files === '1' ? '1 file' : `${detail.files} files`})` : 'no table has this name in this place, so the file is not read';
    if (detail.what === 'outside_cycle') return { message: 'the file lies in no cycle, so it is not read', hint: 'Put it into the folder of its cycle, such as article7/2026.' };
    return { message, hint: detail.meant ? `Did you mean "${detail.meant}"?${detail.what === 'file' ? ' All rows of a table belong into that one file.' : ''}` : 'Give it the name and place of the table that it is, or move it out of the data folder.' };
  },
  accepted: ({ value }) => ({ message: `no warning is accepted by this row (${value})`, hint: 'Remove it if the warning is gone; else write code, file and key as "pasra check" gives them. Errors cannot be accepted.' }),
  undated: ({ value, detail }) => ({ message: `the row for ${value} has no recorded_on, but an earlier row of it (line ${detail.at}) was recorded on ${detail.recorded}: that one holds, and this row is not used`, hint: 'If it is a correction, write into recorded_on the day on which it was made; else remove it.' }),
  coding_name: () => ({ message: 'the name is not that of a coding file, so it is not read', hint: 'Name it report, coder and csv with points between them, such as XAA-2026-1.C1.csv.' }),
  status: ({ value, detail }) => ({ message: `${value} is of the report ${detail.report}, which ${detail.status === 'draft' ? 'is a draft' : 'does not count'}: the row is not used`, hint: 'If the report counts, set its status to "final" in submissions.csv.' }),
};

/** "until, note or source". */
const listed = (names: string | undefined): string => (names ?? '').replace(/, (?=[^,]*$)/, ' or ');

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
  if (detail.most) return `Write a number from ${detail.least} ${detail.most.length > 5 ? 'on' : `to ${detail.most}`}, or leave the cell blank.`;
  if (detail.why === 'brackets') return 'In brackets a number is below zero or a note: write it plainly if it is meant.';
  if (detail.why === 'negative') return 'Nothing here can be below zero: check the sign.';
  if (detail.other) return `Write ${detail.meant}, or ${detail.other} if the comma stands before decimals.${unit}`;
  return detail.meant ? `Write ${detail.meant}.${unit}` : `Write digits only, with a point before decimals, or leave the cell blank.${unit}`;
};

function unknownCode(found: Fault): ProblemText {
  const { column, value, detail } = found;
  const decided = decisionProblems[detail.reason ?? ''];
  if (decided) return decided(found);
  if (detail.reason === 'language') return { message: `"${value}" is not the code of a language`, hint: 'Write it as BCP 47 does: es, ar, zh-Hans, pt-BR.' };
  const meant = detail.meant ? `Did you mean "${detail.meant}"?` : null;
  if (detail.reason === 'key') return { message: `"${column}" is not known here`, hint: meant ?? 'Remove it, or correct its name.' };
  if (detail.reason === 'named') return { message: `${column} ${value} stands in the file of Action ${detail.number}`, hint: 'Put it into the file of its own action.' };
  if (detail.reason === 'form') return { message: `${column} cannot be ${value}`, hint: 'Compare it with the same key of another file.' };
  if (detail.reason === 'type') return { message: `${column} must be a text, not ${value}`, hint: 'Write the text, in quotation marks if it looks like a number.' };
  if (detail.reason === 'languages') return { message: `${column} must be given in en and fr`, hint: 'Write two lines below it: en: … and fr: ….' };
  if (detail.reason === 'map') return { message: 'the file does not say data_kind, edition, title and note', hint: 'Copy about.yaml from another folder and adapt it.' };
  if (detail.reason === 'iso3') return { message: `"${value}" is not a State's code`, hint: meant ?? 'Use three capital letters (ISO 3166-1 alpha-3).' };
  return { message: `"${value}" is not one of the codes of ${column}`, hint: meant ?? `Use one of: ${detail.allowed}.` };
}

const unusedAnswer = ({ value, detail }: Fault): ProblemText => ({ message: detail.reason === 'records' ? `${value} is computed from records, not from answers` : `${detail.state} is not in the population of ${value}`, hint: detail.reason === 'records' ? 'The row is not used: remove it.' : 'The row is not used: check the State, the indicator, and registry/statuses.csv.' });

const missingColumnHint = ({ column, detail }: Fault): string => {
  if (detail.separator) return 'The cells are not separated by commas: save the table again as CSV.';
  return detail.meant ? `The header has "${detail.meant}": did you mean ${column}?` : `Add it to the header, which now reads: ${detail.header}.`;
};

/** Many problems of one cause or kind in a list. */
export const listing: ProblemListing = {
  alsoOn: (more, last) => ` (and on ${more} more ${more === 1 ? 'row' : 'rows'}, the last on line ${last})`,
  rest: (more, file) => `and ${more} more of this kind in ${file} (pasra check --json lists all)`,
  count: (errors, warnings, accepted) => `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}${accepted > 0 ? `, ${accepted} accepted` : ''}`,
};

const conflicting: Say = ({ value, detail }) => ({ message: `the rows for ${value} were recorded on the same day but differ from line ${detail.other_line}: ${detail.different}`, hint: 'Keep one of them; to correct the other, add a row with a later recorded_on.' });
const FINAL: Record<string, string> = {
  signed_off: 'Write who signed the figures off, and when (office, date), or set edition to draft.',
  provisional_because: 'Some figures are provisional: say why in both languages, or set edition to draft.',
};

const SEALED = 'Restore it as it was frozen; to change the baseline use "pasra baseline freeze --restate --reason …".';

const BASELINE_CHANGED: Record<string, () => ProblemText> = {
  changed: () => ({ message: 'the file is not as it was sealed', hint: SEALED }),
  missing: () => ({ message: 'a file of the sealed baseline is missing', hint: SEALED }),
  chain: () => ({ message: 'this revision was not sealed over the one that stands before it', hint: 'Restore the revisions as they were frozen, each in its own folder; none may be missing, moved or replaced.' }),
  line_ends: () => ({ message: 'only the line ends of the file differ from what was sealed (CRLF instead of LF)', hint: 'Nothing has to be restated: Git for Windows or an editor turned the line ends. Keep .gitattributes as it comes, and check the file out anew.' }),
};

export const problems: ProblemWords = {
  MISSING_COLUMN: (fault) => (fault.detail.reason === 'lines_above' ? { message: `the header stands on line ${fault.detail.header_line}, not on line ${fault.line} ("${fault.value}"), so nothing of the file is read`, hint: 'Delete the lines above the header.' } : fault.detail.reason === 'empty' ? { message: 'the file is empty: it has no header', hint: 'Give it a header, or remove the file.' } : { message: `the column "${fault.column}" is missing, so nothing of the file is read`, hint: missingColumnHint(fault) }),
  NOT_UTF8: ({ line, detail }) => ({ message: `the file is not in UTF-8 but, it seems, in ${detail.encoding} (first seen on line ${line})`, hint: 'Save it again as "CSV UTF-8".' }),
  BAD_CSV: (fault) => (BAD_CSV[fault.detail.reason ?? ''] ?? BAD_CSV.quote_inside!)(fault),
  BAD_DATE: (fault) => ({ message: `"${fault.value}" is not a date that ${fault.column} can hold`, hint: dateHint(fault) }),
  BAD_NUMBER: (fault) => (fault.detail.participants !== undefined
    ? { message: `women and unknown (${fault.value}) are more than the ${fault.detail.participants} participants`, hint: 'Check the three numbers of the delegation.' }
    : { message: `"${fault.value}" is not a number that ${fault.column} can hold`, hint: numberHint(fault) }),
  UNKNOWN_CODE: unknownCode,
  UNKNOWN_STATE: ({ value, detail }) => ({ message: `"${value}" is not the code of a State in registry/states.csv`, hint: detail.meant ? `Did you mean "${detail.meant}"?` : 'Use the three-letter code (ISO 3166-1), or add the State to the registry.' }),
  UNKNOWN_INDICATOR: ({ value, detail }) => ({ message: `the plan has no indicator "${value}"`, hint: detail.why === 'date' ? `Write ${detail.meant}: a spreadsheet turned it into a date; format the column as text.` : detail.meant ? `Did you mean ${detail.meant}?` : 'Use the numbers that "pasra plan" lists.' }),
  UNKNOWN_REPORT: ({ value, file, detail }) => (detail.reason === 'coding' ? { message: `the file is on the report ${detail.report}, but this row is on "${value}"`, hint: 'Move the row into the file of its report, or correct its report_id.' } : { message: `no report "${value}" is in the register of this cycle`, hint: detail.cycle ? `It is in the register of ${detail.cycle}: move the row there, or the report here.` : detail.meant ? `Did you mean "${detail.meant}"?` : `Add it to ${file.replace(/[^/]+$/, 'submissions.csv')}, or correct the report_id.` }),
  UNKNOWN_MEETING: ({ value, detail }) => ({ message: `no meeting "${value}" is in registry/meetings.csv`, hint: detail.meant ? `Did you mean "${detail.meant}"?` : 'Add the meeting there, or correct its code.' }),
  MISSING_VALUE: ({ column, file, detail }) => (detail.reason === 'final' ? { message: `${column} is missing, which a final edition needs`, hint: FINAL[column ?? ''] ?? 'Write it into about.yaml, or set edition to draft.' } : detail.reason === 'reported' ? { message: `${column} must not be blank where state_of_value is "reported"`, hint: 'Fill the cell, or say in state_of_value what is the matter: unknown, extent_unknown, not_reported.' } : detail.reason === 'key' ? { message: `${column} is missing`, hint: file.endsWith('about.yaml') ? 'Every data folder says what it is: write it into about.yaml.' : 'Compare the file with another of its kind.' } : detail.reason === 'row'
    ? { message: 'the row is blank from end to end', hint: 'Remove the row; spreadsheets leave such rows below a table.' }
    : { message: `${column} must not be blank`, hint: 'Fill the cell, or remove the row.' }),
  CONFLICTING_ROW: (fault) => decisionProblems[fault.detail.reason ?? '']?.(fault) ?? (fault.detail.reason === 'land' ? contradiction(fault) : conflicting(fault)),
  POINTER_FORWARD: ({ value, detail }) => ({ message: value === null ? '"unchanged" does not say which cycle it refers to' : `"unchanged" refers to ${value}, which is not before the cycle ${detail.cycle}`, hint: `Write the earlier cycle in refers_to, or code the answer itself. A cycle is the year in which a report falls due: the report on ${Number(detail.before) - 1} is of the cycle ${detail.before}.` }),
  MISSING_FILE: ({ file }) => ({ message: `${file} is missing`, hint: 'Every data folder says what it is: copy about.yaml from another folder and adapt it.' }),
  MIXED_DATA: ({ value, detail }) => ({ message: detail.reason === 'kind' ? `about.yaml says "${detail.kind}", but "${value}" is a ${detail.found} State` : `"${value}" is a ${detail.found} State among States that are not`, hint: 'Fictional and real States never share a folder: move one of the two out.' }),
  BASELINE_CHANGED: (fault) => decisionProblems[fault.detail.reason ?? '']?.(fault) ?? (BASELINE_CHANGED[fault.detail.reason ?? ''] ?? BASELINE_CHANGED.changed!)(),
  FILE_TOO_LARGE: (fault) => (TOO_LARGE[fault.detail.reason ?? ''] ?? TOO_LARGE.bytes!)(fault),
  DUPLICATE_ROW: ({ detail }) => ({ message: `the same row stands on line ${detail.other_line}; it is counted once`, hint: 'Remove one of the two.' }),
  NOT_PARTY: ({ value, detail }) => ({ message: `${value} was not a State Party on ${detail.due_on}`, hint: 'Check the State and the cycle; a report of a State not party is of kind "voluntary".' }),
  PERIOD_MISMATCH: ({ detail }) => ({ message: detail.from && detail.to && detail.from > detail.to ? `the period ends (${detail.to}) before it begins (${detail.from})` : `the period (${[detail.from, detail.to].filter(Boolean).join(' to ')}) does not touch ${detail.year}, the year that this cycle reports on`, hint: 'Check the period, or move the report to its cycle.' }),
  POINTER_UNRESOLVED: ({ value, detail }) => ({ message: `"unchanged" leads to ${value}, where no answer is coded for ${detail.indicator}`, hint: detail.first ? `The Convention entered into force in ${detail.first}, so no report is that old: check the year.` : detail.next ? `The State has no report in the cycle ${value}, but one in ${detail.next}, where its report on ${value} falls due: write ${detail.next} if that is meant.` : 'Code what the older report says, else the indicator stays provisional.' }),
  RECEIVED_BEFORE_PERIOD_END: ({ value, detail }) => ({ message: `received on ${value}, before the period that it covers ended (${detail.period_to})`, hint: 'Check both dates.' }),
  UNUSED_ANSWER: (fault) => (fault.detail.reason === 'status' ? UNUSED.status!(fault) : unusedAnswer(fault)),
  UNUSED_ROW: (fault) => (UNUSED[fault.detail.reason ?? ''] ?? unusedLand[fault.detail.reason ?? ''] ?? UNUSED.stray!)(fault),
  UNIT_SUSPECT: unitSuspect,
  QUOTE_NOT_FOUND: ({ value, detail }) => ({
    message: `${detail.report} does not say "${value}"${detail.page === '' ? '' : ` on page ${detail.page}, nor on the page before or after`}${detail.other ? `; it stands on page ${detail.other}` : ''}`,
    hint: detail.other ? `Write page ${detail.other}, if the quote is meant from there.` : 'Copy the words from the report as they stand there, with "…" for what is left out; a page that is a picture can only be compared by eye.',
  }),
  IMPLAUSIBLE: (fault) => (IMPLAUSIBLE[fault.detail.reason ?? ''] ?? IMPLAUSIBLE.order!)(fault),
};
