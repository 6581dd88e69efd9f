/** What a tool shows of somebody, or the account or card they use, where nothing else says what they are called. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

async function names(...lines: readonly string[]): Promise<string[]> {
  const { drafts } = await readLines(lines, { currency: 'USD' });
  return drafts.map(({ person }) => person.name);
}

test('what an address book shows is the name in a row that has no other', async () => {
  for (const headings of [
    'First Name,Last Name,Display Name,Primary Email',
    'Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse',
  ])
    expect(
      await names(
        headings,
        'Tamsin,Rook,Tammy,tam@example.com',
        ',,Gus Farrow,gus@example.org',
        ',,m@example.org,m@example.org',
      ),
    ).toEqual(['Tamsin Rook', 'Gus Farrow', '']);
  expect(
    await names('First Name,Last Name,Display Name,Email,Company', ',,Front desk,m@example.org,Mill Ltd'),
  ).not.toContain('Front desk');
});

test('a form that shows nobody asks for the name', async () => {
  expect(
    await names(
      'Benutzer-ID,Anzeigename,Wie heißt du?,Deine E-Mail-Adresse',
      ',Anonymer Benutzer,Henny Adam,henny@example.com',
      ',Anonymer Benutzer,Piet Boll,piet@example.org',
    ),
  ).toEqual(['Henny Adam', 'Piet Boll']);
});

test('an account is called like a person, or by a word of its own', async () => {
  const headings = 'user_name,user_email,total';
  expect(await names(headings, 'Bo Tully,bo@example.com,45', 'Ena Roth,ena@example.org,45')).toEqual([
    'Bo Tully',
    'Ena Roth',
  ]);
  expect(await names(headings, 'bo_tully,bo@example.com,45', 'sky fan 99,ena@example.org,45')).toEqual([
    '',
    '',
  ]);
  expect(await names('user_name,user_email,guest name', 'Tess Host,host@example.com,Ann Coy')).toEqual([
    'Ann Coy',
  ]);
});

test('whose card it was is who paid; a card of a club is called after its metal', async () => {
  const stripe = 'id,Amount,Amount Refunded,Currency,Status,Customer Email,Card Name';
  expect(await names(stripe, 'ch_1,45.00,0.00,usd,Paid,lola@example.com,Lola Byrd')).toEqual(['Lola Byrd']);
  expect(
    await names(`${stripe},Customer Name`, 'ch_1,45.00,0.00,usd,Paid,lola@example.com,Max Byrd,Lola Byrd'),
  ).toEqual(['Lola Byrd']);
  expect(await names('Email,Card name', 'lola@example.com,Gold Member')).toEqual(['']);
});

test('a middle name stands between the others in every language', async () => {
  for (const headings of [
    'Voornaam,Middelste naam,Achternaam',
    'Nombre,Segundo nombre,Apellidos',
    'Imię,Drugie imię,Nazwisko',
  ])
    expect(await names(headings, 'Ana,Luz,Prado')).toEqual(['Ana Luz Prado']);
});

test('whom a chat calls something is somebody only where nothing else tells who it is', async () => {
  const sheet = await readLines(['姓名,手机,微信昵称', ',13800001111,Paper', ',,Crane', '周安,,Swan'], {
    region: 'CN',
  });
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['', 'Crane', '周安']);
});
