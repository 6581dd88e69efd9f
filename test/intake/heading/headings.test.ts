/** Headings and the fields they name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientFields } from '../../../src/domain/records/client.ts';
import type { FieldTable } from '../../../src/domain/records/field.ts';
import { registrationFields } from '../../../src/domain/records/registration.ts';
import { foldHeading, mappableFields, namedField } from '../../../src/intake/heading/heading-words.ts';
import { fieldOf } from '../../../src/intake/heading/headings.ts';
import { ownHeadings } from '../../../src/intake/heading/own-headings.ts';
import { foldedSpellings, spellings } from '../../../src/intake/heading/translated.ts';
import { fieldsIn, readLines } from '../reading.ts';

const declared = [clientFields, registrationFields].flatMap((table) =>
  Object.entries(table as FieldTable).flatMap(([field, { headings = [] }]) =>
    headings.map((heading) => [heading, field] as const),
  ),
);

const all = [
  ...declared,
  ...Object.entries(ownHeadings).flatMap(([field, headings]) =>
    headings.map((heading) => [heading, field] as const),
  ),
];

test('headings are declared as folding leaves them, and none for two fields or twice', () => {
  expect(all.filter(([heading]) => foldHeading(heading) !== heading)).toEqual([]);
  const words = all.map(([heading]) => heading);
  expect(words.filter((heading, at) => words.indexOf(heading) !== at)).toEqual([]);
});

test('no heading of another language is brought to English twice', () => {
  const words = spellings().map(([spelling]) => spelling);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('what is said to be folded already is, and names something', () => {
  const told = foldedSpellings();
  expect(told.filter(([spelling]) => foldHeading(spelling) !== spelling)).toEqual([]);
  expect(told.filter(([, plain]) => fieldOf(plain) === null)).toEqual([]);
});

test('every heading a record declares names its field, and no other record claims it', () => {
  for (const [heading, field] of declared)
    expect([heading, fieldOf(heading)?.field]).toEqual([heading, field]);
});

test.each([
  ['E-MAIL ADDRESS *', 'emails'],
  ['1、您的姓名：', 'name'],
  ['Q3. Your phone number', 'phones'],
  ['公司/单位', 'organisation'],
  ['What is your company?', 'organisation'],
  ['Booth Area (sqm)', 'area'],
  ['金额（元）', 'fee'],
  ['请填写您的手机号码', 'phones'],
  ['参会人邮箱', 'emails'],
  ['How did you hear about the salon?', 'sourceChannel'],
  ['E-mail 2 - Value', 'emails'],
  ['Mail address', 'emails'],
  ['Handy-Nr.', 'phones'],
  ['Came?', 'checkedInAt'],
  ['实到', 'checkedInAt'],
  ['Phone 3', 'phones'],
  ['手机２', 'phones'],
  ['電子郵件', 'emails'],
  ['您的公司是？', 'organisation'],
  ['请问您的手机号是多少？', 'phones'],
  ['下单电话', 'buyerPhone'],
  ['下单邮箱', 'buyerEmail'],
  ['Jobbezeichnung', 'title'],
  ['Your best email', 'emails'],
  ['Ist eingecheckt', 'checkedInAt'],
  ['標籤', 'tags'],
  ['是否攜伴？人數', 'companions'],
])('%s is %s', (heading, field) => {
  expect(fieldOf(heading)?.field).toBe(field);
});

test.each(['Event slug', 'Dietary requirements, if any', 'Namesake', 'Mailing list', 'Company car', '2'])(
  '%s names nothing',
  (heading) => {
    expect(fieldOf(heading)).toBeNull();
  },
);

test('an exact heading is surer than one that says more', () => {
  expect(fieldOf('Email')?.confidence).toBe(1);
  expect(fieldOf('Email (work)')?.confidence).toBeLessThan(1);
  expect(fieldOf('Please enter your email')?.confidence).toBeLessThan(
    fieldOf('Email (work)')?.confidence ?? 0,
  );
});

test('a person names a field by its key or by any of its headings', () => {
  for (const field of mappableFields()) expect(namedField(field)).toBe(field);
  expect(namedField('手机号')).toBe('phones');
  expect(namedField('nmae')).toBeNull();
});

test('folding a heading twice changes nothing, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (heading) => {
      const folded = foldHeading(heading);
      expect(folded).toBe(folded.trim());
      expect(fieldOf(heading)?.field).toBe(fieldOf(` ${heading} `)?.field);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['姓名 Name', 'name'],
  ['Company 公司', 'organisation'],
  ['手机 Mobile No.', 'phones'],
  ['E-mail 邮箱地址', 'emails'],
  ['联系手机', 'phones'],
  ['公司全称', 'organisation'],
  ['Position/Title', 'title'],
  ['Designation', 'title'],
  ['Attended?', 'checkedInAt'],
  ['Payment status', 'status'],
  ['核销时间', 'checkedInAt'],
  ['门票名称', 'ticket'],
  ['合同金额', 'fee'],
  ['从何渠道得知本次活动', 'sourceChannel'],
  ['Do you agree to receive our newsletter?', 'consentEmail'],
  ['I would like to receive text messages and SMS', 'consentSms'],
  ['是否同意接收活动资讯', 'consentEmail'],
  ['是否愿意接收短信', 'consentSms'],
  ['Speaker email', 'emails'],
  ['Speaker region', 'region'],
  ['Primary Contact Phone', 'phones'],
  ['Nom participant', 'name'],
  ['Prénom payeur', 'buyerGiven'],
  ['Acheteur e-mail', 'buyerEmail'],
  ['Ticket Data: Attendee Last Name', 'family'],
  ['参会人员电话', 'phones'],
  ['Buyer first name', 'buyerGiven'],
  ['收货人手机号', 'phones'],
  ['买家姓名', 'buyerName'],
  ['Data compra', 'registeredAt'],
  ['Nº pedido', 'order'],
  ['E-Mail 2: Adresse', 'emails'],
  ['Ort geschäftlich', 'city'],
  ['Nombre y apellidos', 'name'],
  ['Day 2 check-in', 'checkedInAt'],
  ['4月17日上午签到', 'checkedInAt'],
  ['Scan Time', 'checkedInAt'],
  ['Contract Amount (USD)', 'fee'],
  ['应缴金额', 'fee'],
  ['EMAIL_BLACKLISTED', 'unsubscribed'],
  ['What company do you work for?', 'organisation'],
  ['Volunteer name', 'name'],
  ['Contact No.', 'phones'],
  ['座机', 'phones'],
  ['Line of business', 'industry'],
  ['是否缴费', 'paid'],
  ['会务费', 'fee'],
  ['实际出席', 'checkedInAt'],
  ['審批狀態', 'status'],
  ['DOB', 'birthday'],
  ['Person - Email - Work', 'emails'],
  ['Person - Phone - Mobile', 'phones'],
  ['Person - Owner', 'owner'],
  ['Nom de l’événement', 'event'],
  ['訂購日期', 'registeredAt'],
  ['參加者狀態', 'status'],
  ['Date & Time of Purchase', 'registeredAt'],
  ['Registration timestamp', 'registeredAt'],
  ['Date et heure de commande', 'registeredAt'],
  ['Final Price of registration', 'fee'],
  ['Total fee', 'fee'],
  ['Conference fee', 'fee'],
  ['Ticket price (incl. VAT)', 'fee'],
  ['Total Ticket Amount Paid', 'paid'],
  ['Payment state', 'status'],
  ['Event registration type', 'role'],
  ['Ticket tier', 'ticket'],
  ['Badge holder e-mail', 'emails'],
  ['Cardholder name', 'buyerName'],
  ['お名前をご記入ください', 'name'],
])('%s names %s', (heading, field) => {
  expect(fieldOf(heading)?.field).toBe(field);
});

test.each([
  'Guest of',
  'Member No',
  'Day 2',
  'Client since',
  'Do you agree to our terms?',
  '设计 Design',
  'What would you like to receive?',
  '同意参赛规则',
  'Booking fee',
  'Ticket fees',
  'Order tax amount',
  'Amount due',
  'Discount amount',
  'Event type',
  'Order type',
  'Value for money',
])('%s names nothing a record has a field for', (heading) => {
  expect(fieldOf(heading)).toBeNull();
});

test.each([
  ['来访者姓名', 'name'],
  ['您的尊姓大名', 'name'],
  ['公司或单位名称', 'organisation'],
  ['预约日期', 'registeredAt'],
  ['购票状态', 'status'],
  ['扫码时间', 'checkedInAt'],
  ['入场券类型', 'ticket'],
  ['人员类别', 'role'],
  ['实收款', 'paid'],
  ['携伴人数', 'companions'],
  ['您所在的城市', 'city'],
  ['来自哪个城市', 'city'],
  ['客户经理', 'owner'],
  ['Works at', 'organisation'],
  ['Pass chosen', 'ticket'],
  ['提交人IP', 'meta'],
  ['实际付款金额', 'paid'],
  ['公司所在城市', 'city'],
  ['贵公司所属行业', 'industry'],
  ['出席身份', 'role'],
  ['租用面积', 'area'],
  ['Assigned booth', 'booth'],
  ['Size of stand', 'area'],
  ['City you live in', 'city'],
  ['Country of origin', 'country'],
  ['Sector of activity', 'industry'],
  ['Additional people', 'companions'],
  ['Gästekategorie', 'role'],
  ['Autres remarques', 'notes'],
  ['신청그룹', 'ticket'],
  ['アンケート: 会社名', 'organisation'],
  ['票券金額', 'fee'],
  ['参与人姓名', 'name'],
  ['所购票种', 'ticket'],
  ['贵司名称', 'organisation'],
  ['目前职位', 'title'],
  ['实到情况', 'checkedInAt'],
  ['联络邮箱', 'emails'],
  ['Ticket purchased', 'ticket'],
  ['Cargo en la empresa', 'title'],
  ['公司行业', 'industry'],
  ['备注说明', 'notes'],
  ['お電話番号', 'phones'],
  ['連絡先メールアドレス', 'emails'],
  ['支払額', 'paid'],
  ['E-Mail privat', 'emails'],
  ['Ciudad de residencia', 'city'],
  ['Phone #', 'phones'],
  ['Stand #', 'booth'],
  ["Participant's name", 'name'],
  ['First & last name', 'name'],
  ['Company or organization', 'organisation'],
  ['Entreprise ou organisme', 'organisation'],
  ['Preis in €', 'fee'],
  ['How many guests will you bring?', 'companions'],
  ['Wie viele Begleitpersonen bringen Sie mit?', 'companions'],
  ['How many people are coming?', 'party'],
  ['How many people will be joining us?', 'party'],
  ['你们有几人参加？', 'party'],
  ['Where are you based?', 'city'],
  ['Which workshops would you like to attend?', 'sessions'],
])('%s, as people rename a column, is %s', (heading, field) => {
  expect(fieldOf(heading)?.field).toBe(field);
});

test.each([
  '紧急联系人姓名',
  'Booth staff',
  'Internal notes',
  '内部备注',
  'City of birth',
  'Additional guest names',
  'Notes for the kitchen',
  '展位类型',
  '工作证号',
  '公司性质',
  '发票抬头',
  '上次参会时间',
  '家属姓名',
  '企业注册地',
  '公司成立时间',
  '支付方式',
  'Are you bringing a laptop?',
  'Which workshops did you attend?',
  'How many employees do you have?',
  'How many people do you need for setup?',
  'How many people are attending from your company?',
  '贵公司有多少人参加？',
  '有多少人参加过往届',
  'Where will you stay?',
  'First and last visit',
  'City and date',
])('%s is put together of such words and about something else', (heading) => {
  expect(fieldOf(heading)).toBeNull();
});

test('what kind of company one is from is not what it is called', async () => {
  const { mapping } = await readLines(['姓名,公司,贵公司是', '王芳,清和书店,制造商', '李娜,海纳照明,贸易商']);
  expect(mapping.map(({ field }) => field)).toEqual(['name', 'organisation', 'custom']);
});

test.each([
  ['您的公司是？', ['上市公司', '初创公司', '外资', '国企']],
  ['贵单位是？', ['公立医院', '私立医院', '诊所', '公立医院']],
  ['贵公司是', ['互联网公司', '有限责任公司', '中小型制造企业', '股份有限公司']],
])('%s may ask what kind it is', async (heading, [one, two, three, four]) => {
  const { mapping } = await readLines([
    `姓名,手机,${heading}`,
    `王芳,13800000101,${one}`,
    `李娜,13800000102,${two}`,
    `何雨,13800000103,${three}`,
    `陈静,13800000104,${four}`,
  ]);
  expect(mapping[2]?.field).toBe('custom');
});

test('您的手机是什么 may ask for its maker', async () => {
  const fieldFor = async (one: string, two: string) =>
    (await readLines(['姓名,您的手机是什么？', `王芳,${one}`, `李娜,${two}`])).mapping[1]?.field;
  expect(await fieldFor('iPhone 15', '华为')).toBe('custom');
  expect(await fieldFor('13800000101', '13800000102')).toBe('phones');
});

test('where most answers are names of companies, 您的公司是 asks for one', async () => {
  const { mapping } = await readLines([
    '姓名,您的公司是？',
    '王芳,清和书店有限公司',
    '李娜,海纳照明科技',
    '何雨,国企',
  ]);
  expect(mapping[1]?.field).toBe('organisation');
});

test('what somebody paid or bought stands below 订单 as well as its number', async () => {
  const { mapping } = await readLines([
    '姓名,手机,订单',
    '王芳,13800000101,已付款',
    '李娜,13800000102,待付款',
  ]);
  expect(mapping[2]?.field).toBe('custom');
});

test('your best title is a book or a film', () => {
  expect(fieldOf('Your best title')).toBeNull();
});

test('what says nothing but its own heading is an option that was ticked', async () => {
  const { mapping } = await readLines(['Name,Essen,Ort', 'Ana Ruiz,Essen,', 'Ben Cole,,Ort']);
  expect(mapping.map(({ field }) => field)).toEqual(['name', 'custom', 'custom']);
});

test('a tool that writes its headings in one word is known by them', async () => {
  const sheet = await readLines(
    [
      'StartDate,EndDate,Finished,RecordedDate,ResponseId,DistributionChannel,Q1',
      '2026-05-02 10:00:00,2026-05-02 10:04:00,True,2026-05-03 09:00:00,R_1,email,Good',
    ],
    { forEvent: true },
  );
  expect(fieldsIn(sheet)).toMatchObject({ EndDate: 'registeredAt', RecordedDate: 'ignored', Q1: 'question' });
});

test('a question for whom somebody works or stands is one for a company; what one may think of one is not', async () => {
  const asked = async (heading: string): Promise<string | undefined> =>
    (await readLines([`Name,Email,"${heading}"`, 'Ann Bell,ann@example.com,Acme'])).mapping[2]?.field;
  expect(await asked('What company or organisation do you represent?')).toBe('organisation');
  expect(await asked('Für welches Unternehmen arbeiten Sie?')).toBe('organisation');
  expect(await asked('您来自哪家公司？')).toBe('organisation');
  expect(await asked('What is your current position?')).toBe('title');
  expect(await asked('Which company would you like to visit?')).toBe('custom');
  expect(await asked('What is your position on climate change?')).toBe('custom');
  expect(await asked('mot de passe')).toBe('ignored');
});

test('a list of a desk may shorten its headings', async () => {
  const desk = await readLines([
    'Badge ID,First,Last,Cntry,Email Addr,Reg Type,Amt Paid',
    '4471,Ann,Bell,DEU,ann@example.com,EXH,250.00',
  ]);
  expect(fieldsIn(desk)).toMatchObject({ Cntry: 'country', 'Amt Paid': 'paid' });
  const givers = await readLines([
    'Constituent ID,Constituent,Email,Last Gift Amount',
    '10021,Bo Carr,bo@example.com,$50.00',
  ]);
  expect(fieldsIn(givers)).toMatchObject({ Constituent: 'name', 'Last Gift Amount': 'custom' });
});

test.each([
  ['当前状态', 'status'],
  ['票面价', 'fee'],
  ['票券編號', 'key'],
  ['與會身分', 'role'],
  ['Newsletter opt-in', 'consentEmail'],
  ['是否願意收到電子報', 'consentEmail'],
  ['Darf ich Ihnen E-Mails schicken?', 'consentEmail'],
])('“%s” is a heading for %s', (heading, field) => {
  expect(fieldOf(heading)?.field).toBe(field);
});
