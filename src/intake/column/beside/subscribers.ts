/** On a list of who subscribed when, a tick for being active says whether somebody still gets the mail: `is_active` beside `subscribed_at`. */
import { isOfSubscribing } from '../../cell/states/mail-states.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { type Guessed, holdingAny, type ListedColumns } from '../guessed.ts';

const active =
  /^(?:(?:is |still )?(?:active|enabled|subscribed)|aktiv|actif|activo|ativo|attivo|actief|是否(?:有效|激活|启用))$/;
/** Any of them says that the list is of more than who gets the mail. */
const partaking: readonly ColumnField[] = [
  'ticket',
  'order',
  'checkedInAt',
  'fee',
  'paid',
  'registeredAt',
  'booth',
];
const open: readonly ColumnField[] = ['custom', 'status'];

export function withSubscribers(
  guesses: readonly Guessed[],
  { folded, values: { onlyTicks } }: ListedColumns,
): readonly Guessed[] {
  const holds = holdingAny(guesses);
  const isSubscribing = ({ field }: Guessed, at: number) =>
    field === 'optedInAt' && isOfSubscribing(folded[at] ?? '');
  if (!guesses.some(isSubscribing) || holds(...partaking)) return guesses;
  return guesses.map((guess, at) =>
    open.includes(guess.field) && active.test(folded[at] ?? '') && onlyTicks(at)
      ? { ...guess, field: 'consentEmail', confidence: 0.7, by: 'heading' }
      : guess,
  );
}
