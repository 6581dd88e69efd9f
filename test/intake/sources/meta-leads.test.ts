/** Leads that Meta’s forms collected. */
import { expect, test } from 'vitest';
import { draftAt, readTool, told } from '../reading.ts';

test('an invented lead is passed over, and a lead keeps what it was asked', async () => {
  const sheet = await readTool('meta-leads.csv');
  expect(sheet.encoding).toBe('utf-16le');
  expect(told(sheet.skipped).map((line) => line.slice(0, 10))).toEqual(['3 test-row']);
  expect(draftAt(sheet, 2).person).toMatchObject({
    texts: { sourceChannel: 'fb' },
    custom: { 'what_do_you_print?': 'posters', campaign_name: 'Paper' },
  });
});
