/** Beside the names of those who come, who booked for them or answers for their company is somebody else: `Contact name` beside `Delegate name`. */
import { fold } from '../../../lib/text/fold.ts';
import { ownerOf } from '../../cell/contact/mailbox.ts';
import { mayHaveForm } from '../../cell/name/legal-form.ts';
import { partedByCommas } from '../../cell/name/several-names.ts';
import { buyerFields } from '../../heading/composed/of-whom.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { personFields } from '../../heading/person-fields.ts';
import type { ColumnValues } from '../column-values.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';

const toBuyer: Partial<Record<ColumnField, ColumnField>> = buyerFields;

const coming =
  /\b(?:attendee|participant|delegate|participantes?|asistente|partecipante|teilnehmer(?:in|s)?|deelnemer|deltagare?|uczestnika?)\b|^(?:参会|与会|出席|参加)(?:人员|者|人|代表|嘉宾)/i;
/** Who comes as well, if the list is about them: of the few who speak most cells are empty, or the same. */
const invited =
  /\b(?:speaker|panell?ist|presenter|guest|referent(?:in)?|redner(?:in)?|vortragende[rn]?|gast(?:es)?|intervenante?|oratrice|orateur|conférenci(?:er|ère)|ponente|relatore|relatrice|palestrante|orador(?:a|es)?|spreker|prelegent)\b|^(?:(?:主讲|演讲|分享)?嘉宾|讲者|讲师|(?:主讲|演讲|分享|发言)(?:人|者))/i;
/** Whoever else there may be, by the words that stand in every heading about them. */
const besides: readonly RegExp[] = [
  /\b(?:billing|invoic(?:e|ing)|facturation|rechnungs?|facturaci[oó]n|fatturazione)\b/i,
  /\b(?:contact|contacto|contatto|ansprechpartner(?:in)?|ansprechperson|kontaktperson|contactpersoon)\b/i,
  /^(?:报名|填表|填写|登记|提交|申请)(?:人|者)/,
  /^(?:联系|联络|对接|经办)/,
];
/** How to reach a contact, or just anybody: who that is is told by where it stands, and by the mailboxes. */
const anybodys = /^contact (?!person|name)|(?:^| )(?:de |di )(?:contacto?|contatto)$|^(?:联系|联络)(?!人)/i;
const reaching: ReadonlySet<ColumnField> = new Set(['emails', 'phones']);
/** What holds for a company holds for everybody it sends. */
const shared: ReadonlySet<ColumnField> = new Set(['organisation', 'city', 'region', 'country']);

/** The columns of names, and which of them stands before a column, or else first. */
interface Named {
  readonly those: readonly number[];
  readonly others: readonly number[];
  readonly before: (at: number) => number;
}

