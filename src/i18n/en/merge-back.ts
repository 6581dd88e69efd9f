/** What is said of lists that are handed out for editing and merged back, in English. */
import type { MergeBackWords } from '../words.ts';

const problems: MergeBackWords['problems'] = {
  'bad-email': 'not an e-mail address',
  'bad-phone': 'not a phone number',
  'lost-phone': 'a spreadsheet has lost digits of this phone number',
  'bad-day': 'not an unambiguous day (write 1990-05-17)',
  'bad-instant': 'not an unambiguous time (write 2026-04-17 09:30)',
  'bad-flag': 'neither yes nor no',
  'bad-id': 'not the id of such a record',
  'bad-number': 'not a number',
  'bad-money': 'not an amount of money',
  'bad-shape': 'not in the right form',
  'unknown-word': 'not a word that is allowed here',
  'unknown-code': 'not in the code list',
  required: 'this cannot be empty',
};

const leftOut: MergeBackWords['leftOut'] = {
  doubled: (id) => `${id} is in several rows that disagree; none of them is taken`,
  unknown: (id) => `no record ever had the id ${id}`,
  gone: (id) => `${id} no longer exists; what was changed there is not taken`,
  nobody: () => 'neither a name nor a usable contact',
  whose: () =>
    'a row without an id that does not say for sure whose it is; write the id of the client (C0001) in place of the name',
  'which-event': () =>
    'a row without an id that does not say for sure which event is meant; write its id (E001) in place of the name',
};

const values = (count: number) => (count === 1 ? '1 value' : `${count} values`);

export const mergeBack: MergeBackWords = {
  problems,
  leftOut,
  guideName: 'How to edit',
  guide: (sheet) => `How to edit “${sheet}”
Change what is wrong. Sort, filter and move columns as you like; headings may be renamed, columns you do not need may be deleted.
Separate several values in one cell (e-mail, phone, tags) with semicolons. Emptying a cell empties the field.
A new person is a new row without an Id; so is a new registration or follow-up, with the client (and the event) by name or id. To copy a row, delete its Id in the copy.
Deleting a row deletes nothing.
A new column with a heading is kept under that heading.
Send the file back as it is, as a workbook or as CSV.`,
  phrases: {
    'title.merge-back': () => 'Where the list differs',
    'merge-back.taken': ({ file, values: count, rows }) =>
      `${file}: ${values(count)} taken, of ${rows === 1 ? '1 row' : `${rows} rows`}.`,
    'merge-back.added': ({ made, known }) => `Rows without an id: ${made} new, ${known} already known.`,
    'merge-back.both': ({ ours, theirs }) =>
      [
        ours === 0 ? '' : `Changed on both sides, and kept as they are here: ${ours}.`,
        theirs === 0 ? '' : `Changed on both sides, and taken from the list: ${theirs}.`,
      ]
        .filter(Boolean)
        .join(' '),
    'merge-back.stands': ({ id, name, place, channel }) =>
      `${place}: ${id} ${name} opted out of ${channel}; a list does not change that (regulars client edit ${id} --consent does).`,
    'merge-back.refused': ({ place, field, problem, allowed }) =>
      `${place} (${field}): ${problems[problem]}; not taken.${allowed.length > 0 ? ` It takes ${allowed.join(', ')}.` : ''}`,
    'merge-back.left-out': ({ place, id, why }) => `${place}: ${leftOut[why](id)}.`,
    'merge-back.absent': ({ count, ids }) =>
      `No longer in the list, and left as they are: ${ids.length === 0 ? count : `${ids.join(', ')}${count > ids.length ? ` and ${count - ids.length} more` : ''}`}.`,
    'merge-back.blind': ({ file }) =>
      `What ${file} was made from is not known, so there is no telling who changed what: blanks are filled in, and where values differ --prefer theirs takes those of the list.`,
    'merge-back.backup': ({ path }) => `The roster as it was before: ${path}`,
    'merge-back.ask': ({ client, field }) =>
      `${client.id} ${client.name}, ${field}: changed here and in the list.`,
    'merge-back.ours': ({ value }) => `ours: ${value}`,
    'merge-back.theirs': ({ value }) => `the list: ${value}`,
  },
};
