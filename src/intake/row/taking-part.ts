/** How somebody takes part, as their row, their name and the part of the list they stand in say it together. */
import type { PersonDraft } from '../../domain/draft.ts';
import { withState } from '../cell/name/name-remarks.ts';
import { isSeatName, withCompanions } from '../cell/name/seat-name.ts';
import { gravest } from '../cell/states/status.ts';
import type { OpenPerson } from '../person/open-person.ts';
import type { Note } from '../raw/note.ts';
import type { OpenRegistration } from '../registration/open-registration.ts';
import type { ListedRow } from './listed/listed-rows.ts';

/** Who came has come, whatever stands over them. */
export function applyPart(taking: OpenRegistration, { isStruck, standing }: ListedRow, note: Note): void {
  if (isStruck && taking.status !== 'attended') {
    taking.status = 'cancelled';
    note.tell('struck-row');
  }
  if (standing?.status !== undefined && taking.status !== 'attended')
    taking.status = gravest(taking.status ?? 'registered', standing.status);
  if (standing?.role !== undefined) taking.role ??= standing.role;
}

/** `Ann Moss +2` comes with two, `Ann Moss (cancelled)` not at all; a seat of an order that is called so is nobody. */
export function applyName(taking: OpenRegistration, person: OpenPerson): void {
  const [called, status] = withState(person.name);
  if (status !== null && taking.status !== 'attended')
    taking.status = gravest(taking.status ?? 'registered', status);
  const [alone, companions] = withCompanions(called);
  const name = taking.order !== undefined && isSeatName(alone) ? '' : alone;
  if (name !== person.name) {
    person.name = name;
    delete person.given;
    delete person.family;
  }
  // On a ticket of an order they have tickets of their own.
  if (companions > 0 && taking.order === undefined) taking.companions ??= companions;
}

/** Whom the row names as well comes along under their own name, where it says how many come in all. */
export function withoutNamed(taking: OpenRegistration, others: readonly PersonDraft[]): void {
  if (taking.companions !== undefined) taking.companions = Math.max(0, taking.companions - others.length);
}
