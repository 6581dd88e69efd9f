/** Companies that nobody in particular stands for, and people whose names look like theirs. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { draftAt, readLines } from '../reading.ts';

/** Of each its kind and its name. */
function whoIn({ drafts }: Sheetful): string[] {
  return drafts.map(({ person }: Draft) => `${person.kind} ${person.name}`);
}

test('a list that names companies calls their column by any word for a name', async () => {
  const fair = await readLines(
    ['Nome;Stand;País', 'Bolt GmbH;A1;Germany', 'CRATE CO., LTD.;A2;China', 'Dune Bakery;A3;Italy'],
    {
      forEvent: true,
    },
  );
  expect(fair.as).toBe('exhibitors');
  expect(whoIn(fair)).toEqual([
    'organisation Bolt GmbH',
    'organisation CRATE CO., LTD.',
    'organisation Dune Bakery',
  ]);
  const mixed = await readLines([
    'Name,City',
    'Ann Moss,Rome',
    'Bolt GmbH,Bonn',
    'Cy Lund,Bern',
    'Dune Ltd,Leeds',
  ]);
  expect(whoIn(mixed)).toEqual([
    'person Ann Moss',
    'organisation Bolt GmbH',
    'person Cy Lund',
    'organisation Dune Ltd',
  ]);
});

test('people before their companies, and those whose mailboxes bear their names, are no companies', async () => {
  const before = await readLines([
    'Name,Email',
    'Ann Moss (Bolt Ltd),ann@example.com',
    'Bob Reed / Crate GmbH,bob@example.com',
    '"Cy Lund, Dune Inc.",cy@example.com',
  ]);
  expect(before.drafts.map(({ person }) => `${person.name}: ${person.organisation}`)).toEqual([
    'Ann Moss: Bolt Ltd',
    'Bob Reed: Crate GmbH',
    'Cy Lund: Dune Inc.',
  ]);
  const boxes = await readLines([
    'Name,Email',
    'Bolt Ltd,info@example.com',
    'Crate GmbH,box@example.com',
    'Cy Lund,cy.lund@example.com',
  ]);
  expect(whoIn(boxes)).toEqual(['organisation Bolt Ltd', 'organisation Crate GmbH', 'person Cy Lund']);
  const comma = await readLines([
    'Name,City',
    '"Moss Pots, Ltd",Bonn',
    'Bolt GmbH,Bern',
    'Crate Inc.,Leeds',
    'Fen Oy,Turku',
    'Dune Bakery,Leeds',
  ]);
  expect(whoIn(comma)).toEqual([
    'organisation Moss Pots, Ltd',
    'organisation Bolt GmbH',
    'organisation Crate Inc.',
    'organisation Fen Oy',
    'organisation Dune Bakery',
  ]);
});

test('what may be a surname or initials is no form of a company', async () => {
  const sheet = await readLines([
    'Name,City',
    'Prasad B.V.,Pune',
    'Ana SA,Porto',
    'Anna Co,Cebu',
    'Mia AS,Oslo',
    'Rao N.V,Goa',
  ]);
  expect(whoIn(sheet)).toEqual([
    'person Prasad B.V.',
    'person Ana SA',
    'person Anna Co',
    'person Mia AS',
    'person Rao N.V',
  ]);
  const beside = await readLines(['Name,Company', 'Ann Limited,Acme']);
  expect(whoIn(beside)).toEqual(['person Ann Limited']);
});

test('a column says which of a list of partners are companies, and for whom the others work', async () => {
  const sheet = await readLines([
    'Name,Is a company,Related company,City',
    'Dune Shelves,1,,Leeds',
    'Ann Moss,0,Dune Shelves,Leeds',
    'Bob Reed,0,,York',
  ]);
  expect(whoIn(sheet)).toEqual(['organisation Dune Shelves', 'person Ann Moss', 'person Bob Reed']);
  expect(draftAt(sheet, 3).person.organisation).toBe('Dune Shelves');
  const paid = await readLines(['Name,Company,Is a company,Email', 'Ann Moss,Acme,yes,ann@example.com']);
  expect(whoIn(paid)).toEqual(['person Ann Moss']);
});

test('a company without a person is an organisation; a company with a person belongs to the person', async () => {
  const sheet = await readLines(['Company,Email,Booth', 'Paper Moon,hello@example.com,A1']);
  expect(draftAt(sheet, 2).person).toMatchObject({
    kind: 'organisation',
    name: 'Paper Moon',
    emails: [{ value: 'hello@example.com' }],
  });
  const people = await readLines(['Name,Company,Email', ',Paper Moon,bo@example.com']);
  expect(draftAt(people, 2).person).toMatchObject({ kind: 'person', name: '', organisation: 'Paper Moon' });
});

test('a company whose name one of its people bears is kept beside them', async () => {
  const sheet = await readLines([
    'Name,First,Last',
    'Moss Ceramics Ltd,Ann,Moss',
    'Acme Ltd,Ben,Hart',
    'Dr. Cy Co,Cy,Co',
  ]);
  expect(sheet.drafts.map(({ person }) => [person.name, person.organisation])).toEqual([
    ['Ann Moss', 'Moss Ceramics Ltd'],
    ['Ben Hart', 'Acme Ltd'],
    ['Dr. Cy Co', undefined],
  ]);
});
