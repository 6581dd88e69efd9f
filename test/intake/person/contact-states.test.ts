/** Lists that say whether an address or a number still works, and who does not want to be contacted. */
import { expect, test } from 'vitest';
import { draftAt, readLines, readText, told } from '../reading.ts';

test.each([
  ['退信', '是', true],
  ['退信', '否', false],
  ['退信原因', '邮箱不存在', true],
  ['邮箱状态', '无效', true],
  ['邮箱状态', '正常', false],
  ['邮箱是否有效', '否', true],
  ['Email status', 'Hard bounced', true],
  ['Email status', 'Soft bounced', false],
  ['Bounced', 'TRUE', true],
  ['Bounced', 'no', false],
  ['Email validity', 'yes', false],
  ['Bounce reason', 'mailbox full for 30 days', true],
  ['Status', 'invalid', true],
  ['状态', '已退信', true],
])('%s: %s', async (heading, state, bounced) => {
  const sheet = await readLines([`Name,Email,${heading}`, `Iris Falk,iris@example.com,${state}`]);
  expect(draftAt(sheet, 2).person.emails).toEqual([{ value: 'iris@example.com', valid: true, bounced }]);
});

test('a number nobody answers is marked, and the address beside it is not', async () => {
  const sheet = await readLines(['姓名,手机,邮箱,号码状态', '周安,13800001111,zhou@example.com,空号'], {
    region: 'CN',
  });
  expect(draftAt(sheet, 2).person).toMatchObject({
    emails: [{ bounced: false }],
    phones: [{ value: '+8613800001111', bounced: true }],
  });
});

test('a state may be that somebody unsubscribed; a word nobody knows is kept', async () => {
  const sheet = await readLines([
    'Name,Email,Email marketing status',
    'Iris,iris@example.com,Unsubscribed',
    'Otto,otto@example.com,Subscribed',
    'Mei,mei@example.com,dormant',
  ]);
  expect(sheet.drafts.map(({ person }) => person.consent?.email?.state)).toEqual(['no', 'yes', undefined]);
  expect(draftAt(sheet, 4).person.custom).toEqual({ 'Email marketing status': 'dormant' });
});

test('the status of a registration says nothing about an address', async () => {
  const sheet = await readLines(['Name,Email,Ticket,Status', 'Iris,iris@example.com,Day,invalid']);
  expect(draftAt(sheet, 2).person.emails[0]?.bounced).toBe(false);
});

test('the time of agreeing is evidence of it, and a refusal beside it stands', async () => {
  const sheet = await readLines([
    'Name,Email,Opt-in date,Unsubscribed',
    'Iris,iris@example.com,2025-06-01,',
    'Otto,otto@example.com,2025-06-01,2025-07-02',
    'Mei,mei@example.com,,no',
  ]);
  expect(sheet.drafts.map(({ person }) => person.consent?.email)).toEqual([
    { state: 'yes', day: '2025-06-01', evidence: 'Opt-in date 2025-06-01' },
    { state: 'no', day: '2025-07-02', evidence: 'Unsubscribed 2025-07-02' },
    undefined,
  ]);
});

test('a no in two languages under what somebody left is no refusal', async () => {
  const sheet = await readLines([
    'Name,Email,Unsubscribed',
    'Iris,iris@example.com,否 No',
    'Otto,otto@example.com,是 Yes',
  ]);
  expect(sheet.drafts.map(({ person }) => person.consent?.email?.state)).toEqual([undefined, 'no']);
});

test('an address that looks like a slip is kept, and what may have been meant is told', async () => {
  const sheet = await readLines(['Name,Email', 'Iris,iris@gmial.com', 'Otto,otto@example.cmo']);
  expect(sheet.drafts.map(({ person }) => person.emails[0])).toEqual([
    { value: 'iris@gmial.com', valid: true, bounced: false },
    { value: 'otto@example.cmo', valid: true, bounced: false },
  ]);
  expect(told(sheet.issues)).toEqual([
    '2 email-slip Email iris@gmial.com',
    '3 email-slip Email otto@example.cmo',
  ]);
  expect(sheet.issues.map(({ near, severity }) => [near, severity])).toEqual([
    [['iris@gmail.com'], 'note'],
    [['otto@example.com'], 'note'],
  ]);
});

