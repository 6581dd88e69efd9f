/** What somebody is at the event of their row, or on a list of contacts. */
import { roleOf } from '../cell/role-words.ts';
import { textIn } from '../column/layout.ts';
import type { OpenPerson } from '../person/open-person.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import type { OpenRegistration } from '../registration/open-registration.ts';
import type { Recognised } from '../sheet/recognise.ts';
import { usualRole } from './usual-role.ts';

export interface RoleReader {
  /** Where the row names no role, what the whole list is of. Whoever exhibits is an exhibitor beyond the event. */
  ofTaking(taking: OpenRegistration, person: OpenPerson): void;
  /** A role nobody knows is kept as typed. */
  ofContact(person: OpenPerson, row: RawRow, note: Note): void;
}

export function roleReader(recognised: Pick<Recognised, 'as' | 'layout'>): RoleReader {
  const usual = usualRole(recognised);
  const column = recognised.layout.one('role');
  return {
    ofTaking: (taking, person) => {
      if (usual) taking.role ??= usual;
      if (recognised.as === 'exhibitors' && taking.role) person.roles = [taking.role];
    },
    ofContact: (person, row, note) => {
      const text = textIn(row, column);
      const named = roleOf(text);
      const role = named ?? usual;
      if (role) person.roles = [role];
      if (column && named === null && text !== '') note.keep(column, text);
    },
  };
}
