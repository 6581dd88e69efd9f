/** Lists of people somebody met: exhibitors' leads, scanned cards, one-to-one meetings, and client lists of company chat tools. */
import { expect, test } from 'vitest';
import { draftAt, emailsOf, readLines } from '../reading.ts';

test('in a list of leads the company is theirs, whichever exhibitor met them at which booth', async () => {
  const sheet = await readLines([
    'Exhibitor,Booth,Lead Name,First Name,Last Name,Email Address,Company Name,Scanned By,Scan Date,Lead Type',
    'Example Org,A12,Rosa Kappel,Rosa,Kappel,rosa@example.com,Kappel & Co,Sam Booth,17-Apr-2026 10:15 AM,Badge scan',
  ]);
  expect(sheet.as).toBe('leads');
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Rosa Kappel', organisation: 'Kappel & Co' });
});

test('what an exhibitor captured is a list of leads', async () => {
  const sheet = await readLines([
    'Capture Date,Captured By,Event,Badge ID,First Name,Last Name,Email,Lead Rating',
    '04/17/2026,Sam Booth,Spring Expo,B1001,Rosa,Kappel,rosa@example.com,Hot',
  ]);
  expect(sheet.as).toBe('leads');
});

test('what is on a badge is of who wears it, the badge itself is nobody', async () => {
  const sheet = await readLines([
    'Exhibitor Name,Stand No.,Badge First Name,Badge Last Name,Badge Job Title,Badge E-mail,Badge',
    'Kappel & Co,A12,Rosa,Kappel,Head of Ops,rosa@example.com,printed',
  ]);
  expect(sheet.as).toBe('exhibitors');
  expect(draftAt(sheet, 2).person).toMatchObject({
    name: 'Rosa Kappel',
    organisation: 'Kappel & Co',
    texts: { title: 'Head of Ops' },
  });
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['rosa@example.com']);
});

test('a scanner of cards numbers what may stand on one twice', async () => {
  const sheet = await readLines([
    'Name,Company1,Job Title1,Company2,Mobile1,Telephone1,Email1,Email2',
    'Rosa Kappel,Kappel & Co,Head of Ops,,202-555-0111,202-555-0121,rosa@example.com,rosa@example.org',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({
    organisation: 'Kappel & Co',
    texts: { title: 'Head of Ops' },
    phones: [{ value: '+12025550111' }, { value: '+12025550121' }],
  });
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['rosa@example.com', 'rosa@example.org']);
});

test('two people of a row, each with a company, are of their own', async () => {
  const sheet = await readLines([
    'Date,Person 1 name,Person 1 email,Person 1 company,Person 2 name,Person 2 email,Person 2 company',
    '2026-04-17,Rosa Kappel,rosa@example.com,Kappel & Co,Nils Ost,nils@example.org,Ost BV',
  ]);
  expect(sheet.drafts.map(({ person }) => `${person.name} ${person.organisation}`)).toEqual([
    'Rosa Kappel Kappel & Co',
    'Nils Ost Ost BV',
  ]);
});

test('a column of forms of address is no column of titles', async () => {
  const sheet = await readLines(['Title,First name,Last name,Position', 'Dr.,Rosa,Kappel,Head of Ops']);
  expect(draftAt(sheet, 2).person.texts.title).toBe('Head of Ops');
  const professors = await readLines(['姓名,职务/职称,手机1,手机2', '王芳,教授,13800000001,'], {
    region: 'CN',
  });
  expect(draftAt(professors, 2).person).toMatchObject({
    texts: { title: '教授' },
    phones: [{ value: '+8613800000001' }],
  });
});

test.each([
  ['客户名称,手机,企业', '王芳,13800000001,星河公司', '王芳', '星河公司'],
  ['客户名称,联系人,手机', '星河公司,王芳,13800000001', '王芳', '星河公司'],
  ['客户名称,手机', '王芳,13800000001', '王芳', undefined],
  ['客户名称,添加人,手机,企业', '王芳@微信,李工,13800000001,星河公司', '王芳', '星河公司'],
])('of %s a client is a person or their company', async (headings, cells, name, company) => {
  const { person } = draftAt(await readLines([headings, cells], { region: 'CN' }), 2);
  expect([person.name, person.organisation]).toEqual([name, company]);
});

test('a list of clients that are companies is one of companies', async () => {
  const { person } = draftAt(await readLines(['客户名称,电话', '星河公司,13800000001'], { region: 'CN' }), 2);
  expect([person.kind, person.name]).toEqual(['organisation', '星河公司']);
});

test.each([
  ['姓名,首次进入时间,累计观看时长', '王芳,2026-04-17 13:58:11,7371', 'attended'],
  ['姓名,入会时间,状态', '王芳,,未参会', 'registered'],
  ['姓名,票种,订单状态', '王芳,标准票,等待支付', 'pending'],
])('%s: %s', async (headings, cells, status) => {
  const sheet = await readLines([headings, cells], { forEvent: true });
  expect(sheet.issues).toEqual([]);
  expect(draftAt(sheet, 2).registration?.status).toBe(status);
});

test.each([
  ['Invoice total (USD)', 'fee'],
  ['Sponsoring (USD)', 'sponsorship'],
] as const)('%s is the %s', async (heading, field) => {
  const sheet = await readLines([`Company,Contact,${heading}`, 'Kappel & Co,Rosa Kappel,5400'], {
    forEvent: true,
  });
  expect(draftAt(sheet, 2).registration?.[field]).toEqual({ amount: 540_000, currency: 'USD' });
});

test('a list of people and companies says of each which it is', async () => {
  const sheet = await readLines([
    'Type,First name,Last name,Organisation,Primary Email,Tags',
    'Person,Rosa,Kappel,Kappel & Co,rosa@example.com,vip',
    'Organisation,,,Ost BV,info@ost.example.com,',
  ]);
  expect(sheet.drafts.map(({ person }) => `${person.kind} ${person.name}`)).toEqual([
    'person Rosa Kappel',
    'organisation Ost BV',
  ]);
});

test('contacts made on a day did not register then, in whatever language', async () => {
  const sheet = await readLines([
    'Nombre,Apellidos,Correo,País/región,Fecha de creación,Se canceló la suscripción a todos los correos',
    'Rosa,Kappel,rosa@example.com,España,2026-03-01 10:00,true',
  ]);
  expect(sheet.as).toBe('contacts');
  expect(draftAt(sheet, 2).person).toMatchObject({
    texts: { country: 'España' },
    consent: { email: { state: 'no' } },
  });
});

test('Russian contacts have numbers, addresses and birthdays', async () => {
  const sheet = await readLines(
    [
      'Имя;Фамилия;Дата рождения;Рабочий телефон;Мобильный телефон;Рабочий e-mail;Источник',
      'Роза;Каппель;17.05.1980;+7 495 000-00-11;+7 900 000-00-11;rosa@example.com;Выставка',
    ],
    { region: 'RU' },
  );
  expect(draftAt(sheet, 2).person).toMatchObject({
    phones: [{ value: '+79000000011' }, { value: '+74950000011' }],
    emails: [{ value: 'rosa@example.com' }],
    texts: { birthday: '1980-05-17', sourceChannel: 'Выставка' },
  });
});

test('a sign that several currencies share is that of the event, beside another amount too', async () => {
  const sheet = await readLines(['Name,Fee,Amount paid', 'Rosa Kappel,"$54,000.00","$54,000.00"'], {
    forEvent: true,
    currency: 'MXN',
  });
  expect(draftAt(sheet, 2).registration?.fee).toEqual({ amount: 5_400_000, currency: 'MXN' });
});

test('when somebody registered goes before when they paid', async () => {
  const sheet = await readLines(
    ['姓名,门票,支付时间,提交时间', '王芳,标准票,2026-03-02 10:13:00,2026-03-02 10:12:33'],
    { region: 'CN' },
  );
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-03-02T10:12:33.000Z');
});

test('members of a chat are called by the remark on them, else by what they call themselves there', async () => {
  const sheet = await readLines([
    '群昵称,微信昵称,备注名,入群时间',
    '王芳-星河,小芳,,2026-03-02 10:12:33',
    ',Ouyang,欧阳娜,2026-03-03 10:12:33',
  ]);
  expect(sheet.as).toBe('contacts');
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['王芳-星河', '欧阳娜']);
});

