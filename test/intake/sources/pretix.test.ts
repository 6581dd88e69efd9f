/** pretix’s positions and orders, in its languages. */
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { open } from '../../../src/intake/index.ts';
import { draftAt, emailsOf, readLines, readTool, usual } from '../reading.ts';

test('the parts of a name stand behind whatever word there is for who comes', async () => {
  const sheet = await readLines([
    'Bestellnummer,Positionsnummer,Produkt,Name Teilnehmer*in: Vorname,Name Teilnehmer*in: Nachname,E-Mail Teilnehmer*in',
    'K3LMN,1,Ticket,Ines,Kroll,ines@example.com',
  ]);
  expect(sheet.tool).toBe('pretix');
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Ines Kroll', given: 'Ines', family: 'Kroll' });
});

test('two people of one order whose names stand in two columns are two, in Spanish, too', async () => {
  const sheet = await readLines([
    'Código de pedido,ID de posición,Producto,Nombre del asistente: Nombre,Nombre del asistente: Apellidos,Correo electrónico del asistente',
    'ABC12,1,General,Luz,Amat,luz@example.com',
    'ABC12,2,General,Pol,Amat,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Luz Amat', 'Pol Amat']);
});

test.each([
  [
    'Bestillingskode,Positions-ID,Bestillingsdato,Bestillingstid,Status,Produkt,Deltagers navn: Fornavn,Deltagers navn: Efternavn,E-mail,Deltagers e-mail',
    'Afventer',
  ],
  [
    'Beställningskod,Positions-ID,Beställningsdatum,Beställningstid,Status,Produkt,Deltagarens namn: Förnamn,Deltagarens namn: Efternamn,E-post,Deltagarens e-post',
    'Väntande',
  ],
  [
    'Kod zamówienia,ID pozycji,Data zamówienia,Godzina zamówienia,Status,Produkt,Imię i nazwisko uczestnika: Imię,Imię i nazwisko uczestnika: Nazwisko,E-mail,E-mail uczestnika',
    'Oczekujące',
  ],
  [
    '注文コード,ポジション ID,注文日,注文時刻,ステータス,商品,参加者名: 名,参加者名: 姓,メールアドレス,参加者メールアドレス',
    '支払い待ち',
  ],
])('positions of pretix under %s are of who comes', async (headings, waiting) => {
  const sheet = await readLines([
    headings,
    `AB1,1,2026-03-05,10:00:00,${waiting},GA,Ada,Brook,ada@example.com,ada@example.com`,
    `AB1,2,2026-03-05,10:00:00,${waiting},GA,Ben,Brook,ada@example.com,`,
  ]);
  expect(sheet.tool).toBe('pretix');
  expect(sheet.drafts.map(({ person }) => [person.given, person.family])).toEqual([
    ['Ada', 'Brook'],
    ['Ben', 'Brook'],
  ]);
  expect(sheet.drafts.map(emailsOf)).toEqual([['ada@example.com'], []]);
  expect(draftAt(sheet, 2).registration).toMatchObject({
    status: 'pending',
    order: 'AB1',
    registeredAt: '2026-03-05T10:00:00.000Z',
  });
});

const positions = [
  'Event slug',
  'Order code',
  'Position ID',
  'Status',
  'Email',
  'Phone number',
  'Order date',
  'Order time',
  'Product',
  'Price',
  'Attendee name',
  'Attendee email',
  'Company',
  'Country',
  'Interests – Food',
  'Interests – Music',
  'Company',
  'Order locale',
];

