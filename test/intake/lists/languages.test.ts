/** Lists in other languages: people, orders, states, payments, attendance. */
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { draftAt, readFixture, readLines, statusesOf } from '../reading.ts';

function summary({ person, registration }: Draft): string {
  const { status, order, key, registeredAt, paid, fee } = registration ?? {};
  const money = [paid, fee].map((one) => (one ? `${one.amount / 100} ${one.currency}` : '-')).join(' ');
  return [
    person.name,
    person.organisation,
    status,
    order ?? '-',
    key ?? '-',
    registeredAt?.slice(0, 10),
    money,
  ].join(', ');
}

test.each([
  [
    'eventbrite-de.csv',
    [
      'Jürgen Groß, Weiß & Söhne GmbH, registered, 589750179, teilnehmernummer:740658283, 2026-03-24, - -',
      'Änne Müller, Müller AG, attended, 589968760, teilnehmernummer:740914916, 2026-03-25, - -',
      'Karl Storno, , cancelled, 589968761, teilnehmernummer:740914917, 2026-03-25, - -',
    ],
  ],
  [
    'eventbrite-fr.csv',
    [
      'Zoé Lefèvre, Café Bleu SARL, registered, 800100, n° de participant:900100, 2026-03-15, 120 EUR -',
      'François Dubois, Dubois SA, attended, 800101, n° de participant:900101, 2026-03-15, 120 EUR -',
      'Noël Martin, , cancelled, 800102, n° de participant:900102, 2026-03-16, 0 EUR -',
    ],
  ],
  [
    'eventbrite-es.csv',
    [
      'José Núñez, Aceites Núñez SL, registered, 700100, n.o de asistente:600100, 2026-03-15, - -',
      'Begoña Peña Ortiz, Peña SA, registered, 700101, n.o de asistente:600101, 2026-03-16, - -',
      'Iñaki Urrutia, , cancelled, 700102, n.o de asistente:600102, 2026-03-16, - -',
    ],
  ],
  [
    'peatix-ja.csv',
    [
      '佐藤 花子, 株式会社例, attended, -, チケット番号:1001, 2026-04-01, - -',
      '山田 太郎, 例大学, cancelled, -, チケット番号:1002, 2026-04-02, - -',
    ],
  ],
  [
    'inscritos-pt.csv',
    [
      'João Conceição, Conceição Ltda, attended, -, -, 2026-04-01, - 150 BRL',
      'Inês Araújo, Araújo ME, cancelled, -, -, 2026-04-13, - 150 BRL',
    ],
  ],
  [
    'iscritti-it.csv',
    [
      "Giulia D'Amico, D'Amico Srl, attended, -, -, 2026-03-14, - -",
      'Niccolò Rossi, Rossi SpA, cancelled, -, -, 2026-04-02, - -',
    ],
  ],
  [
    'deelnemers-nl.csv',
    [
      'Jan van der Berg, Berg BV, attended, -, -, 2026-03-14, - -',
      'Els Smit, Smit NV, pending, -, -, 2026-03-15, - -',
    ],
  ],
  [
    'billetto-da.csv',
    [
      'Søren Kjær, , attended, B1001, billetnummer:1, 2026-04-01, - 200 DKK',
      'Åse Ømand, , cancelled, B1002, billetnummer:2, 2026-04-02, - 200 DKK',
    ],
  ],
  [
    'association-fr-1252.csv',
    [
      'André Lefèvre, Café Bleu, registered, -, -, 2026-04-03, 50 EUR 50 EUR',
      'Hélène Bérénger, Ébène SARL, , -, -, 2026-04-25, 0 EUR 50 EUR',
    ],
  ],
])('%s', async (name, expected) => {
  const sheet = await readFixture(`tools/${name}`, { forEvent: true });
  expect(sheet.drafts.map(summary)).toEqual(expected);
});

test('roles are told in the language of the list, too', async () => {
  const roleOf = async (heading: string, role: string) =>
    (await readLines([`Name,${heading}`, `Ana,${role}`], { forEvent: true })).drafts[0]?.registration?.role;
  expect(await roleOf('Teilnehmertyp', 'Aussteller')).toBe('exhibitor');
  expect(await roleOf('Type de participant', 'Intervenante')).toBe('speaker');
  expect(await roleOf('参加区分', '講演者')).toBe('speaker');
  expect(await roleOf('身分別', '專業買家')).toBe('professional-visitor');
  expect(await roleOf('身分別', '一般民眾')).toBe('visitor');
});

