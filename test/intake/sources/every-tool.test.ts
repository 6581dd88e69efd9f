/** A file of every known tool, as users download it, is read without configuration. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { asWritten } from '../../../src/intake/index.ts';
import { answerAt, draftAt, fixture, readFixture, readLines, readText, told, valueIn } from '../reading.ts';

const options = { zone: 'America/New_York', currency: 'USD' } as const;

function readTool(name: string): Promise<Sheetful> {
  return readFixture(`tools/${name}`, options);
}

/** `Ana <ana@example.com> +1202… tool:key: attended`, whatever of it is known. */
function summary({ person, registration }: Draft): string {
  const emails = person.emails.map(({ value, bounced }) => `${value}${bounced ? ' bounced' : ''}`);
  const phones = person.phones.map(({ value, typed }) => value ?? typed);
  const keys = [...(person.keys ?? []), ...(registration?.key ? [registration.key] : [])];
  return [person.name, ...emails, ...phones, ...keys, registration?.status ?? ''].filter(Boolean).join(' ');
}

test.each([
  [
    'shopify-orders.csv',
    'shopify registrations',
    [
      'Iris Falk iris.falk@example.com +12025550161 shopify:501 registered',
      'Otto Brenner otto.brenner@example.com shopify:502 cancelled',
    ],
  ],
  [
    'stripe-payments.csv',
    'stripe registrations',
    [
      'iris.falk@example.com stripe:cus_1 stripe:ch_1 registered',
      'mei.tan@example.com stripe:cus_3 stripe:ch_2 pending',
    ],
  ],
  ['paypal-de.csv', 'paypal registrations', ['Iris Falk iris.falk@example.com paypal:T1 registered']],
  [
    'tito.csv',
    'tito registrations',
    [
      'Iris Falk iris.falk@example.com +12025550161 tito:AB12-1 registered',
      'Otto Brenner tito:AB12-2 registered',
      'Mei Tan mei.tan@example.com tito:CD34-1 cancelled',
    ],
  ],
  [
    'tito-registrations.csv',
    'tito registrations',
    ['Iris Falk iris.falk@example.com tito:AB12-1 registered', 'Otto Brenner tito:AB12-2 cancelled'],
  ],
  [
    'hi-events.csv',
    'hi-events registrations',
    [
      'Iris Falk iris.falk@example.com hi-events:A-51X attended',
      'Otto Brenner otto.brenner@example.com hi-events:A-52X registered',
      'Mei Tan mei.tan@example.com hi-events:A-53X pending',
      'Sol Ibarra sol.ibarra@example.com hi-events:A-54X cancelled',
    ],
  ],
  [
    'hi-events-de.csv',
    'hi-events registrations',
    [
      'Iris Falk iris.falk@example.com hi-events:A-51X attended',
      'Otto Brenner otto.brenner@example.com hi-events:A-52X registered',
    ],
  ],
  [
    'meetup-members.xls',
    'meetup contacts',
    ['Iris Falk meetup:user 70000001', '田中 凛 meetup:user 70000002'],
  ],
  [
    'meetup-rsvps.xls',
    'meetup registrations',
    [
      'Iris Falk meetup:user 70000001 attended',
      'R. Tanaka meetup:user 70000002 waitlisted',
      'Otto meetup:user 70000003 cancelled',
    ],
  ],
  [
    'pretix-positions-de.csv',
    'pretix registrations',
    [
      'Iris Falk iris.falk@example.com pretix:QX1-1 registered',
      'Otto Brenner pretix:QX1-2 registered',
      'Mei Tan mei.tan@example.com pretix:QX2-1 cancelled',
    ],
  ],
  [
    'pretix-orders.csv',
    'pretix-orders registrations',
    ['Iris Falk iris.falk@example.com +12025550161 registered', 'Mei Tan mei.tan@example.com pending'],
  ],
  [
    'microsoft-forms-zh.csv',
    'microsoft-forms registrations',
    [
      '林小雨 lin.xiaoyu@example.com microsoft-forms:aea7e2-1',
      '周安 zhou.an@example.com microsoft-forms:aea7e2-2',
    ],
  ],
  [
    'subscribed_members_export_1a2b.csv',
    'mailchimp contacts',
    ['Iris Falk iris.falk@example.com', 'Otto Brenner otto.brenner@example.com'],
  ],
  ['unsubscribed_members_export_1a2b.csv', 'mailchimp contacts', ['Mei Tan mei.tan@example.com']],
  ['cleaned_members_export_1a2b.csv', 'mailchimp contacts', ['Sol Ibarra sol.ibarra@example.com bounced']],
  [
    'zoho-contacts.csv',
    'zoho contacts',
    [
      'Rosa Kappel rosa@example.com +12025550180 zoho:zcrm_1',
      'Nils Gebert nils@example.com +12025550181 zoho:zcrm_2',
    ],
  ],
  [
    'hubspot-contacts.csv',
    'hubspot contacts',
    [
      'Iris Falk iris.falk@example.com +12025550161 hubspot:801',
      'Otto Brenner otto.brenner@example.com hubspot:802',
      'mei.tan@example.com bounced hubspot:803',
    ],
  ],
  [
    'google-contacts.csv',
    'google-contacts contacts',
    [
      '欧阳兰 ouyang.lan@example.com 138 0000 1111 138 0000 2222',
      'Iris May Falk iris.falk@example.com iris@example.org +12025550161 +12025550162',
    ],
  ],
  [
    'google-contacts-old.csv',
    'google-contacts contacts',
    ['Iris May Falk iris.falk@example.com iris@example.org +12025550161'],
  ],
  [
    'outlook.csv',
    'outlook contacts',
    [
      'Iris May Falk iris.falk@example.com iris@example.org +12025550161 +12025550163 +12025550162',
      'Otto Brenner otto.brenner@example.com',
    ],
  ],
  ['outlook-zh-gbk.csv', 'outlook contacts', ['林小雨 lin.xiaoyu@example.com 13800001111 021-60000000']],
  [
    'meta-leads.csv',
    'meta-leads leads',
    ['Iris Falk iris.falk@example.com +12025550161 meta-leads:l:5550001'],
  ],
  ['linkedin-leads.csv', 'generic leads', ['Iris Falk iris.falk@example.com']],
])('%s is read as %s', async (file, as, people) => {
  const sheet = await readTool(file);
  expect(`${sheet.tool} ${sheet.as}`).toBe(as);
  expect(sheet.drafts.map(summary)).toEqual(people);
  expect(sheet.rejected).toEqual([]);
});

