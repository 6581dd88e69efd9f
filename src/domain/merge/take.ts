/** Which of two values a client has that two became, field by field, where a person says so. */
import { isBlank, same } from '../../lib/plain.ts';
import { type Client, clientFields } from '../records/client.ts';
import type { FieldTable } from '../records/field.ts';
import { isNameless } from './names.ts';

/** `kept` is the value of the client that stands, `offered` that of the one that goes. */
export type Choices = ReadonlyMap<string, 'kept' | 'offered'>;

const fields: FieldTable = clientFields;
/** Parts of a name go with it, and who referred somebody is moved with all other references. */
const untold: ReadonlySet<string> = new Set(['given', 'family', 'referredBy']);

/** Fields of which one value stands, in the order they are declared; of all others nothing of either is lost. */
export const takeable: readonly string[] = Object.entries(fields).flatMap(([key, { merge, list, option }]) =>
  (merge === 'first' || merge === 'newest') && !list && option !== undefined && !untold.has(key) ? [key] : [],
);

/** Whether there is something to choose: both have a value, and another one. */
export function mayTake(field: string, one: Client, other: Client): boolean {
  const [a, b] = [valueIn(one, field), valueIn(other, field)];
  return takeable.includes(field) && !isBlank(a) && !isBlank(b) && !same(a, b);
}

/** The fields in which `choices` change `whole`, which is what the two become without them. */
export function takenFrom(whole: Client, kept: Client, gone: Client, choices: Choices): Partial<Client> {
  const patch: Record<string, unknown> = {};
  for (const [field, side] of choices) {
    if (!mayTake(field, kept, gone)) continue;
    const source = side === 'kept' ? kept : gone;
    const value = valueIn(source, field);
    if (same(value, valueIn(whole, field))) continue;
    patch[field] = value;
    if (field === 'name') Object.assign(patch, partsOfName(whole, source));
  }
  return patch;
}

/** The name that does not stand is still one to find the client by, unless it only stood in for one. */
function partsOfName(whole: Client, { name, given, family }: Client): Partial<Record<keyof Client, unknown>> {
  const others = (whole.otherNames ?? []).filter((other) => other !== name);
  const otherNames = isNameless(whole) ? others : [...others, whole.name];
  return { given, family, otherNames: otherNames.length === 0 ? undefined : otherNames };
}

export function valueIn(client: Client, field: string): unknown {
  return (client as unknown as Readonly<Record<string, unknown>>)[field];
}
