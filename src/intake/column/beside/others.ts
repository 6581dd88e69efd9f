/** Columns about somebody else than who is on the list: whoever invited them, keeps the list or filled a form in for them. */
import type { ColumnField } from '../../heading/heading-words.ts';
import { personFields } from '../../heading/person-fields.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';

const invited =
  /^(?:invitee|attendee|guest|participant|registrant|visitor|delegate|student|customer|client)\b/;
/** Tools of appointments and classes call so who uses them; elsewhere a user is on the list. */
const hosts =
  /^(?:user|host|organi[sz]er|agent|rep|representative|staff|team member|employee|provider|coach|trainer|teacher|instructor|assigned(?: to)?|assignee)(?= (?:name|first name|last name|e-?mail(?: address)?|phone(?: number)?)$)/;
const fillers = /^(?:填写人|填表人|提交人|提交者|登记人|录入人|创建人)(?:所在)?(?=.)/;
const theirs: ReadonlySet<ColumnField> = new Set(['department', 'organisation', 'title']);

export function withoutOthers(guesses: readonly Guessed[], { folded }: ListedColumns): readonly Guessed[] {
  const tells = (isOf: (heading: string) => boolean, ...fields: ColumnField[]) =>
    guesses.some(({ field }, at) => fields.includes(field) && isOf(folded[at] ?? ''));
  const areInvited = tells((heading) => invited.test(heading), 'name', 'given', 'emails');
  const isNamed = tells((heading) => !fillers.test(heading), 'name', 'given');
  if (!areInvited && !isNamed) return guesses;
  return guesses.map((guess, at) => {
    const { field, by } = guess;
    const heading = folded[at] ?? '';
    if (by !== 'heading' || !personFields.has(field)) return guess;
    const isOther =
      (areInvited && hosts.test(heading)) || (isNamed && theirs.has(field) && fillers.test(heading));
    return isOther ? ofNoField(guess) : guess;
  });
}
