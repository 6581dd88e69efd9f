/** Some of the clients of an attendance, by their numbers in it: two such sets are held against each other without a look at any id. */
import { once } from '../../lib/once.ts';
import type { Attendance } from '../attendance.ts';

/** Where clients have their numbers from. */
export type Numbered = Pick<Attendance, 'clients' | 'numberOf' | 'column'>;

/** As a list of ids they are in the order of their numbers. */
export interface Clients extends Iterable<string> {
  readonly size: number;
  has(client: string): boolean;
  /** By number: other than 0 for those that are of it. */
  readonly marks: Uint8Array;
  /** Those of them of whom this is true. */
  where(is: (number: number) => boolean): Clients;
  /** Those that are of the other, too. */
  and(other: Clients): Clients;
  without(other: Clients): Clients;
}

export function clientsMarked(attendance: Numbered, marks: Uint8Array): Clients {
  const size = once(() => {
    let count = 0;
    for (let at = 0; at < marks.length; at++) if (marks[at]) count++;
    return count;
  });
  const where = (is: (number: number) => boolean) => {
    const found = new Uint8Array(marks.length);
    for (let at = 0; at < marks.length; at++) if (marks[at] && is(at)) found[at] = 1;
    return clientsMarked(attendance, found);
  };
  return {
    marks,
    get size() {
      return size();
    },
    has: (client) => Boolean(marks[attendance.numberOf(client)]),
    where,
    and: ({ marks: others }) => where((at) => others[at] !== 0),
    without: ({ marks: others }) => where((at) => others[at] === 0),
    *[Symbol.iterator]() {
      const ids = attendance.column('client').values;
      for (let at = 0; at < marks.length; at++) {
        const id = marks[at] ? ids[at] : undefined;
        if (id !== undefined) yield id;
      }
    },
  };
}