test.each([
  'tito.csv',
  'hi-events.csv',
  'meetup-rsvps.xls',
  'pretix-positions-de.csv',
  'hubspot-contacts.csv',
  'zoho-contacts.csv',
  'google-contacts.csv',
  'outlook.csv',
  'microsoft-forms-zh.csv',
])('the rows of %s may come in any order, its columns too', async (file) => {
  const text = new TextDecoder().decode(fixture(`tools/${file}`)).replace(/\n$/, '');
  const plain = await readTool(file);
  const [heads = '', ...rows] = text.split('\n');
  const people = (sheet: Sheetful) =>
    sheet.drafts.map((draft) => summary(draft).split(' ').sort().join(' ')).sort();
  expect(people(await readText([heads, ...rows.reverse()].join('\n'), options, file))).toEqual(people(plain));
  const mark = file.endsWith('.xls') ? '\t' : file.includes('-de') ? ';' : ',';
  if (text.includes('"') && mark === ',') return;
  // A form and pretix tell by the place of a column what it is.
  if (heads.startsWith('ID,') || heads.includes('Firma')) return;
  const turned = [heads, ...rows].map((line) => line.split(mark).reverse().join(mark)).join('\n');
  expect(people(await readText(turned, options, file))).toEqual(people(plain));
});

