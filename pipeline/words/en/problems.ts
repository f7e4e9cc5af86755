/** English messages for problems of the data: what is wrong; what to do. The place stands in its own columns. */
import type { ProblemWords } from '../problems.ts';

const BAD_CSV: Record<string, string> = {
  nul: 'the file holds a NUL byte, so it is not a text file',
  quote_not_closed: 'a quotation mark is opened and never closed, so the rest of the file cannot be read',
  quote_inside: 'a quotation mark stands in the middle of a cell',
  column_twice: 'the header names this column twice',
  yaml: 'the file cannot be read as YAML',
  outside: 'the file is a link that leads out of the data folder',
  not_a_file: 'this is not a file',
};

const BAD_CSV_HINT: Record<string, string> = {
  nul: 'Save the table again as "CSV UTF-8".',
  quote_not_closed: 'Close the quotation mark, or double it where it belongs to the text.',
  quote_inside: 'Put the whole cell in quotation marks and double the one inside: "5"" pipe".',
  column_twice: 'Rename or remove one of the two columns.',
  yaml: 'Check the colons, the indentation and the quotation marks.',
  outside: 'Put the file itself into the data folder.',
  not_a_file: 'Replace it by the file.',
};

export const problems: ProblemWords = {
  MISSING_COLUMN: ({ column, detail }) => ({ message: `the column "${column}" is missing`, hint: detail.header ? `Add it to the header, which now reads: ${detail.header}.` : 'The file is empty: give it a header, or remove the file.' }),
  NOT_UTF8: ({ detail }) => ({ message: `the file is not in UTF-8; it looks like ${detail.encoding}`, hint: 'Save it again as "CSV UTF-8".' }),
  BAD_CSV: ({ detail }) => (detail.reason === 'cells'
    ? { message: `the row has ${detail.found} cells, the header ${detail.expected}`, hint: 'Look for a missing or an extra separator; put a cell that contains one in quotation marks.' }
    : { message: BAD_CSV[detail.reason ?? ''] ?? 'the row cannot be read', hint: BAD_CSV_HINT[detail.reason ?? ''] ?? 'Check the separators and quotation marks.' }),
  BAD_DATE: ({ column, value, detail }) => ({ message: `"${value}" is not a date that ${column} can hold`, hint: detail.meant ? `Write ${detail.meant}.` : 'Write the date as YYYY-MM-DD, or leave the cell blank.' }),
  BAD_NUMBER: ({ column, value, detail }) => (detail.participants !== undefined
    ? { message: `women and unknown (${value}) are more than the ${detail.participants} participants`, hint: 'Check the three numbers of the delegation.' }
    : { message: `"${value}" is not a number that ${column} can hold`, hint: detail.meant ? `Write ${detail.meant}.` : 'Write digits only, with a point before decimals, or leave the cell blank.' }),
  UNKNOWN_CODE: ({ column, value, detail }) => ({ message: value === null ? `"${column}" is not known here` : `"${value}" is not one of the codes of ${column}`, hint: detail.meant ? `Did you mean "${detail.meant}"?` : detail.allowed ? `Use one of: ${detail.allowed}.` : 'Remove it, or correct its name.' }),
  UNKNOWN_STATE: ({ value, detail }) => ({ message: `"${value}" is not the code of a State in registry/states.csv`, hint: detail.meant ? `Did you mean "${detail.meant}"?` : 'Use the three-letter code (ISO 3166-1), or add the State to the registry.' }),
  UNKNOWN_INDICATOR: ({ value, detail }) => ({ message: `the plan has no indicator "${value}"`, hint: detail.meant ? `Did you mean ${detail.meant}?` : 'Use the numbers that "pasra plan" lists.' }),
  UNKNOWN_REPORT: ({ value, file }) => ({ message: `no report "${value}" is in the register of this cycle`, hint: `Add it to ${file.replace(/[^/]+$/, 'submissions.csv')}, or correct the report_id.` }),
  UNKNOWN_MEETING: ({ value }) => ({ message: `no meeting "${value}" is in registry/meetings.csv`, hint: 'Add the meeting there, or correct its code.' }),
  MISSING_VALUE: ({ column }) => ({ message: `${column} must not be blank`, hint: 'Fill the cell, or remove the row.' }),
  CONFLICTING_ROW: ({ value, detail }) => ({ message: `the rows for ${value} differ and were recorded on the same day (see line ${detail.other_line})`, hint: 'Keep one of them; to correct the other, add a row with a later recorded_on.' }),
  POINTER_FORWARD: ({ value, detail }) => ({ message: value === null ? '"unchanged" does not say which cycle it refers to' : `"unchanged" refers to ${value}, which is not before the cycle ${detail.cycle}`, hint: 'Write the earlier cycle in refers_to, or code the answer itself.' }),
  MISSING_FILE: ({ file }) => ({ message: `${file} is missing`, hint: 'Every data folder says what it is: copy about.yaml from another folder and adapt it.' }),
  MIXED_DATA: ({ value, detail }) => ({ message: detail.reason === 'kind' ? `about.yaml says "${detail.kind}", but "${value}" is ${detail.found}` : `"${value}" is ${detail.found}, among States that are not`, hint: 'Fictional and real States never share a folder: move one of the two out.' }),
  BASELINE_CHANGED: ({ detail }) => ({ message: detail.reason === 'missing' ? 'a file of the sealed baseline is missing' : 'the file is not as it was sealed', hint: 'Restore it as it was frozen; to change the baseline use "pasra baseline freeze --restate --reason …".' }),
  FILE_TOO_LARGE: ({ detail }) => ({ message: `the file has ${detail.size} bytes; at most ${detail.largest} are read`, hint: 'Check that it is the table that you meant; a whole register is under one million bytes.' }),
  DUPLICATE_ROW: ({ detail }) => ({ message: `the same row stands on line ${detail.other_line}; it is counted once`, hint: 'Remove one of the two.' }),
  NOT_PARTY: ({ value, detail }) => ({ message: `${value} was not a State Party on ${detail.due_on}`, hint: 'Check the State and the cycle; a report of a State not party is of kind "voluntary".' }),
  PERIOD_MISMATCH: ({ value, detail }) => ({ message: `the period ${value} does not touch ${detail.year}, the year that this cycle reports on`, hint: 'Check the period, or move the report to its cycle.' }),
  POINTER_UNRESOLVED: ({ value, detail }) => ({ message: `"unchanged" leads to ${value}, where no answer is coded for ${detail.indicator}`, hint: 'Code what the older report says, else the indicator stays provisional.' }),
  RECEIVED_BEFORE_PERIOD_END: ({ value, detail }) => ({ message: `received on ${value}, before the period that it covers ended (${detail.period_to})`, hint: 'Check both dates.' }),
  UNUSED_ANSWER: ({ value, detail }) => ({ message: detail.reason === 'records' ? `${value} is computed from records, not from answers` : `${detail.state} is not in the population of ${value}`, hint: detail.reason === 'records' ? 'The row is not used: remove it.' : 'The row is not used: check the State, the indicator, and registry/statuses.csv.' }),
  UNIT_SUSPECT: ({ value, detail }) => ({ message: `${value} is about ${detail.times} times ${detail.other}, the State's other value`, hint: 'Check the unit (m2, ha, km2).' }),
};
