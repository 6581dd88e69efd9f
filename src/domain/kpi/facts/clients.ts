/** Some of the clients of an attendance, by their numbers in it: two such sets are held against each other without a look at any id. */
import type { Attendance } from '../../edition/attendance.ts';

/** Where clients have their numbers from. */
export type Numbered = Pick<Attendance, 'clients' | 'numberOf' | 'numbersOf' | 'column'>;

/** As a list of ids they are in the order of their numbers. */
export interface Clients extends Iterable<string> {
  readonly size: number;
  has(client: string): boolean;
  /** By number: 1 for those that are of it, else 0. */
  readonly marks: Uint8Array;
  /** Those among them for whom this is true. */
  where(is: (number: number) => boolean): Clients;
  /** Those that are of the other, too. */
  and(other: Clients): Clients;
  without(other: Clients): Clients;
}

/** `size` is how many `marks` there are. */
export function clientsMarked(attendance: Numbered, marks: Uint8Array, size: number): Clients {
  const those = (others: Uint8Array, wanted: 0 | 1) => {
    const found = new Uint8Array(marks.length);
    let count = 0;
    for (let at = 0; at < marks.length; at++) {
      if (marks[at] === 0 || others[at] !== wanted) continue;
      found[at] = 1;
      count++;
    }
    return clientsMarked(attendance, found, count);
  };
  return {
    marks,
    size,
    has: (client) => Boolean(marks[attendance.numberOf(client)]),
    where(is) {
      const wanted = new Uint8Array(marks.length);
      for (let at = 0; at < marks.length; at++) if (marks[at] === 1 && is(at)) wanted[at] = 1;
      return those(wanted, 1);
    },
    and: (other) => those(other.marks, 1),
    without: (other) => those(other.marks, 0),
    *[Symbol.iterator]() {
      const ids = attendance.column('client').values;
      for (let at = 0; at < marks.length; at++) {
        const id = marks[at] ? ids[at] : undefined;
        if (id !== undefined) yield id;
      }
    },
  };
}
