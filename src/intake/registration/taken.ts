/** Reads from a row what somebody takes besides themselves: sessions, space, and who comes along. */
import type { RegistrationDraft } from '../../domain/draft.ts';
import { wordsIn } from '../cell/lists.ts';
import { saysNothing } from '../cell/nothing.ts';
import { cameOf } from '../cell/states/status.ts';
import { isYesOrNo } from '../cell/states/yes-no.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import { boothSizes } from './booth-size.ts';

type Taken = { -readonly [K in 'sessions' | 'area' | 'companions']?: RegistrationDraft[K] };

/** Null where no column tells of any. */
export function takenReader(
  layout: Layout,
  rows: readonly RawRow[],
  region: string | undefined,
): ((row: RawRow, order: string | undefined, note: Note) => Taken) | null {
  const fields = ['sessions', 'area', 'companions', 'party'] as const;
  if (fields.every((field) => layout.one(field) === undefined)) return null;
  const isOrderEach = layout.one('party') !== undefined && isInOneRow(layout.one('order'), rows);
  const sizeIn = boothSizes(layout.one('area'), rows, region);
  return (row, order, note) => readTaken(row, layout, isOrderEach || order === undefined, sizeIn, note);
}

/** Whether no two rows are of one order. */
function isInOneRow(order: Column | undefined, rows: readonly RawRow[]): boolean {
  const seen = new Set<string>();
  return rows.every((row) => {
    const text = textIn(row, order);
    return text === '' || seen.size < seen.add(text).size;
  });
}

/** `isWhole`: the row tells of all who come, as no other row is of its order. */
function readTaken(
  row: RawRow,
  layout: Layout,
  isWhole: boolean,
  sizeIn: (typed: string) => number | null,
  note: Note,
): Taken {
  const draft: Taken = {};
  const sessions = layout.all('sessions').flatMap((column) => {
    const text = textIn(row, column);
    return saysNothing(text) ? [] : wordsIn(text);
  });
  if (sessions.length > 0) draft.sessions = sessions;
  const area = layout.one('area');
  const companions = layout.one('companions');
  const size = textIn(row, area);
  const square = sizeIn(size);
  if (square !== null) draft.area = square;
  else if (area && !saysNothing(size)) note.keep(area, size);
  const others = textIn(row, companions);
  const some = howMany(others);
  if (some !== null) draft.companions = some;
  else if (companions && isYesOrNo(others)) draft.companions = cameOf(others) === true ? 1 : 0;
  else if (companions && !saysNothing(others)) note.keep(companions, others);
  const party = layout.one('party');
  const all = textIn(row, party);
  const inAll = howMany(all);
  // Whoever the row names is one of them; where an order has several rows, its tickets have rows of their own.
  if (inAll !== null && isWhole) draft.companions ??= Math.max(0, inAll - 1);
  else if (party && !saysNothing(all)) note.keep(party, all);
  return draft;
}

const counted =
  /^\+? ?(\d{1,4}) ?(?:people|persons?|pers\.?|pax|guests?|personen|gäste|personnes|personas|persone|pessoas|人|位|名)?$/i;

/** `2`, `+1`, `3 Personen`; null where it is no number of people. */
function howMany(text: string): number | null {
  const number = counted.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}