/** `no`, `bounced`, or what is known of each mailbox of a list by the name of its file. */
async function mailIn(file: string, ...lines: readonly string[]): Promise<string[]> {
  const { drafts } = await readText(`${lines.join('\n')}\n`, {}, file);
  return drafts.map(({ person: { consent, emails } }) =>
    emails.some(({ bounced }) => bounced) ? 'bounced' : (consent?.email?.state ?? ''),
  );
}

test('a file that is called after those who get no mail, and nothing else, is a list of them', async () => {
  const list = ['email,created', 'olga@example.com,1767348000'];
  for (const file of ['unsubscribes.csv', 'suppression_global_unsubscribes-2026-01.csv', '退订名单.csv'])
    expect(await mailIn(file, ...list)).toEqual(['no']);
  for (const file of ['bounces.csv', 'Hard bounces (1).csv'])
    expect(await mailIn(file, ...list)).toEqual(['bounced']);
  for (const file of [
    'Bounce House Party.csv',
    'not unsubscribed.csv',
    'contacts without bounces.csv',
    'soft bounces.csv',
    'complaints.csv',
    'subscribers.csv',
  ])
    expect(await mailIn(file, ...list)).toEqual(['']);
});

test('why no mail is sent stands in a column of reasons', async () => {
  expect(
    await mailIn(
      'unsubscribed_list.csv',
      'Email,Reason',
      'olga@example.com,Unsubscribed',
      'vic@example.org,Bounced',
    ),
  ).toEqual(['no', 'bounced']);
  expect(
    await mailIn('refunds.csv', 'Email,Reason', 'olga@example.com,Complaint', 'vic@example.org,Failed'),
  ).toEqual(['', '']);
});

test.each([
  ['Status', 'Active', 'Inactive', 'Pending'],
  ['Status', 'aktiv', 'inaktiv', 'unconfirmed'],
  ['is_active', 'true', 'false', ''],
])('who subscribed and is switched off under %s gets no mail', async (heading, on, off, open) => {
  const sheet = await readLines([
    `Email,subscribed_at,${heading}`,
    `ann@example.com,2026-04-02,${on}`,
    `bo@example.com,2026-04-03,${off}`,
    `cleo@example.com,2026-04-04,${open}`,
  ]);
  const states = sheet.drafts.map(({ person }) => person.consent?.email?.state);
  expect(states.slice(0, 2)).toEqual(['yes', 'no']);
  expect(states[2]).toBe(open === '' ? 'yes' : undefined);
});

test('a state beside a ticket, or one that is no state of mail, says nothing of the mail', async () => {
  const statesIn = async (...lines: string[]) =>
    (await readLines(lines, { forEvent: true })).drafts.map(({ person }) => person.consent?.email?.state);
  expect(
    await statesIn(
      'Name,Email,Ticket type,Subscribed at,Status',
      'Ann Moss,ann@example.com,VIP,2026-04-02,Confirmed',
      'Bo Lind,bo@example.com,VIP,2026-04-03,Cancelled',
    ),
  ).toEqual(['yes', 'yes']);
  for (const [heading, first, second] of [
    ['Status', 'Confirmed', 'Cancelled'],
    ['Status', 'Paid', 'Pending'],
    ['状态', '已确认', '待确认'],
    ['Confirmed', 'yes', 'no'],
    ['Active', 'yes', 'no'],
    ['Status', 'Active', 'Inactive'],
  ])
    expect(
      await statesIn(
        `Name,Email,${heading},Consent date`,
        `Ann Moss,ann@example.com,${first},2026-04-02`,
        `Bo Lind,bo@example.com,${second},2026-04-03`,
      ),
      `${heading}: ${first}`,
    ).toEqual(['yes', 'yes']);
  expect(
    await statesIn(
      'Name,Email,Subscribed at,Status',
      'Ann Moss,ann@example.com,2026-04-02,Customer',
      'Bo Lind,bo@example.com,2026-04-03,Lead',
    ),
  ).toEqual(['yes', 'yes']);
});
