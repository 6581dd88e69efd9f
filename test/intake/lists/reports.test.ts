/** Reports that contain more than one list: several tables, lines above and below, columns of ticks. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { draftAt, readFixture, readLines, readText, told } from '../reading.ts';

function people({ drafts }: Sheetful): string[] {
  return drafts.map(({ person, registration }: Draft) =>
    [person.name, registration?.role, registration?.status, registration?.checkedInAt?.slice(11, 16)]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

test('of a webinar’s report the attendees are read, and the other tables can be asked for by name', async () => {
  const sheet = await readFixture('tools/zoom-webinar-attendees.csv');
  expect(people(sheet)).toEqual([
    'Ajit Rao registered',
    'Shirin Sadeh attended 10:52',
    'Shirin Sadeh attended 12:52',
    'Tina Vo attended 10:52',
  ]);
  expect(told(sheet.issues)).toEqual(['0 other-sheets Host Details, Panelist Details, Other Attended']);
  const panel = await readFixture('tools/zoom-webinar-attendees.csv', { sheet: 'Panelist Details' });
  expect(people(panel)).toEqual(['Lena Frost attended 10:28', 'Lena Frost attended 11:52']);
});

test('the row that sums up a meeting is no list of people, and what stands beside a name is no part of it', async () => {
  const sheet = await readFixture('tools/zoom-meeting-participants.csv');
  expect(people(sheet)).toEqual([
    'Host Person attended 10:00',
    'Mei Lin attended 10:02',
    'Mei Lin attended 10:41',
    'Guest Without Mail attended 10:05',
  ]);
});

test('a report of attendance in UTF-16 says who came, when and as what', async () => {
  const sheet = await readFixture('tools/teams-attendance.csv');
  expect(sheet.encoding).toBe('utf-16le');
  expect(people(sheet)).toEqual([
    'Salva, Mirko staff attended 16:30',
    'Gruber, Hugo speaker attended 16:30',
    'Rona Marin attendee attended 16:30',
  ]);
  expect(told(sheet.issues)).toContain('0 other-sheets 3. In-Meeting Activities');
});

test('the head of a report names its event, and its day where nothing else can be meant', async () => {
  const eventOf = ({ eventName, eventDay }: Sheetful) => [eventName, eventDay];
  expect(eventOf(await readFixture('tools/zoom-webinar-attendees.csv'))).toEqual([
    'Spring webinar',
    '2026-05-01',
  ]);
  const open = 'Name,First Join,Email\nAnn Moss,"5/1/26, 4:30:36 PM",ann@example.com\n';
  const summary = '1. Summary\nMeeting title,Spring talk\nStart time,"5/1/26, 4:16 PM"\n\n2. Participants\n';
  expect(eventOf(await readText(summary + open))).toEqual(['Spring talk', undefined]);
  const chinese = [
    '会议主题：春季沙龙',
    '会议开始时间：2026-04-17 19:00',
    '姓名,入会时间',
    '王芳,2026-04-17 19:01',
  ];
  expect(eventOf(await readLines(chinese))).toEqual(['春季沙龙', '2026-04-17']);
  const talks = ['Topic,Start time,Speaker,Ticket', 'Cats,2026-04-17 10:00,Ann Moss,Speaker'];
  expect(eventOf(await readLines(talks))).toEqual([undefined, undefined]);
  const parts = [
    'Topic,Cats',
    'Name,Email,Ticket',
    'Ann Moss,ann@example.com,A',
    'Topic,Dogs',
    'Bob Reed,bob@example.com,A',
  ];
  expect(eventOf(await readLines(parts))).toEqual([undefined, undefined]);
});

test('a title between two pages of one list parts them, and both are read', async () => {
  const sheet = await readLines([
    'Speakers',
    'Name,Email,Phone',
    'Ana Ruiz,ana@example.com,+1 202 555 0101',
    'Sponsors',
    'Name,Email,Phone',
    'Bo Diaz,bo@example.com,+1 202 555 0102',
  ]);
  expect(sheet.drafts.map(({ person, place }) => `${place.sheet} ${person.name}`)).toEqual([
    'Speakers Ana Ruiz',
    'Sponsors Bo Diaz',
  ]);
});

test('the lines below a list are left out and told, and a name alone is not one of them', async () => {
  const sheet = await readFixture('tools/salesforce-report.csv', { forEvent: true });
  expect(people(sheet)).toEqual(['Ira Glas registered', 'Terry Gro attended']);
  expect(told(sheet.skipped)).toEqual([4, 5, 6, 7, 8].map((row) => `${row} footer-row`));
  const names = await readLines(['Name,Email', 'Ana,ana@example.com', 'Bo', 'Cy']);
  expect(people(names)).toEqual(['Ana', 'Bo', 'Cy']);
  expect(names.skipped).toEqual([]);
});

test('a refusal counts however its heading is joined, and a company may be an account', async () => {
  const sheet = await readFixture('tools/salesforce-report.csv', { forEvent: false });
  expect(draftAt(sheet, 3).person).toMatchObject({
    organisation: 'Air Inc',
    texts: { city: 'Boston', country: 'United States' },
    consent: { email: { state: 'no', evidence: 'Email Opt Out' } },
  });
  expect(draftAt(sheet, 2).person.consent).toBeUndefined();
});

test('a column of yes and no holds no names, whatever its heading says', async () => {
  const sheet = await readFixture('tools/cvent.csv');
  expect(people(sheet)).toEqual([
    'Grace Hopkins attendee registered',
    'Alan Turner speaker registered',
    'Ada Love attendee cancelled',
    'Linus Tor exhibitor invited',
  ]);
});

test('the head of a sign-up names no event by a topic alone, and its first day is not the day of the event', async () => {
  const eventOf = ({ eventName, eventDay }: Sheetful) => [eventName, eventDay];
  const people = ['Name,Email,Ticket', 'Ann Moss,ann@example.com,VIP', 'Ben Reed,ben@example.com,Standard'];
  const nothing = [undefined, undefined];
  const topic = ['Topic,Allergies and wishes', 'Start date,2026-03-01'];
  expect(eventOf(await readLines([...topic, ...people]))).toEqual(nothing);
  expect(eventOf(await readLines(['Topic,Duration of talks', 'Start date,2026-03-01', ...people]))).toEqual(
    nothing,
  );
  expect(eventOf(await readLines([...topic, 'Duration,90', ...people]))).toEqual([
    'Allergies and wishes',
    '2026-03-01',
  ]);
  const opened = ['开始时间,2026-04-01 09:00', '截止时间,2026-04-10 18:00', ...people];
  expect(eventOf(await readLines(['主题,春季沙龙报名', ...opened]))).toEqual(nothing);
  expect(eventOf(await readLines(['活动名称,春季沙龙', ...opened]))).toEqual(['春季沙龙', undefined]);
  const evening = ['Event name,Spring talk', 'Start time,2026-04-01 19:00'];
  for (const end of ['2026-04-01 21:00', '21:00'])
    expect(eventOf(await readLines([...evening, `End time,${end}`, ...people]))).toEqual([
      'Spring talk',
      '2026-04-01',
    ]);
});
