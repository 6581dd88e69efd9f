/** What people write into a list besides values: ditto marks, a second line for one person, a whole contact in one cell, free places. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { readLines, readText, told } from '../reading.ts';

/** Who, and how they are reached. */
function people({ drafts }: Sheetful): string[] {
  return drafts.map(({ person }: Draft) =>
    [
      person.name,
      ...person.emails.map(({ value }) => value),
      ...person.phones.map(({ value, typed }) => value ?? `?${typed}`),
      person.organisation,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' | '),
  );
}

const chinese = { region: 'CN', currency: 'CNY', forEvent: true };

test('a mark for “the same” stands for the cell above it, and says nothing below an empty one', async () => {
  const sheet = await readLines([
    'Name,Company,Email,Remarks',
    'Ann Moss,Acme,ann@example.com,',
    'Bob Reed,"""",bob@example.com,same',
    'Cy Lund,ditto,cy@example.com,"""',
    '"',
    'Dee Park,see above,dee@example.com,',
  ]);
  expect(people(sheet)).toEqual([
    'Ann Moss | ann@example.com | Acme',
    'Bob Reed | bob@example.com | Acme',
    'Cy Lund | cy@example.com | Acme',
    'Dee Park | dee@example.com | Acme',
  ]);
  const han = await readLines(['姓名,单位', '张伟,青禾文化', '李娜,同上', '王芳,〃'], chinese);
  expect(people(han)).toEqual(['张伟 | 青禾文化', '李娜 | 青禾文化', '王芳 | 青禾文化']);
});

test('a second line that tells only how somebody is reached belongs to the one above', async () => {
  const sheet = await readLines([
    'Name,Company,Contact',
    'Ann Moss,Acme,202-555-0101',
    ',,ann@example.com',
    'Bob Reed,Bolt,202-555-0102',
    ',,whoever77@example.com',
    'Cy Lund,Crate,cy@example.com',
    ',,dee@example.com',
  ]);
  expect(people(sheet)).toEqual([
    'Ann Moss | ann@example.com | +12025550101 | Acme',
    'Bob Reed | whoever77@example.com | +12025550102 | Bolt',
    'Cy Lund | cy@example.com | Crate',
    'dee@example.com',
  ]);
});

test('an address below that bears the name of another is no second line', async () => {
  const sheet = await readLines([
    'Name,Company,Phone,Email',
    'Ann,Acme,202-555-0101,',
    ',,,hannah@example.com',
    'Bob Reed,Bolt,202-555-0102,',
    ',,,breed@example.com',
  ]);
  expect(people(sheet)).toEqual([
    'Ann | +12025550101 | Acme',
    'hannah@example.com',
    'Bob Reed | breed@example.com | +12025550102 | Bolt',
  ]);
  const one = await readLines([
    'Name,Company,Contact',
    'Ann Moss,Acme,202-555-0101',
    ',,ben.hart@example.com',
  ]);
  expect(people(one)).toEqual(['Ann Moss | +12025550101 | Acme', 'ben.hart@example.com']);
});

test('a cell of contacts that says whose they are names the person', async () => {
  const sheet = await readLines([
    'Company,Contact info',
    'Acme,"Ann Moss, ann@example.com, +1 202 555 0101"',
    'Bolt,Bob Reed (202) 555-0102',
    'Crate,"Cy Lund, Sales Manager, 202-555-0103"',
    'Dune,"Name: Dee Park; Tel: 202-555-0104; E-mail: dee@example.com"',
    'Elm,"202-555-0105 office"',
  ]);
  expect(people(sheet)).toEqual([
    'Ann Moss | ann@example.com | +12025550101 | Acme',
    'Bob Reed | +12025550102 | Bolt',
    'Cy Lund | +12025550103 | Crate',
    'Dee Park | dee@example.com | +12025550104 | Dune',
    'Elm | +12025550105',
  ]);
  expect(sheet.drafts[2]?.person.texts.title).toBe('Sales Manager');
  const han = await readLines(
    ['单位,联系方式', '青禾文化,张伟 13800000001', '星海,李娜/13800000002'],
    chinese,
  );
  expect(people(han)).toEqual(['张伟 | +8613800000001 | 青禾文化', '李娜 | +8613800000002 | 星海']);
});

