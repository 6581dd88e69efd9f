/** In which order the names of a list are written: `Ann Moss`, `Moss, Ann`, or `Moss Ann` below a heading that says so. */
import { sum } from '../../lib/collect.ts';
import { fold } from '../../lib/text/fold.ts';
import { showsNoOrder, turnedName } from '../cell/name/family-first.ts';
import { namedBeside } from '../cell/name/name-beside.ts';
import { tidyName } from '../cell/name/person-name.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { type RawRow, textOf } from '../raw/table.ts';
import type { NameOrder } from './name-cells.ts';

/** They say the order of what stands below them. */
const familyFirst =
  /^(?:(?:last|family) ?name|surname|name|nachname|familienname|nom(?: de famille)?|cognome|apellidos?)(?:, ?| )(?:first ?name|given name|vorname|pr[ée]nom|nome|nombre)$|^(?:nachname|familienname) (?:und|\+|&) vorname$|^cogno(?:me|mi) (?:e|ed) no(?:me|mi)$|^apellidos? (?:y|e) nombres?$|^apelidos? e nomes?$|^nazwisk[oa] i imi(?:ę|e|ona)$|^p[řr][íi]jmen[íi] a jm[ée]no$|^priezvisko a meno$|^(?:naam )?[(]?achternaam,? (?:en )?voornaam[)]?$|^prezime i ime$|^фамилия,? (?:и )?имя$/i;
/** Of the name as such, too: the order is that of the mailboxes. A list is in the order of its first words whatever they are. */
const maybeFamilyFirst = /^noms? et pr[ée]noms?$/i;

export function nameOrderOf(layout: Layout, rows: readonly RawRow[]): NameOrder {
  const name = layout.one('name');
  if (!name) return 'as-written';
  const heading = name.heading.trim();
  const says = familyFirst.test(heading);
  if (says || maybeFamilyFirst.test(heading)) {
    const shown = shownByMailboxes(name, layout.all('emails'), rows);
    if (shown > 0 || (says && shown === 0)) return 'family-first';
  }
  return areTurned(name, layout, rows) ? 'turned' : 'as-written';
}

/** How many more write the family's name first here and last in their mailbox, `Moss Ann` of `ann.moss`, than write it last in both. */
function shownByMailboxes(name: Column, emails: readonly Column[], rows: readonly RawRow[]): number {
  const shown = rows.map((row) => {
    const words = fold(textIn(row, name)).split(' ');
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    if (words.length !== 2 || first === last) return 0;
    const tokens = emails.map((column) => mailboxOf(textIn(row, column)));
    if (tokens.some((mailbox) => isOf(mailbox, last, first))) return 1;
    return tokens.some((mailbox) => isOf(mailbox, first, last)) ? -1 : 0;
  });
  return sum(shown);
}

function mailboxOf(address: string): string {
  return fold(address.slice(0, Math.max(0, address.indexOf('@'))));
}

/** `ann.moss`, `a.moss`, `amoss`. */
function isOf(mailbox: string, given: string, family: string): boolean {
  const initial = given.charAt(0);
  const behind = mailbox.endsWith(family) ? mailbox.slice(0, -family.length).replace(/[._-]$/, '') : '';
  return behind === given || behind === initial;
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
