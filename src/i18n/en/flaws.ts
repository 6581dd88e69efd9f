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
  'conflict-marks': 'A merge left its marks in it',
  'not-utf8': 'It is not UTF-8 text',
  'doubled-key': 'A key stands there twice',
  'not-json': 'It is not JSON',
  'not-a-roster': 'It is no roster',
  'not-a-workbook': 'It is no workbook that can be read',
  password: 'It is protected with a password',
  'too-large': 'The file is too large',
};

export const backupFlaws: Record<BackupFlaw, string> = {
  'cut-off': 'A part of it is missing',
  altered: 'It is not what was written',
  journal: 'What can be undone is not whole in it',
};

export const valueFlaws: Record<ValueFlaw, string> = {
  missing: 'It is missing',
  'not-a-record': 'It must be a record: {…}',
  'not-a-list': 'It must be a list: […]',
  'not-text': 'It must be text',
  'not-a-number': 'It must be a number',
  'not-whole': 'It must be a whole number',
  'not-a-flag': 'It must be true or false',
  'not-a-day': 'It must be a day, as 2026-04-17',
  'not-an-instant': 'It must be an instant, as 2026-11-24T09:00:00Z',
  'not-an-id': 'It is no id of a record of this kind',
  'not-a-choice': 'It is none of the values it can be',
  duplicate: 'This id stands there more than once',
  'no-money': 'It must be an amount of a known currency, as 99.50 or 99.50 CNY',
  'no-value': 'It is a formula that has no value',
  'named-nobody': 'Nobody and nothing is called so: type an id, or add it first',
  'named-several': 'Several are called so: type the id of the one that is meant',
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
    repair: 'regulars doctor --fix puts it together from its journal; or regulars restore a backup',
  },
  'snapshot-missing': {
    is: 'the roster file is not there, but its journal is',
    repair: 'regulars doctor --fix puts it together from its journal',
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
    repair: 'bring it back; else the next change begins a new one, without what can be undone today',
  },
  'journal-broken': {
    is: 'the journal is broken',
    repair: 'regulars doctor --fix goes on with what is sound; or regulars restore a backup',
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
  'temp-file': {
    is: 'an unfinished temporary file',
    repair: 'nothing to do; the next change removes it',
  },
  'unknown-zone': {
    is: 'a time zone nobody knows; it is taken for UTC',
    repair: 'regulars config set zone Asia/Shanghai, or regulars event edit E --zone',
  },
  'sheet-gone': {
    is: 'a sheet is gone from the workbook, and what was in it',
    repair: 'bring the sheet back in Excel; to take records out delete their rows',
  },
  'foreign-part': {
    is: 'the workbook holds what would be lost if it were written',
    repair: 'move that into a workbook of its own, then save the roster without it',
  },
  'in-use': {
    is: 'a spreadsheet program has the workbook open',
    repair: 'close it there; if it is open nowhere, delete this file',
  },
  'conflict-copy': {
    is: 'a copy of the roster, as sync tools make them',
    repair: 'move it away once the copy of the roster beside it was taken in',
  },
  'duplicate-id': {
    is: 'an id occurs twice',
    repair: 'regulars doctor --fix gives the second one an id of its own',
  },
  'bad-value': {
    is: 'a value that cannot be',
    repair: 'regulars doctor --fix takes what the journal has; or mend that place in the file itself',
  },
  'dangling-reference': {
    is: 'a reference to a record that is not there',
    repair: 'regulars doctor --fix brings the record back from the journal, or takes the reference out',
  },
  'open-permissions': { is: 'others can read this file', repair: 'regulars doctor --fix, or chmod 600' },
};

/** What `doctor --fix` does, in words that hold before and after. */
export const repairs: Record<RepairCode, (where: string, detail: string) => string> = {
  rebuilt: (_, seq) => `The roster file is put together from its journal, up to step ${seq}`,
  'journal-cut': (seq, steps) =>
    `The journal ends before step ${seq}, where it is broken${steps === '' ? '' : `; with the rest goes: ${steps}`}`,
  'journal-anew': (_, seq) =>
    `A new journal begins after step ${seq}; what was done up to there can no longer be undone`,
  'value-back': (where, values) => `${where} goes back to what the journal has: ${values}`,
  'value-out': (where, value) => `${where} is taken out: ${value}`,
  'value-set': (where, value) => `${where} is set: ${value}`,
  'row-out': (where, row) => `${where} is taken out, as nothing tells what it should be: ${row}`,
  'twin-out': (where, id) => `${where} is taken out: it is ${id} once more`,
  'new-id': (where, ids) => `${where} gets an id of its own: ${ids}`,
  'record-back': (_, id) => `${id} comes back, as others refer to it`,
  'reference-out': (where, id) => `${where} is taken out: there is no ${id}`,
  permissions: (file, mode) => `${file} can be read by you alone (it was ${mode})`,
};

export const questionFlaws: Record<QuestionFlaw, string> = {
  'not-json': 'cannot be read',
  missing: 'is missing',
  unknown: 'is nothing a question has',
  wrong: 'is not what may stand there',
  twice: 'is there twice',
  ends: 'leaves no scale: max is to be above min, by 100 at the most',
  'ends-of-nps': 'is to be 0 to 10 for nps',
  'not-scored': 'is only for questions of kind scale or nps',
  'nothing-chosen': 'is only for questions of kind choice or multi',
  'expects-nothing': 'names no other question',
  'expects-no-scale': 'is between two questions of kind scale',
};

/** What to do where one question is edited by options. */
export const mendsQuestion: Record<AskingFlaw, string> = {
  missing: 'add --choice "..." --choice "..."',
  twice: 'another word for one of them; to edit a question that is there, --question ID',
  ends: 'both ends, as --min 1 --max 5',
  'ends-of-nps': 'leave --min and --max out, or ask it on a scale: --kind scale',
  'not-scored': 'add --kind scale, or leave it out',
  'nothing-chosen': 'add --kind choice or --kind multi, or leave it out',
  'expects-nothing': 'name another question of this survey',
  'expects-no-scale': 'name a question of kind scale that asks how it was, and give this one --kind scale',
};