test.each([
  [
    'Order no.,Order Date,First Name,Surname,Email,Ticket Type,Attendee no.,Attendee Status',
    '111,11/12/24 22:28,Iris,Falk,iris@example.com,Day,9001,Attending',
    'eventbrite:9001',
  ],
  [
    'Order #,Order Date,First Name,Last Name,Email,Ticket Type,Order Type,Order Status',
    '111,11/12/24 22:28,Iris,Falk,iris@example.com,Day,Free Order,Completed',
    undefined,
  ],
])('an older Eventbrite report with %s is one', async (heads, row, key) => {
  const sheet = await readLines([heads, row], { region: 'GB' });
  expect(sheet.tool).toBe('eventbrite');
  expect(draftAt(sheet, 2).registration).toMatchObject({
    order: '111',
    registeredAt: '2024-11-12T22:28:00.000Z',
  });
  expect(draftAt(sheet, 2).registration?.key).toBe(key);
});

test('a list with a campaign is one of leads, whoever made it, and needs no event', async () => {
  const heads = 'Lead ID,Campaign Name,Submitted At,First Name,Last Name,Email Address';
  const sheet = await readLines([heads, 'a1,Paper,2026-05-03,Iris,Falk,iris@example.com']);
  expect(sheet.as).toBe('leads');
  expect(draftAt(sheet, 2).registration).toBeUndefined();
});

test('a Tito ticket nobody was assigned is a seat of its order, and its price, tags and event are told', async () => {
  const sheet = await readTool('tito.csv');
  expect(sheet.seats.map(({ order, key, ticket }) => [order, key, ticket])).toEqual([
    ['AB12', 'tito:AB12-3', 'Regular'],
  ]);
  expect(sheet.eventName).toBe('Paper Days');
  expect(draftAt(sheet, 2)).toMatchObject({
    person: { organisation: 'Falk Print', tags: ['vip'] },
    registration: {
      order: 'AB12',
      registeredAt: '2026-02-03T09:15:00.000Z',
      fee: { amount: 12000, currency: 'USD' },
      answers: { 'What do you eat?': 'vegan', 'Order Name': 'Iris Falk' },
    },
  });
  expect(draftAt(sheet, 3).buyer?.emails.map(({ value }) => value)).toContain('iris.falk@example.com');
});

