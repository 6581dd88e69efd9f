/** Reads from a row what somebody is called, from one column or from several, with what stands beside the name in its cell. */
import { generations } from '../../domain/identity/compare.ts';
import { namedAddress, nameThenAddress } from '../cell/contact/stray.ts';
import { familyFirst, turnedName } from '../cell/name/family-first.ts';
import { isCompany, isPost, type NameBeside, namedBeside } from '../cell/name/name-beside.ts';
import { withoutRemark } from '../cell/name/name-remarks.ts';
import { type NamedContact, namedContact } from '../cell/name/named-contact.ts';
import { holdsTwoNames, nameOf, partedName, tidyName } from '../cell/name/person-name.ts';
import { saysNothing } from '../cell/nothing.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';

/** Empty texts where the row does not say it. */
export interface NameRead {
  readonly name: string;
  /** Both parts, where the row tells them apart. */
  readonly parts: { readonly given: string; readonly family: string } | null;
  /** The other of two names in one cell. */
  readonly other: string;
  /** What stands in a column of whole names beside two of their parts. */
  readonly shown: string;
  readonly organisation: string | undefined;
  readonly title: string | undefined;
  /** An address in the cell of the name. */
  readonly address: string;
  /** A cell that says who somebody is together with how to reach them. */
  readonly contact: NamedContact | null;
}

interface Whole {
  readonly beside: NameBeside;
  readonly other: string;
}

const unnamed: Whole = { beside: { name: '' }, other: '' };

/** `turned`: the family name and a comma first. */
export type NameOrder = 'as-written' | 'turned' | 'family-first';

export type NameReader = (row: RawRow, note: Note) => NameRead;

/** `order`: how the names of the list are written. `reaching`: the columns of addresses and numbers. */
export function nameReader(
  layout: Layout,
  order: NameOrder,
  reaching: { readonly emails: readonly Column[]; readonly phones: readonly Column[] },
): NameReader {
  const name = layout.one('name');
  const isTwofold = name !== undefined && holdsTwoNames(name.heading);
  const given = layout.one('given');
  const middle = layout.one('middle');
  const family = layout.one('family');
  const secondFamily = layout.one('secondFamily');
  const suffix = layout.one('suffix');
  const missing = given && !family ? 'family' : family && !given ? 'given' : null;

  /** The cell that names somebody with a contact, where no other says who it is. */
  function contactIn(row: RawRow): NamedContact | null {
    const written = textIn(row, name);
    if (written !== '') return namedContact(written);
    if (textIn(row, given) + textIn(row, family) !== '') return null;
    for (const column of [...reaching.phones, ...reaching.emails]) {
      const found = namedContact(textIn(row, column));
      if (found !== null) return found;
    }
    return null;
  }

  /** The cell of the whole name, apart from an address or a number in it. */
  function cellIn(row: RawRow): Pick<NameRead, 'address' | 'contact'> & { readonly typed: string } {
    const written = textIn(row, name);
    const bracketed = namedAddress(written);
    const contact = bracketed === null ? contactIn(row) : null;
    const isReached = contact !== null || reaching.emails.some((column) => textIn(row, column) !== '');
    const addressed = bracketed ?? (isReached ? null : nameThenAddress(written));
    const typed = addressed?.[0] ?? contact?.name ?? written;
    return { typed: tidyName(inOneLine(typed)), address: addressed?.[1] ?? '', contact };
  }

  function halvesOf(text: string): readonly [given: string, family: string] | null {
    if (order === 'as-written') return null;
    return turnedName(text) ?? (order === 'family-first' ? familyFirst(text) : null);
  }

  /** What the cell of the whole name says of whom, without what is remarked there. */
  function wholeIn(typed: string, note: Note): Whole {
    const [first, other] = isTwofold ? partedName(typed) : [typed, ''];
    const [alone, remark] = withoutRemark(first);
    if (name && remark !== '') note.keep(name, remark);
    return { beside: namedBeside(alone), other };
  }

  return (row, note) => {
    const { typed, address, contact } = cellIn(row);
    const { beside, other } = typed === '' ? unnamed : wholeIn(typed, note);
    const second = tidyName(textIn(row, secondFamily));
    const ownGiven = tidyName(textIn(row, given));
    const ownFamily = withSecond(tidyName(textIn(row, family)), second);
    const halves = ownGiven + ownFamily === '' ? halvesOf(beside.name) : null;
    const [givenName, familyName] = halves ?? [ownGiven, ownFamily];
    const whole = halves === null ? beside.name : '';
    const between = tidyName(textIn(row, middle));
    const joined = nameOf({ whole, given: givenName, middle: between, family: familyName }, missing);
    const called = withSuffix(joined, row, suffix, note);
    if (secondFamily && !called.includes(second)) note.keep(secondFamily, second);
    // Beside a column of given names alone, one called only “name” has the family name.
    const isHalf = missing !== null && whole !== '' && givenName + familyName !== '' && called !== whole;
    const parts = {
      given: isHalf && missing === 'given' ? whole : givenName,
      family: isHalf && missing === 'family' ? whole : familyName,
    };
    return {
      name: called,
      parts: parts.given !== '' && parts.family !== '' ? parts : null,
      other,
      shown: name && givenName !== '' && familyName !== '' ? whole : '',
      organisation: beside.organisation,
      title: beside.title,
      address,
      contact,
    };
  };
}

/** Below a name in its cell may stand what somebody does, or for whom. */
function inOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const [first = '', ...others] = text.split('\n').map((line) => line.trim());
  const below = others.filter((line) => line !== '');
  const isBeside = below.length === 1 && below.every((line) => isPost(line) || isCompany(line));
  return isBeside ? `${first}, ${below[0]}` : text;
}

/** Both surnames, unless the first column has both already. */
function withSecond(family: string, second: string): string {
  const isSaid = second === '' || family.split(' ').includes(second);
  return isSaid ? family : `${family} ${second}`.trim();
}

/** With what tells a father and a son of one name apart; a degree is kept as it stands. */
function withSuffix(name: string, row: RawRow, column: Column | undefined, note: Note): string {
  const text = textIn(row, column);
  if (column === undefined || saysNothing(text)) return name;
  if (name !== '' && generations.has(text.toLowerCase().replace(/\.$/, '')))
    return name.toLowerCase().endsWith(text.toLowerCase()) ? name : `${name} ${text}`;
  note.keep(column, text);
  return name;
}
