/** Lists as written by event platforms, shops and clubs, recognised by their headings alone. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { withOwnOrders } from '../../../src/domain/import/people/buyer.ts';
import type { Money } from '../../../src/domain/records/field.ts';
import { fieldOf } from '../../../src/intake/heading/headings.ts';
import { draftAt, readLines, readText } from '../reading.ts';

const amount = (money?: Money) => (money ? `${money.amount / 100} ${money.currency}` : undefined);

/** Who, how, with which ticket, for how much, since when. */
function told({ drafts }: Sheetful): string[] {
  return drafts.map(({ person, registration }: Draft) => {
    const { status, role, ticket, fee, paid, registeredAt } = registration ?? { answers: {} };
    return [person.name, status, role, ticket, amount(fee), amount(paid), registeredAt?.slice(0, 16)]
      .filter((part) => part !== undefined)
      .join(', ');
  });
}

test('a column of given names makes a column of names one of family names', async () => {
  const sheet = await readLines(
    [
      'Référence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Nom payeur;Email payeur;Tarif;Montant tarif;Code Promo;Montant code promo',
      '17;04/03/2026 14:25;Validé;MARTIN;Élodie;MARTIN;elodie@example.com;Plein tarif;85,00;ASSO;10,00',
      '18;13/03/2026 09:02;Remboursé;LE GOFF;Yann;LE GOFF;yann@example.com;Réduit;45,00;;',
    ],
    { currency: 'EUR' },
  );
  expect(told(sheet)).toEqual([
    'Élodie MARTIN, registered, Plein tarif, 85 EUR, 2026-03-04T14:25',
    'Yann LE GOFF, cancelled, Réduit, 45 EUR, 2026-03-13T09:02',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({ given: 'Élodie', family: 'MARTIN' });
});

test('a group that knows its people by what they call themselves lists people', async () => {
  const sheet = await readLines([
    '参加枠名,ユーザー名,表示名,コメント,参加ステータス,出欠ステータス,ご所属を教えてください',
    '一般枠,mori,森 健太,,参加,出席,株式会社みどり',
    'LT枠,sato,佐藤 由美,,参加,欠席,',
    '一般枠,kato,加藤 博,,参加キャンセル,,',
  ]);
  expect(told(sheet)).toEqual([
    '森 健太, attended, 一般枠',
    '佐藤 由美, registered, LT枠',
    '加藤 博, cancelled, 一般枠',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('株式会社みどり');
  const handles = await readLines(['Username,Ticket', 'ana_r,Day']);
  expect(told(handles)).toEqual(['ana_r, Day']);
});

test('who holds a ticket is told apart from who bought it', async () => {
  const sheet = await readLines([
    'Ticket,Check In,Order ID,Ticket Holder Name,Ticket Holder Email Address,Purchaser Name,Purchaser Email Address',
    'Early,checked in,7,Dana Ortiz,dana@example.com,Dana Ortiz,dana@example.com',
    'Early,,7,Felix Ortiz,,Dana Ortiz,dana@example.com',
  ]);
  expect(told(sheet)).toEqual(['Dana Ortiz, attended, Early', 'Felix Ortiz, Early']);
});

test('a check-in may be told with its time in one cell', async () => {
  const sheet = await readLines([
    'Time registration occurred[REG_date],Final Price of registration[REG_final_price],Currency,Registration Status,Transaction Status,Check-Ins,First Name[ATT_fname],Last Name[ATT_lname]',
    '"March 3, 2026 2:05 pm",120.00,USD,Approved,Complete,Checked In: 2026-04-17 09:01:00,Ruth,Baker',
    '"March 6, 2026 9:45 am",120.00,USD,Approved,Abandoned,,Tom,Reed',
  ]);
  expect(told(sheet)).toEqual([
    'Ruth Baker, attended, 120 USD, 2026-03-03T14:05',
    'Tom Reed, invited, 120 USD, 2026-03-06T09:45',
  ]);
  expect(draftAt(sheet, 2).registration?.checkedInAt).toBe('2026-04-17T09:01:00.000Z');
});

test('of several roles in a cell the one that is more than to attend counts', async () => {
  const sheet = await readLines([
    'Display Name,Current Employer,Participant Role,Participant Register Date,Fee Amount,Fee Currency',
    'Bola Adeyemi,Helping Hands,"Volunteer, Attendee",2026-03-04 10:10:00,80.00,USD',
    'Wei Ng,,"Attendee, Choir",2026-03-04 10:10:00,80.00,USD',
  ]);
  expect(told(sheet)).toEqual([
    'Bola Adeyemi, volunteer, 80 USD, 2026-03-04T10:10',
    'Wei Ng, 80 USD, 2026-03-04T10:10',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('Helping Hands');
});

test('a type of registration that is no role is a ticket', async () => {
  const file = (types: readonly string[]) =>
    readText(
      `Name,Event registration type,Payment state\n${types.map((type) => `Kim,${type},Unpaid\n`).join('')}`,
    );
  expect(told(await file(['Member', 'Non-member']))).toEqual([
    'Kim, pending, Member',
    'Kim, pending, Non-member',
  ]);
  expect(told(await file(['Speaker', 'Member']))).toEqual(['Kim, pending, speaker', 'Kim, pending']);
});

test('whoever booked lends their contacts to the ticket in their own name only', async () => {
  const lines = [
    'Booking ID,Booking First Name,Booking Last Name,Booking State,Booking Email,Ticket Type,Ticket Price (AUD),Void,Date Booked (UTC+11),Ticket Data: First Name,Ticket Data: Last Name,Ticket Data: Company',
    'b-1,Ella,Ward,NSW,ella@example.com,Full,45.00,No,05Mar2026 07:10 PM,Ella,Ward,Ward & Co',
    'b-1,Ella,Ward,NSW,ella@example.com,Full,45.00,Yes,05Mar2026 07:10 PM,Otis,Bell,',
  ];
  const sheet = await readLines(lines);
  expect(told(sheet)).toEqual([
    'Ella Ward, registered, Full, 45 AUD, 2026-03-05T08:10',
    'Otis Bell, cancelled, Full, 45 AUD, 2026-03-05T08:10',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('Ward & Co');
  expect(sheet.issues).toEqual([]);
  const own = withOwnOrders(sheet.drafts).map(({ person }) => person.emails.map(({ value }) => value));
  expect(own).toEqual([['ella@example.com'], []]);
});

test('whose a buyer’s address is, is not told where it stands beside the names of two', async () => {
  const sheet = await readLines([
    'Order,Attendee name,Attendee email,Buyer name,Buyer email,Ticket',
    'A1,Olivia Brown,,Olivia Brown,olivia@example.com,Day',
    'A1,Ethan Brown,,Ethan Brown,olivia@example.com,Day',
    'A2,Ana Weber,,Ana Weber,ana@example.com,Day',
    'A2,Bo Berg,,,ana@example.com,Day',
  ]);
  expect(withOwnOrders(sheet.drafts).map(({ person }) => person.emails.map(({ value }) => value))).toEqual([
    [],
    [],
    ['ana@example.com'],
    [],
  ]);
});

test('a ticket for one more is a seat, and its face value what it costs', async () => {
  const sheet = await readLines([
    'Order ID,Buyer email,Ticket code,Nom du tarif,Ticket status,Full name,Face value',
    'or_1,sam@example.com,T1,Standard,valid,Sam Poole,£30.00',
    'or_1,sam@example.com,T2,Standard,valid,+1,£30.00',
  ]);
  expect(told(sheet)).toEqual(['Sam Poole, registered, Standard, 30 GBP']);
  expect(sheet.seats).toHaveLength(1);
});

test('who came is told by the time they first came in, in the words of meeting tools', async () => {
  const timeIn = async (heading: string, cell = '2026-04-17 09:01:00') => {
    const sheet = await readText(`Name;${heading}\nAna;${cell}\n`, { forEvent: true, region: 'DE' });
    const { status, checkedInAt } = draftAt(sheet, 2).registration ?? {};
    return [status, checkedInAt?.slice(11, 16)];
  };
  for (const heading of [
    'First Entry Time',
    'First joined at (UTC)',
    'Erster Beitritt',
    'Access date',
    'Première connexion',
  ])
    expect([heading, ...(await timeIn(heading))]).toEqual([heading, 'attended', '09:01']);
  expect(await timeIn('Time joined', '9:01 AM')).toEqual(['attended', undefined]);
  expect(await timeIn('Attended live', 'TRUE')).toEqual(['attended', undefined]);
  expect(await timeIn('Attendance', 'Not Attended')).toEqual(['registered', undefined]);
  for (const heading of ['Last joined at', 'Entry fee paid on', 'Attendance type'])
    expect([heading, ...(await timeIn(heading))]).toEqual([heading, undefined, undefined]);
});

test('how long somebody was there is no time they came', async () => {
  const sheet = await readLines(['Name,Ticket,Time attended', 'Ana,Day,45', 'Bo,Day,1 hr 5 min'], {
    forEvent: true,
  });
  expect([told(sheet), sheet.issues]).toEqual([['Ana, Day', 'Bo, Day'], []]);
});

test('a cell that was kept from being calculated is what it says', async () => {
  const sheet = await readLines([
    'Name\tRole\tJoin Time\tPhone',
    'Ana Ruiz\tCohost\t"=""2026-04-17 08:55:00"""\t="2025550101"',
  ]);
  expect(draftAt(sheet, 2)).toMatchObject({
    person: { phones: [{ value: '+12025550101' }] },
    registration: { role: 'staff', checkedInAt: '2026-04-17T08:55:00.000Z' },
  });
});

test('an item somebody ordered is their ticket, and a number of items is none', async () => {
  const shop = (items: readonly string[]) =>
    readLines(
      [
        'Order Number,Order Status,First Name (Billing),Email (Billing),Country Code (Billing),Order Refund Amount,Item,Item Cost',
        ...items.map((item, at) => `${at},Completed,Kim,kim${at}@example.com,US,8,${item},80`),
      ],
      { currency: 'USD' },
    );
  const [draft] = (await shop(['Weekend ticket'])).drafts;
  expect(draft).toMatchObject({
    person: { texts: { country: 'US' } },
    registration: { ticket: 'Weekend ticket', fee: { amount: 8000 }, refunded: { amount: 800 } },
  });
  expect((await shop(['1', '2'])).drafts.map(({ registration }) => registration?.ticket)).toEqual([
    undefined,
    undefined,
  ]);
});

test('a country code is what its cells are: a country, or what a number begins with', async () => {
  const sheet = await readLines(['Name,Country Code,Mobile', 'Ana,+44,20 7946 0123']);
  expect(draftAt(sheet, 2).person.phones[0]?.value).toBe('+442079460123');
});

test('what waits for approval waits to be let in, not to pay', async () => {
  const sheet = await readLines(['Name,Approval Status', 'Ana,pending', 'Bo,approved']);
  expect(told(sheet)).toEqual(['Ana, waitlisted', 'Bo, registered']);
});

test('a reply is a state where every reply is one', async () => {
  const replies = await readLines([
    'Name,Response,Date responded',
    'Wade,Going,2026-03-01',
    'Xia,Interested,2026-03-02',
    "Yael,Can't go,2026-03-03",
  ]);
  expect(told(replies)).toEqual([
    'Wade, registered, 2026-03-01T00:00',
    'Xia, invited, 2026-03-02T00:00',
    'Yael, cancelled, 2026-03-03T00:00',
  ]);
  const words = await readLines(['Name,Ticket,Response', 'Wade,Day,Loved it', 'Xia,Day,No']);
  expect(told(words)).toEqual(['Wade, Day', 'Xia, Day']);
});

test('whom brackets or a “by” name is whoever paid, and a title of a ticket is no job', async () => {
  const sheet = await readLines([
    'Order number,First Name,Last Name,Email,Ticket title,Price,Currency,Paid by (name),Paid by (email),Paid date (UTC),Checkin Date (UTC)',
    'G1,Dewi,Putri,d*****@example.com,Offline,0.00,USD,Ari Lim,ari@example.com,2026-03-13 01:28:42+00:00,2026-04-17 02:25:45+00:00',
  ]);
  expect(told(sheet)).toEqual(['Dewi Putri, attended, Offline, 0 USD, 2026-03-13T01:28']);
  const { person, buyer } = draftAt(sheet, 2);
  expect(person.emails).toEqual([{ value: 'd*****@example.com', valid: false, bounced: false }]);
  expect(buyer?.emails.map(({ value }) => value)).toEqual(['ari@example.com']);
  expect(person.texts.title).toBeUndefined();
});

test('of two names in a row the one in two columns counts, unless the other says more', async () => {
  const nameOf = async (whole: string, given: string, family: string) =>
    draftAt(await readLines(['Name,First Name,Last Name', `${whole},${given},${family}`]), 2).person.name;
  expect(await nameOf('Riya Shah', 'Jay', 'Mehta')).toBe('Jay Mehta');
  expect(await nameOf('Olga P.', 'Olga', 'Petrova')).toBe('Olga Petrova');
  expect(await nameOf('Olga Maria Petrova', 'Olga', 'Petrova')).toBe('Olga Maria Petrova');
  expect(await nameOf('王芳', 'Fang', 'Wang')).toBe('王芳');
});

test('what explains a heading at length does not hide it, and one more comes by saying yes', async () => {
  const sheet = await readLines([
    'Timestamp,First Name,Last Name,School Name,Bringing Plus One?,"Preferred Contact Email (This is only to send updates about this event. If you are allocated a seat, you will receive a confirmation.)"',
    '1/26/2026 12:03,Lyle,Vance,Demo High School,Yes,lyle@example.com',
    '1/26/2026 12:04,Vera,Woods,,No,',
  ]);
  expect(draftAt(sheet, 2)).toMatchObject({
    person: { organisation: 'Demo High School', emails: [{ value: 'lyle@example.com' }] },
    registration: { companions: 1 },
  });
  expect(draftAt(sheet, 3).registration?.companions).toBe(0);
});

test('a category that is a role in every row is one', async () => {
  const roles = await readLines(['Name,Ticket,Category', 'Ana,Day,Speaker', 'Bo,Day,Attendee']);
  expect(told(roles)).toEqual(['Ana, speaker, Day', 'Bo, attendee, Day']);
  const others = await readLines(['Name,Ticket,Category', 'Ana,Day,Speaker', 'Bo,Day,Gold']);
  expect(told(others)).toEqual(['Ana, Day', 'Bo, Day']);
});

test('an answer to an invitation may begin with what it answers', async () => {
  const sheet = await readLines([
    'Name,Status,Date RSVPed',
    'Jed,RSVP Yes,2026-03-03',
    'Kia,RSVP: No,2026-03-04',
  ]);
  expect(told(sheet)).toEqual(['Jed, registered, 2026-03-03T00:00', 'Kia, cancelled, 2026-03-04T00:00']);
});

test.each([
  [
    'de',
    'Vorname;Name;Preis (CHF);Bestellt am;Entwertet am;Storniert',
    'Reto;Müller;45.00;05.03.2026 18:22;17.04.2026 09:03;Nein',
    'Reto Müller, attended, 45 CHF, 2026-03-05T18:22',
  ],
  [
    'nl',
    'Voornaam;Achternaam;Ticketsoort;Besteldatum;Betaalstatus;Gescand;Gescand op',
    'Sanne;Bos;Dag;26-03-2026;Niet betaald;Nee;',
    'Sanne Bos, pending, Dag, 2026-03-26T00:00',
  ],
  [
    'pl',
    'Imię;Nazwisko;Rodzaj biletu;Cena;Data rejestracji;Status płatności;Obecność',
    'Łucja;Śliwa;Ulgowy;40,00 zł;13.03.2026;Nieopłacone;Nie',
    'Łucja Śliwa, pending, Ulgowy, 40 PLN, 2026-03-13T00:00',
  ],
  [
    'cs',
    'Jméno;Příjmení;Typ vstupenky;Cena;Datum objednávky;Stav platby;Přítomen',
    'Eva;Malá;Den;"250 Kč";13.03.2026;Zaplaceno;Ano',
    'Eva Malá, attended, Den, 250 CZK, 250 CZK, 2026-03-13T00:00',
  ],
  [
    'tr',
    'Ad;Soyad;Bilet türü;Kayıt tarihi;Durum;Katıldı',
    'Emre;Çelik;Öğrenci;13.03.2026;İptal edildi;Hayır',
    'Emre Çelik, cancelled, Öğrenci, 2026-03-13T00:00',
  ],
  [
    'ru',
    'Фамилия;Имя;Тип билета;Дата заказа;Статус заказа;Пришёл',
    'Иванов;Пётр;День;13.03.2026;Оплачен;Да',
    'Пётр Иванов, attended, День, 2026-03-13T00:00',
  ],
  [
    'ko',
    '이름;휴대폰번호;티켓명;신청일시;결제상태',
    '이서연;010-2345-6789;학생;2026-03-06;결제취소',
    '이서연, cancelled, 학생, 2026-03-06T00:00',
  ],
  [
    'id',
    'Nama Lengkap;Nomor HP;Jenis Tiket;Tanggal Pendaftaran;Status Pembayaran;Kehadiran',
    'Dewi Putri;0812 3456 789;Umum;13/03/2026;Lunas;Hadir',
    'Dewi Putri, attended, Umum, 2026-03-13T00:00',
  ],
  [
    'vi',
    'Họ và tên;Số điện thoại;Loại vé;Ngày đăng ký;Trạng thái',
    'Trần Văn An;0912 345 678;Ngày;13/03/2026;Chưa thanh toán',
    'Trần Văn An, pending, Ngày, 2026-03-13T00:00',
  ],
])('a list of tickets in the language %s is read', async (_, headings, row, expected) => {
  expect(told(await readLines([headings, row], { region: 'DE' }))).toEqual([expected]);
});

test('what somebody agreed to receive is told in other languages, too', async () => {
  for (const heading of [
    'Acepta recibir comunicaciones',
    'J’accepte de recevoir la newsletter',
    'Quero receber novidades por e-mail',
  ])
    expect([heading, fieldOf(heading)?.field]).toEqual([heading, 'consentEmail']);
  expect(fieldOf('J’accepte que mes informations soient conservées')).toBeNull();
});

test('guests of a booking are the second and the third of their row', async () => {
  const sheet = await readLines([
    'Booked on,Contact name,Contact email,Guest 1 name,Guest 1 email,Guest 2 name,Amount paid',
    '13/03/2026,Gwen Hull,gwen@example.com,Ian Jones,ian@example.com,Kay Lyle,£120.00',
    '14/03/2026,Max North,max@example.com,,,,£40.00',
  ]);
  expect(
    sheet.drafts.map(({ person, registration }) =>
      [person.name, person.emails[0]?.value, amount(registration?.paid)].join(' '),
    ),
  ).toEqual([
    'Gwen Hull gwen@example.com 120 GBP',
    'Ian Jones ian@example.com ',
    'Kay Lyle  ',
    'Max North max@example.com 40 GBP',
  ]);
});

test('what whoever passes money on keeps of it is no fee of the customer, who is named beside one address', async () => {
  const sheet = await readLines([
    'Transaktions-ID;Kunde;E-Mail;Artikel;Bruttobetrag;Gebühr;Nettobetrag;Status',
    'T1;Petra Quast;petra@example.com;Tageskarte;25,00 €;0,35 €;24,65 €;Erfolgreich',
  ]);
  expect(told(sheet)).toEqual(['Petra Quast, registered, Tageskarte, 25 EUR']);
  expect(draftAt(sheet, 2).registration?.paid).toEqual({ amount: 2500, currency: 'EUR' });
});

test('whoever registered others is told apart from who attends', async () => {
  const sheet = await readLines([
    'Registrant First Name,Registrant Last Name,Registrant Email,Attendee First Name,Attendee Last Name,Attendee Email,Registration Amount,Marked Attended',
    'Cal,Dorn,cal@example.com,Cal,Dorn,cal@example.com,$30.00,Yes',
    'Cal,Dorn,cal@example.com,Deb,Dorn,,$30.00,No',
  ]);
  expect(told(sheet)).toEqual(['Cal Dorn, attended, 30 USD', 'Deb Dorn, registered, 30 USD']);
  const alone = await readLines(['Registrant Name,Email,Ticket', 'Ana Ruiz,ana@example.com,Day']);
  expect(told(alone)).toEqual(['Ana Ruiz, Day']);
});

test('a thing with a name is what it is called, and lines of totals have words in every language', async () => {
  const text = JSON.stringify([
    { firstName: 'Abe', lastName: 'Birch', ticketType: { name: 'Regular' }, company: { name: 'Birch Co' } },
  ]);
  const sheet = await readText(text, {}, 'list.json');
  expect(told(sheet)).toEqual(['Abe Birch, Regular']);
  expect(draftAt(sheet, 1).person.organisation).toBe('Birch Co');
  const door = await readLines([
    'Nachname;Vorname;Ticket;da?',
    'Abel;Tina;VIP;x',
    'Berg;Udo;VIP;',
    'Gesamt: 2;;;',
    'Stand: 16.04.2026;;;',
  ]);
  expect(told(door)).toEqual(['Tina Abel, attended, VIP', 'Udo Berg, VIP']);
  expect(door.skipped.map(({ row }) => row)).toEqual([4, 5]);
});

test('who joined on a day joined a club, and who signs in on paper comes', async () => {
  const club = await readLines(['Name,Email,Joined On', 'Hal Jett,hal@example.com,2026-03-05']);
  expect([club.as, club.drafts[0]?.registration]).toEqual(['contacts', undefined]);
  const paper = await readLines([
    'Print Name,Organization,Email,Signature,Time In,Time Out',
    'Nia Orr,Orr Farm,nia@example.com,,9:02,11:30',
  ]);
  expect(told(paper)).toEqual(['Nia Orr, attended']);
});

test('answers to an invitation and states of a desk are told in French, Portuguese and Japanese', async () => {
  const french = await readLines([
    'Nom;Prénom;Statut de participation;Date de réponse;Heure d’arrivée',
    'ROUX;Léa;Confirmé;13/03/2026 10:00;17/04/2026 09:05',
    'BLANC;Guy;Décliné;14/03/2026 10:00;',
    'NOIR;Max;Sans réponse;;',
  ]);
  expect(told(french)).toEqual([
    'Léa ROUX, attended, 2026-03-13T10:00',
    'Guy BLANC, cancelled, 2026-03-14T10:00',
    'Max NOIR, invited',
  ]);
  const portuguese = await readLines([
    'Nome,Instituição,Credenciado,Data do credenciamento',
    'Rita Alves,Univ. Demo,Sim,27/04/2026 08:30',
  ]);
  expect(draftAt(portuguese, 2)).toMatchObject({
    person: { organisation: 'Univ. Demo' },
    registration: { status: 'attended', checkedInAt: '2026-04-27T08:30:00.000Z' },
  });
  const japanese = await readLines([
    '申込番号,お申込日時,姓,名,チケット名,入金状況,来場状況',
    'A1,2026/03/05 19:00,高橋,直子,有料,入金済,来場',
    'A2,2026/03/06 19:00,伊藤,誠,有料,未入金,未来場',
  ]);
  expect(told(japanese)).toEqual([
    '高橋直子, attended, 有料, 2026-03-05T19:00',
    '伊藤誠, pending, 有料, 2026-03-06T19:00',
  ]);
  expect(draftAt(japanese, 2).registration?.order).toBe('A1');
});

test('what was used at the door, a rate with a name and who will not come are told', async () => {
  const french = await readLines(
    [
      'Nom;Prénom;Tarif;Prix;Utilisé;Date d’utilisation;Annulé',
      'FAURE;Zoé;Plein;20,00;Oui;17/04/2026 09:00;Non',
      'HENRY;Lou;Plein;20,00;Non;;Oui',
    ],
    { currency: 'EUR' },
  );
  expect(told(french)).toEqual(['Zoé FAURE, attended, Plein, 20 EUR', 'Lou HENRY, cancelled, Plein, 20 EUR']);
  expect(draftAt(french, 2).registration?.checkedInAt).toBe('2026-04-17T09:00:00.000Z');
  const rates = await readLines([
    'Guest First Name,Rate Name,Rate Price,Currency,Date Admitted',
    'Tom,Early,49.0,CAD,27/04/2026 09:02',
  ]);
  expect(told(rates)).toEqual(['Tom, attended, Early, 49 CAD']);
  const spanish = await readLines(['Nombre,Estado del asistente', 'Leo,No asistirá', 'Ana,Registrado']);
  expect(told(spanish)).toEqual(['Leo, cancelled', 'Ana, registered']);
  const german = await readLines([
    'Vorname;Teilnehmerkategorie;Teilnahmestatus',
    'Max;Regulär;Warteliste',
    'Ilse;Frühbucher;Teilgenommen',
  ]);
  expect(told(german)).toEqual(['Max, waitlisted, Regulär', 'Ilse, attended, Frühbucher']);
});

test('how many of a product a form sold is how many come', async () => {
  const sheet = await readLines(
    [
      '序号,商品,商品数量,总价,姓名,手机,订单号,提交时间',
      '2,VIP票,2,598,宁静,13800007021,JSJ2002,2026-03-02 10:10:00',
    ],
    { region: 'CN', currency: 'CNY' },
  );
  expect(draftAt(sheet, 2).registration).toMatchObject({ companions: 1, order: 'JSJ2002' });
});
