/** What can be wrong with the files of a roster, and with a value in them. */
import type { FindingCode, RepairCode } from '../../domain/change/finding.ts';
import type {
  AskingFlaw,
  BackupFlaw,
  ForeignKind,
  ForeignPart,
  QuestionFlaw,
  RosterDamage,
  ValueFlaw,
} from '../../domain/errors.ts';

export const damages: Record<RosterDamage | 'too-large', string> = {
  empty: 'The file is empty',
  'cut-off': 'The file ends in the middle',
  'nul-bytes': 'There are zeros where text should be',
  'conflict-marks': 'It has merge conflict markers in it',
  'not-utf8': 'It is not UTF-8 text',
  'doubled-key': 'A key occurs twice',
  'not-json': 'It is not JSON',
  'not-a-roster': 'It is not a roster',
  'not-a-workbook': 'It is not a readable workbook',
  password: 'It is protected with a password',
  'too-large': 'The file is too large',
};

export const backupFlaws: Record<BackupFlaw, string> = {
  'cut-off': 'A part of it is missing',
  altered: 'It was altered after it was written',
  journal: 'Its undo history is incomplete',
};

export const valueFlaws: Record<ValueFlaw, string> = {
  missing: 'It is missing',
  'not-a-record': 'It must be a record: {…}',
  'not-a-list': 'It must be a list: […]',
  'not-text': 'It must be text',
  'not-a-number': 'It must be a number',
  'not-whole': 'It must be a whole number',
  'not-a-flag': 'It must be true or false',
  'not-a-day': 'It must be a day, such as 2026-04-17',
  'not-an-instant': 'It must be an instant, such as 2026-11-24T09:00:00Z',
  'not-an-id': 'It is not an id of this kind of record',
  'not-a-choice': 'It is not one of the allowed values',
  duplicate: 'This id occurs more than once',
  'no-money': 'It must be an amount in a known currency, such as 99.50 or 99.50 CNY',
  'no-value': 'It is an error, or a formula that has no value',
  'no-heading': 'This column has no heading',
  'named-nobody': 'Nobody and nothing has that name: type an id, or add it first',
  'named-several': 'Several have that name: type the id of the one you mean',
  'lost-phone': 'A spreadsheet has lost digits of this phone number',
  'too-deep': 'It is nested too deeply',
};

const foreign: Record<ForeignKind, (name: string) => string> = {
  chart: () => 'a chart',
  pivot: () => 'a pivot table',
  picture: () => 'a picture or shape',
  macro: () => 'a macro',
  comment: () => 'a comment on a cell',
  sheet: (name) => `the sheet “${name}”`,
  link: () => 'a link to another file',
  other: (name) => name,
};

export function foreignPart({ kind, name }: ForeignPart): string {
  return foreign[kind](name);
}

/** What a workbook would lose by being written anew, each once. */
export function foreignParts(
  parts: readonly ForeignPart[],
  listOf: (items: readonly string[]) => string,
): string {
  return listOf([...new Set(parts.map(foreignPart))]);
}

/** What was found, and what one can do about it. */
export const findings: Record<FindingCode, { readonly is: string; readonly repair: string }> = {
  'snapshot-damaged': {
    is: 'the roster file is damaged',
    repair: 'regulars doctor --fix rebuilds it from its journal; or regulars restore a backup',
  },
  'snapshot-missing': {
    is: 'the roster file is not there, but its journal is',
    repair: 'regulars doctor --fix rebuilds it from its journal',
  },
  'snapshot-differs': {
    is: 'the roster file differs from its journal',
    repair: 'the next command takes the change in; regulars undo takes it back',
  },
  'older-version': {
    is: 'the roster is of an earlier version',
    repair: 'nothing to do; the next change makes a backup and brings it up to date',
  },
  'journal-missing': {
    is: 'there is no journal',
    repair:
      'bring it back; otherwise the next change begins a new one, and nothing done so far can be undone',
  },
  'journal-broken': {
    is: 'the journal is broken',
    repair: 'regulars doctor --fix goes on with what is intact; or regulars restore a backup',
  },
  'journal-other': {
    is: 'the journal belongs to another roster',
    repair: 'put the right one there; or regulars doctor --fix begins a new one',
  },
  'snapshot-ahead': {
    is: 'the roster file is ahead of its journal',
    repair: 'bring back the newer journal; or regulars doctor --fix begins a new one',
  },
  'torn-line': {
    is: 'the last journal line was torn and does not count',
    repair: 'nothing to do; the next change cuts it off',
  },
  'dead-lock': {
    is: 'a lock was left by a process that died',
    repair: 'nothing to do; the next change removes it',
  },
  'held-lock': { is: 'somebody is writing', repair: 'wait until it is done' },
  'foreign-lock': {
    is: 'another computer holds the lock',
    repair: 'wait until it is done there; if nobody is writing there, delete this file',
  },
  'temp-file': {
    is: 'an unfinished temporary file',
    repair: 'nothing to do; the next change removes it',
  },
  'unknown-zone': {
    is: 'an unknown time zone; UTC is used instead',
    repair: 'regulars config set zone Asia/Shanghai, or regulars event edit E --zone',
  },
  'sheet-gone': {
    is: 'a sheet is gone from the workbook, with what was in it',
    repair: 'bring it back in Excel, or with regulars doctor --fix; to take records out delete their rows',
  },
  'foreign-part': {
    is: 'the workbook holds something that would be lost if it were written',
    repair: 'move that into a workbook of its own, then save the roster without it',
  },
  'in-use': {
    is: 'a spreadsheet program has the workbook open',
    repair: 'close it there; if it is open nowhere, delete this file',
  },
  'conflict-copy': {
    is: 'a copy of the roster, of the kind sync tools make',
    repair: 'move it away once the copy of the roster beside it has been taken in',
  },
  'duplicate-id': {
    is: 'an id occurs twice',
    repair: 'regulars doctor --fix gives the second one an id of its own',
  },
  'bad-value': {
    is: 'an impossible value',
    repair: 'regulars doctor --fix takes what the journal has; or correct that place in the file itself',
  },
  'dangling-reference': {
    is: 'a reference to a record that is not there',
    repair: 'regulars doctor --fix brings the record back from the journal, or removes the reference',
  },
  'open-permissions': { is: 'others can read this file', repair: 'regulars doctor --fix, or chmod 600' },
};

