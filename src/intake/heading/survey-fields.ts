/** What the columns of a survey export are about, beside its questions. */
import type { ColumnField } from './heading-words.ts';

type Fields = ReadonlySet<ColumnField>;

/** How it was filled in. */
export const fillingFields: Fields = new Set<ColumnField>([
  'key',
  'registeredAt',
  'startedAt',
  'duration',
  'status',
]);

/** About the device or an account, and asked by nobody. */
export const unaskedFields: Fields = new Set<ColumnField>(['meta', 'ignored', 'nickname', 'personKey']);
