/** Luma’s guest lists. */
import { expect, test } from 'vitest';
import { draftAt, readFixture, readLines, valueIn } from '../reading.ts';

test('a Luma guest list keeps its keys, and times in UTC', async () => {
  const sheet = await readFixture('luma.csv', { zone: 'Asia/Shanghai' });
  expect(sheet).toMatchObject({ tool: 'luma', as: 'registrations', checkinKnown: true, encoding: 'utf-8' });
  expect(draftAt(sheet, 2).registration).toMatchObject({
    key: 'luma:gst-a1',
    status: 'attended',
    registeredAt: '2025-11-01T08:00:16.000Z',
    checkedInAt: '2025-11-20T23:05:00.000Z',
    paid: { amount: 2500, currency: 'USD' },
    ticket: 'Standard',
    answers: { 'What are you making?': 'a zine' },
  });
  expect(draftAt(sheet, 2).person).toMatchObject({
    organisation: 'Vance Press',
    texts: { sourceChannel: 'newsletter' },
  });
});

test('a Luma guest without a name, one waiting and one declined are read as what they are', async () => {
  const sheet = await readFixture('luma.csv');
  expect(draftAt(sheet, 3).person.name).toBe('');
  expect(draftAt(sheet, 4).person).toMatchObject({ name: '佐藤 健', given: '健', family: '佐藤' });
  expect(draftAt(sheet, 4).registration?.status).toBe('waitlisted');
  expect(draftAt(sheet, 5).registration?.status).toBe('cancelled');
});

test('the rating of a Luma event is an answer of whoever gave it, the same survey in every such file', async () => {
  const sheet = await readFixture('luma.csv');
  expect(sheet.survey?.questions.map(({ kind, min, max, dimension }) => [kind, min, max, dimension])).toEqual(
    [
      ['scale', 1, 5, 'overall'],
      ['text', undefined, undefined, undefined],
    ],
  );
  expect(sheet.answers.map(({ key, person }) => [key, person])).toEqual([
    ['luma:gst-a1', null],
    ['luma:gst-a2', null],
  ]);
  expect(valueIn(sheet, 2, 'rating')).toBe(5);
  expect(valueIn(sheet, 3, 'feedback')).toBe('=too loud');
  const other = await readLines([
    'api_id,name,email,approval_status,ticket_name,survey_response_feedback,survey_response_rating',
    'gst-b1,Ann Low,ann@example.com,approved,Day,,4',
  ]);
  expect(other.survey?.fingerprint).toBe(sheet.survey?.fingerprint);
});

test('a Luma list that nobody rated is no survey', async () => {
  const sheet = await readLines([
    'api_id,name,email,approval_status,ticket_name,survey_response_rating,survey_response_feedback',
    'gst-b1,Ann Low,ann@example.com,approved,Day,,',
  ]);
  expect(sheet.survey).toBeUndefined();
  expect(sheet.answers).toEqual([]);
});