async function pretixWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const orders = book.addWorksheet('Orders');
  orders.addRow([
    'Event slug',
    'Order code',
    'Order total',
    'Status',
    'Email',
    'Phone number',
    'Order date',
    'Company',
    'Name',
  ]);
  orders.addRow([
    'fair',
    'QX1',
    50,
    'Paid',
    'buyer@example.com',
    '+12025550150',
    '2026-03-01',
    'Buyers Ltd',
    'Bea Buyer',
  ]);
  const sheet = book.addWorksheet('Order positions');
  sheet.addRow(positions);
  const order = ['fair', 'QX1'];
  const rest = ['Buyers Ltd', 'en'];
  sheet.addRow([
    ...order,
    1,
    'Paid',
    'buyer@example.com',
    '+12025550150',
    '2026-03-01',
    '10:30:00',
    'Day pass',
    25,
    'Bea Buyer',
    'bea@example.com',
    'Buyers Ltd',
    'US',
    'Yes',
    'No',
    ...rest,
  ]);
  sheet.addRow([
    ...order,
    2,
    'Pending',
    'buyer@example.com',
    '+12025550150',
    '2026-03-01',
    '10:30:00',
    'Day pass',
    25,
    'Max　Moor',
    '',
    '',
    'US',
    'Yes',
    'Yes',
    ...rest,
  ]);
  sheet.addRow([
    ...order,
    3,
    'Paid',
    'buyer@example.com',
    '+12025550150',
    '2026-03-01',
    '10:30:00',
    'Parking',
    5,
    '',
    '',
    '',
    'US',
    'No',
    'No',
    ...rest,
  ]);
  book.addWorksheet('Order fees').addRow(['Event slug', 'Order code', 'Status', 'Email', 'Price']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('of a pretix workbook the sheet of positions is read, and the order’s address is the buyer’s', async () => {
  const sheet = await open(
    { file: 'orders.xlsx', bytes: await pretixWorkbook() },
    { ...usual, currency: 'EUR' },
  );
  expect(sheet).toMatchObject({ tool: 'pretix', as: 'registrations', sheet: 'Order positions', rows: 3 });
  const first = draftAt(sheet, 2);
  expect(first.place).toEqual({ sheet: 'Order positions', row: 2 });
  expect(emailsOf(first)).toEqual(['bea@example.com']);
  expect(first.person.phones).toEqual([]);
  expect(first.buyer?.emails.map(({ value }) => value)).toEqual(['buyer@example.com']);
  expect(first.buyer?.phones.map(({ value }) => value)).toEqual(['+12025550150']);
  expect(first.registration).toMatchObject({
    key: 'pretix:QX1-1',
    order: 'QX1',
    ticket: 'Day pass',
    status: 'registered',
    registeredAt: '2026-03-01T10:30:00.000Z',
    fee: { amount: 2500, currency: 'EUR' },
  });
});

test('pretix’s options of one question become one answer, and its second company column is kept', async () => {
  const sheet = await open(
    { file: 'orders.xlsx', bytes: await pretixWorkbook() },
    { ...usual, currency: 'EUR' },
  );
  expect(draftAt(sheet, 3).registration?.answers).toMatchObject({
    Interests: 'Food, Music',
    'Company#2': 'Buyers Ltd',
  });
  expect(draftAt(sheet, 3).person.name).toBe('Max Moor');
  expect(draftAt(sheet, 3).registration?.status).toBe('pending');
});

test('a pretix position without an attendee is a seat of its order', async () => {
  const sheet = await open(
    { file: 'orders.xlsx', bytes: await pretixWorkbook() },
    { ...usual, currency: 'EUR' },
  );
  expect(sheet.seats.map(({ order, key, ticket }) => [order, key, ticket])).toEqual([
    ['QX1', 'pretix:QX1-3', 'Parking'],
  ]);
});

test('where no ticket names anybody, each order is its buyer’s, and the other tickets are seats', async () => {
  const heads =
    'Order code,Position ID,Status,Email,Product,Price,Attendee name,Attendee email,Invoice address name';
  const rows = [
    'QX1,1,Paid,bea@example.com,Day,25,,,Bea Buyer',
    'QX1,2,Paid,bea@example.com,Day,25,,,Bea Buyer',
    'QX2,1,Paid,max@example.com,Day,25,,,',
  ];
  const sheet = await readLines([heads, ...rows]);
  expect(sheet.drafts.map(({ person, registration }) => [person.name, registration?.key])).toEqual([
    ['Bea Buyer', 'pretix:QX1-1'],
    ['', 'pretix:QX2-1'],
  ]);
  expect(sheet.drafts.map(emailsOf)).toEqual([['bea@example.com'], ['max@example.com']]);
  expect(sheet.seats.map(({ key }) => key)).toEqual(['pretix:QX1-2']);
  const named = await readLines([heads, ...rows, 'QX3,1,Paid,kim@example.com,Day,25,Kim Park,,']);
  expect(named.drafts.map(({ person }) => person.name)).toEqual(['Kim Park']);
});

test('a German pretix file keeps decimal commas, days and options apart from the invoice', async () => {
  const sheet = await readTool('pretix-positions-de.csv');
  expect(draftAt(sheet, 3).registration).toMatchObject({
    fee: { amount: 102500, currency: 'USD' },
    registeredAt: '2026-02-03T15:30:00.000Z',
    answers: { Interessen: 'Papier, Druck', 'Firma#2': 'Falk Print' },
  });
  expect(draftAt(sheet, 2).person).toMatchObject({ organisation: 'Falk Print', texts: { city: 'Berlin' } });
  expect(sheet.issues).toEqual([]);
});
