/** Columns whose headings nobody has told us: what they are is told by a word of the heading and by every cell together. */
import { expect, test } from 'vitest';
import { fieldOf } from '../../../src/intake/heading/headings.ts';
import { draftAt, emailsOf, readLines, told } from '../reading.ts';

const forEvent = { forEvent: true } as const;
const fieldsOf = async (...lines: string[]) =>
  (await readLines(lines, forEvent)).mapping.map(({ field }) => field);

test.each([
  ['Situation', 'Confirmé', 'Annulé'],
  ['Situación', 'Pagado', 'Cancelado'],
  ['Estatus', 'Pagado', 'Cancelado'],
  ['Stand der Zahlung', 'bezahlt', 'storniert'],
  ['Current status', 'Registered', 'Cancelled'],
  ['繳費情形', '已繳費', '已取消'],
  ['现在状态', '已报名', '已取消'],
])('%s is the state of a registration where its cells are states', async (heading, one, two) => {
  const sheet = await readLines(
    [`Name,Email,${heading}`, `Ann Moss,ann@example.com,${one}`, `Bo Lind,bo@example.com,${two}`],
    forEvent,
  );
  expect(sheet.mapping[2]).toMatchObject({ field: 'status', confidence: 0.75 });
  expect(draftAt(sheet, 3).registration?.status).toBe('cancelled');
});

test.each([
  ['Situation', 'married', 'single'],
  ['Situation du dossier', 'Confirmé', 'Annulé'],
  ['Situación', 'Activo', 'Jubilado'],
  ['情况', '已婚', '未婚'],
  ['Confirmation', 'yes', 'no'],
  ['Confirmation', 'XK12', 'XK13'],
])('%s with %s and %s decides nothing', async (heading, one, two) => {
  const fields = await fieldsOf(
    `Name,Email,${heading}`,
    `Ann Moss,ann@example.com,${one}`,
    `Bo Lind,bo@example.com,${two}`,
  );
  expect(fields[2]).toBe('custom');
});

test('states of nobody knows what decide nothing, and it is said how they may', async () => {
  const list = (heading: string) => [
    `Name,Email,${heading}`,
    'Ann Moss,ann@example.com,Confirmed',
    'Bo Lind,bo@example.com,Cancelled',
  ];
  const sheet = await readLines(list('Sommersaison'), forEvent);
  expect(draftAt(sheet, 3).registration?.status).toBeUndefined();
  expect(told(sheet.issues)).toEqual(['0 untold-states Sommersaison']);
  const mapped = await readLines(list('Sommersaison'), { ...forEvent, map: [['Sommersaison', 'status']] });
  expect(draftAt(mapped, 3).registration?.status).toBe('cancelled');
  const kept = await readLines(list('Sommersaison'), { ...forEvent, map: [['Sommersaison', 'custom']] });
  expect(kept.issues).toEqual([]);
  const beside = await readLines(['Name,Status,Visa', 'Ann Moss,Registered,Rejected'], forEvent);
  expect(beside.issues).toEqual([]);
});

test('where every cell is an address, and no other column has them, a word for it is enough, and a person is asked', async () => {
  const sheet = await readLines(
    ['Name,@', 'Ann Moss,ann.moss@example.com', 'Bo Lind,bo@example.com'],
    forEvent,
  );
  expect(sheet.mapping[1]).toMatchObject({ field: 'emails', confidence: 0.65 });
  expect(sheet.mapping[1]?.samples).toHaveLength(2);
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['ann.moss@example.com']);
  const called = ['Name,Phone to reach me on (day)', 'Ann Moss,+1 202 555 0101', 'Bo Lind,+1 202 555 0102'];
  expect(await fieldsOf(...called)).toEqual(['name', 'phones']);
});

test.each([
  ['Manager e-mail', 'kim.berg@example.com', 'jo.park@example.com'],
  ['Mail of whoever knows', 'kim.berg@example.com', 'jo.park@example.com'],
  ['@', 'kim.berg@example.com', 'jo.park@example.com'],
  ['爱人手机', '13800000101', '13800000102'],
  ['Tel. Notfallkontakt', '+1 202 555 0101', '+1 202 555 0102'],
  ['Telefonmodell', '3310', '6230'],
])('%s is not how whoever is listed is reached', async (heading, one, two) => {
  const fields = await fieldsOf(`Name,Company,${heading}`, `Ann Moss,Acme,${one}`, `Bo Lind,Beta,${two}`);
  expect(fields[2]).toBe('custom');
});

