/** Our own client list, exported in either form and language, is imported again with its consents. */
import { expect, test } from 'vitest';
import { listedConsents } from '../../../src/intake/cell/listed-consents.ts';
import { draftAt, readLines } from '../reading.ts';

const english =
  'Id,Created,Updated,Archived,Kind,Name,Other names,E-mail,Consent,Preferred channels,Forbidden channels';
const chinese = '编号,建立于,更新于,已归档,类别,姓名,其他姓名,邮箱,同意,偏好渠道,禁用渠道';

test.each([
  [english, 'sms=yes;email=no', 'email', 'phone;fax'],
  [english, '"SMS: yes, e-mail: no"', 'e-mail', '"phone, fax"'],
  [chinese, '短信：是、邮件：否', '邮件', '电话、传真'],
])('%s', async (headings, consent, preferred, forbidden) => {
  const row = `C0001,2026-11-24T09:00:00.000Z,2026-11-24T09:00:00.000Z,,person,Ana,,ana@example.com,${consent},${preferred},${forbidden}`;
  const sheet = await readLines([headings, row]);
  const { person } = draftAt(sheet, 2);
  expect(sheet.tool).toBe('regulars');
  expect(Object.entries(person.consent ?? {}).map(([channel, { state }]) => [channel, state])).toEqual([
    ['sms', 'yes'],
    ['email', 'no'],
  ]);
  expect(person.preferredChannels).toEqual(['email']);
  expect(person.forbiddenChannels).toEqual(['phone', 'fax']);
  expect(person.custom).toEqual({});
});

test('a cell that says more than channels and answers is kept as typed', async () => {
  expect(listedConsents('email=perhaps', 'Consent')).toBeNull();
  expect(listedConsents('pigeon=yes', 'Consent')).toBeNull();
  const sheet = await readLines([english, 'C0001,,,,person,Ana,,ana@example.com,asked at the door,,']);
  expect(draftAt(sheet, 2).person.custom).toEqual({ Consent: 'asked at the door' });
});