test.each([
  [
    '¿Qué tan satisfecho está con el evento en general?',
    'Muy satisfecho',
    'Del 0 al 10, ¿qué probabilidad hay de que nos recomiende?',
  ],
  ['本イベントの総合的な満足度', 'とても満足', '友人に本イベントを勧める可能性（0〜10）'],
  ['Wie zufrieden waren Sie insgesamt?', 'Sehr zufrieden', 'Würden Sie uns weiterempfehlen? (0 bis 10)'],
])(
  'a survey asks for satisfaction (%s) and for a recommendation in its language',
  async (whole, best, advising) => {
    const sheet = await readLines([
      `Timestamp,"${whole}","${advising}"`,
      `2026-03-04 10:22,${best},10`,
      `2026-03-05 10:22,${best},7`,
    ]);
    const [satisfaction, recommendation] = sheet.survey?.questions ?? [];
    expect(sheet.as).toBe('survey');
    expect([satisfaction?.dimension, recommendation?.kind]).toEqual(['overall', 'nps']);
  },
);

test.each([
  ['Χρονική σήμανση,Ονοματεπώνυμο,Διεύθυνση email,Τηλέφωνο,Εταιρεία,Πόλη'],
  ["Позначка часу,Прізвище та ім'я,Електронна адреса,Номер телефону,Компанія,Місто"],
  ['חותמת זמן,שם מלא,כתובת אימייל,טלפון,חברה,עיר'],
  ['طابع زمني,الاسم الكامل,البريد الإلكتروني,رقم الهاتف,الشركة,المدينة'],
  ['Marcaj de timp,Nume și prenume,Adresă de e-mail,Număr de telefon,Companie,Oraș'],
  ['Vremenska oznaka,Ime i prezime,Adresa e-pošte,Broj telefona,Tvrtka,Mesto'],
  ['Časová pečiatka,Meno a priezvisko,E-mailová adresa,Číslo telefónu,Spoločnosť,Mesto'],
  ['Laiko žyma,Vardas ir pavardė,El. paštas,Telefono numeris,Įmonė,Miestas'],
])('%s', async (headings) => {
  const { mapping } = await readLines([
    headings,
    '2026/04/20 10:12:33,Ana Ruiz,ana@example.com,+12025550101,Ruiz Glass,Lisbon',
    '2026/04/20 10:15:33,Ben Cole,ben@example.com,+12025550102,Cole Type,Porto',
  ]);
  expect(mapping.map(({ field }) => field)).toEqual([
    'registeredAt',
    'name',
    'emails',
    'phones',
    'organisation',
    'city',
  ]);
});

test('half a name in Romanian stands beside the other half', async () => {
  const sheet = await readLines(['Nume,Prenume,Companie', 'Popa,Ioana,Tipar SRL', 'Rusu,Mihai,']);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ioana Popa', 'Mihai Rusu']);
});

test.each([
  ['Nombre,Apellido 1,Apellido 2,Email', 'Ana,García,Ruiz,ana@example.com', ['Ana García Ruiz']],
  ['Nombre(s),Apellido paterno,Apellido materno,Correo', 'Ana,García,,ana@example.com', ['Ana García']],
  [
    'Nombre,Primer apellido,Segundo apellido,Email',
    'Ana,García Ruiz,Ruiz,a@example.com',
    ['Ana García Ruiz'],
  ],
  ['First name,Last name 1,Last name 2,Email', 'Ana,García,Ruiz,ana@example.com', ['Ana García Ruiz']],
  // Who is numbered with a name or an address of their own is somebody else.
  [
    'Nombre,Apellido,Nombre 2,Apellido 2,Email',
    'Ana,García,Eva,Ruiz,ana@example.com',
    ['Ana García', 'Eva Ruiz'],
  ],
  ['Last name 1,Email 1,Last name 2,Email 2', 'García,a@example.com,Ruiz,b@example.com', ['García', 'Ruiz']],
])('a second surname is no second person: %s', async (headings, line, names) => {
  const { drafts } = await readLines([headings, line]);
  expect(drafts.map(({ person }) => person.name)).toEqual(names);
});

test('what was paid and a mobile number are known in other languages, too', async () => {
  const sheet = await readLines(
    [
      '注文番号,姓,名,チケットの種類,通貨,お支払い総額,Mobiltelefonnummer',
      '7001,中村,健太,一般,JPY,3000,0151 23456731',
    ],
    { region: 'DE' },
  );
  const { person, registration } = draftAt(sheet, 2);
  expect(registration?.paid).toEqual({ amount: 3000, currency: 'JPY' });
  expect(person.phones.map(({ value }) => value)).toEqual(['+4915123456731']);
});

test('a Spanish question is asked from both ends, and a total may name its currency', async () => {
  const asked = await readLines(['Nombre,Correo,¿Asistió?', 'Pau Riba,pau@example.com,Sí']);
  expect(statusesOf(asked)).toEqual(['attended']);
  const orders = await readLines([
    'Order reference,Buyer,Buyer email,Tickets,Total (EUR)',
    'X1,Rae Fox,rae@example.com,2,"80,00"',
  ]);
  expect(draftAt(orders, 2).registration).toMatchObject({
    companions: 1,
    fee: { amount: 8000, currency: 'EUR' },
  });
});
