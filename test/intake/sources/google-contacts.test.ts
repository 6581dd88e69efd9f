/** Google’s address books. */
import { expect, test } from 'vitest';
import { readTool } from '../reading.ts';

test('Google’s own groups are no tags, and a birthday may lack its year', async () => {
  const sheet = await readTool('google-contacts.csv');
  expect(sheet.drafts.map(({ person }) => [person.tags, person.texts.birthday])).toEqual([
    [['媒体'], '1990-01-02'],
    [['VIP'], '--05-17'],
  ]);
  expect((await readTool('google-contacts-old.csv')).drafts[0]?.person.tags).toEqual(['Press']);
});
