/** Exports of known tools in another language, of another plan, or of another of their lists. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { draftAt, emailsOf, readLines, valueIn } from '../reading.ts';

function statuses({ drafts }: Sheetful): (string | undefined)[] {
  return drafts.map(({ registration }) => registration?.status);
}

function questions({ survey }: Sheetful): string[] {
  return (survey?.questions ?? []).map(({ text, options }) =>
    [text.en ?? text['zh-CN'], ...(options ?? []).map((one) => one.en ?? one['zh-CN'])].join('/'),
  );
}

test.each([
  ['Statut du participant', 'Participe', 'Entrée enregistrée', 'Ne participe pas'],
  ['Status van deelnemer', 'Neemt deel', 'Ingecheckt', 'Neemt niet deel'],
  ['参加者のステータス', '参加', 'チェックイン済み', '不参加'],
  ['參加者狀態', '參加', '已簽到', '不參加'],
  ['Deltagarstatus', 'Deltar', 'Incheckad', 'Deltar inte'],
  ['Stato del partecipante', 'Partecipa', 'Check-in effettuato', 'Non partecipa'],
])('%s tells who comes, who came and who will not', async (heading, ...words) => {
  const rows = words.map((word, at) => `900${at},Rosa Kappel ${at},${word}`);
  const sheet = await readLines([`N° de commande,Name,${heading}`, ...rows]);
  expect(statuses(sheet)).toEqual(['registered', 'attended', 'cancelled']);
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

test('the parts of a name stand behind whatever word there is for who comes', async () => {
  const sheet = await readLines([
    'Bestellnummer,Positionsnummer,Produkt,Name Teilnehmer*in: Vorname,Name Teilnehmer*in: Nachname,E-Mail Teilnehmer*in',
    'K3LMN,1,Ticket,Ines,Kroll,ines@example.com',
  ]);
  expect(sheet.tool).toBe('pretix');
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Ines Kroll', given: 'Ines', family: 'Kroll' });
});

test('how many tickets an order has is how many come, where each order stands in one row', async () => {
  const heads = 'Order #,Order Date,First Name,Last Name,Email,Ticket Quantity,Currency,Order Status';
  const first = '9001,03/01/26 10:11,Ola,Brandt,ola@example.com,3,USD,Completed';
  const once = await readLines([
    heads,
    first,
    '9002,03/14/26 18:00,Rui,Costa,rui@example.org,1,USD,Refunded',
  ]);
  expect(once.drafts.map(({ registration }) => registration?.companions)).toEqual([2, 0]);
  const parted = await readLines([
    heads,
    first,
    '9001,03/01/26 10:11,Ola,Brandt,ola@example.com,1,USD,Completed',
  ]);
  expect(draftAt(parted, 2).registration?.companions).toBeUndefined();
  expect(draftAt(parted, 2).registration?.answers).toMatchObject({ 'Ticket Quantity': '3' });
});

test('SurveyMonkey writes two rows of headings in every language', async () => {
  const sheet = await readLines([
    'ID du répondant,ID du collecteur,Date de début,Date de fin,Adresse IP,Adresse e-mail,Prénom,Nom,Recommanderiez-vous ce salon ? (0-10),Quelles zones ?,,Un commentaire ?',
    ',,,,,,,,Réponse,Mobilier,Autre (veuillez préciser),Réponse ouverte',
    '114000001,4,04/18/2026 10:00:00,04/18/2026 10:03:00,203.0.113.4,rene@example.com,René,Colas,9,Mobilier,Textile,Bravo',
  ]);
  expect(sheet.tool).toBe('surveymonkey');
  expect(questions(sheet)).toEqual([
    'Recommanderiez-vous ce salon ? (0-10)',
    'Quelles zones ?/Mobilier',
    'Un commentaire ?',
  ]);
  expect(valueIn(sheet, 3, 'zones')).toEqual(['Mobilier', 'Autre: Textile']);
  expect(sheet.answers[0]?.person).toMatchObject({ name: 'René Colas' });
});

test('问卷星 may write a question before its first option only, and “other” may be a box to tick', async () => {
  const sheet = await readLines([
    '序号,提交答卷时间,所用时间,来自IP,3、总体满意度,4、您从何处获知(公众号),4、(朋友推荐),4、(其他)',
    '1,2026/4/19 9:12:33,95秒,203.0.113.9,5,1,0,0',
    '2,2026/4/19 9:22:33,120秒,203.0.113.10,4,1,1,0',
    '3,2026/4/19 9:32:33,88秒,203.0.113.11,2,0,0,1',
  ]);
  expect(questions(sheet)).toEqual(['3、总体满意度', '4、您从何处获知/公众号/朋友推荐/其他']);
  expect(valueIn(sheet, 4, '获知')).toEqual(['其他']);
});

test('a form greets whoever fills it in, and mentions what they said', async () => {
  const sheet = await readLines([
    '#,Hi! What\'s your first name?,"Thanks, {{field:01}}! And your last name?",What\'s your email?,"How likely are you to recommend us, {{field:01}}?",Submit Date (UTC),Network ID',
    'a8f0,Nora,Quist,nora@example.com,9,2026-04-18 10:03:00,n1',
  ]);
  expect(sheet.answers[0]?.person).toMatchObject({ name: 'Nora Quist' });
});

test('Mailchimp keeps its own headings in another language', async () => {
  const sheet = await readLines([
    'Adresse e-mail,Prénom,Nom,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,CC,LEID,EUID',
    'yann@example.com,Yann,Le Bihan,4,,2025-03-02 10:00:00,fr,5001,a1',
  ]);
  expect(sheet.tool).toBe('mailchimp');
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['yann@example.com']);
  expect(draftAt(sheet, 2).person.consent?.email).toMatchObject({ state: 'yes', day: '2025-03-02' });
});

test('an address book of Outlook in Chinese tells city and country', async () => {
  const sheet = await readLines([
    '名,姓,单位,商务地址 市/县,商务地址 国家/地区,电子邮件地址',
    '明辉,诸葛,锦里文化,成都,中国,zhuge@example.com',
  ]);
  expect(draftAt(sheet, 2).person.texts).toMatchObject({ city: '成都', country: '中国' });
  expect(draftAt(sheet, 2).person.texts.region).toBeUndefined();
});

test.each(['115年3月20日', '民國115年3月20日', '115/03/20'])(
  '%s is a day of the Republic calendar',
  async (day) => {
    const sheet = await readLines(['姓名,電子郵件,報名日期', `蔡明宏,tsai@example.com,${day}`]);
    expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-03-20T00:00:00.000Z');
  },
);

test('the currency in the heading of one amount is that of the others', async () => {
  const sheet = await readLines(['Name,Email,Fee (USD),Amount received', 'Gwen,gwen@example.com,250,120'], {
    currency: 'CNY',
  });
  expect(draftAt(sheet, 2).registration?.paid).toEqual({ amount: 12_000, currency: 'USD' });
});

test('a form of Microsoft in Japanese tells when it was sent', async () => {
  const sheet = await readLines([
    'ID,開始時刻,完了時刻,メール,名前,お名前,会社名',
    '1,2026/3/1 9:00,2026/3/1 9:05,anonymous,,鈴木 一郎,鈴木工房',
  ]);
  expect(sheet.tool).toBe('microsoft-forms');
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-03-01T09:05:00.000Z');
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

test('the account a lead came by is not the company it is of', async () => {
  const sheet = await readLines([
    'Lead ID,Account Name,First Name,Company Name,Email',
    '1,Org Events,Noor,Amin BV,noor@example.com',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('Amin BV');
});

test('the hall is not the booth, and the rent of it is what is owed', async () => {
  const sheet = await readLines([
    'Firma,Ansprechpartner,E-Mail,Stand,,Miete (EUR),',
    ',,,Halle,Nummer,Soll,bezahlt',
    'Holz Huber,Xaver Huber,x.huber@example.com,H1,A12,2400,1200',
  ]);
  expect(draftAt(sheet, 3).registration).toMatchObject({
    booth: 'A12',
    fee: { amount: 240_000, currency: 'EUR' },
    paid: { amount: 120_000, currency: 'EUR' },
  });
});

test('two people of one order whose names stand in two columns are two, in Spanish, too', async () => {
  const sheet = await readLines([
    'Código de pedido,ID de posición,Producto,Nombre del asistente: Nombre,Nombre del asistente: Apellidos,Correo electrónico del asistente',
    'ABC12,1,General,Luz,Amat,luz@example.com',
    'ABC12,2,General,Pol,Amat,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Luz Amat', 'Pol Amat']);
});

test('a contract that was cancelled is no stand', async () => {
  const sheet = await readLines([
    'Raison sociale,Nom du contact,N° de stand,Statut du contrat',
    'Bois Vivant,Luc Morel,A-14,Signé',
    'Lampes Roy,Zélie Roy,B-02,Annulé',
  ]);
  expect(sheet.as).toBe('exhibitors');
  expect(statuses(sheet)).toEqual(['registered', 'cancelled']);
});

test('whether somebody may be put on the mailing list is a consent', async () => {
  const sheet = await readLines([
    'Name,Email,May we add you to our mailing list?',
    'Sol Iver,sol@example.org,No',
  ]);
  expect(draftAt(sheet, 2).person.consent?.email?.state).toBe('no');
});

test.each([
  ['Enregistré le', 'Est enregistré', 'Oui'],
  ['Registrado a las', 'Está registrado', 'Sí'],
])('Hi.Events says %s of a check-in', async (moment, word, yes) => {
  const sheet = await readLines([
    `ID,Name,E-mail,Status,${word},${moment},Nom du produit,ID public,ID court,Date de création`,
    `1,Aya Diallo,aya@example.com,ACTIVE,${yes},2026-04-17 18:03:00,Standard,A-1,a_x,2026-03-01 09:00:00`,
  ]);
  expect(sheet.tool).toBe('hi-events');
  expect(draftAt(sheet, 2).registration).toMatchObject({
    status: 'attended',
    checkedInAt: '2026-04-17T18:03:00.000Z',
    registeredAt: '2026-03-01T09:00:00.000Z',
  });
});

test.each([
  ['Vrai', 'Faux'],
  ['WAHR', 'FALSCH'],
  ['VERDADERO', 'FALSO'],
])('%s and %s are yes and no, as spreadsheets write them', async (yes, no) => {
  const sheet = await readLines([
    'Name,Email,Unsubscribed',
    `Eve,eve@example.com,${no}`,
    `Tom,tom@example.org,${yes}`,
  ]);
  expect(sheet.drafts.map(({ person }) => person.consent?.email?.state)).toEqual([undefined, 'no']);
});

test('a list of registrations that names nobody else is of whoever registered', async () => {
  const sheet = await readLines([
    'Registration Created Date,Registration Reference,Registration Name,Registration Email,Registration Company Name,Tickets Count,Payment Status',
    '2026-03-01 10:00:00 UTC,TT01,Ben Hale,ben@example.com,Hale Co,2,paid',
  ]);
  const { person, registration } = draftAt(sheet, 2);
  expect(person).toMatchObject({ name: 'Ben Hale', organisation: 'Hale Co' });
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['ben@example.com']);
  expect(registration).toMatchObject({ order: 'TT01', companions: 1, status: 'registered' });
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

test.each([
  ['ID,Hora de inicio,Hora de finalización,Correo electrónico,Nombre', 'es'],
  ['識別碼,開始時間,完成時間,電子郵件,名稱', 'zh-TW'],
  ['ID,시작 시간,완료 시간,전자 메일,이름', 'ko'],
  ['ID,Begintijd,Tijd van voltooien,E-mail,Naam', 'nl'],
])('a form of Microsoft that begins with %s is known (%s)', async (headings) => {
  const sheet = await readLines([
    `${headings},Overall? (1-5)`,
    '1,4/18/26 9:00:00,4/18/26 9:03:00,cy@example.org,Cy Dale,5',
  ]);
  expect(sheet.tool).toBe('microsoft-forms');
  expect(sheet.answers[0]).toMatchObject({ at: '2026-04-18T09:03:00.000Z', person: { name: 'Cy Dale' } });
});

test('an address book of Outlook in Japanese tells how somebody is reached', async () => {
  const sheet = await readLines([
    '名,姓,会社名,市区町村 (会社),電子メール アドレス,分類,メモ',
    '圭,原,原事務所,札幌,kei@example.com,VIP,茶が好き',
  ]);
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['kei@example.com']);
  expect(draftAt(sheet, 2).person.texts).toMatchObject({ city: '札幌' });
});

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
  ['Hur nöjd är du överlag?', 'Mycket nöjd', 'Missnöjd'],
  ['Hvor tilfreds er du samlet set?', 'Meget tilfreds', 'Utilfreds'],
  ['Ogólnie, jak bardzo jesteś zadowolony?', 'Bardzo zadowolony', 'Niezadowolony'],
])('%s is asked by words of a scale', async (question, best, poor) => {
  const sheet = await readLines([
    `Timestamp,${question.replace(',', '')}`,
    `4/18/2026 9:00:00,${best}`,
    `4/18/2026 9:10:00,${poor}`,
  ]);
  expect(sheet.survey?.questions[0]).toMatchObject({ kind: 'scale', dimension: 'overall' });
  expect(sheet.answers.map(({ values }) => Object.values(values)[0])).toEqual([5, 2]);
});

test('names in one column headed last, first are turned', async () => {
  const sheet = await readLines(['"Last, First",Ticket', '"Stone, Ida",VIP', '"Moor, Jon",GA']);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ida Stone', 'Jon Moor']);
});

test('a Spanish question is asked from both ends, and a total may name its currency', async () => {
  const asked = await readLines(['Nombre,Correo,¿Asistió?', 'Pau Riba,pau@example.com,Sí']);
  expect(statuses(asked)).toEqual(['attended']);
  const orders = await readLines([
    'Order reference,Buyer,Buyer email,Tickets,Total (EUR)',
    'X1,Rae Fox,rae@example.com,2,"80,00"',
  ]);
  expect(draftAt(orders, 2).registration).toMatchObject({
    companions: 1,
    fee: { amount: 8000, currency: 'EUR' },
  });
});

test('a number in full stands beside its parts', async () => {
  const sheet = await readLines([
    'Account ID,First Name,Last Name,Phone 1 Area Code,Phone 1 Number,Phone 1 Full Number (F),Event Name',
    '12,Rae,Fox,202,555-0142,(202) 555-0142,Gala',
  ]);
  expect(draftAt(sheet, 2).person.phones.map(({ value }) => value)).toEqual(['+12025550142']);
});
