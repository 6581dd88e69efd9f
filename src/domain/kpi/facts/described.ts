/** What figures ask of the clients of an attendance, by their numbers in it: clients of whom it is the same share it. */
import { classesOf, coded } from '../../alike.ts';
import { type Column, columnsOf } from '../../columns.ts';
import type { ClientFacts } from './client-facts.ts';
import type { Numbered } from './clients.ts';

export type Described = Column<Omit<ClientFacts, 'id' | 'archived' | 'setLabels'>>;

/** None of who is not in the roster. */
export function describedBy(clients: ReadonlyMap<string, ClientFacts>, attendance: Numbered): Described {
  const columns = columnsOf(clients);
  const rows = Uint32Array.from({ length: columns.size }, (_, row) => row);
  const { of, firsts } = classesOf(rows, [
    coded(columns.column('known'), same),
    coded(columns.column('hasRole'), same),
    coded(columns.column('contacts'), same),
    coded(columns.column('unusable'), same),
    coded(columns.column('isReferred'), same),
  ]);
  const numbers = attendance.numbersOf(columns.column('id'));
  const which = new Uint32Array(attendance.clients);
  for (let row = 0; row < columns.size; row++) {
    const number = numbers[row] ?? -1;
    if (number >= 0) which[number] = (of[row] ?? 0) + 1;
  }
  return { values: [undefined, ...Array.from(firsts, columns.record)], which };
}

const same = (value: unknown) => value;