/** What `doctor --fix` does, in words that hold before and after. */
export const repairs: Record<RepairCode, (where: string, detail: string) => string> = {
  rebuilt: (file, seq) =>
    `The roster file is rebuilt from its journal, up to step ${seq}${file === '' ? '' : `; whatever else was changed in ${file} is not in it`}`,
  'journal-cut': (seq, steps) =>
    `The journal ends before step ${seq}, where it is broken${steps === '' ? '' : `; lost with the rest: ${steps}`}`,
  'journal-anew': (_, seq) =>
    `A new journal begins after step ${seq}; what was done before can no longer be undone`,
  'sheet-row-out': (where, flaw) => `The row of ${where} is left out. ${valueFlaws[flaw as ValueFlaw]}`,
  'cell-back': (where, flaw) =>
    `${where} is not taken, and stays as the roster had it. ${valueFlaws[flaw as ValueFlaw]}`,
  'sheet-back': (sheet, count) => `The sheet “${sheet}” comes back with the records it had: ${count}`,
  'headings-back': (where) =>
    `Nothing in the sheet of ${where} is taken, as its headings are gone; it stays as the roster had it`,
  'value-back': (where, values) => `${where} goes back to what the journal has: ${values}`,
  'value-out': (where, value) => `${where} is removed: ${value}`,
  'value-set': (where, value) => `${where} is set: ${value}`,
  'row-out': (where, row) => `${where} is removed, as nothing says what it should be: ${row}`,
  'twin-out': (where, id) => `${where} is removed: it is ${id} once more`,
  'new-id': (where, ids) => `${where} gets an id of its own: ${ids}`,
  'record-back': (_, id) => `${id} comes back, as others refer to it`,
  'reference-out': (where, id) => `${where} is removed: there is no ${id}`,
  permissions: (file, mode) => `${file} can be read by you alone (it was ${mode})`,
};

export const questionFlaws: Record<QuestionFlaw, string> = {
  'not-json': 'cannot be read',
  missing: 'is missing',
  unknown: 'is not something a question has',
  wrong: 'has a value that is not allowed',
  twice: 'occurs twice',
  ends: 'leaves no scale: max must be above min, by 100 at most',
  'ends-of-nps': 'must be 0 to 10 for nps',
  'not-scored': 'is only for questions of kind scale or nps',
  'nothing-chosen': 'is only for questions of kind choice or multi',
  'expects-nothing': 'names no other question',
  'expects-no-scale': 'only works between two questions of kind scale',
};

/** What to do where one question is edited by options. */
export const mendsQuestion: Record<AskingFlaw, string> = {
  missing: 'add --choice "..." --choice "..."',
  twice: 'choose another word for one of them; to edit an existing question, --question ID',
  ends: 'give both ends, such as --min 1 --max 5',
  'ends-of-nps': 'leave --min and --max out, or ask it on a scale: --kind scale',
  'not-scored': 'add --kind scale, or leave it out',
  'nothing-chosen': 'add --kind choice or --kind multi, or leave it out',
  'expects-nothing': 'name another question of this survey',
  'expects-no-scale': 'name a question of kind scale that asks how it was, and give this one --kind scale',
};
