import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { clientOfBoth, mergeClients } from '../../../src/domain/merge/clients.ts';
import { type Choices, mayTake, takeable, valueIn } from '../../../src/domain/merge/take.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import { emptyRoster } from '../../../src/domain/roster.ts';

const now = '2026-11-24T09:00:00.000Z';
const client = (id: string, made: string, more: Partial<Client>): Client => ({
  id,
  kind: 'person',
  created: made,
  updated: made,
  name: 'Sam Lee',
  ...more,
});
const sam = (more: Partial<Client>) => client('C0001', '2026-01-01T00:00:00.000Z', more);
const other = (more: Partial<Client>) => client('C0002', '2026-02-01T00:00:00.000Z', more);

function merged(kept: Client, gone: Client, choices: Choices) {
  const roster = { ...emptyRoster(), clients: new Map([kept, gone].map((one) => [one.id, one])) };
  const change = edit(roster, now);
  const told = mergeClients(change, roster, kept.id, gone.id, choices);
  return {
    told,
    client: change.get('clients', kept.id),
    reviews: change.changes().filter((one) => one.collection === 'reviews'),
  };
}

const word = fc.constantFrom('Ann', 'Bo Lin', '王芳', 'Kim');
const day = fc.constantFrom('1990-05-17', '1991-05-18');
const portrait = fc.record(
  { name: word, city: word, title: word, organisation: word, birthday: day, owner: word, wechat: word },
  { requiredKeys: ['name'] },
);
const chosen = fc
  .dictionary(fc.constantFrom(...takeable), fc.constantFrom('kept' as const, 'offered' as const))
  .map((choices): Choices => new Map(Object.entries(choices)));

describe('whose value stands', () => {
  test('is that of who was chosen, and of every other field what it is by itself', () => {
    fc.assert(
      fc.property(portrait, portrait, chosen, (a, b, choices) => {
        const [kept, gone] = [sam(a), other(b)];
        const byItself = clientOfBoth(kept, gone);
        const whole = clientOfBoth(kept, gone, choices);
        for (const field of takeable) {
          const side = mayTake(field, kept, gone) ? choices.get(field) : undefined;
          const source = side === undefined ? byItself : side === 'kept' ? kept : gone;
          expect(valueIn(whole, field)).toEqual(valueIn(source, field));
        }
      }),
    );
  });

  test('is shown as it then is', () => {
    fc.assert(
      fc.property(portrait, portrait, chosen, (a, b, choices) => {
        const [kept, gone] = [sam(a), other(b)];
        const whole = clientOfBoth(kept, gone, choices);
        const done = merged(kept, gone, choices).client;
        for (const field of [...takeable, 'otherNames'])
          expect(done && valueIn(done, field)).toEqual(valueIn(whole, field));
      }),
    );
  });

  test('is not asked again where two contradict each other', () => {
    const pair = [sam({ birthday: '1990-05-17' }), other({ birthday: '1991-05-18' })] as const;
    const asked = merged(...pair, new Map());
    expect(asked.reviews).toMatchObject([{ after: { field: 'birthday', state: 'open' } }]);
    const settled = merged(...pair, new Map([['birthday', 'offered']]));
    expect(settled.client?.birthday).toBe('1991-05-18');
    expect(settled.reviews).toMatchObject([{ after: { field: 'birthday', state: 'accepted' } }]);
    expect(settled.told.taken).toEqual([{ field: 'birthday', from: 'C0002' }]);
  });
});

test('the name that does not stand is still one to be found by, and its parts go with it', () => {
  const whole = clientOfBoth(
    sam({ name: 'Samuel Lee', given: 'Samuel', family: 'Lee' }),
    other({ name: 'Sam Li', otherNames: ['李三'] }),
    new Map([['name', 'offered']]),
  );
  expect(whole).toMatchObject({ name: 'Sam Li', otherNames: ['李三', 'Samuel Lee'] });
  expect([whole.given, whole.family]).toEqual([undefined, undefined]);
});

test('nothing is to be chosen of what is known of one, the same of both, or kept of both', () => {
  const [one, two] = [sam({ city: 'Bern', owner: 'Ann', tags: ['a'] }), other({ city: 'Bern', tags: ['b'] })];
  expect(takeable.filter((field) => mayTake(field, one, two))).toEqual([]);
  expect(mayTake('tags', one, two)).toBe(false);
});
