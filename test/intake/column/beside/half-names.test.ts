/** The two halves of a name in columns of their own. */
import { expect, test } from 'vitest';
import { draftAt, peopleOf, readLines } from '../../reading.ts';

test('half a name known in any language has the other half beside it', async () => {
  const sheet = await readLines([
    'Pozisyon,Katılımcı adı: Xyz,Katılımcı adı: Soyad,Beden,E-posta',
    '1,Ayşe,Kaya,M,ayse@example.com',
    '2,Can,Kaya,L,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ayşe Kaya', 'Can Kaya']);
  const turkish = await readLines(['Ad,Soyad,E-posta', 'Ayşe,Kaya,ayse@example.com']);
  expect(draftAt(turkish, 2).person).toMatchObject({ given: 'Ayşe', family: 'Kaya' });
  const leads = await readLines(['Ad,Full name,Email', 'Spring,Ann Moss,ann@example.com']);
  expect(draftAt(leads, 2).person.name).toBe('Ann Moss');
  expect(draftAt(leads, 2).person.given).toBeUndefined();
  const ads = await readLines(['First name,Ad,Email', 'Ann,A1,ann@example.com']);
  expect(draftAt(ads, 2).person).toMatchObject({ name: 'Ann', custom: { Ad: 'A1' } });
});

test.each([
  ['Name,Vorname', 'Falk,Iris', 'Iris Falk'],
  ['Nombre,Apellidos', 'Iris,Falk', 'Iris Falk'],
  ['Nom,Prénom', 'Falk,Iris', 'Iris Falk'],
  ['Name,First name', 'Iris Falk,Iris', 'Iris Falk'],
  ['姓,名', '欧阳,兰', '欧阳兰'],
  ['Nachname,Vorname', 'Falk,Iris', 'Iris Falk'],
])('under %s, %s is %s', async (heads, cells, name) => {
  const sheet = await readLines([`${heads},E-Mail`, `${cells},iris@example.com`]);
  expect(sheet.drafts[0]?.person.name).toBe(name);
});

test('a name that says neither part of the one beside it is a company, or is kept', async () => {
  const sheet = await readLines([
    '*ContactName,FirstName,LastName,EmailAddress',
    'Acme Ltd,Ann,Moss,ann@example.com',
    'Bobby,Robert,Reed,bob@example.com',
  ]);
  expect(peopleOf(sheet)).toEqual(['Ann Moss | ann@example.com | Acme Ltd', 'Robert Reed | bob@example.com']);
  expect(sheet.drafts[1]?.person.custom).toEqual({ '*ContactName': 'Bobby' });
});
