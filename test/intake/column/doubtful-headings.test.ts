/** Headings that mean one thing in many lists and another in some: they give way to every other column, and to their cells. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

const forEvent = { forEvent: true } as const;

async function fieldsOf(...lines: string[]): Promise<Record<string, string>> {
  const { mapping } = await readLines(lines, forEvent);
  return Object.fromEntries(mapping.map(({ heading, field }) => [heading, field]));
}

/** Two people with what stands below one heading, and how that is read. */
const of = async (heading: string, one: string, two: string) =>
  (
    await fieldsOf(
      `Name,Email,${heading}`,
      `Ann Moss,ann@example.com,${one}`,
      `Bo Lind,bo@example.com,${two}`,
    )
  )[heading];

test.each([
  ['Herkunftsort', 'Kiel', 'Ort', 'Köln', 'city'],
  ['Rechnungssumme', '1200', 'Standgebühr', '900', 'fee'],
  ['Enregistré le', '20/05/2026', "Date d'inscription", '01/04/2026', 'registeredAt'],
  ['Hauptaussteller', 'Acme Ltd', 'Aussteller', 'Beta Ltd', 'organisation'],
  ['Preiskategorie', 'A-Preis', 'Ticketart', 'VIP', 'ticket'],
  ['Festnetz', '020 7946 0101', 'Telefon', '020 7946 0102', 'phones'],
])('%s with %s gives way to %s', async (young, one, old, other, field) => {
  const fields = await fieldsOf(
    `Name,Email,${young},${old}`,
    `Ann Moss,ann@example.com,${one},${other}`,
    `Bo Lind,bo@example.com,${one},${other}`,
  );
  expect([fields[young], fields[old]]).toEqual(['custom', field]);
});

test.each([
  ['Lid,Naam genodigde,Email', 'Ann Moss,Tom Reed,ann@example.com', 'Bo Lind,,bo@example.com', 'Ann Moss'],
  [
    'Member,Person attending,Email',
    'Ann Moss,Tom Reed,ann@example.com',
    'Bo Lind,,bo@example.com',
    'Ann Moss',
  ],
  ['Name,Rufname,Email', 'Ann Moss,Anni,a@example.com', 'Bo Lind,Bobby,b@example.com', 'Ann Moss'],
  ['Nachname,Rufname,Email', 'Moss,Ann,a@example.com', 'Lind,Bo,b@example.com', 'Ann Moss'],
  ['Nome,Nome sul badge,Email', 'Ann Moss,Anni,a@example.com', 'Bo Lind,Bobby,b@example.com', 'Ann Moss'],
  ['ゲスト名,お名前', '山田 太郎,青木 花', '山田 太郎,石田 健', '青木 花'],
  ['客户,来宾名', '王芳,李伟', '张敏,刘洋', '王芳'],
])('of %s the name is the one that was always known', async (heading, one, two, name) => {
  const { drafts } = await readLines([heading, one, two], forEvent);
  expect(drafts[0]?.person.name).toBe(name);
});

test.each([
  ['Stoisko', 'A12', 'B3', 'booth'],
  ['Stoisko', 'tak', 'nie', 'custom'],
  ['Stoisko', 'miód', 'ser', 'custom'],
  ['Stand', 'yes', 'no', 'custom'],
  ['Stall rent', '120', '90', 'fee'],
  ['Stall rent', 'yes', 'no', 'custom'],
  ['Stall rent', 'shell scheme', 'space only', 'custom'],
  ['Boleto', 'General', 'VIP', 'ticket'],
  ['Boleto', '101', '102', 'custom'],
  ['Boleto', '2', '1', 'custom'],
  ['Boleto', 'sí', 'no', 'custom'],
  ['Boleto', 'A12', 'B3', 'custom'],
  ['入場券', '2枚', '○', 'custom'],
  ['Anmeldeart', 'Telefon', 'Formular', 'custom'],
  ['Tipologia di iscrizione', 'nuova', 'rinnovo', 'custom'],
  ['Stellplatz', 'P1', 'P2', 'custom'],
  ['Einrichtung', 'Tisch', 'Theke', 'custom'],
  ['Reserved on', '2026-05-20', '2026-05-21', 'custom'],
  ['Kupiono dnia', 'tak', 'nie', 'custom'],
  ['联络方式', '微信', '微信', 'custom'],
  ['联络方式', '13800001001', '13800001002', 'phones'],
  ['Confirmation', 'sent', 'pending', 'custom'],
  ['情况', '正常', '请假', 'custom'],
])('%s with %s and %s is %s', async (heading, one, two, field) => {
  expect(await of(heading, one, two)).toBe(field);
});

test.each([
  ['Karte', 'Visa', 'Mastercard', 'custom'],
  ['Karte', 'Visa', 'normal', 'custom'],
  ['Arrangement', 'Hotel', 'Geen', 'custom'],
  ['Paket', 'DHL', 'Abholung', 'custom'],
  ['Karte', 'Tageskarte', 'Dauerkarte', 'ticket'],
  ['Modalidad', 'Presencial', 'Virtual', 'custom'],
  ['枠', '午前', '午後', 'custom'],
  ['Paket', 'Abholung', 'Versand', 'custom'],
])('beside what was paid %s with %s and %s is %s', async (heading, one, two, field) => {
  const fields = await fieldsOf(
    `Name,Email,Paid,${heading}`,
    `Ann Moss,ann@example.com,20,${one}`,
    `Bo Lind,bo@example.com,30,${two}`,
    `Cy Hale,cy@example.com,30,${two}`,
  );
  expect(fields[heading]).toBe(field);
});

test.each([
  ['Marke,Name,Stand', 'Mossware,Ann Moss,A1', 'Lindwood,Bo Lind,A2', 'Marke', 'organisation'],
  ['Name,Stand,Marke', 'Ann Moss,A1,VW', 'Bo Lind,A2,Fiat', 'Marke', 'custom'],
  ['Stand,Verkoper,Email', 'A1,Jan,a@example.com', 'A2,Piet,b@example.com', 'Verkoper', 'custom'],
  [
    'Stand,Verkoper,Email',
    'A1,De Kaasboer,a@example.com',
    'A2,Bij 2,b@example.com',
    'Verkoper',
    'organisation',
  ],
])('whose stand it is: %s with %s', async (heading, one, two, column, field) => {
  expect((await fieldsOf(heading, one, two))[column]).toBe(field);
});

test('one of few who are responsible for a company each may be of ours', async () => {
  const lines = ['Acme', 'Beta', 'Cord', 'Dune', 'Elm'].map(
    (company, at) => `${company} SA,A${at},${['Ann Moss', 'Bo Lind', 'Cy Hale', 'Di Fox', 'Eva Ray'][at]}`,
  );
  const read = (count: number) => fieldsOf('Société,Stand,Responsable', ...lines.slice(0, count));
  expect((await read(3)).Responsable).toBe('custom');
  expect((await read(5)).Responsable).toBe('name');
});

test('a stand that is held for somebody is not vacant', async () => {
  const sheet = await readLines(['Company,Stand,Notes', 'Acme Ltd,A1,', ',A2,hold for Lind', ',A3,corner']);
  expect(sheet.rejected.map(({ issue }) => issue.row)).toEqual([3]);
  expect(sheet.skipped.map(({ row }) => row)).toEqual([4]);
});
