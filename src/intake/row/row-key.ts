/** The source's own key of a row, as `tool:key`. */
import { createHash } from 'node:crypto';
import { isScientific } from '../../domain/value/contact.ts';
import { ascends, heldIn } from '../../lib/collect.ts';
import { saysNothing } from '../cell/nothing.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { foldHeading } from '../heading/heading-words.ts';
import type { RawRow } from '../raw/table.ts';
import type { Source } from '../sources/source.ts';

export interface RowKeys {
  keyOf(row: RawRow): string | undefined;
  /** The key of another row that a cell names. */
  keyNamed(text: string): string | undefined;
  /** The key the source knows the person by, in all of its lists. */
  personOf(row: RawRow): string | undefined;
  /** The damaged key or order, where a spreadsheet has rounded it; its last digits are lost. */
  damaged(row: RawRow): string | undefined;
}

/**
 * A known tool's key is as good as the tool says. Any other column of keys goes by its heading, and counts only where no two rows
 * with different names share one: otherwise it numbers something else.
 */
export function rowKeys(
  layout: Layout,
  rows: readonly RawRow[],
  source: Source | null,
  fingerprint: string,
): RowKeys {
  const column = layout.one('key');
  const order = layout.one('order');
  const person = layout.one('personKey');
  const watched = [column, order, person].filter((one) => one !== undefined);
  const isUsed = column !== undefined && (source !== null || isOnePerName(layout, rows, column));
  const isPersons = person !== undefined && (source !== null || isOnePerName(layout, rows, person));
  const tool = source?.id ?? (column ? foldHeading(column.written).replaceAll(':', ' ') : '');
  const isPerForm = source === null ? isOfForm(rows, column) : source.keyPerForm;
  const seat = isUsed || source !== null ? undefined : seatColumn(layout, rows);
  const prefix = isPerForm ? `${tool}:${fingerprint.slice(0, 6)}-` : `${tool}:`;
  return {
    keyOf: (row) => {
      const key = isUsed ? textIn(row, column) : '';
      if (key === '') return seat && keyOfSeat(row, seat, order);
      if (!source?.keyWithinOrder) return prefix + key;
      const within = textIn(row, order);
      return within === '' ? undefined : `${prefix}${within}-${key}`;
    },
    keyNamed: (text) => (isUsed && text !== '' && !source?.keyWithinOrder ? prefix + text : undefined),
    personOf: (row) => {
      const key = isPersons ? textIn(row, person) : '';
      return key === ''
        ? undefined
        : `${source?.id ?? foldHeading(person?.written ?? '').replaceAll(':', ' ')}:${key}`;
    },
    damaged: (row) => {
      for (const one of watched) {
        const key = textIn(row, one);
        if (isScientific(key)) return key;
      }
      return undefined;
    },
  };
}

const seats =
  /^(?:seat(?: ?(?:no|number|label|name))?|sitz(?:platz|nummer)?|si[eè]ge|place assise|asiento|butaca|posto|zitplaats|座位|座位号|座号|座席|座席番号)$/;

/** Where somebody has two rows of one order that differ in the seat, and in nothing else of their place, each seat is a ticket. */
function seatColumn(layout: Layout, rows: readonly RawRow[]): Column | undefined {
  const column = layout.columns.find(({ heading }) => seats.test(foldHeading(heading)));
  const order = layout.one('order');
  if (!column || !order || layout.one('sessions') || layout.one('booth')) return undefined;
  const who = (['name', 'given', 'family', 'emails', 'ticket', 'role'] as const).map((field) =>
    layout.one(field),
  );
  const taken = new Map<string, string>();
  const isSecond = (row: RawRow) => {
    const seat = textIn(row, column);
    const number = textIn(row, order);
    if (saysNothing(seat) || number === '') return false;
    const place = [number, ...who.map((one) => textIn(row, one))].join('\n');
    return heldIn(taken, place, () => seat) !== seat;
  };
  return rows.some(isSecond) ? column : undefined;
}

function keyOfSeat(row: RawRow, seat: Column, order: Column | undefined): string | undefined {
  const number = textIn(row, order);
  const place = textIn(row, seat);
  return number === '' || saysNothing(place) ? undefined : `seat:${number}-${place}`;
}

/** Short numbers begin anew in every form; a long one is of this answer alone. */
function isOfForm(rows: readonly RawRow[], column: Column | undefined): boolean {
  if (column === undefined || !/submission|response|entry/i.test(column.heading)) return false;
  return rows.every((row) => /^\d{0,5}$/.test(textIn(row, column)));
}

function isOnePerName(layout: Layout, rows: readonly RawRow[], column: Column): boolean {
  if (ascends(rows, (row) => textIn(row, column))) return true;
  const named = [layout.one('name'), layout.one('given'), layout.one('family')];
  const nameIn = (row: RawRow) => named.map((one) => textIn(row, one)).join('\n');
  const first = new Map<string, RawRow>();
  for (const row of rows) {
    const key = textIn(row, column);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (key !== '' && nameIn(before) !== nameIn(row)) return false;
  }
  return true;
}

/** Keys made of what rows say: two that say the same are two, and the same two in the next import, however they are kept in between. */
export function saidHashes(tool: string): (said: readonly unknown[]) => string {
  const met = new Map<string, number>();
  return (said) => {
    const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
    const number = (met.get(hash) ?? 0) + 1;
    met.set(hash, number);
    return `${tool}:${hash}${number > 1 ? `-${number}` : ''}`;
  };
}
