/** What can be said of one row of a file, in English. */
import type { Words } from '../words.ts';

export const issues: Words['issues'] = {
  placeholder: () => 'a seat without a person',
  'total-row': () => 'a row of totals',
  'average-row': () => 'a row of averages',
  'footer-row': () => 'a line below the list, about the file',
  'hint-row': () => 'a line of instructions',
  'group-card': (value) => `the group “${value}” of an address book, which is nobody`,
  'group-row': () => 'a company above its people, who are imported with it',
  'part-row': () => 'a heading of the rows below it',
  'free-place': () => 'a place that nobody has taken yet',
  'refund-row': () => 'a refund, recorded with the registration it was for',
  'other-event': () => 'a row of another event than the one named, or of none',
  'guest-row': () => 'a guest without a name, counted with whoever brings them',
  'money-out': () => 'money that went out, for no registration that is known; not taken as one',
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
  nobody: () => 'neither a name nor a usable contact',
  'bad-key': (value) => `the key “${value}” was damaged by a spreadsheet`,
  'bad-phone': (value) => `“${value}” is not a phone number; kept as typed, not used`,
  'doubtful-phone': (value, [read]) =>
    `“${value}” may be a foreign number without its plus; ${read === undefined ? 'kept as typed, not used' : `read as ${read}`}`,
  'lost-phone': (value) => `a spreadsheet turned this phone number into ${value}; its digits are lost`,
  'phone-without-region': (value) =>
    `“${value}” is a national number and the roster has no region; kept as typed`,
  'bad-email': (value) => `“${value}” is not an e-mail address; kept as typed, not used`,
  'email-slip': (value, near, { ui }) => `“${value}”, ${ui.didYouMean(near)} It is kept as typed`,
  'several-names': (value) => `“${value}” names several people; each became a client`,
  'bad-score': (value, [min, max]) =>
    `“${value}” is not a score on this scale; kept as typed, not counted. --score says how many points it counts (${min} to ${max})`,
  'unknown-scale': (value) =>
    `nobody knows what these words count: ${value}; kept as a choice, not counted. --score says how many points each counts`,
  'bad-day': (value) => `“${value}” is not a day; kept as typed`,
  'below-zero': (value) => `“${value}” is a negative amount, which nobody can owe; kept as typed`,
  'bad-money': (value) => `“${value}” is not an amount of money; kept as typed`,
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
  'read-as': (value) => `despite its name this is ${value}; read as that`,
  garbled: () => 'its letters were garbled (UTF-8 taken for Windows-1252); read as they were meant',
  'skipped-damage': (value) => `damaged rows were left out: ${value}`,
  'shared-contact': (value) => `${value} stands beside different names, so it identifies nobody by itself`,
  'refund-above-paid': (id) =>
    `more was refunded than was paid; kept as it is. To correct it: regulars registration edit ${id} --paid AMOUNT, or --refund AMOUNT`,
  'ambiguous-days': (value) => `days in “${value}” can be read in two ways; say which with --date-order`,
  'untold-states': (value) =>
    `“${value}” holds states, but whether they are those of this list nobody can tell, so they decide nothing; --map "${value}=status" if they do, --map "${value}=custom" if not`,
  'turned-scale': () => 'the lowest mark is the best; scores are turned, so that the highest is',
  'may-be-reviews': () =>
    'marks and remarks stand beside names; read as a list of people. If it is what these people said: --as survey',
  'recommended-of-five': (value) =>
    `nobody gave “${value}” more than 5, and the marks beside it are from 1 to 5; read as 1 to 5, so there is no NPS. If it was out of 10: --score "${value}=10:10"`,
  'low-recommendation': (value) =>
    `nobody gave “${value}” more than 5; read as 0 to 10, so all are detractors. If it was out of 5: --score "${value}=5:5"`,
  'struck-row': () => 'struck out; taken as cancelled',
  'struck-rows': (value) => `rows struck out were read like the others: ${value}`,
  'cut-text': () => 'a very long text was cut',
  'table-not-closed': () => 'the table has no end: rows may be missing',
  'formula-without-value': () => 'a formula that was never calculated; left empty',
};
