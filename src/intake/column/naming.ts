/** Which column names people where no heading says so: by the mailboxes beside it, or because it is all a list says of people. */
import { bearsName } from '../cell/mailbox.ts';
import { isCompany } from '../cell/name-beside.ts';
import { isFullName } from '../cell/named-contact.ts';
import { areDifferent, belong, type ColumnValues } from './column-values.ts';
import type { Guessed } from './guessed.ts';

/** Who answers for a company, where no other column names anybody; behind `客户` it is whoever of ours looks after it. */
const heads = /^(?:(?:公司|企业|单位)的?)?负责人$/;
const ofClients = /^客户/;
/** Whose names they are may be clients; whoever sent, met or looks after one is not. */
const people =
  /^(?:家长|父亲|母亲|爸爸|妈妈|孩子|小孩|儿童|幼儿|宝宝|学生|学员|考生|队员|队长|领队|组员|组长|成员|球员|选手|参赛|参赛者|作者)的?姓名$/;

/** Its place; -1 where there is none. `folded` are the headings. */
export function namingColumn(
  guesses: readonly Guessed[],
  folded: readonly string[],
  values: ColumnValues,
): number {
  const borne = borneColumn(guesses, values);
  return borne >= 0 ? borne : calledColumn(guesses, folded, values);
}

/** The column whose cells are borne by the mailboxes beside them, whatever it is called. */
function borneColumn(guesses: readonly Guessed[], values: ColumnValues): number {
  const emails = guesses.findIndex(({ field }) => field === 'emails');
  if (emails < 0) return -1;
  return guesses.findIndex(
    ({ field, by }, at) => field === 'custom' && by === null && belong(values, at, emails, isBorne),
  );
}

/** Who a list is about where no heading says it beyond doubt: who answers for each company, or the first column of their names. */
function calledColumn(
  guesses: readonly Guessed[],
  folded: readonly string[],
  { areAll, cellsOf }: ColumnValues,
): number {
  const isKnown = guesses.some(
    ({ field }, at) =>
      field === 'otherNames' || (field === 'organisation' && ofClients.test(folded[at] ?? '')),
  );
  const head = isKnown
    ? -1
    : guesses.findIndex(
        ({ field, by }, at) =>
          (field === 'owner' || (field === 'custom' && by === null)) &&
          heads.test(folded[at] ?? '') &&
          areDifferentNames(cellsOf(at)),
      );
  if (head >= 0) return head;
  return guesses.findIndex(({ field, by }, at) => {
    if (field !== 'custom' || by !== null) return false;
    // Who is on a list stands first in it; further on it may be as what they come.
    if (folded[at] === 'vip') return isFirst(guesses, at) && areDifferentNames(cellsOf(at));
    return people.test(folded[at] ?? '') && areAll(at, isFullName);
  });
}

/** But for a column that numbers the rows. */
function isFirst(guesses: readonly Guessed[], at: number): boolean {
  return guesses.slice(0, at).every(({ field }) => field === 'ignored' || field === 'key');
}

/** Whoever looks after several clients stands beside each of them. */
function areDifferentNames(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every(isFullName) && areDifferent(cells);
}

function isBorne(text: string, email: string): boolean {
  return text.length < 60 && !/[\d@]/.test(text) && !isCompany(text) && bearsName(email.toLowerCase(), text);
}
