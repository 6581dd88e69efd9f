/** Whether the names of a list are written with the family name and a comma first: `Moss, Ann`. */
import { namedBeside, turnedName } from '../cell/name-beside.ts';
import { tidyName } from '../cell/person-name.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { type RawRow, textOf } from '../raw/table.ts';

/** Where nearly all are, or the heading says so: `Name, Vorname`. One alone may be of two people, or of a company. */
export function areTurned(layout: Layout, rows: readonly RawRow[]): boolean {
  const name = layout.one('name');
  if (!name || !rows.some(({ cells }) => textOf(cells[name.at]).includes(','))) return false;
  const names = rows
    .map((row) => namedBeside(tidyName(textIn(row, name))).name)
    .filter((text) => text !== '');
  const some = names.filter((text) => turnedName(text) !== null).length;
  if (some === 0 || namesAllWhoCome(name, layout.one('party'), rows)) return false;
  return /[a-zà-ÿ], ?[a-zà-ÿ]/i.test(name.heading) || (some > 1 && some * 10 >= names.length * 9);
}

/** The commas part people: as many names stand in each cell as the row says come. */
function namesAllWhoCome(name: Column, party: Column | undefined, rows: readonly RawRow[]): boolean {
  const some = party ? rows.filter((row) => textIn(row, name).includes(',')) : [];
  return (
    some.length > 0 && some.every((row) => textIn(row, name).split(',').length === Number(textIn(row, party)))
  );
}