test('guests, the time of an RSVP and the profile come with a Meetup list', async () => {
  const sheet = await readTool('meetup-rsvps.xls');
  expect(sheet.checkinKnown).toBe(true);
  expect(draftAt(sheet, 2)).toMatchObject({
    person: { links: ['https://www.meetup.com/paper/members/70000001/'] },
    registration: { companions: 2, registeredAt: '2026-03-01T14:14:00.000Z' },
  });
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

test('a Mailchimp file tells by its name what its people agreed to, and by its times since when', async () => {
  const consents = async (file: string) =>
    (await readTool(file)).drafts.map(({ person }) => person.consent?.email);
  expect(await consents('subscribed_members_export_1a2b.csv')).toEqual([
    {
      state: 'yes',
      day: '2025-06-01',
      evidence: 'OPTIN_TIME 2025-05-30 08:00:00, CONFIRM_TIME 2025-06-01 10:05:00',
    },
    { state: 'yes', evidence: 'subscribed' },
  ]);
  expect(await consents('unsubscribed_members_export_1a2b.csv')).toEqual([
    { state: 'no', day: '2026-01-05', evidence: 'UNSUB_TIME 2026-01-05 08:00:00' },
  ]);
  expect(await consents('nonsubscribed_members_export_1a2b.csv')).toEqual([undefined]);
});

test('the country Mailchimp guesses from an address of the net is nobody’s country', async () => {
  const { person } = draftAt(await readTool('subscribed_members_export_1a2b.csv'), 2);
  expect(person.texts).toEqual({});
  expect(person.tags).toEqual(['VIP', 'Blog']);
  expect(person.custom).toMatchObject({ CC: 'US', REGION: 'NY', MEMBER_RATING: '2' });
});

test('HubSpot’s companies are no people, unless somebody says what they are', async () => {
  await expect(readTool('hubspot-companies.csv')).rejects.toMatchObject({ code: 'file.not-people' });
  const sheet = await readFixture('tools/hubspot-companies.csv', { ...options, as: 'exhibitors' });
  expect(sheet.drafts.map(({ person }) => [person.kind, person.name])).toEqual([
    ['organisation', 'Falk Print'],
  ]);
});

test('HubSpot’s contacts are people, whatever somebody calls their columns', async () => {
  const { tool, drafts } = await readLines([
    'Record ID,Given name,Attendee last name,Attendee email,Lifecycle Stage,Lead Status',
    '801,Iris,Falk,iris.falk@example.com,Lead,',
  ]);
  expect([tool, ...drafts.map(({ person }) => person.name)]).toEqual(['hubspot', 'Iris Falk']);
});

test('Google’s own groups are no tags, and a birthday may lack its year', async () => {
  const sheet = await readTool('google-contacts.csv');
  expect(sheet.drafts.map(({ person }) => [person.tags, person.texts.birthday])).toEqual([
    [['媒体'], '1990-01-02'],
    [['VIP'], '--05-17'],
  ]);
  expect((await readTool('google-contacts-old.csv')).drafts[0]?.person.tags).toEqual(['Press']);
});

test('Outlook’s zeros are no day, and its form of address is no job', async () => {
  const sheet = await readTool('outlook.csv');
  expect(sheet.issues).toEqual([]);
  expect(draftAt(sheet, 2).person).toMatchObject({
    texts: { birthday: '1980-05-17', title: 'Owner', city: 'Boston' },
    tags: ['VIP', 'Press'],
    custom: { Title: 'Ms.', 'Business Fax': '202-555-0199' },
  });
  expect(draftAt(sheet, 3).person.custom).toEqual({});
});

test('an invented lead is passed over, and a lead keeps what it was asked', async () => {
  const sheet = await readTool('meta-leads.csv');
  expect(sheet.encoding).toBe('utf-16le');
  expect(told(sheet.skipped).map((line) => line.slice(0, 10))).toEqual(['3 test-row']);
  expect(draftAt(sheet, 2).person).toMatchObject({
    texts: { sourceChannel: 'fb' },
    custom: { 'what_do_you_print?': 'posters', campaign_name: 'Paper' },
  });
});

test('in a Microsoft form the account is anonymous and the questions about the person tell who it is', async () => {
  const sheet = await readTool('microsoft-forms.csv');
  expect(sheet).toMatchObject({ tool: 'microsoft-forms', as: 'survey' });
  expect(sheet.survey?.questions.map(({ kind, dimension }) => [kind, dimension])).toEqual([
    ['scale', 'overall'],
    ['nps', undefined],
    ['multi', undefined],
  ]);
  expect(answerAt(sheet, 2)).toMatchObject({
    at: '2025-08-20T16:53:10.000Z',
    person: { name: 'Iris Falk', emails: [{ value: 'iris.falk@example.com' }] },
  });
  expect(valueIn(sheet, 2, 'attend')).toEqual(['Talks', 'Workshops']);
  expect(valueIn(sheet, 4, 'attend')).toEqual(['Food, drinks and cake']);
  expect(answerAt(sheet, 4).person).toBeNull();
});

test('a typeform’s times are UTC, its key stays, and one that was never submitted is unfinished', async () => {
  const sheet = await readTool('typeform-joined.csv');
  expect(sheet).toMatchObject({ tool: 'typeform', as: 'survey' });
  expect(answerAt(sheet, 2)).toMatchObject({ key: 'typeform:aa01', at: '2026-05-03T10:05:00.000Z' });
  expect(valueIn(sheet, 2, 'like?')).toEqual(['Talks', 'Food']);
  expect(told(sheet.skipped)).toEqual(['5 incomplete-answer']);
});

test('a typeform with one column a choice has one question of them', async () => {
  const sheet = await readTool('typeform-columns.csv');
  expect(sheet.survey?.questions.map(({ kind }) => kind)).toEqual(['nps', 'multi']);
  expect(valueIn(sheet, 2, 'Talks')).toEqual(['Talks', 'Food']);
  expect(valueIn(sheet, 3, 'Talks')).toEqual(['Talks', 'Other: the smell of paper']);
});

test('SurveyMonkey’s two rows of headings are read as one', async () => {
  const sheet = await readTool('surveymonkey.csv');
  expect(sheet).toMatchObject({ tool: 'surveymonkey', as: 'survey', rows: 3 });
  expect(sheet.survey?.questions.map(({ text, kind }) => [text.en, kind])).toEqual([
    ['How satisfied are you overall?', 'scale'],
    ['How likely is it that you would recommend us to a friend?', 'nps'],
    ['What did you visit?', 'multi'],
    ['How good was each of these? (Venue)', 'scale'],
    ['How good was each of these? (Staff)', 'scale'],
    ['Anything else?', 'text'],
  ]);
  expect(valueIn(sheet, 4, 'visit')).toEqual(['Food', 'Other: the cellar']);
  expect(answerAt(sheet, 3)).toMatchObject({
    key: 'surveymonkey:1180001',
    at: '2026-05-03T14:05:00.000Z',
    person: { name: 'Iris Falk', emails: [{ value: 'iris.falk@example.com' }] },
  });
  expect(answerAt(sheet, 4).person).toMatchObject({ name: 'Otto Brenner' });
  expect(answerAt(sheet, 5).person).toBeNull();
});

test('what 腾讯问卷 itself found invalid is set aside', async () => {
  const sheet = await readFixture('tools/tencent.csv', { zone: 'Asia/Shanghai', region: 'CN' });
  expect(sheet).toMatchObject({ tool: 'tencent', as: 'survey' });
  expect(answerAt(sheet, 2)).toMatchObject({
    at: '2026-05-26T04:03:00.000Z',
    person: { name: '林小雨', phones: [{ value: '+8613800001111' }] },
  });
  expect(valueIn(sheet, 2, '展区')).toEqual(['照明', '家居']);
  expect(told(sheet.skipped)).toEqual(['4 junk-answer']);
});

test.each([
  ['Name,Vorname', 'Falk,Iris', 'Iris Falk'],
  ['Nombre,Apellidos', 'Iris,Falk', 'Iris Falk'],
  ['Nom,Prénom', 'Falk,Iris', 'Iris Falk'],
  ['Name,First name', 'Iris Falk,Iris', 'Iris Falk'],
  ['姓,名', '欧阳,兰', '欧阳兰'],
  ['Nachname,Vorname', 'Falk,Iris', 'Iris Falk'],
])('under %s, %s is %s', async (heads, cells, name) => {
  const sheet = await readLines([`${heads},E-Mail`, `${cells},iris@example.com`]);
  expect(sheet.drafts[0]?.person.name).toBe(name);
});

test('of two columns of names the one that says something is taken', async () => {
  const sheet = await readLines([
    'Name,Your name,Email',
    'anonymous,Iris Falk,a@example.com',
    ',Otto,b@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Iris Falk', 'Otto']);
});

test('whom a chat calls something is somebody only where nothing else tells who it is', async () => {
  const sheet = await readLines(['姓名,手机,微信昵称', ',13800001111,Paper', ',,Crane', '周安,,Swan'], {
    region: 'CN',
  });
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['', 'Crane', '周安']);
});

test('rows of two heading rows that were rejected come back, mended, as answers of the same survey', async () => {
  const sheet = await readTool('surveymonkey.csv');
  const [, , ...rows] = new TextDecoder().decode(fixture('tools/surveymonkey.csv')).split('\n');
  const headings = ['_row', '_reason', ...asWritten(sheet.headings)].map(
    (one) => `"${one.replaceAll('"', '""')}"`,
  );
  const text = `${headings.join(',')}\n3,why,${rows[0]}\n`;
  const again = await readText(text, options, 'surveymonkey.csv.rejects.csv');
  expect(again.tool).toBe('surveymonkey');
  expect(again.survey).toEqual(sheet.survey);
  const [first] = again.answers;
  const { place: _, ...known } = answerAt(sheet, 3);
  expect(first).toMatchObject(known);
});

test('what was paid is told apart from what who passed it on kept of it', async () => {
  const [paypal] = (await readTool('paypal-de.csv')).drafts;
  expect(paypal?.registration).toMatchObject({
    registeredAt: '2026-03-04T15:22:00.000Z',
    paid: { amount: 111_900, currency: 'EUR' },
  });
  expect(paypal?.registration?.fee).toBeUndefined();
  const stripe = (await readTool('stripe-payments.csv')).drafts.map(
    ({ registration }) => registration?.paid?.amount,
  );
  expect(stripe).toEqual([12_000, undefined]);
});
