/** `--take FIELD=CLIENT` as it was typed: whose value stands where two clients become one. */
import { fail } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import { type Choices, mayTake, takeable } from '../../domain/merge/take.ts';
import { type Client, clientFields } from '../../domain/records/client.ts';
import type { FieldTable } from '../../domain/records/field.ts';
import type { Roster } from '../../domain/roster.ts';
import { nearest } from '../../lib/alike/near.ts';
import { fold } from '../../lib/text/fold.ts';

/** A field, and the client it is of. */
export type Take = readonly [field: string, client: string];

const fields: FieldTable = clientFields;

/** Throws `usage.bad-value` for a field of which nothing can be chosen, `take.neither` and `take.nothing`. */
export function choicesFrom(
  takes: readonly Take[] | undefined,
  roster: Roster<'clients'>,
  kept: Client,
  gone: Client,
): Choices {
  const choices = new Map<string, 'kept' | 'offered'>();
  for (const [typed, ref] of takes ?? []) {
    const field = fieldNamed(typed);
    const { id, name } = resolveClient(roster, ref);
    if (id !== kept.id && id !== gone.id) throw fail('take.neither', { id, name, pair: [kept.id, gone.id] });
    if (!mayTake(field, kept, gone)) throw fail('take.nothing', { field, pair: [kept.id, gone.id] });
    choices.set(field, id === kept.id ? 'kept' : 'offered');
  }
  return choices;
}

/** By its key, or the name of its option. */
function fieldNamed(typed: string): string {
  const wanted = fold(typed);
  const found = takeable.find((key) => fold(key) === wanted || fold(String(fields[key]?.option)) === wanted);
  if (found !== undefined) return found;
  throw fail('usage.bad-value', {
    option: '--take',
    value: typed,
    allowed: takeable,
    near: nearest(typed, takeable),
  });
}
