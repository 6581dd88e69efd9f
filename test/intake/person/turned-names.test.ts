/** Names with the family name first. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

test('names in one column headed last, first are turned', async () => {
  const sheet = await readLines(['"Last, First",Ticket', '"Stone, Ida",VIP', '"Moor, Jon",GA']);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ida Stone', 'Jon Moor']);
});

const german = { region: 'DE', currency: 'EUR', forEvent: true };

test('a heading says which half of a name stands first; a company behind it does not hide that', async () => {
  const sheet = await readLines(
    ['Name Vorname;Verein', 'Kurz Anna;SV Nord', 'von Berg Ina Maria;TV Süd'],
    german,
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Anna Kurz', 'von Berg Ina Maria']);
  const turned = await readLines(
    ['Name;E-Mail', '"Kurz, Anna (Kurz GmbH)";anna@example.com', '"Renz, Udo";udo@example.com'],
    german,
  );
  expect(turned.drafts.map(({ person }) => [person.name, person.organisation])).toEqual([
    ['Anna Kurz', 'Kurz GmbH'],
    ['Udo Renz', undefined],
  ]);
});

test('names with a comma are turned though one of them is short, or begins with a small word', async () => {
  const names = async (...written: string[]) =>
    (await readLines(['Name,Phone', ...written.map((name, at) => `"${name}",202-555-010${at}`)])).drafts.map(
      ({ person }) => person.name,
    );
  expect(
    await names(
      'Alder, Jan',
      'van den Berg, Jolijn',
      'St. Clair, Dom',
      'Ivy',
      'Smith Jr., Bob',
      "d'Arcy, Al",
    ),
  ).toEqual(['Jan Alder', 'Jolijn van den Berg', 'Dom St. Clair', 'Ivy', 'Bob Smith Jr.', "Al d'Arcy"]);
  expect(await names('Anna, Tom', 'Ines, Karl', 'Udo', 'Ida')).toEqual([
    'Anna, Tom',
    'Ines, Karl',
    'Udo',
    'Ida',
  ]);
  expect(await names('Moss, Reed', 'Delta Inc., Paris', 'Ann Gill')).toEqual([
    'Moss, Reed',
    'Delta Inc., Paris',
    'Ann Gill',
  ]);
});

test('the family name stands first where the heading says so, or where it may and the mailboxes do', async () => {
  const names = async (heading: string, ...written: string[]) =>
    (
      await readLines([
        `Nr,${heading},Email`,
        ...written.map((cell, at) => {
          const [name, mailbox] = cell.split('|');
          return `${at + 1},${name},${mailbox ? `${mailbox}@example.com` : ''}`;
        }),
      ])
    ).drafts.map(({ person }) => person.name);
  for (const heading of ['Nazwisko i imię', 'Cognome e nome', 'Apellido y nombre', 'Příjmení a jméno']) {
    expect(await names(heading, 'Dekker Wim', 'de LANNOY Marthe', 'Brera Saul Maria')).toEqual([
      'Wim Dekker',
      'Marthe de LANNOY',
      'Brera Saul Maria',
    ]);
    expect(await names(heading, 'Wim Dekker|wim.dekker', 'Saul Brera')).toEqual(['Wim Dekker', 'Saul Brera']);
  }
  const turned = ['Odile Brunel', 'Marc Chauvin', 'Luc Dor'];
  expect(await names('Nom et prénom', 'Brunel Odile|o.brunel', 'Chauvin Marc', 'Dor Luc')).toEqual(turned);
  expect(await names('Nom et prénom', 'Anne Faye|afaye', 'Luc Dor|luc.dor')).toEqual([
    'Anne Faye',
    'Luc Dor',
  ]);
  const sorted = ['Adrien Morel', 'Béatrice Petit', 'Chloé Roux', 'Denis Faure'];
  expect(await names('Nom et prénom', ...sorted)).toEqual(sorted);
});
