/** HubSpot’s contacts and companies. */
import { expect, test } from 'vitest';
import { inNewYork, readFixture, readLines, readTool } from '../reading.ts';

test('HubSpot’s companies are no people, unless somebody says what they are', async () => {
  await expect(readTool('hubspot-companies.csv')).rejects.toMatchObject({ code: 'file.not-people' });
  const sheet = await readFixture('tools/hubspot-companies.csv', { ...inNewYork, as: 'exhibitors' });
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
