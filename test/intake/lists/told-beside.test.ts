/** Lists whose columns, and whose kind, are understood by the columns that stand beside them. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../reading.ts';

const fair = { forEvent: true } as const;
const chinese = { forEvent: true, region: 'CN' } as const;

test('what is headed by the word for whom a list names is told of them', async () => {
  const stands = await readLines(
    [
      '展商,展位号,负责人,负责人手机,负责人邮箱,搭建负责人,搭建电话',
      '云杉会展,A01,苏明,13800000041,su@example.com,赵强,13800000091',
      '北斗文具,A02,刘婉,13800000042,liu@example.com,钱伟,13800000092',
    ],
    chinese,
  );
  expect(peopleOf(stands)).toEqual([
    '苏明 | su@example.com | +8613800000041 | 云杉会展',
    '刘婉 | liu@example.com | +8613800000042 | 北斗文具',
  ]);
  const buyers = await readLines(
    ['Buyer name,Buyer email,Buyer company,Wants to meet', 'Ann Moss,ann@example.com,Acme,Bolt'],
    fair,
  );
  expect(peopleOf(buyers)).toEqual(['Ann Moss | ann@example.com | Acme']);
  const booked = await readLines(
    [
      'Buyer name,Buyer email,Buyer company,Attendee name,Attendee email,Company',
      'Ann Moss,ann@example.com,Acme,Bo Lind,bo@example.com,Bolt',
    ],
    fair,
  );
  expect(peopleOf(booked)).toEqual(['Bo Lind | bo@example.com | Bolt']);
});

test('the number of who looks after a company is not that of its contact', async () => {
  const sheet = await readLines(
    [
      '展商,展位号,联系人,联系人手机,负责人,负责人电话',
      '云杉会展,A01,苏明,13800000041,孙立,13800000071',
      '北斗文具,A02,刘婉,13800000042,钱程,13800000072',
    ],
    chinese,
  );
  expect(peopleOf(sheet)).toEqual(['苏明 | +8613800000041 | 云杉会展', '刘婉 | +8613800000042 | 北斗文具']);
});

test('who trades stands beside the name of the business, and a contact beside the item of a board', async () => {
  const stalls = await readLines([
    'Pitch,Trader,Trading name,Email,Pitch fee',
    '1,Ann Moss,Moss Cards,ann@example.com,60',
    '2,Bo Lind,,bo@example.com,80',
  ]);
  expect(peopleOf(stalls)).toEqual(['Ann Moss | ann@example.com | Moss Cards', 'Bo Lind | bo@example.com']);
  const firms = await readLines(['Vendor,Trading name,Booth', 'Acme Ltd,The Mill,A1', 'Bolt Inc,Bolt,A2']);
  expect(firms.drafts.map(({ person }) => person.organisation)).not.toContain('The Mill');
  const board = await readLines([
    'Name,Contact,Email,Booth',
    'Moss Paper,Ann Moss,ann.moss@example.com,A1',
    'Bolt Tools,Bo Lind,bo.lind@example.com,A2',
  ]);
  expect(peopleOf(board)).toEqual([
    'Ann Moss | ann.moss@example.com | Moss Paper',
    'Bo Lind | bo.lind@example.com | Bolt Tools',
  ]);
  const kin = await readLines([
    'Name,Contact,Email,Booth',
    'Ann Moss,Sam Moss,ann.moss@example.com,A1',
    'Bo Lind,Joy Lind,bo.lind@example.com,A2',
  ]);
  expect(kin.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss', 'Bo Lind']);
});

test('of two who may answer for a company it is the one whom the mailbox names', async () => {
  const sheet = await readLines(
    [
      'Expositor;Stand;Responsável;Email',
      'Papel Norte;A1;Inês Duarte;ines.duarte@example.com',
      'Ferro Sul;A2;Rui Pinto;rui.pinto@example.com',
    ],
    { forEvent: true, region: 'PT' },
  );
  expect(peopleOf(sheet)).toEqual([
    'Inês Duarte | ines.duarte@example.com | Papel Norte',
    'Rui Pinto | rui.pinto@example.com | Ferro Sul',
  ]);
});

test('what is owed is told with its taxes, and a ticket by its name and not by whether it is free', async () => {
  const stands = await readLines(
    ['Exposant;Stand;Montant HT;Montant TTC;Acompte versé', 'Acme;A1;900;1080;500'],
    { forEvent: true, region: 'FR', currency: 'EUR' },
  );
  expect(stands.drafts[0]?.registration).toMatchObject({ fee: { amount: 108000 }, paid: { amount: 50000 } });
  const net = await readLines(['Exposant;Stand;Montant HT', 'Acme;A1;900'], {
    currency: 'EUR',
    region: 'FR',
  });
  expect(net.drafts[0]?.registration?.fee?.amount).toBe(90000);
  const passes = await readLines(
    ['Name,Ticket Type,Ticket Name', 'Ann Moss,Paid,Full pass', 'Bo Lind,Free,Speaker'],
    fair,
  );
  expect(passes.drafts.map(({ registration }) => registration?.ticket)).toEqual(['Full pass', 'Speaker']);
});

test('whoever joined a platform has not come, where another column tells who did', async () => {
  const platform = await readLines(
    ['Name,Joined at,Check-in status', 'Ann Moss,2026-04-02 10:21,Checked in', 'Bo Lind,,Not checked in'],
    fair,
  );
  expect(platform.drafts.map(({ registration }) => registration?.checkedInAt)).toEqual([
    undefined,
    undefined,
  ]);
  expect(platform.drafts[0]?.registration?.status).toBe('attended');
  const meeting = await readLines(['Name,Joined at', 'Ann Moss,2026-05-09 10:00'], fair);
  expect(meeting.drafts[0]?.registration?.status).toBe('attended');
});

test('presence is a reply where somebody has not given one', async () => {
  const statuses = async (...said: string[]) =>
    (
      await readLines(['Nom,Invité le,Présence', ...said.map((one, at) => `Ann ${at},02/03/2026,${one}`)], {
        forEvent: true,
        region: 'FR',
      })
    ).drafts.map(({ registration }) => registration?.status);
  expect(await statuses('oui', 'non', 'à relancer')).toEqual(['registered', 'cancelled', 'invited']);
  expect(await statuses('oui', 'non')).toEqual(['attended', 'registered']);
  const sheet = await readLines(['Nom,Invité le,Email', 'Ann Moss,02/03/2026,ann@example.com'], fair);
  expect(sheet.drafts[0]?.person.phones).toEqual([]);
});

test('a column of decisions is one, and a column of who decided is none', async () => {
  const statuses = async (heading: string, ...said: string[]) =>
    (
      await readLines(
        [`姓名,手机,${heading}`, ...said.map((one, at) => `苏明,1380000004${at},${one}`)],
        chinese,
      )
    ).drafts.map(({ registration }) => registration?.status);
  expect(await statuses('审核', '通过', '未通过', '待审')).toEqual(['registered', 'cancelled', 'waitlisted']);
  expect(await statuses('审核', '王磊', '李静')).toEqual([undefined, undefined]);
  expect(await statuses('出席方式', '親自出席', '不克出席')).toEqual(['registered', 'cancelled']);
  expect(await statuses('出席方式', '线上', '线下')).toEqual([undefined, undefined]);
});

test('members who pay dues are no guests of an event, and subscribers to a ticket are', async () => {
  const dues = await readLines([
    'Full Name,Email,Active,Plan,Subscription ID,Price,Join Date,Expiration date',
    'Ann Moss,ann@example.com,Yes,Gold,9001,$120.00,2024-04-02,2027-04-02',
  ]);
  expect(dues.as).toBe('contacts');
  const society = await readLines(
    ['会员编号,单位名称,联系人,手机,会费（元）,入会时间', 'HZ1,云杉会展,苏明,13800000041,5000,2019年3月'],
    { region: 'CN' },
  );
  expect(society.as).toBe('contacts');
  const festival = await readLines([
    'Name,Email,Plan,Ticket,Price,Join date',
    'Ann Moss,ann@example.com,Gold,Day,20,2026-04-02',
  ]);
  expect(festival.as).toBe('registrations');
});

test('the lead of a party comes, and a lead is somebody met', async () => {
  const party = await readLines(['Lead name,Email,Adults,Children', 'Ann Moss,ann@example.com,2,1'], fair);
  expect(party.as).toBe('registrations');
  const leads = await readLines(['Lead name,Email,Company', 'Ann Moss,ann@example.com,Acme'], fair);
  expect(leads.as).toBe('leads');
  const scans = await readLines(
    ['观众姓名,公司,手机号,展位,意向等级', '苏明,云杉会展,13800000041,A01,A'],
    chinese,
  );
  expect([scans.as, scans.drafts[0]?.registration]).toEqual(['leads', undefined]);
  const form = await readLines(['姓名,公司,手机号,意向产品', '苏明,云杉会展,13800000041,文具'], chinese);
  expect(form.as).toBe('registrations');
  const stands = await readLines(
    ['公司名称,联系人,电话,展位号,面积,意向等级', '云杉会展,苏明,13800000041,A01,36,A'],
    chinese,
  );
  expect([stands.as, stands.drafts[0]?.registration?.booth]).toEqual(['exhibitors', 'A01']);
});

test('whoever switched mail off has not agreed to it, whatever the tool calls that', async () => {
  const sheet = await readLines(['Email,Email disabled', 'ann@example.com,true', 'bo@example.com,false']);
  expect(sheet.drafts.map(({ person }) => person.consent?.email?.state)).toEqual(['no', undefined]);
  const asked = await readLines(['姓名,手机,是否同意接收活動訊息', '苏明,13800000041,不同意'], chinese);
  expect(asked.drafts[0]?.person.consent?.email?.state).toBe('no');
  const got = await readLines(['姓名,手机,是否收到活动信息', '苏明,13800000041,是'], chinese);
  expect(got.drafts[0]?.person.consent).toBeUndefined();
});

test('what is left of a fee tells what was paid, unless it is yet to be called in', async () => {
  const paid = async (...lines: string[]) =>
    (await readLines(lines, { ...fair, currency: 'USD' })).drafts.map(
      ({ registration }) => registration?.paid?.amount,
    );
  expect(
    await paid(
      'Name,Fee,1st instalment,2nd instalment,Balance',
      'Ann,900,450,450,0',
      'Bo,1200,600,,600',
      'Cy,600,,,600',
    ),
  ).toEqual([90000, 60000, undefined]);
  expect(await paid('Name,Fee,Deposit,Balance', 'Ann,900,300,600', 'Bo,600,200,400')).toEqual([
    undefined,
    undefined,
  ]);
  expect(await paid('Name,Fee,Balance', 'Ann,90,1200', 'Bo,60,0')).toEqual([undefined, undefined]);
  expect(await paid('Name,Status,Fee,Balance', 'Ann,Invited,90,0', 'Bo,Cancelled,60,0')).toEqual([
    undefined,
    undefined,
  ]);
});

test('the fee of a stand and what came in of it are composed headings', async () => {
  const sheet = await readLines(['展商,展位号,已收展位费,应收展位费', '云杉会展,A01,9000,18000'], {
    ...chinese,
    currency: 'CNY',
  });
  expect(sheet.drafts[0]?.registration).toMatchObject({ paid: { amount: 900000 }, fee: { amount: 1800000 } });
});

test('a hall is no region, and a region is one', async () => {
  const regions = async (...said: string[]) =>
    (await readLines(['姓名,区域', ...said.map((one) => `苏明,${one}`)], chinese)).drafts.map(
      ({ person }) => person.texts.region,
    );
  expect(await regions('A区')).toEqual([undefined]);
  expect(await regions('华东')).toEqual(['华东']);
});

test('a roster says as what its people come, and a list to sign does not', async () => {
  const roster = await readLines(['志愿者排班表,', '姓名,电话', '苏明,13800000041'], chinese);
  expect(roster.drafts[0]?.registration?.role).toBe('volunteer');
  const guests = await readLines(['嘉宾签到表,', '姓名,电话', '苏明,13800000041'], chinese);
  expect(guests.drafts[0]?.registration?.role).toBeUndefined();
});

test('the tags of a card in Russian are tags', async () => {
  const sheet = await readLines([
    'Имя,Рабочий email,Теги',
    'Вера Ласточкина,vera@example.com,"выставка, vip"',
  ]);
  expect(sheet.drafts[0]?.person.tags).toEqual(['выставка', 'vip']);
});
