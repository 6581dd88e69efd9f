import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonDraft } from '../../../src/domain/draft.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import { client, person } from '../import/hand-made.ts';
import { ask, type claim, told } from './matching.ts';

type Claim = ReturnType<typeof claim>;

/** Few names, mailboxes, numbers and companies, so that everything that can meet does. */
const name = fc.constantFrom(
  'Olivia Brown',
  'Ethan Brown',
  'O. Brown',
  'Olivia',
  'Brown',
  'Sam Lee',
  'Sam L.',
  'Samuel Lee',
  '李娜',
  'Nancy Li',
  'Li Na',
  'Li Ming',
  '李娜 Nancy Li',
  '田中愛子',
  'Aiko Tanaka',
  '',
  'Person 7',
  'Person 8',
);
const reached = fc
  .tuple(
    fc.constantFrom('', '', 'info@example.com', 'a@example.com', 'b@example.com'),
    fc.constantFrom('', '', '+12025550113', '+12025550114'),
  )
  .map((both) => both.join(' '));
const company = fc.constantFrom('', '', 'Lotus Ltd', 'Lotus', 'Northwind');
const born = fc.constantFrom(
  {},
  {},
  { birthday: '1961-12-02' },
  { birthday: '1990-05-17' },
  { birthday: '1990-05-71' },
);
const somebody = fc
  .tuple(name, reached, company, born)
  .map(([called, contacts, employer, texts]) => person(called, contacts, employer, { texts }));
const row: fc.Arbitrary<Claim> = fc
  .record({
    person: somebody,
    buyer: fc.constantFrom<readonly string[]>([], [], ['info@example.com'], ['a@example.com']),
    client: fc.constantFrom(null, null, null, 'C0001', 'C0002'),
    keys: fc.constantFrom<readonly string[]>([], [], ['luma:1'], ['luma:2']),
  })
  .map((one): Claim => one);
const clients = fc
  .array(fc.tuple(name, reached, company, born), { maxLength: 3 })
  .map((all) => all.map(([called, ...rest], at): Client => client(`C000${at + 1}`, called || '?', ...rest)));

/** Which rows are one person, and whose; whatever the order they were met in. */
function groups(claims: readonly Claim[], known: readonly Client[], order: readonly number[]): string[] {
  const { people } = ask(
    order.map((at) => claims[at] ?? { person: person(''), buyer: [], client: null, keys: [] }),
    known,
  );
  return people
    .map(
      ({ client: id, claims: rows }) =>
        `${id ?? 'new'}: ${rows
          .map((at) => order[at] ?? -1)
          .sort((a, b) => a - b)
          .join(' ')}`,
    )
    .sort();
}

test('the order of rows and of clients does not matter', () => {
  const rows = fc.array(row, { minLength: 2, maxLength: 7 });
  const shuffled = rows.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, clients, fc.boolean(), ([all, order], known, turned) => {
      const before = groups(all, known, [...all.keys()]);
      expect(groups(all, turned ? [...known].reverse() : known, order)).toEqual(before);
    }),
    { numRuns: 3000 },
  );
});

test('everybody is somebody, once, and nobody is asked about themselves', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), clients, fc.boolean(), (claims, known, first) => {
      const { people, reasons } = ask(claims, known, first);
      expect(people.flatMap((one) => one.claims).sort((a, b) => a - b)).toEqual([...claims.keys()]);
      expect(reasons).toHaveLength(claims.length);
      for (const [at, one] of people.entries()) {
        const candidates = one.candidates.map(({ client: id, somebody: other }) => id ?? other);
        expect(candidates).not.toContain(at);
        expect(candidates).not.toContain(one.client ?? '');
        expect(new Set(candidates).size).toBe(candidates.length);
        expect(candidates).not.toContain(null);
      }
    }),
    { numRuns: 1000 },
  );
});

test('two clients of the roster are never made one by a file', () => {
  const pair = [client('C0001', 'Sam Lee', 'a@example.com'), client('C0002', 'Sam Lee', 'b@example.com')];
  const bridge: PersonDraft = person('Sam Lee', 'a@example.com b@example.com');
  expect(told(ask([{ person: bridge, buyer: [], client: null, keys: [] }], pair))).toEqual([
    'new 1 ? C0001 C0002',
  ]);
});

test('rows of one key stay with the client who holds it, whoever else uses their mailbox', () => {
  const pair = [client('C0001', 'Olivia Brown'), client('C0002', '李娜', 'a@example.com')];
  const keyed = { buyer: [], keys: ['luma:1'] };
  const claims: Claim[] = [
    { ...keyed, person: person('李娜 Nancy Li', 'a@example.com'), client: null },
    { ...keyed, person: person('Olivia Brown', 'a@example.com'), client: 'C0001' },
  ];
  expect(groups(claims, pair, [0, 1])).toEqual(['C0001: 0 1']);
  expect(groups(claims, [...pair].reverse(), [0, 1])).toEqual(['C0001: 0 1']);
});
