/** Mailchimp’s audiences. */
import { expect, test } from 'vitest';
import { draftAt, emailsOf, readLines, readTool } from '../reading.ts';

test('Mailchimp keeps its own headings in another language', async () => {
  const sheet = await readLines([
    'Adresse e-mail,Prénom,Nom,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,CC,LEID,EUID',
    'yann@example.com,Yann,Le Bihan,4,,2025-03-02 10:00:00,fr,5001,a1',
  ]);
  expect(sheet.tool).toBe('mailchimp');
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['yann@example.com']);
  expect(draftAt(sheet, 2).person.consent?.email).toMatchObject({ state: 'yes', day: '2025-03-02' });
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