export function withAttending(
  guesses: readonly Guessed[],
  { headings, values }: ListedColumns,
): readonly Guessed[] {
  const isOf = (words: RegExp, at: number) => words.test((headings[at] ?? '').trim());
  const names = guesses.flatMap(({ field, by }, at) => (by === 'heading' && isNaming(field) ? [at] : []));
  const most = Math.max(0, ...names.map((at) => values.cellsOf(at).length));
  const isTheirs = (at: number) => isOf(coming, at) || isOf(invited, at);
  const those = names.filter(
    (at) => isOf(coming, at) || (isOf(invited, at) && new Set(values.cellsOf(at)).size * 5 >= most * 4),
  );
  const others = names.filter((at) => !those.includes(at));
  const known = besides.filter((words) => others.some((at) => isOf(words, at)));
  if (those.length === 0 || known.length === 0 || !areSomebodyElse(guesses, those, others, values))
    return guesses;
  if (those.some((at) => /s$/i.test(headings[at] ?? '') && arePairs(values.cellsOf(at)))) return guesses;

  const areTold = (field: ColumnField) => guesses.some((guess, at) => guess.field === field && isTheirs(at));
  // Whose name is on a badge of a stand cannot be reached there; its contact can.
  const isAtStand = guesses.some(({ field }) => field === 'booth' || field === 'area');
  if (isAtStand && !areTold('emails') && !areTold('phones')) return guesses;
  const isOther = (at: number) => !isTheirs(at) && known.some((words) => isOf(words, at));
  const before = (at: number) => names.findLast((place) => place < at) ?? names[0] ?? -1;
  const open = guesses.flatMap(({ field }, at) => (reaching.has(field) && isOf(anybodys, at) ? [at] : []));
  const areOpen = !guesses.some(({ field }, at) => open.includes(at) && areTold(field));
  const mailboxes = open.filter((at) => guesses[at]?.field === 'emails');
  const named = { those, others: names.filter(isOther), before };
  const own = areOpen ? ownOf(open, mailboxes, named, values) : [];

  /** `E-mail` behind `Contact name`, where the delegates have one of their own. */
  function isBesideOther({ field }: Guessed, at: number): boolean {
    if (!reaching.has(field) || isTheirs(at) || !areTold(field)) return false;
    const named = names.findLast((place) => place < at);
    return named !== undefined && isOther(named);
  }

  return guesses.map((guess, at) => {
    const { field, by } = guess;
    if (by !== 'heading' || !personFields.has(field)) return guess;
    if (own.includes(at) || (!isOther(at) && !isBesideOther(guess, at))) return guess;
    if (shared.has(field) && !areTold(field)) return guess;
    const theirs = toBuyer[field];
    return theirs === undefined ? ofNoField(guess) : { ...guess, field: theirs };
  });
}

function isNaming(field: ColumnField): boolean {
  return field === 'name' || field === 'given' || field === 'family';
}

/**
 * Of the columns that may be anybody's those of whoever comes: most mailboxes bear their names and none another's alone, or, where no
 * mailbox tells, the name before them is of one who comes.
 */
function ownOf(
  open: readonly number[],
  mailboxes: readonly number[],
  { those, others, before }: Named,
  { cellsOf, pairsOf }: ColumnValues,
): readonly number[] {
  const emails = (of: readonly number[], isBorne: boolean) =>
    mailboxes.flatMap((mailbox) =>
      of.flatMap((at) =>
        pairsOf(mailbox, at).flatMap(([email, name]) =>
          (ownerOf(email, name) === 'theirs') === isBorne ? [email] : [],
        ),
      ),
    );
  const ofOthers = new Set(emails(others, true));
  if (emails(those, false).some((email) => ofOthers.has(email))) return [];
  const theirs = emails(those, true).filter((email) => !ofOthers.has(email)).length;
  const inAll = mailboxes.flatMap(cellsOf).length;
  if (theirs > 0 && theirs * 2 >= inAll) return open;
  return open.filter((at) => !others.includes(before(at)));
}

/** Two whole names in a cell, which are not told from a name and a firm, would be one client who is nobody. */
function arePairs(cells: readonly string[]): boolean {
  const sizes = cells.flatMap((text) => (/[,，]/.test(text) ? (partedByCommas(text)?.length ?? 0) : []));
  return sizes.includes(2) && !sizes.some((size) => size > 2);
}

/** At a fair companies take part, and a contact is their own: so people must be told apart from the company, or one row be about one of both. */
function areSomebodyElse(
  guesses: readonly Guessed[],
  those: readonly number[],
  others: readonly number[],
  { cellsOf, pairsOf }: ColumnValues,
): boolean {
  const [first = -1] = those;
  const names = cellsOf(first);
  if (names.length === 0 || names.filter(mayHaveForm).length * 3 > names.length) return false;
  if (guesses.some(({ field }) => field === 'organisation' || field === 'order')) return true;
  return others.some((at) => pairsOf(first, at).some(([name, other]) => fold(name).includes(fold(other))));
}
