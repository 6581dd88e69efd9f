/** Which column names people where no heading says so: by the mailboxes beside it, or because it is all a list says of people. */
import { bearsName } from '../cell/mailbox.ts';
import { isCompany } from '../cell/name-beside.ts';
import { isFullName } from '../cell/named-contact.ts';
import type { Guessed } from './guessed.ts';

export interface NamingValues {
  readonly belong?:
    | ((at: number, other: number, isOne: (text: string, other: string) => boolean) => boolean)
    | undefined;
  readonly areAll: (at: number, isOne: (text: string) => boolean) => boolean;
}

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
  { areAll, belong }: NamingValues,
): number {
  const borne = belong ? borneColumn(guesses, belong) : -1;
  return borne >= 0 ? borne : calledColumn(guesses, folded, areAll);
}

/** The column whose cells are borne by the mailboxes beside them, whatever it is called. */
function borneColumn(guesses: readonly Guessed[], belong: NonNullable<NamingValues['belong']>): number {
  const emails = guesses.findIndex(({ field }) => field === 'emails');
  if (emails < 0) return -1;
  return guesses.findIndex(
    ({ field, by }, at) =>
      field === 'custom' && by === null && belong(at, emails, (text, email) => isBorne(text, email)),
  );
}

/** Who a list is about where no heading says it beyond doubt: who answers for each company, or the first column of their names. */
function calledColumn(
  guesses: readonly Guessed[],
  folded: readonly string[],
  areAll: NamingValues['areAll'],
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
          areDifferentNames(areAll, at),
      );
  if (head >= 0) return head;
  return guesses.findIndex(({ field, by }, at) => {
    if (field !== 'custom' || by !== null) return false;
    if (folded[at] === 'vip') return areDifferentNames(areAll, at);
    return people.test(folded[at] ?? '') && areAll(at, isFullName);
  });
}

/** Whoever looks after several clients stands beside each of them. */
function areDifferentNames(areAll: NamingValues['areAll'], at: number): boolean {
  const names = new Set<string>();
  let count = 0;
  const areNames = areAll(at, (text) => {
    count++;
    names.add(text);
    return isFullName(text);
  });
  return areNames && names.size === count;
}

function isBorne(text: string, email: string): boolean {
  return text.length < 60 && !/[\d@]/.test(text) && !isCompany(text) && bearsName(email.toLowerCase(), text);
}
