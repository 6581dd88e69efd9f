/** Meetup’s members and RSVPs. */
import { expect, test } from 'vitest';
import { draftAt, readTool } from '../reading.ts';

test('guests, the time of an RSVP and the profile come with a Meetup list', async () => {
  const sheet = await readTool('meetup-rsvps.xls');
  expect(sheet.checkinKnown).toBe(true);
  expect(draftAt(sheet, 2)).toMatchObject({
    person: { links: ['https://www.meetup.com/paper/members/70000001/'] },
    registration: { companions: 2, registeredAt: '2026-03-01T14:14:00.000Z' },
  });
});