test('a number beside the name of somebody else is kept with it', async () => {
  const sheet = await readLines([
    'Name,Phone',
    'Ann Moss,Bob Reed 202-555-0102',
    'Cy Lund,Cy Lund 202-555-0103',
  ]);
  expect(people(sheet)).toEqual(['Ann Moss | +12025550102', 'Cy Lund | +12025550103']);
  expect(sheet.drafts.map(({ person }) => person.custom)).toEqual([{ Phone: 'Bob Reed 202-555-0102' }, {}]);
});

test('places nobody has taken are left out and are no error', async () => {
  const sheet = await readLines([
    'Shift,Name,Phone',
    '09:00,Ann Moss,202-555-0101',
    '09:00,,',
    '12:00,Bob Reed,202-555-0102',
    '12:00,,',
  ]);
  expect(told(sheet.skipped)).toEqual(['3 free-place', '5 free-place']);
  expect(sheet.rejected).toEqual([]);
  const stands = await readLines([
    'Booth,Company,Contact,Email',
    'A1,Acme,Ann Moss,ann@example.com',
    'A2,,,',
  ]);
  expect(told(stands.skipped)).toEqual(['3 free-place']);
  const trading = await readLines(['Name,Booth,Trading as', 'Ann Moss,A1,Moss Ceramics', ',A2,Hart Honey']);
  expect(trading.skipped).toEqual([]);
  expect(trading.rejected).toHaveLength(1);
  const lost = await readLines(['Name,Email,Diet', 'Ann Moss,ann@example.com,vegan', ',,vegan']);
  expect(lost.rejected).toHaveLength(1);
});

test('a line that is only a day is above who comes then, and whoever is yet to be told is no error', async () => {
  const days = await readLines([
    'Time,Name,Company',
    '"Mittwoch, 20.05.2026",,',
    '09:00,Ann Moss,Acme',
    'Day 2,,',
    '09:00,Bob Reed,Bolt',
  ]);
  expect(people(days)).toEqual(['Ann Moss | Acme', 'Bob Reed | Bolt']);
  expect(told(days.skipped)).toEqual(['2 part-row', '4 part-row']);
  const dated = await readLines(['Date,Name', '2026-05-20,Ann Moss', '2026-05-21,']);
  expect(dated.rejected).toHaveLength(1);
  const open = await readLines(
    ['No.,Name,Company,Title', '1,Ann Moss,Acme,', '2,TBC,Bolt,', '3,待定,,', '4,TBC,Crate,CEO'],
    { forEvent: true },
  );
  expect(told(open.skipped)).toEqual(['3 free-place', '4 free-place']);
  expect(people(open)).toEqual(['Ann Moss | Acme', 'Crate']);
});

test('of the tables of one sheet, those of guests and of speakers are read together whatever they call them', async () => {
  const sheet = await readLines(
    [
      'Speakers,,,',
      'Name,Talk,Email,',
      'Ann Moss,On bees,ann@example.com,',
      ',,,',
      'Guests,,,',
      'Guest,Company,Phone,Seats',
      'Bob Reed,Bolt,202-555-0102,2',
    ],
    { forEvent: true },
  );
  expect(people(sheet)).toEqual(['Ann Moss | ann@example.com', 'Bob Reed | +12025550102 | Bolt']);
  expect(sheet.drafts.map(({ registration }) => registration?.role)).toEqual(['speaker', undefined]);
});

