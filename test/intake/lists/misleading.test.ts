/** Lists in which familiar words and shapes mean something else. */
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { draftAt, readLines, readText } from '../reading.ts';

const who = ({ person: { kind, name, organisation } }: Draft) =>
  [kind, name, organisation].filter(Boolean).join(' ');

test('what counts the rows of a list is no key of a registration', async () => {
  const keysIn = async (...lines: string[]) =>
    (await readLines(lines, { forEvent: true })).drafts.map(({ registration }) => registration?.key);
  const counted = await keysIn('报名ID,姓名,手机', '1,王芳,13800001101', '2,李雷,13800001102');
  expect(counted).toEqual([undefined, undefined]);
  const printed = await keysIn(
    'Ticket number,Name,Email',
    'A17,Ann Moss,ann@example.com',
    'B2,Bo Lind,bo@example.com',
  );
  expect(printed).toEqual(['ticket number:A17', 'ticket number:B2']);
});

test('who wants their papers by e-mail has agreed to nothing else', async () => {
  const sheet = await readLines([
    'Name,E-Mail,Dürfen wir Ihnen die Unterlagen per E-Mail schicken?,An welche E-Mail dürfen wir Ihnen die Rechnung schicken?',
    'Anna Berg,anna@example.com,Ja,post@example.org',
    'Udo Renz,udo@example.com,Nein,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.consent)).toEqual([undefined, undefined]);
  expect(sheet.drafts.map(({ person }) => person.emails.length)).toEqual([1, 1]);
});

test('two companies among people at their booths make no companies of the people', async () => {
  const sheet = await readLines([
    'Name,Email,Booth',
    'Acme Ltd,info@example.com,A1',
    'Beta Ltd,office@example.com,A2',
    'Ann Berg,ann@example.com,A3',
    'Bob Carr,bob@example.com,A4',
    'Cleo Dean,cleo@example.com,A5',
    'Dirk Eber,dirk@example.com,A6',
  ]);
  expect(sheet.drafts.map(({ person }) => person.kind === 'organisation')).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a count of companies names none', async () => {
  const sheet = await readLines([
    'Name,Email,#Company',
    'Ann Berg,ann@example.com,3',
    'Bo Lind,bo@example.com,2',
  ]);
  expect(sheet.drafts.map(who)).toEqual(['person Ann Berg', 'person Bo Lind']);
});

test('a post among several names is nobody', async () => {
  const sheet = await readLines(['姓名,公司,职位', '赵六、钱七、总监,星河文化,'], { region: 'CN' });
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['赵六', '钱七']);
});

test('an address behind a name is somebody else’s where the row has one of its own', async () => {
  const sheet = await readLines([
    'Name,Email',
    'Bob Carr via dora@example.org,bob@example.com',
    'Ann Moss,ann@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.emails.map(({ value }) => value))).toEqual([
    ['bob@example.com'],
    ['ann@example.com'],
  ]);
});

test('an exhibitor who passed the vetting is not gone', async () => {
  const sheet = await readLines([
    'Company,Contact,Email,Booth,Status',
    'Acme Ltd,Ann Berg,ann@example.com,A1,Passed',
  ]);
  expect(sheet.drafts[0]?.registration?.status).not.toBe('cancelled');
});

test('whom somebody signs up has an address of their own', async () => {
  const sheet = await readLines([
    'Name,Email,Scholar name,Scholar email',
    'Ann Moss,ann@example.com,Ivy Moss,ivy@example.org',
    'Bo Lind,bo@example.com,Max Lind,max@example.org',
  ]);
  expect(sheet.drafts.map(({ person }) => person.emails.map(({ value }) => value))).toEqual([
    ['ann@example.com'],
    ['bo@example.com'],
  ]);
  const alone = await readLines(['Scholar name,Scholar email', 'Ivy Moss,ivy@example.org']);
  expect(alone.drafts.map(({ person }) => person.emails[0]?.value)).toEqual(['ivy@example.org']);
});

test('what people sign up for stays a list of them, whatever it asks beside', async () => {
  const kindOf = async (...lines: string[]) => (await readLines(lines)).as;
  const satisfied = ['ann@example.com,1001,Very satisfied', 'bob@example.com,1002,Neutral'];
  expect(await kindOf('Email,Order,How satisfied were you last year?', ...satisfied)).toBe('registrations');
  const experienced = ['ann@example.com,Standard,Good', 'bob@example.com,VIP,Excellent'];
  expect(await kindOf('Email,Ticket,Experience', ...experienced)).toBe('registrations');
  const speaking = ['Ann Moss,ann@example.com,Good,Fair', 'Bob Reed,bob@example.com,Excellent,Good'];
  expect(await kindOf('Name,Email,English,German', ...speaking)).toBe('contacts');
  const unnamed = ['1001,ann@example.com,Good,Fair', '1001,,Excellent,Good', '1001,,Good,Poor'];
  expect(await kindOf('Order,Email,English,French', ...unnamed)).toBe('registrations');
  const arrived = ['王芳,2026-04-01 09:00,满意', '李雷,2026-04-01 09:05,非常满意'];
  expect(await kindOf('姓名,签到时间,满意度', ...arrived)).toBe('registrations');
});

test('a survey may tell of a booth, a ticket or an order', async () => {
  const kindOf = async (...lines: string[]) => (await readLines(lines)).as;
  const booths = ['ann@example.com,A1,4,3', 'bob@example.com,A2,5,5'];
  expect(
    await kindOf(
      'Email,Booth,How satisfied were you with the hall?,How satisfied were you with the visitors?',
      ...booths,
    ),
  ).toBe('survey');
  const tickets = ['ann@example.com,Standard,4', 'bob@example.com,VIP,5'];
  expect(await kindOf('Email,Which ticket did you have?,How satisfied were you overall?', ...tickets)).toBe(
    'survey',
  );
  const orders = ['1001,ann@example.com,Very satisfied,9', '1002,bob@example.com,Dissatisfied,3'];
  expect(
    await kindOf('Order ID,Email,How satisfied were you?,Would you recommend us? (0-10)', ...orders),
  ).toBe('survey');
  const graded = ['ann@example.com,Good,Fair,Poor', 'bob@example.com,Excellent,Good,Good'];
  expect(await kindOf('Email,Venue,Catering,Speakers', ...graded)).toBe('survey');
  expect(await kindOf('Email,Venue,Catering,Ticket price', ...graded)).toBe('survey');
  expect(await kindOf('Email,Check-in,Venue,Catering', ...graded)).toBe('survey');
});

test('one word that is also of a scale judges no ticket', async () => {
  const kindOf = async (...lines: string[]) => (await readLines(lines)).as;
  const regular = ['Ana Ruiz,ana@example.com,Regular,Bueno', 'Eva Paz,eva@example.com,Regular,Malo'];
  expect(await kindOf('Nombre,Email,Entrada,Inglés', ...regular)).toBe('registrations');
  const starred = ['王芳,13800001101,五星,良好', '李雷,13800001102,四星,一般'];
  expect(await kindOf('姓名,手机,票种,英语水平', ...starred)).toBe('registrations');
});

test('a company somebody has to do with is not whom they work for, where another column says that', async () => {
  const companies = async (...lines: string[]) =>
    (await readLines(lines)).drafts.map(({ person }) => person.organisation);
  expect(
    await companies('Name,Email,Related company,Primary company', 'Ann Moss,ann@example.com,Beta,Acme'),
  ).toEqual(['Acme']);
  expect(await companies('Name,Email,Related company', 'Ann Moss,ann@example.com,Beta')).toEqual(['Beta']);
  expect(
    await companies('Name,Email,Related company,School', 'Ann Moss,ann@example.com,Beta,Ridge College'),
  ).toEqual(['Beta']);
});

test('who is called Guest, is reached, or has a name like a guest of somebody is on the list', async () => {
  const names = [
    'John Guest,john@example.com',
    'Guest of Ann Moss,eve@example.com',
    'Gast Anna,',
    'Anna,anna@example.com',
    'Partner of the Year,',
    'Friends of Earth,earth@example.com',
  ];
  const { drafts } = await readLines(['Name,Email,Ticket', ...names.map((name) => `${name},Standard`)]);
  expect(drafts.map(({ person }) => person.name)).toEqual(names.map((name) => name.split(',')[0]));
});

test('an address that is nobody’s here, a company below a person, and a grade of guests name and reach nobody else', async () => {
  const below = await readLines([
    'Name,Contact,City',
    'Ann Moss,+1 202 555 0101,Bern',
    ',ben@example.com,',
    'Cy Lund,+1 202 555 0102,Bern',
    ',info@example.org,',
  ]);
  expect(below.drafts.map(({ person }) => [person.name, person.emails.length])).toEqual([
    ['Ann Moss', 0],
    ['', 1],
    ['Cy Lund', 1],
  ]);
  const blocks =
    'Name: Ann Moss\nEmail: ann@example.com\n\nCompany: Beta\nPhone: +1 202 555 0101\n\nName: Cy Lund\nEmail: cy@example.com\n';
  const { drafts } = await readText(blocks, {}, 'people.txt');
  expect(drafts.map(who)).toEqual(['person Ann Moss', 'person Beta', 'person Cy Lund']);
  const graded = await readLines([
    'Company,Email,VIP',
    'Acme,a@example.com,Gold Club',
    'Beta,b@example.com,Silver Lounge',
  ]);
  expect(graded.drafts.map(({ person }) => person.custom)).toEqual([
    { VIP: 'Gold Club' },
    { VIP: 'Silver Lounge' },
  ]);
});

test('a company, or a contact, that is called like a guest is what it is', async () => {
  const companies = await readLines(['Company,Booth', 'Plus One,A1', 'Loxley & Sons,A2', 'N.N.,A3']);
  expect(companies.drafts.map(({ person }) => person.name)).toEqual(['Plus One', 'Loxley & Sons', 'N.N.']);
  const lines = ['Name,City', 'Ann Moss,York', 'Plus One,Leeds', 'Guest of Ann Moss,York', 'Attendee 3,York'];
  const contacts = await readLines(lines, { as: 'contacts' });
  expect(contacts.drafts).toHaveLength(4);
});

test('a guest of whom something else is told than of the host stays, and one of several rows is one', async () => {
  const namesOf = async (...lines: string[]) =>
    (await readLines(lines)).drafts.map(({ person, registration }) => [
      person.name,
      registration?.companions,
    ]);
  const host = ['Ann Moss', undefined];
  const guest = ['Guest of Ann Moss', undefined];
  expect(
    await namesOf('Name,Email,Checked in', 'Ann Moss,ann@example.com,No', 'Guest of Ann Moss,,Yes'),
  ).toEqual([host, guest]);
  expect(
    await namesOf(
      'Name,Email,Ticket,Meal',
      'Ann Moss,ann@example.com,VIP,Vegan',
      'Guest of Ann Moss,,VIP,Nut allergy',
      'Guest 2,,VIP,Halal',
    ),
  ).toEqual([host, guest, ['Guest 2', undefined]]);
  const speaker = 'Guest of Honour,,Speaker';
  expect(await namesOf('Name,Email,Role', 'Ann Moss,ann@example.com,Speaker', speaker)).toEqual([
    host,
    ['Guest of Honour', undefined],
  ]);
  const sessions = ['Morning', 'Evening'].flatMap((session) => [
    `Ann Moss,ann@example.com,VIP,${session}`,
    `Guest of Ann Moss,,VIP,${session}`,
  ]);
  const each = ['Ann Moss', 1];
  expect(await namesOf('Name,Email,Ticket,Session', ...sessions)).toEqual([each, each]);
  const [one = '', two = '', three = '', four = ''] = sessions;
  expect(await namesOf('Name,Email,Ticket,Session', one, three, two, four)).toEqual([each, each]);
});

test('whose first time it is has not come yet', async () => {
  for (const heading of ['First time?', 'First time attended', 'Is this your first time?']) {
    const sheet = await readLines([`Name,Email,${heading}`, 'Ann Moss,ann@example.com,Yes', 'Ed Rowe,,No'], {
      forEvent: true,
    });
    expect(draftAt(sheet, 2).registration).toEqual({ answers: { [heading]: 'Yes' } });
  }
});

test('the title of a talk, and whoever owns it, are no job and no owner of a client', async () => {
  const talks = await readLines([
    'Name,Email,Title,Abstract,Owner',
    'Ann Moss,ann@example.com,Folding for beginners,We fold,Kim Vale',
    'Ed Rowe,ed@example.com,The engineer and the ink,We print,Kim Vale',
    'Al Fenn,al@example.com,Paper in the wild,We make,Kim Vale',
  ]);
  expect(draftAt(talks, 2).person.texts).toEqual({});
});

test.each([
  ['Title,Abstract', 'Head of Print,We fold', 'Engineer,We ink', 'Head of Print'],
  ['Title,Talk,Abstract', 'Bookbinder,Folding,We fold', 'Poet,Ink,We ink', 'Bookbinder'],
  ['Title,Session type', 'Bookbinder,Workshop', 'Paper maker,Talk', 'Bookbinder'],
])('of speakers with %s the title is their job', async (headings, one, other, title) => {
  const sheet = await readLines([
    `Name,Email,${headings}`,
    `Ann Moss,ann@example.com,${one}`,
    `Ed Rowe,ed@example.com,${other}`,
  ]);
  expect(draftAt(sheet, 2).person.texts.title).toBe(title);
});

test('the times of a race are no answers to a form', async () => {
  const sheet = await readLines(
    [
      'Athlete,ID,Name,Start time,Completion time,Email',
      'Ann Moss,7,Ann Moss,09:00,09:40,ann@example.com',
      'Bob Reed,8,Bob Reed,09:01,09:41,bob@example.com',
    ],
    { forEvent: true },
  );
  expect(sheet.tool).not.toBe('microsoft-forms');
  expect(sheet.drafts.map(({ registration }) => registration?.key)).toEqual([undefined, undefined]);
});

test('a band called Count is no line of totals, and one with figures alone is', async () => {
  const sheet = await readLines([
    'Band,Contact,Slot',
    'The Rowdies,Ann Moss,1',
    'Count,Bob Reed,2',
    'Anzahl,Cleo Dean,1',
    'Count,,3',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss', 'Bob Reed', 'Cleo Dean']);
  expect(sheet.skipped.map(({ code }) => code)).toEqual(['total-row']);
});

test('a stand nobody has taken is free, whatever its state', async () => {
  const sheet = await readLines(
    [
      'Booth,Status,Exhibitor,Contact,Email',
      '101,Sold,Loom Works,Ann Moss,ann@example.com',
      '102,Available,,,',
      '103,Blocked (pillar),,,',
      '104,Sold,Peg & Nail,Bob Reed,bob@example.org',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss', 'Bob Reed']);
  expect(sheet.skipped.map(({ code }) => code)).toEqual(['free-place', 'free-place']);
});

test('what went out by Alipay or WeChat Pay is no registration', async () => {
  const sheet = await readLines(
    [
      '交易时间,交易对方,收/支,金额,交易状态',
      '2026-04-02 10:21:33,夏至,收入,99.00,交易成功',
      '2026-04-03 10:21:33,测试搭建公司,支出,500.00,交易成功',
      '2026-04-04 10:21:33,余额宝,不计收支,9.00,交易成功',
    ],
    { forEvent: true, currency: 'CNY', map: [['交易对方', 'name']] },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['夏至']);
  expect(sheet.skipped.map(({ code }) => code)).toEqual(['money-out', 'money-out']);
});

test('who answers for one person each looks after no clients', async () => {
  const ownersIn = async (...names: string[]) => {
    const rows = names.map((name, at) => `Aluno ${'ABCDEF'[at]},p${at}@example.com,${name}`);
    const sheet = await readLines(['Nome,E-mail,Responsável', ...rows]);
    return sheet.drafts.map(({ person }) => person.texts.owner);
  };
  const six = ['Ana Abreu', 'Rui Pires', 'Vera Dias', 'Ivo Lobo', 'Lia Melo', 'Gil Neto'];
  expect(await ownersIn(...six)).toEqual(six.map(() => undefined));
  // Three are too few to tell.
  expect(await ownersIn(...six.slice(0, 3))).toEqual(six.slice(0, 3));
  expect(await ownersIn('Ana', 'Rui', 'Ana')).toEqual(['Ana', 'Rui', 'Ana']);
});

test('what a program writes where nobody said anything is no company and no telephone', async () => {
  const sheet = await readLines([
    'Name,Company,Title,Phone',
    'Ann Moss,Not provided,未设置,No disponible',
    'Bo Lind,Not Set Ltd,Setter,+12025550142',
  ]);
  expect(sheet.drafts.map(who)).toEqual(['person Ann Moss', 'person Bo Lind Not Set Ltd']);
  expect(sheet.drafts.map(({ person }) => person.texts.title)).toEqual([undefined, 'Setter']);
  expect(sheet.issues).toEqual([]);
});

test('when a contact was made is no registration, in whatever language', async () => {
  for (const heading of ['Créé le', 'Erstellt am', 'Creado', 'Created at', '创建时间']) {
    const sheet = await readLines([`Nom,Email,${heading}`, 'Ann Moss,ann@example.com,02/04/2026']);
    expect([heading, sheet.as]).toEqual([heading, 'contacts']);
  }
});

test.each([
  // What one square metre costs is no fee and no area; a carpet's is not the stand's.
  ['Aussteller,Stand,Fläche,Preis m²', 'Acme Ltd,A1,18,120 €', { area: 18, fee: undefined }],
  ['Aussteller,Stand,Fläche,Standpreis qm', 'Acme Ltd,A1,18,120 €', { area: 18, fee: undefined }],
  ['展商,展位号,面积,单价', '海纳照明,A1,18,¥900', { area: 18, fee: undefined }],
  ['Exhibitor,Stand,Carpet m2,Area m2', 'Acme Ltd,A1,9,36', { area: 36, fee: undefined }],
  // Whether and what is rented is nothing anybody owes.
  ['Exhibitor,Stand,Stand rental', 'Acme Ltd,A1,no', { status: undefined, fee: undefined }],
  ['Exhibitor,Stand,Booth rental', 'Acme Ltd,A1,space only', { ticket: undefined, fee: undefined }],
  ['Espositore,Stand,Noleggio stand', 'Acme Srl,A1,no', { status: undefined, fee: undefined }],
  // An answer, a slot, a form that came in and the nights of a hotel are no check-in.
  ['Name,E-Mail,Eingetroffen', 'Ann Moss,ann@example.com,12.03.2026', { status: undefined }],
  ['お名前,メール,出席の有無', '佐藤 花子,ann@example.com,○', { status: undefined }],
  ['お名前,メール,受付完了', '佐藤 花子,ann@example.com,済', { status: undefined }],
  ['姓名,手机,到会时间', '王芳,13800001101,10:00', { status: undefined }],
  ['이름,이메일,현장참석', '김민준,ann@example.com,O', { status: undefined }],
  ['Naam,E-mail,Deelgenomen', 'Ann Moss,ann@example.com,ja', { status: undefined }],
  ['Nombre,Correo,Ingreso', 'Ann Moss,ann@example.com,03/02/2019', { status: undefined }],
  [
    'Name,E-Mail,Angekommen,Abgereist',
    'Ann Moss,ann@example.com,19.05.2026,21.05.2026',
    { status: undefined, checkedInAt: undefined },
  ],
])('%s', async (headings, row, told) => {
  const sheet = await readLines([headings, row], { forEvent: true, currency: 'EUR' });
  const { registration } = draftAt(sheet, 2);
  const found = Object.fromEntries(Object.keys(told).map((key) => [key, registration?.[key as 'status']]));
  expect(found).toEqual(told);
});

const forEvent = { forEvent: true } as const;

test('a company may be called like a grade', async () => {
  const sheet = await readLines(['Name,Company', 'Ann Moss,Fair', 'Bo Reed,Good'], forEvent);
  expect(sheet.drafts.map(({ person }) => person.organisation)).toEqual(['Fair', 'Good']);
});
