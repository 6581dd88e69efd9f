/** Random steps over a roster, as data, so that a failing run is readable; each is carried out as a command would. */
import fc from 'fast-check';
import { edit } from '../../src/domain/change/edit.ts';
import type { Client } from '../../src/domain/records/client.ts';
import type { Change, Roster } from '../../src/domain/roster.ts';

type Values = Pick<Client, 'name'> & Partial<Pick<Client, 'notes' | 'tags' | 'custom' | 'emails'>>;

/** Numbers say which record, counted round and round. */
export type Act =
  | { readonly act: 'add client'; readonly values: Values }
  | { readonly act: 'edit client'; readonly which: number; readonly values: Partial<Values> }
  | { readonly act: 'clear notes'; readonly which: number }
  | { readonly act: 'add event'; readonly name: string }
  | { readonly act: 'register'; readonly which: number; readonly event: number }
  | { readonly act: 'log'; readonly which: number; readonly text: string }
  | { readonly act: 'remove interaction'; readonly which: number };

/** What one command does. */
export type Step = readonly Act[];

const text = fc.oneof(
  fc.constantFrom('Ann', '王芳', 'O’Neil', ' ', '__proto__', '"', '\\', '\u2028', '😀', '\ud83d', 'a\nb'),
  fc.string({ minLength: 1, maxLength: 6 }),
);
const which = fc.nat({ max: 12 });
const values = {
  notes: text,
  tags: fc.array(text, { maxLength: 2 }),
  custom: fc.dictionary(text, text, { maxKeys: 2, noNullPrototype: true }),
  emails: fc.constantFrom(
    [],
    [{ value: 'ann@example.com', valid: true, bounced: false }],
    [{ value: 'no address', valid: false, bounced: false }],
  ),
};

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant('add client' as const),
    values: fc.record({ name: text, ...values }, { requiredKeys: ['name'] }),
  }),
  fc.record({
    act: fc.constant('edit client' as const),
    which,
    values: fc.record({ name: text, ...values }, { requiredKeys: [] }),
  }),
  fc.record({ act: fc.constant('clear notes' as const), which }),
  fc.record({ act: fc.constant('add event' as const), name: text }),
  fc.record({ act: fc.constant('register' as const), which, event: which }),
  fc.record({ act: fc.constant('log' as const), which, text }),
  fc.record({ act: fc.constant('remove interaction' as const), which }),
);

export function steps(most: number): fc.Arbitrary<readonly Step[]> {
  return fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { maxLength: most, size: 'max' });
}

/** The changes of one step at `now`; what it cannot do for want of a record it leaves undone. */
export function changesOf(roster: Roster, step: Step, now: string): Change[] {
  const change = edit(roster, now, { command: 'client add' });
  const pick = (ids: Iterable<string>, at: number) => {
    const all = [...ids];
    return all[at % Math.max(1, all.length)];
  };
  for (const doing of step) {
    if (doing.act === 'add client') change.add('clients', { kind: 'person', ...doing.values });
    else if (doing.act === 'add event') change.add('events', { name: doing.name, start: '2026-04-17' });
    else if (doing.act === 'remove interaction') {
      const id = pick(roster.interactions.keys(), doing.which);
      if (id) change.remove('interactions', id);
    } else {
      const client = pick(roster.clients.keys(), doing.which);
      if (!client) continue;
      if (doing.act === 'edit client') change.set('clients', client, doing.values);
      if (doing.act === 'clear notes') change.set('clients', client, { notes: undefined });
      if (doing.act === 'log') change.add('interactions', { client, at: now, text: doing.text });
      const event = doing.act === 'register' ? pick(roster.events.keys(), doing.event) : undefined;
      if (event) change.add('registrations', { client, event, status: 'registered' });
    }
  }
  return change.changes();
}

/** Instants a minute apart. */
export function minute(at: number): string {
  return new Date(Date.UTC(2026, 10, 24, 9, at)).toISOString();
}