test('whoever is on a list of those who were asked, and has no answer, is invited', async () => {
  const sheet = await readLines(
    ['Name,Response', 'Ann Moss,Accepted', 'Bob Reed,None', 'Cy Lund,', 'Dee Park,Declined'],
    {
      forEvent: true,
    },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual([
    'registered',
    'invited',
    'invited',
    'cancelled',
  ]);
  const paying = await readLines(['Name,RSVP,Ticket', 'Ann Moss,Yes,Full', 'Bob Reed,,Day'], {
    forEvent: true,
  });
  expect(paying.drafts[1]?.registration?.status).toBeUndefined();
});

test('who keeps a list or fills in a form is nobody on it', async () => {
  const sheet = await readLines([
    'User Name,User Email,Invitee Name,Invitee Email',
    'Zed Ray,zed@example.org,Ann Moss,ann@example.com',
  ]);
  expect(people(sheet)).toEqual(['Ann Moss | ann@example.com']);
  const han = await readLines(['填写人,填写人部门,姓名,手机', '小王,市场部,张伟,13800000001'], chinese);
  expect(han.drafts[0]?.person.texts.department).toBeUndefined();
});

test('with a discount told, the total is the fee; with its tax told, a gross amount is not paid yet', async () => {
  const reduced = await readLines(
    ['Name,Payment Status,Fee,Discount,Total', 'Ann Moss,Paid,50.00,5.00,45.00'],
    {
      forEvent: true,
      currency: 'USD',
    },
  );
  expect(reduced.drafts[0]?.registration).toMatchObject({ fee: { amount: 4500 }, paid: { amount: 4500 } });
  const taxed = await readLines(['Exhibitor,Stand,Net,VAT 19%,Gross', 'Acme GmbH,A1,100,19,119'], {
    currency: 'EUR',
  });
  expect(taxed.drafts[0]?.registration).toMatchObject({ fee: { amount: 11900 } });
  expect(taxed.drafts[0]?.registration?.paid).toBeUndefined();
});

test('whoever got no discount and has no total pays the fee; of a discount nobody can take off, no fee is made', async () => {
  const sheet = await readLines(
    [
      'Name,Email,Fee (USD),Discount,Total',
      'Ann Moss,ann@example.com,50,5,45',
      'Bob Reed,bob@example.com,50,,',
      'Cy Lund,cy@example.com,50,0,',
      'Dee Hale,dee@example.com,50,SPRING,',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.fee)).toEqual([
    { amount: 4500, currency: 'USD' },
    { amount: 5000, currency: 'USD' },
    { amount: 5000, currency: 'USD' },
    undefined,
  ]);
});

test('a name that says neither part of the one beside it is a company, or is kept', async () => {
  const sheet = await readLines([
    '*ContactName,FirstName,LastName,EmailAddress',
    'Acme Ltd,Ann,Moss,ann@example.com',
    'Bobby,Robert,Reed,bob@example.com',
  ]);
  expect(people(sheet)).toEqual(['Ann Moss | ann@example.com | Acme Ltd', 'Robert Reed | bob@example.com']);
  expect(sheet.drafts[1]?.person.custom).toEqual({ '*ContactName': 'Bobby' });
});

test('money that went out is of whoever got it, and no registration where it names no payment or is only held', async () => {
  const sheet = await readLines([
    'Date,Name,Type,Status,Currency,Gross,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID',
    '11/15/2026,Ann Moss,Payment Refund,Completed,USD,-50.00,-48.50,me@example.org,ann@example.com,T2,T1',
    '11/15/2026,Fine Food,General Payment,Completed,USD,-300.00,-300.00,me@example.org,food@example.com,T3,',
    '11/14/2026,Bob Reed,Hold on Balance,Pending,USD,-50.00,-50.00,me@example.org,bob@example.com,T5,T4',
    '11/13/2026,Bob Reed,Website Payment,Completed,USD,50.00,48.50,bob@example.com,me@example.org,T4,',
  ]);
  expect(people(sheet)).toEqual(['Ann Moss | ann@example.com', 'Bob Reed | bob@example.com']);
  expect(sheet.drafts.map(({ paysBack, registration }) => paysBack ?? registration?.status)).toEqual([
    true,
    'registered',
  ]);
  expect(told(sheet.skipped)).toEqual(['3 money-out', '4 money-out']);
});

test('a payment that went back is told with the one it names, or with that of its order, and all of it cancels', async () => {
  const paypal = await readLines([
    'Date,Name,Type,Status,Currency,Gross,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID',
    '11/15/2026,Ann Moss,Refund,Completed,USD,-50,-50,me@example.org,ann@example.com,T4,T1',
    '11/14/2026,Bob Reed,Refund,Completed,USD,-20,-20,me@example.org,bob@example.com,T3,T2',
    '11/13/2026,Bob Reed,Payment,Completed,USD,50,48,bob@example.com,me@example.org,T2,',
    '11/12/2026,Ann Moss,Payment,Completed,USD,50,48,ann@example.com,me@example.org,T1,',
    '11/11/2026,Cy Lund,Refund,Completed,USD,-50,-50,me@example.org,cy@example.com,T5,T0',
  ]);
  const said = (sheet: Sheetful) =>
    sheet.drafts.map(({ registration: { key, order, status, refunded } = { answers: {} } }) =>
      [key ?? order, status ?? '', refunded?.amount ?? ''].join(' ').trim(),
    );
  expect(said(paypal)).toEqual(['paypal:T2 registered 2000', 'paypal:T1 cancelled 5000', 'paypal:T0  5000']);
  expect(paypal.drafts[2]?.paysBack).toBe(true);
  const orders = await readLines([
    'Order,Name,Email,Ticket,Paid,Currency',
    'A-1,Ann Moss,ann@example.com,Standard,50,EUR',
    'A-1,Bob Moss,,Standard,50,EUR',
    'A-1,Ann Moss,ann@example.com,,-50,EUR',
    'A-1,Bob Moss,,Dinner,-30,EUR',
  ]);
  expect(said(orders)).toEqual(['A-1 cancelled 5000', 'A-1 registered', 'A-1  3000']);
  expect(told(orders.skipped)).toEqual(['4 refund-row']);
});

test('a payment that went back names an order or a ticket, and of several tickets nobody can tell which', async () => {
  const refunds = async (lines: readonly string[]) =>
    (await readLines(lines)).drafts.map(({ registration: { key, status, refunded } = { answers: {} } }) => [
      key,
      status,
      refunded?.amount,
    ]);
  const orders = [
    'Ticket number,Name,Order,Paid,Original order',
    'T1,Ann Moss,1001,€50,',
    'T2,Ann Moss,1002,€-50,1001',
    'T3,Bob Reed,1003,€50,',
  ];
  expect(await refunds(orders)).toEqual([
    ['ticket number:T1', 'cancelled', 5000],
    ['ticket number:T3', 'registered', undefined],
  ]);
  const tickets = [
    'Name,Order,Ticket,Paid',
    'Ann Moss,1001,Day,€50',
    'Ann Moss,1001,Dinner,€50',
    'Ann Moss,1001,,€-50',
  ];
  expect((await refunds(tickets)).map(([, , amount]) => amount)).toEqual([undefined, undefined, 5000]);
});

test('a list that lies on its side is set upright, and so is a form of one person', async () => {
  const list = await readLines([
    'Name,Ann Moss,Bob Reed',
    'E-mail,ann@example.com,bob@example.com',
    'Company,Acme,Bolt',
    'Shirt,M,L',
  ]);
  expect(people(list)).toEqual(['Ann Moss | ann@example.com | Acme', 'Bob Reed | bob@example.com | Bolt']);
  expect(list.drafts.map(({ person }) => person.custom)).toEqual([{ Shirt: 'M' }, { Shirt: 'L' }]);
  const form = await readLines([
    'Registration form,',
    'Your name:,Ann Moss',
    'Email:,ann@example.com',
    'Phone:,202-555-0101',
  ]);
  expect(people(form)).toEqual(['Ann Moss | ann@example.com | +12025550101']);
  const plain = await readLines(['Name,Email', 'Ann Moss,ann@example.com', 'Phone,phone@example.com']);
  expect(people(plain)).toHaveLength(2);
});

test('cards below or beside one another are a person each', async () => {
  const below = await readLines([
    'Guest cards,',
    'Guest 1,',
    'Name:,Ann Moss',
    'Company:,Acme',
    'Phone:,202-555-0101',
    ',',
    'Guest 2,',
    'Name:,Bob Reed',
    'Phone:,202-555-0102',
    'Phone:,202-555-0103',
  ]);
  expect(people(below)).toEqual(['Ann Moss | +12025550101 | Acme', 'Bob Reed | +12025550102 | +12025550103']);
  const beside = await readLines([
    'Company,Acme,,Company,Bolt',
    'Contact,Ann Moss,,Contact,Bob Reed',
    'Email,ann@example.com,,Email,bob@example.com',
  ]);
  expect(people(beside)).toEqual(['Ann Moss | ann@example.com | Acme', 'Bob Reed | bob@example.com | Bolt']);
});

test('cards may name nobody or several, and be called what their people are', async () => {
  const cards = await readLines([
    'Company,Acme',
    'Contact,Ann Moss',
    'Phone,202-555-0101',
    'Contact,Bob Reed',
    'Phone,202-555-0102',
    'Company,Bolt',
    'Phone,202-555-0103',
  ]);
  expect(people(cards)).toEqual([
    'Ann Moss | +12025550101 | Acme',
    'Bob Reed | +12025550102 | Acme',
    '+12025550103 | Bolt',
  ]);
  const forms = await readLines([
    'Applicant,',
    'Name,Ann Moss',
    'Email,ann@example.com',
    'Guest,',
    'Name,Bob Moss',
    'Email,bob@example.com',
  ]);
  expect(people(forms)).toEqual(['Ann Moss | ann@example.com', 'Bob Moss | bob@example.com']);
});

test('what a form says of somebody else below a title is nothing about whom it is of', async () => {
  const form = await readLines([
    'Name,Ann Moss',
    'Company,Acme',
    'Email,ann@example.com',
    'Emergency contact,',
    'Name,Ida Moss',
    'Phone,202-555-0101',
  ]);
  expect(people(form)).toEqual(['Ann Moss | ann@example.com | Acme']);
  const things = await readLines(['Name,Screen', 'Price,20', 'Name,Projector', 'Price,50']);
  expect(things.drafts.map(({ person }) => person.name)).not.toContain('Projector');
});

test('lines with labels are a block a person', async () => {
  const sheet = await readLines([
    'Name: Ann Moss',
    'Company: Acme',
    'Email: ann@example.com',
    'Message: see you',
    'at the door',
    '',
    'Name: Bob Reed',
    'Email: bob@example.com',
  ]);
  expect(people(sheet)).toEqual(['Ann Moss | ann@example.com | Acme', 'Bob Reed | bob@example.com']);
  expect(sheet.drafts[0]?.person.custom).toEqual({ Message: 'see you at the door' });
  const han = await readLines(
    ['姓名：张伟', '手机：13800000001', '单位：青禾文化', '姓名：李娜', '手机：13800000002'],
    chinese,
  );
  expect(people(han)).toEqual(['张伟 | +8613800000001 | 青禾文化', '李娜 | +8613800000002']);
});

test('a second number or an empty line within a block begins nobody else', async () => {
  const sheet = await readLines([
    'Name: Ann Moss',
    'Phone: 202-555-0101',
    'Phone: 202-555-0102',
    'Email: ann@example.com',
    '',
    'Name: Bob Reed',
    'Company: Bolt',
    '',
    'Email: bob@example.com',
    '',
    'Company: Crate',
    'Email: info@example.com',
  ]);
  expect(people(sheet)).toEqual([
    'Ann Moss | ann@example.com | +12025550101 | +12025550102',
    'Bob Reed | bob@example.com | Bolt',
    'info@example.com | Crate',
  ]);
});

test('addresses as a mail program lists them are people', async () => {
  const sheet = await readLines([
    'To: Ann Moss <ann@example.com>; "Reed, Bob" <bob@example.com>; Lund, Cy <cy@example.com>; dee@example.com',
  ]);
  expect(people(sheet)).toEqual([
    'Ann Moss | ann@example.com',
    'Bob Reed | bob@example.com',
    'Cy Lund | cy@example.com',
    'dee@example.com',
  ]);
  const firms = await readLines(['"Acme, Inc." <info@example.com>; "Reed, Bob" <bob@example.com>']);
  expect(people(firms)).toEqual(['Acme Inc. | info@example.com', 'Bob Reed | bob@example.com']);
  const lines = await readLines(['Ann Moss <ann@example.com>', 'Bob Reed <bob@example.com>']);
  expect(people(lines)).toHaveLength(2);
});

test('a column that holds two things, as its heading and its cells say, is two', async () => {
  const sheet = await readLines([
    'Name,Company / Title,City/Country',
    'Ann Moss,Acme / CEO,"Austin, United States"',
    'Bob Reed,Bolt / Buyer,Berlin/Germany',
    'Cy Lund,Crate,',
  ]);
  expect(
    sheet.drafts.map(({ person: { organisation, texts } }) => [
      organisation,
      texts.title,
      texts.city,
      texts.country,
    ]),
  ).toEqual([
    ['Acme', 'CEO', 'Austin', 'United States'],
    ['Bolt', 'Buyer', 'Berlin', 'Germany'],
    ['Crate', undefined, undefined, undefined],
  ]);
  const han = await readLines(['姓名,公司/职务', '张伟,青禾文化/总监'], chinese);
  expect(han.drafts[0]?.person).toMatchObject({ organisation: '青禾文化', texts: { title: '总监' } });
  const said = await readLines(['Name,Company/Title', 'Ann Moss,Acme/CEO'], {
    map: [['Company/Title', 'custom']],
  });
  expect(said.drafts[0]?.person.custom).toEqual({ 'Company/Title': 'Acme/CEO' });
});

test('a comma of a name or before the form of a company parts no column, and one mark parts all of it', async () => {
  const sheet = await readLines([
    'Name / Company,Email',
    '"Moss, Ann",ann@example.com',
    '"Reed, Bob",bob@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.organisation)).toEqual([undefined, undefined]);
  const marked = await readLines(['Name / Company,Email', '"Moss, Ann / Acme",ann@example.com']);
  expect(people(marked)).toEqual(['Moss, Ann | ann@example.com | Acme']);
  const posts = await readLines([
    'Name,Company and title',
    'Ann Moss,"Acme, CEO"',
    'Bob Reed,"Bolt, Inc., Buyer"',
    'Cy Lund,"Moss Ceramics, Ltd"',
  ]);
  expect(posts.drafts.map(({ person }) => [person.organisation, person.texts.title])).toEqual([
    ['Acme', 'CEO'],
    ['Bolt, Inc.', 'Buyer'],
    ['Moss Ceramics, Ltd', undefined],
  ]);
});

test('the same headings again and again are lists side by side', async () => {
  const sheet = await readLines([
    'Table 1,,Table 2,',
    'Guest,Meal,Guest,Meal',
    'Ann Moss,Beef,Cy Lund,Fish',
    'Bob Reed,Fish,,',
  ]);
  expect(people(sheet)).toEqual(['Ann Moss', 'Bob Reed', 'Cy Lund']);
});

test('a column whose names the mailboxes beside it bear is the name, whatever it is called', async () => {
  const sheet = await readLines([
    'Medium;Redakteur/in;Mail',
    'Tagblatt;Anna Kurz;anna@example.com',
    'Radio Nord;Udo Renz;u.renz@example.com',
    'Blog;Inge Stark;inge@example.com',
  ]);
  expect(people(sheet)[0]).toBe('Anna Kurz | anna@example.com | Tagblatt');
});

test('of several people in a row each works for the company in their place', async () => {
  const sheet = await readLines(['Speakers;Affiliation', '"Ann Moss; Bob Reed";"Acme; Bolt"']);
  expect(people(sheet)).toEqual(['Ann Moss | Acme', 'Bob Reed | Bolt']);
});

test('whoever signed a sign-in sheet came, and who has only another name is called so', async () => {
  const signed = await readText('姓名,单位,签名\n张伟,青禾文化,张伟\n李娜,星海,\n', chinese, '签到表.csv');
  expect(signed.drafts.map(({ registration }) => registration?.status)).toEqual(['attended', undefined]);
  const other = await readLines(['姓名 Name,English name,Email', ',John Miller,john@example.com'], chinese);
  expect(people(other)).toEqual(['John Miller | john@example.com']);
});

test('a speaker who is to be confirmed is asked, and a line of the programme is nobody', async () => {
  const sheet = await readLines(
    [
      'Time,Session,Speaker,Confirmed?',
      '09:00,Opening,Ann Moss,yes',
      '10:30,Coffee,,',
      '11:00,Closing,Bob Reed,tbc',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'invited']);
  expect(told(sheet.skipped)).toEqual(['3 free-place']);
});

test('words that say nothing but who came say so under any heading, and a fulfilment may be cancelled', async () => {
  const sheet = await readLines(['姓名,人数,核销', '张伟,2,已核销', '李娜,1,未核销'], chinese);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['attended', 'registered']);
  const orders = await readLines(
    [
      'Order,Recipient Name,Item Name,Fulfillment Status',
      'S1,Ann Moss,Pass,Completed',
      'S2,Bob Reed,Pass,Canceled',
    ],
    { forEvent: true },
  );
  expect(orders.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'cancelled']);
});

test('helpers and passengers are people, and a row that may name somebody is no free place', async () => {
  const shifts = await readLines(
    [
      'Shift,Task,Helper 1,Helper 2,Mobile',
      '08-12,Doors,Ann Moss,Bob Reed,202-555-0101',
      '12-16,Till,Cy Lund,,',
      '12-16,Bar,,,',
    ],
    { forEvent: true },
  );
  expect(people(shifts)).toEqual(['Ann Moss | +12025550101', 'Bob Reed', 'Cy Lund']);
  expect(shifts.drafts.map(({ registration }) => registration?.role)).toEqual([
    'volunteer',
    'volunteer',
    'volunteer',
  ]);
  const unknown = await readLines(['Seat,Zrywz,Mobile', '1,Ann Moss,202-555-0101', '1,Bob Reed,'], {
    forEvent: true,
  });
  expect(unknown.skipped).toEqual([]);
  expect(unknown.rejected).toHaveLength(1);
});

test('beside companies a column of guests of honour is the people, and one of dishes or places is not', async () => {
  const sheet = await readLines(['VIP,Company,Seat', 'Ann Moss,Acme,A1', 'Bob Reed,Bolt,A2']);
  expect(people(sheet)).toEqual(['Ann Moss | Acme', 'Bob Reed | Bolt']);
  const brands = await readLines([
    'Project,Company,Email',
    'Blue Ocean,Acme,x@example.com',
    'Red Hill,Bolt,y@example.com',
  ]);
  expect(people(brands)[0]).toBe('Acme | x@example.com');
  const dishes = await readLines([
    'Company,Email,Dish',
    'Acme,x@example.com,Fish Tacos',
    'Bolt,y@example.com,Pad Thai',
  ]);
  expect(people(dishes)[0]).toBe('Acme | x@example.com');
  expect(dishes.drafts[0]?.person.custom).toEqual({ Dish: 'Fish Tacos' });
});

test('an answer that is still open is none yet, and a service is no department beside English headings', async () => {
  const sheet = await readLines(
    [
      'Name;Rückmeldung',
      'Anna Kurz;Zusage',
      'Udo Renz;Absage (Urlaub)',
      'Inge Stark;',
      'Max Blau;noch offen',
    ],
    { forEvent: true, region: 'DE' },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual([
    'registered',
    'cancelled',
    'invited',
    'invited',
  ]);
  const suppliers = await readLines(['Service,Supplier,Contact person', 'Catering,Good Food Ltd,Ann Moss']);
  expect(people(suppliers)).toEqual(['Ann Moss | Good Food Ltd']);
  expect(suppliers.drafts[0]?.person).toMatchObject({ texts: {}, custom: { Service: 'Catering' } });
});