test.each([
  ['现场负责人', '陈晓明', '李秋月'],
  ['Standleitung', 'Ann Moss', 'Bo Lind'],
  ['Responsable del stand', 'Ana Moreda', 'Benito Cerro'],
  ['ブース責任者', '青木 花', '石田 健'],
  ['부스 책임자', '김민수', '이서연'],
])('%s of each exhibitor is whom one writes to', async (heading, one, two) => {
  const sheet = await readLines([`Exhibitor,${heading},Booth`, `Acme,${one},A1`, `Beta,${two},A2`], forEvent);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: one, organisation: 'Acme' });
  const ours = await readLines([`Exhibitor,${heading},Booth`, `Acme,${one},A1`, `Beta,${one},A2`], forEvent);
  expect(draftAt(ours, 2).person).toMatchObject({ kind: 'organisation', name: 'Acme' });
});

test('a unit needs no brackets, and what one square metre costs is no area', async () => {
  const fields = await fieldsOf('Name,Fee £,Bezahlt in €,Area m²,Stand m²', 'Ann Moss,120,60,12,12');
  expect(fields).toEqual(['name', 'fee', 'paid', 'area', 'custom']);
  const sheet = await readLines(['Name,Fee £', 'Ann Moss,120'], forEvent);
  expect(draftAt(sheet, 2).registration?.fee).toEqual({ amount: 12_000, currency: 'GBP' });
  for (const each of ['Price per m²', 'Preis je m²', 'Price/m²', 'Rate (sqm)'])
    expect([each, fieldOf(each)?.field]).not.toEqual([each, 'area']);
});

test('what was booked is a ticket, and its number an order', async () => {
  const list = (one: string, two: string) =>
    fieldsOf('Name,Email,Buchung', `Ann Moss,ann@example.com,${one}`, `Bo Lind,bo@example.com,${two}`);
  expect((await list('Vollticket', 'Vollticket'))[2]).toBe('ticket');
  expect((await list('AB-12345', 'AB-12346'))[2]).toBe('order');
  expect((await list('ntrsv', 'xkqpz'))[2]).toBe('order');
});

test.each([
  ['Position', ['A12', 'B03'], 'booth'],
  ['Position', ['CEO', 'Buyer'], 'title'],
  ['Amount due', ['120', '90'], 'fee'],
  ['Stand', ['paid', 'cancelled'], 'status'],
  ['Booking', ['Confirmed', 'Cancelled'], 'status'],
  ['Booking', ['Gala dinner', 'Gala dinner'], 'ticket'],
  ['Booking', ['Ann Reed', 'Max Reed'], 'buyerName'],
  ['Location', ['A12', 'B03'], 'booth'],
  ['Location', ['Leeds LS1', 'York YO1'], 'custom'],
  ['Anmeldeart', ['Aussteller', 'Besucher'], 'role'],
  ['Anmeldeart', ['Online', 'Vor Ort'], 'custom'],
])('%s with %s is %s', async (heading, [one, two], field) => {
  const booth = field === 'fee' ? ',Booth' : '';
  const fields = await fieldsOf(
    `Exhibitor,Contact,Email,${heading}${booth}`,
    `Acme,Ann Moss,ann@example.com,${one},A1`,
    `Beta,Bo Lind,bo@example.com,${two},A2`,
  );
  expect(fields[3]).toBe(field);
});

test('what people pay for is of a few kinds, which are called anything', async () => {
  const list = (heading: string, ...kinds: string[]) =>
    fieldsOf(
      `Name,Email,Paid,${heading}`,
      ...kinds.map((kind, at) => `P ${at},p${at}@example.com,60,${kind}`),
    );
  expect((await list('Tier', 'Full', 'Day', 'Full'))[3]).toBe('ticket');
  expect((await list('Tier', '1', '2', '1'))[3]).toBe('custom');
  expect((await list('Rate', 'Good', 'Fair', 'Good'))[3]).toBe('custom');
  expect((await list('Option', 'Vegan', 'Meat', 'Vegan'))[3]).toBe('custom');
});

test('when somebody was added to a list makes no registration of them', async () => {
  const sheet = await readLines([
    'E-Mail,Vorname,Nachname,Hinzugefügt am,Abgemeldet am',
    'ann@example.com,Ann,Moss,01.03.2025,',
    'bo@example.com,Bo,Lind,02.03.2025,04.04.2026',
  ]);
  expect(sheet.as).toBe('contacts');
});

test('a state among what was booked is no ticket', async () => {
  const rows = ['Confirmed', 'Weekend', 'Confirmed'].map(
    (one, at) => `Ann ${'ABC'[at]},p${at}@example.com,${one}`,
  );
  expect((await fieldsOf('Name,Email,Booking', ...rows))[2]).toBe('custom');
});

test('whoever enrolled somewhere, or booked a hotel, has not signed up then', async () => {
  const row = 'Ann Moss,ann@example.com,2019-05-01,Acme';
  expect((await fieldsOf('Name,Email,Enrolled,Company', row))[2]).toBe('custom');
  expect((await fieldsOf('Name,Email,Booked,Hotel', row))[2]).toBe('custom');
  expect((await fieldsOf('Name,Email,Booked,Company', row))[2]).toBe('registeredAt');
});
