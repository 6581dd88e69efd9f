/** Outlook’s address books. */
import { expect, test } from 'vitest';
import { draftAt, emailsOf, readLines, readTool } from '../reading.ts';

test('an address book of Outlook in Chinese tells city and country', async () => {
  const sheet = await readLines([
    '名,姓,单位,商务地址 市/县,商务地址 国家/地区,电子邮件地址',
    '明辉,诸葛,锦里文化,成都,中国,zhuge@example.com',
  ]);
  expect(draftAt(sheet, 2).person.texts).toMatchObject({ city: '成都', country: '中国' });
  expect(draftAt(sheet, 2).person.texts.region).toBeUndefined();
});

test('an address book of Outlook in Japanese tells how somebody is reached', async () => {
  const sheet = await readLines([
    '名,姓,会社名,市区町村 (会社),電子メール アドレス,分類,メモ',
    '圭,原,原事務所,札幌,kei@example.com,VIP,茶が好き',
  ]);
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['kei@example.com']);
  expect(draftAt(sheet, 2).person.texts).toMatchObject({ city: '札幌' });
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