test('a second address is one, and Korean exhibitors have paid or not', async () => {
  const contacts = await readLines([
    'Name,Email,Secondary Email',
    'Rosa Kappel,rosa@example.com,rosa@example.org',
  ]);
  expect(emailsOf(draftAt(contacts, 2))).toEqual(['rosa@example.com', 'rosa@example.org']);
  const exhibitors = await readLines(
    [
      '참가업체명,부스번호,담당자명,참가비,입금여부',
      '예시,A12,김하나,5500000,입금완료',
      '샘플,B01,이두리,2750000,미입금',
    ],
    { forEvent: true, currency: 'KRW' },
  );
  expect(exhibitors.drafts.map(({ registration }) => registration?.status)).toEqual([
    'registered',
    'pending',
  ]);
});

test('a list of guests ends with how many they are, and tells how many each brings', async () => {
  const sheet = await readLines(['序号,姓名,Number of guests', '1,王芳,1', ',合计1人,'], { forEvent: true });
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['王芳']);
  expect(sheet.skipped.map(({ code }) => code)).toEqual(['total-row']);
  expect(draftAt(sheet, 2).registration?.companions).toBe(1);
});

test('a consent in two languages is one, and Dutch contacts have company, title and number', async () => {
  const both = await readLines([
    'Name,是否同意接收邮件 Consent to emails',
    'Rosa Kappel,是 Yes',
    'Nils Ost,否 No',
  ]);
  expect(both.drafts.map(({ person }) => person.consent?.email?.state)).toEqual(['yes', 'no']);
  const dutch = await readLines(
    [
      'Voornaam;Achternaam;Bedrijfsnaam;Functietitel;Telefoon (werk)',
      'Rosa;Kappel;Kappel BV;Directeur;020-5550111',
    ],
    { region: 'NL' },
  );
  expect(draftAt(dutch, 2).person).toMatchObject({
    organisation: 'Kappel BV',
    texts: { title: 'Directeur' },
    phones: [{ value: '+31205550111' }],
  });
});

test('the account a lead came by is not the company it is of', async () => {
  const sheet = await readLines([
    'Lead ID,Account Name,First Name,Company Name,Email',
    '1,Org Events,Noor,Amin BV,noor@example.com',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('Amin BV');
});

test('a list with a campaign is one of leads, whoever made it, and needs no event', async () => {
  const heads = 'Lead ID,Campaign Name,Submitted At,First Name,Last Name,Email Address';
  const sheet = await readLines([heads, 'a1,Paper,2026-05-03,Iris,Falk,iris@example.com']);
  expect(sheet.as).toBe('leads');
  expect(draftAt(sheet, 2).registration).toBeUndefined();
});
