/** In which order the names of a list are written: `Ann Moss`, `Moss, Ann`, or `Moss Ann` below a heading that says so. */
import { showsNoOrder, turnedName } from '../cell/family-first.ts';
import { namedBeside } from '../cell/name-beside.ts';
import { tidyName } from '../cell/person-name.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { type RawRow, textOf } from '../raw/table.ts';
import type { NameOrder } from './name-cells.ts';

/** They say the order of what stands below them. */
const familyFirst =
  /^(?:(?:last|family) ?name|surname|name|nachname|familienname|nom(?: de famille)?|cognome|apellidos?)(?:, ?| )(?:first ?name|given name|vorname|pr[ée]nom|nome|nombre)$|^(?:nachname|familienname) (?:und|\+|&) vorname$|^cogno(?:me|mi) (?:e|ed) no(?:me|mi)$|^apellidos? (?:y|e) nombres?$|^apelidos? e nomes?$|^nazwisk[oa] i imi(?:ę|e|ona)$|^p[řr][íi]jmen[íi] a jm[ée]no$|^priezvisko a meno$|^(?:naam )?[(]?achternaam,? (?:en )?voornaam[)]?$|^prezime i ime$|^фамилия,? (?:и )?имя$/i;
/** Of the name as such, too: the order is that of the cells. */
const maybeFamilyFirst = /^noms? et pr[ée]noms?$/i;

export function nameOrderOf(layout: Layout, rows: readonly RawRow[]): NameOrder {
  const name = layout.one('name');
  if (!name) return 'as-written';
  const heading = name.heading.trim();
  if (familyFirst.test(heading) || (maybeFamilyFirst.test(heading) && areSorted(name, rows)))
    return 'family-first';
  return areTurned(name, layout, rows) ? 'turned' : 'as-written';
}

const fewest = 4;

/** A list in the order of its first words is sorted by family name. */
function areSorted(name: Column, rows: readonly RawRow[]): boolean {
  const words = rows.map((row) => textIn(row, name).toLowerCase()).filter((text) => text.includes(' '));
  return (
    words.length >= fewest &&
    words.every((word, at) => at === 0 || (words[at - 1] ?? '').localeCompare(word, 'fr') <= 0)
  );
}

/** Where nearly all are, or the heading says so: `Name, Vorname`. One alone may be of two people, or of a company. */
function areTurned(name: Column, layout: Layout, rows: readonly RawRow[]): boolean {
  if (!rows.some(({ cells }) => textOf(cells[name.at]).includes(','))) return false;
  const names = rows
    .map((row) => namedBeside(tidyName(textIn(row, name))).name)
    .filter((text) => text !== '');
  const some = names.filter((text) => turnedName(text) !== null).length;
  if (some === 0 || namesAllWhoCome(name, layout.one('party'), rows)) return false;
  if (/[a-zà-ÿ], ?[a-zà-ÿ]/i.test(name.heading)) return true;
  const telling = names.filter((text) => !showsNoOrder(text)).length;
  // Two given names in some rows, and one in the others, are of couples.
  return some > 1 && some * 10 >= telling * 9 && some * 5 >= names.length * 4;
}

/** The commas part people: as many names stand in each cell as the row says come. */
function namesAllWhoCome(name: Column, party: Column | undefined, rows: readonly RawRow[]): boolean {
  const some = party ? rows.filter((row) => textIn(row, name).includes(',')) : [];
  return (
    some.length > 0 && some.every((row) => textIn(row, name).split(',').length === Number(textIn(row, party)))
  );
}
