/** The registrations of one event that count. Those that are alike in all that figures look at are told once, and how often there is one. */
import { once } from '../../../lib/once.ts';
import { type Classes, classesOf, coded, type Trait } from '../../alike.ts';
import { valueAt } from '../../columns.ts';
import type { Attendance } from '../../edition/attendance.ts';
import type { RegistrationFacts } from '../../edition/counting-registrations.ts';
import { cameStanding } from '../../edition/standing.ts';
import type { Money } from '../../records/field.ts';
import { type Clients, clientsMarked } from './clients.ts';

type Told = 'role' | 'fee' | 'paid' | 'refunded' | 'sponsorship' | 'area' | 'seats';

export interface Alike extends Readonly<{ [K in Told]?: RegistrationFacts[K] | undefined }> {
  readonly isCheckedIn: boolean;
  readonly hasTicket: boolean;
  readonly hasBooth: boolean;
  readonly count: number;
}

export interface Registered {
  readonly length: number;
  /** Who holds them. */
  readonly clients: Clients;
  alike(): readonly Alike[];
  /** Who holds one of these. */
  clientsOf(which: (one: Alike) => boolean): Clients;
  /** By number of the client, what `bitsOf` says of any of theirs. */
  bits(bitsOf: (one: Alike) => number): Uint8Array;
  /** Shows each of these with its client. */
  visit(which: (one: Alike) => boolean, see: (client: string, one: Alike) => void): void;
  /** As they stood on the day, with the nameless seats that stand with them. */
  records(): readonly RegistrationFacts[];
}

/** `rows` are those of the attendance. */
export function registeredIn(attendance: Attendance, rows: Uint32Array): Registered {
  const classes = once(() => classesIn(attendance, rows));
  const { client } = attendance;

  function bits(bitsOf: (one: Alike) => number): Uint8Array {
    const found = new Uint8Array(attendance.clients);
    const { of, alike } = classes();
    const told = Uint8Array.from(alike, bitsOf);
    if (told.every((one) => one === 0)) return found;
    for (let at = 0; at < rows.length; at++) {
      const number = client[rows[at] ?? 0] ?? 0;
      found[number] = (found[number] ?? 0) | (told[of[at] ?? 0] ?? 0);
    }
    return found;
  }

  /** Of the registrations of these classes, or of all. */
  function holdersOf(wanted: readonly boolean[] | null): Clients {
    const of = wanted === null ? null : classes().of;
    const marks = new Uint8Array(attendance.clients);
    let size = 0;
    for (let at = 0; at < rows.length; at++) {
      const number = client[rows[at] ?? 0] ?? 0;
      if (marks[number] === 1 || (of !== null && wanted?.[of[at] ?? 0] !== true)) continue;
      marks[number] = 1;
      size++;
    }
    return clientsMarked(attendance, marks, size);
  }

  function clientsOf(which: (one: Alike) => boolean): Clients {
    const wanted = classes().alike.map(which);
    if (!wanted.includes(true)) return clientsMarked(attendance, new Uint8Array(attendance.clients), 0);
    return wanted.includes(false) ? holdersOf(wanted) : holders();
  }

  const holders = once(() => holdersOf(null));

  return {
    length: rows.length,
    get clients() {
      return holders();
    },
    alike: () => classes().alike,
    bits,
    clientsOf,
    visit(which, see) {
      const { of, alike } = classes();
      const wanted = alike.map(which);
      if (!wanted.includes(true)) return;
      const ids = attendance.column('client').values;
      for (let at = 0; at < rows.length; at++) {
        const one = alike[of[at] ?? 0];
        const id = ids[client[rows[at] ?? 0] ?? 0];
        if (wanted[of[at] ?? 0] && one !== undefined && id !== undefined) see(id, one);
      }
    },
    records: once(() => {
      const seated = attendance.seated();
      return Array.from(rows, (row) => seated.get(row) ?? attendance.registration(row));
    }),
  };
}

interface Parted extends Pick<Classes, 'of'> {
  readonly alike: readonly Alike[];
}

function classesIn(attendance: Attendance, rows: Uint32Array): Parted {
  const { standing, column } = attendance;
  const seated = attendance.seated();
  const traits: Trait[] = [
    {
      which: standing,
      codes: Uint8Array.from({ length: cameStanding + 1 }, (_, at) => (at === cameStanding ? 1 : 0)),
      count: 2,
    },
    coded(column('role'), (role) => role),
    coded(column('ticket'), isThere),
    coded(column('booth'), isThere),
    coded(column('area'), (area) => area),
    ...(['fee', 'paid', 'refunded', 'sponsorship'] as const).map((name) => coded(column(name), written)),
  ];
  // Few carry seats, and each its own.
  if (seated.size > 0) traits.push(carrying([...seated.keys()], standing.length));
  const { of, sizes, firsts } = classesOf(rows, traits);
  const alike = Array.from(firsts, (row, at): Alike => {
    return {
      isCheckedIn: standing[row] === cameStanding,
      role: valueAt(column('role'), row),
      hasTicket: column('ticket').which[row] !== 0,
      hasBooth: column('booth').which[row] !== 0,
      area: valueAt(column('area'), row),
      fee: valueAt(column('fee'), row),
      paid: valueAt(column('paid'), row),
      refunded: valueAt(column('refunded'), row),
      sponsorship: valueAt(column('sponsorship'), row),
      seats: seated.get(row)?.seats,
      count: sizes[at] ?? 0,
    };
  });
  return { of, alike };
}

const isThere = () => true;
const written = ({ amount, currency }: Money) => `${amount} ${currency}`;

function carrying(rows: readonly number[], size: number): Trait {
  const which = new Uint32Array(size);
  for (const [at, row] of rows.entries()) which[row] = at + 1;
  return { which, count: rows.length + 1 };
}
