/** Which records a new row means that leaves an id empty and says the name beside it. */
import type { Edit } from '../../domain/change/edit.ts';
import type { ValueFlaw } from '../../domain/errors.ts';
import type { CollectionName, Roster } from '../../domain/roster.ts';
import type { Cell } from '../../intake/raw/table.ts';
import { textOf } from '../../intake/raw/table.ts';
import { heldIn } from '../../lib/collect.ts';
import { fold } from '../../lib/text/fold.ts';
import { shownPrefix } from './columns.ts';
import type { Placed } from './heading-row.ts';

interface Beside {
  readonly key: string;
  readonly of: 'clients' | 'events';
  readonly at: number;
  readonly name: string;
}

const besides = [
  ['client', 'clients', `${shownPrefix}clientName`],
  ['event', 'events', `${shownPrefix}eventName`],
] as const;

/** The names a row says, by the field whose id they stand beside. */
export function namesSaid(columns: readonly Placed[], cells: readonly Cell[]): readonly Beside[] {
  return besides.flatMap(([key, of, shown]) => {
    const at = columns.find((column) => column.key === shown)?.at;
    const name = at === undefined ? '' : textOf(cells[at]);
    return at === undefined || name === '' ? [] : [{ key, of, at, name }];
  });
}

/** The id of the one record of a name, archived ones apart, as clients and events stand after what was changed before the first is looked for. */
export function idsByName(base: Roster, change: Edit<CollectionName>): (said: Beside) => Meant {
  const books = new Map<Beside['of'], ReadonlyMap<string, readonly string[]>>();
  return ({ of, name }) => {
    const ids = heldIn(books, of, () => bookOf(of, base, change)).get(fold(name)) ?? [];
    const [id] = ids;
    if (id !== undefined && ids.length === 1) return { id };
    return { flaw: id === undefined ? 'named-nobody' : 'named-several' };
  };
}

type Meant = { readonly id: string } | { readonly flaw: ValueFlaw };

function bookOf(of: Beside['of'], base: Roster, change: Edit<CollectionName>): ReadonlyMap<string, string[]> {
  const book = new Map<string, string[]>();
  const added = change.changes().flatMap(({ collection, id }) => (collection === of ? [id] : []));
  for (const id of new Set([...base[of].keys(), ...added])) {
    const record = change.get(of, id);
    if (record && record.archived === undefined) heldIn(book, fold(record.name), () => []).push(id);
  }
  return book;
}
