/** People joined or kept apart by what has no field: home addresses and document numbers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonDraft } from '../../../../src/domain/draft.ts';
import { particularsOf } from '../../../../src/domain/identity/party/particulars.ts';
import { client, person } from '../../import/hand-made.ts';
import { ask, claim, told, whoAre } from '../matching.ts';

const lives = (custom: Record<string, string>, birthday?: string) => ({
  custom,
  texts: birthday === undefined ? {} : { birthday },
});
const wattle = { 'Street number': '58', Address: 'Wattle Street', Postcode: '2524' };

test('addresses and documents are known by their headings, in one column or in several', () => {
  expect(particularsOf({ ...wattle, 'E-mail address 2': 'x@example.com', Shirt: 'M' })).toEqual({
    homes: [{ street: 'wattle street', number: '58', code: '2524' }],
    documents: [],
  });
  expect(
    particularsOf({ 地址: '平安路12号', 身份证号: '1101 0119 9001 011234', 'IP address': '10.0.0.1' }),
  ).toEqual({
    homes: [{ street: '平安路 号', number: '12', code: '' }],
    documents: ['110101199001011234'],
  });
  expect(particularsOf({ 'ID number': 'none', Address: '-' })).toEqual({ homes: [], documents: [] });
});

test.each<[string, PersonDraft, PersonDraft]>([
  [
    'one name and one document',
    person('Olivia Brown', 'o@example.com', '', lives({ 'Passport no': 'X 123 4567' })),
    person('Olivia Brown', '', 'Lotus', lives({ 'Passport no': 'x1234567' })),
  ],
  [
    'one name, one birthday and one address',
    person('Olivia Brown', '', '', lives(wattle, '1990-05-17')),
    person('Brown, Olivia', '+12025550113', '', lives({ Address: '58 Wattle Street' }, '1990-05-17')),
  ],
])('%s are one person', (_, row, other) => {
  expect(whoAre([row, other])).toEqual(['new 1', 'new 1']);
  expect(whoAre([other, row])).toEqual(['new 1', 'new 1']);
});

test('whoever is known is known again by their document, and is asked about where two are', () => {
  const known = (id: string) => client(id, '林小雨', '', '', { custom: { 身份证号: '110101199001011234' } });
  const row = person('林小雨', '13800000001', '', lives({ 身份证号: '110101199001011234' }));
  expect(whoAre([row], [known('C0001')])).toEqual(['C0001']);
  expect(whoAre([row], [known('C0001'), known('C0002')])).toEqual(['new 1 ? C0001 C0002']);
});

test.each<[string, PersonDraft, PersonDraft]>([
  [
    'a father and a son of one name at one address',
    person('Ethan Brown', '', '', lives(wattle, '1960-05-17')),
    person('Ethan Brown', '', '', lives(wattle, '1990-08-02')),
  ],
  [
    'two of one family at one address',
    person('Ethan Brown', '', '', lives(wattle, '1988-05-17')),
    person('Olivia Brown', '', '', lives(wattle, '1990-08-02')),
  ],
  [
    'one name and one street with other houses',
    person('Ethan Brown', '', '', lives(wattle)),
    person('Ethan Brown', '', '', lives({ ...wattle, 'Street number': '7', Postcode: '9999' })),
  ],
  [
    'numbers given out one after the other',
    person('Olivia Brown', '', '', lives({ 'Member no': '1000234' })),
    person('Olivia Braun', '', '', lives({ 'Member no': '1000235' })),
  ],
])('%s are two people, and nobody asks', (_, row, other) => {
  expect(whoAre([row, other])).toEqual(['new 1', 'new 2']);
});

test.each<[string, PersonDraft, PersonDraft]>([
  [
    'a slip in the name, and the address',
    person('Oliva Brown', '', '', lives(wattle)),
    person('Olivia Brown', '', '', lives(wattle)),
  ],
  [
    'a slip in the street',
    person('Olivia Brown', '', '', lives({ ...wattle, Address: 'Watle Street' })),
    person('Olivia Brown', '', '', lives(wattle)),
  ],
  [
    'a slip in the document',
    person('Olivia Brown', '', '', lives({ 'ID number': '3594715' })),
    person('Olivia Brown', '', '', lives({ 'ID number': '35594715' })),
  ],
  [
    'another surname, and the document',
    person('Olivia Brown', '', '', lives({ 'ID number': '3594715' }, '1990-05-17')),
    person('Olivia Marsh', '', '', lives({ 'ID number': '3594715' }, '1990-05-17')),
  ],
  [
    'a surname alone, the birthday and the address',
    person('Brown', '', '', lives(wattle, '1990-05-17')),
    person('Olivia Brown', '', '', lives(wattle, '1990-05-17')),
  ],
])('%s: a person is asked', (_, row, other) => {
  expect(whoAre([other, row])).toEqual(['new 1', 'new 2 ? new 1']);
});

test('one document under another address and number is asked about', () => {
  const rows = [
    person('林小雨', 'lin@example.com 13800000001', '', lives({ 身份证号: '110101199001011234' })),
    person('林小雨', 'lin2@example.org 13800000002', '', lives({ 身份证号: '110101199001011234' })),
  ];
  expect(whoAre(rows)).toEqual(['new 1', 'new 2 ? new 1']);
});

test('who is one by address, birthday or document does not depend on the order of the rows', () => {
  const some = fc.constantFrom(...['Olivia Brown', 'Oliva Brown', 'Ethan Brown', 'Brown']);
  const row = fc.record({
    name: some,
    birthday: fc.constantFrom('1990-05-17', '1990-05-18', ''),
    number: fc.constantFrom('58', '7', ''),
    document: fc.constantFrom('3594715', '3594716', '88888', ''),
    email: fc.constantFrom('o@example.com', 'b@example.com', ''),
  });
  const partition = (people: readonly PersonDraft[]) =>
    ask(people.map((one) => claim(one)))
      .people.map(({ claims }) => claims.map((at) => JSON.stringify(people[at])).sort())
      .map((group) => group.join('\n'))
      .sort();
  fc.assert(
    fc.property(fc.array(row, { maxLength: 7 }), (rows) => {
      const people = rows.map(({ name, birthday, number, document, email }) =>
        person(
          name,
          email,
          '',
          lives(
            { 'Street number': number, Address: 'Wattle Street', 'ID number': document },
            birthday || undefined,
          ),
        ),
      );
      expect(partition([...people].reverse())).toEqual(partition(people));
    }),
    { numRuns: 200 },
  );
  expect(told(ask([]))).toEqual([]);
});
