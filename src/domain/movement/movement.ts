/** Two moments side by side: who left, who came, who stayed, and from which label to which. */
import { byKeys } from '../../lib/collect.ts';
import type { Client } from '../records/client.ts';

/** In the order in which they are told. */
export const changes = ['left', 'joined', 'stayed'] as const;
export type Change = (typeof changes)[number];

/** One moment: who is there, and what they are. */
export interface Side {
  isIn(client: Client): boolean;
  /** Null where the client was not known, or nothing can be said. */
  labelOf(client: Client): string | null;
}

export interface Movement {
  readonly client: Client;
  readonly change: Change;
  /** The label at the first moment and at the second, also of who was not there. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Everybody who is there at one of the moments: who left first, who stayed last, each by id. */
export function movements(clients: Iterable<Client>, before: Side, after: Side): Movement[] {
  const found: Movement[] = [];
  for (const client of clients) {
    const change = changeOf(before.isIn(client), after.isIn(client));
    if (change !== null)
      found.push({ client, change, from: before.labelOf(client), to: after.labelOf(client) });
  }
  return found.sort(
    byKeys(
      ({ change }) => changes.indexOf(change),
      ({ client }) => client.id.length,
      ({ client }) => client.id,
    ),
  );
}

function changeOf(was: boolean, is: boolean): Change | null {
  if (was) return is ? 'stayed' : 'left';
  return is ? 'joined' : null;
}

/** How many went from one label to which: a row for each label somebody had at first, in the order of `values`, the unknown last. */
export interface MatrixRow {
  readonly from: string | null;
  /** One for each of `to`. */
  readonly counts: readonly number[];
}

export interface Matrix {
  /** The labels somebody has in the end, in the same order. */
  readonly to: readonly (string | null)[];
  readonly rows: readonly MatrixRow[];
}

export function matrixOf(moved: readonly Movement[], values: readonly string[]): Matrix {
  const all = [...values, null];
  const to = all.filter((value) => moved.some((one) => one.to === value));
  const rows = all
    .filter((value) => moved.some((one) => one.from === value))
    .map((from) => ({
      from,
      counts: to.map((end) => moved.filter((one) => one.from === from && one.to === end).length),
    }));
  return { to, rows };
}
