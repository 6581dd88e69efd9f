/** What can be said of one row of a file, in English. */
import type { Words } from '../words.ts';

export const issues: Words['issues'] = {
  placeholder: () => 'a seat without a person',
  'total-row': () => 'a row of totals',
  'footer-row': () => 'a line below the list, about the file',
  'hint-row': () => 'a line that says how the list is filled in',
  'group-row': () => 'a company above its people, who are imported with it',
  'part-row': () => 'a line that names the part of the list below it',
  'free-place': () => 'a place that nobody has taken yet',
  'repeated-heading': () => 'the headings again',
  'test-row': () => 'a test or an example',
  'seat-without-order': (order) => `a seat whose order ${order} is not in the file`,
  'incomplete-answer': () => 'an unfinished answer, left out of every figure',
  'junk-answer': () => 'not a serious answer, left out of every figure (--keep-junk takes it)',
  'superseded-answer': () => 'the same respondent answered again later; the later answer counts',
  'not-there': (value) => `${value} did not come to the event; the answer counts all the same`,
  'no-client': (value) => (value === '' ? 'the id of the client is gone' : `no client has the id ${value}`),
  'out-of-scale': (value, [min, max]) => `“${value}” is not on the scale from ${min} to ${max}`,
  'off-scale': (value, [min, max]) =>
    `“${value}” is not on the scale from ${min} to ${max}; kept as typed, not counted`,
  'unknown-choice': (value, near) => `“${value}” is none of the options: ${near.join('; ')}`,
  nobody: () => 'neither a name nor a contact one can use',
  'bad-key': (value) => `the key “${value}” was damaged by a spreadsheet`,
  'bad-phone': (value) => `“${value}” is no phone number; kept as typed, not used`,
  'doubtful-phone': (value, [read]) =>
    `“${value}” may be a number of another country without its plus; ${read === undefined ? 'kept as typed, not used' : `read as ${read}`}`,
  'lost-phone': (value) => `a spreadsheet turned this phone number into ${value}; its digits are lost`,
  'phone-without-region': (value) =>
    `“${value}” is a national number and the roster has no region; kept as typed`,
  'bad-email': (value) => `“${value}” is no e-mail address; kept as typed, not used`,
  'email-slip': (value, near, { ui }) => `“${value}”, ${ui.didYouMean(near)} It is kept as typed`,
  'several-names': (value) => `“${value}” names several people; each became a client`,
  'bad-score': (value) => `“${value}” is no score of this scale; kept as typed, and counted nowhere`,
  'bad-day': (value) => `“${value}” is no day; kept as typed`,
  'below-zero': (value) => `“${value}” is below zero, which nobody can be asked for; kept as typed`,
  'bad-money': (value) => `“${value}” is no amount of money; kept as typed`,
  'unknown-status': (value) => `the status “${value}” is not known; taken as registered`,
  'unknown-currency': (value) => `the currency of ${value} is not known; kept as typed`,
  'unknown-code': (value, near, { ui }) =>
    `“${value}” is not in the code list${near.length > 0 ? ` (${ui.didYouMean(near)})` : ''}; kept as typed`,
  'extra-cells': (value) => `more cells than headings: ${value}`,
  'replacement-character': () => 'a character was already lost in the file (�)',
  'control-characters': () => 'control characters were removed',
  'hidden-sheet': (value) => `the hidden sheet “${value}” was left out`,
  'other-sheets': (value) =>
    `sheets or tables that list something else were left out: ${value}; --sheet reads one`,
  'hidden-rows': (value) => `hidden rows or columns were imported too: ${value}`,
  'read-as': (value) => `its name says otherwise, but this is ${value}; read as that`,
  garbled: () => 'its letters were garbled (UTF-8 taken for Windows-1252); read as they were meant',
  'skipped-damage': (value) => `damaged rows were left out: ${value}`,
  'shared-contact': (value) => `${value} is used by several people; it identifies nobody`,
  'refund-above-paid': (id) =>
    `more was paid back than was paid; kept so. To put it right: regulars registration edit ${id} --paid AMOUNT, or --refund AMOUNT`,
  'ambiguous-days': (value) => `days in “${value}” can be read in two ways; say which with --date-order`,
  'cut-text': () => 'a very long text was cut',
  'formula-without-value': () => 'a formula that was never calculated; left empty',
};
