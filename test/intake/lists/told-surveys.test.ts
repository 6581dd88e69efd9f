/** Surveys whose answers are understood by what stands beside them: a group, a grid, a line below. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { readLines, told } from '../reading.ts';

const questions = ({ survey }: Sheetful) =>
  (survey?.questions ?? []).map(({ text, kind }) => `${text.en ?? ''} ${kind}`);
const valuesOf = ({ survey, answers }: Sheetful, asked: string) => {
  const id = survey?.questions.find(({ text }) => text.en?.includes(asked))?.id ?? '';
  return answers.map(({ values }) => values[id] ?? null);
};

test('scores beside promoters and detractors are a survey, in which nobody signs up', async () => {
  const sheet = await readLines(
    [
      'No,Date,Email,Score,Category,Reason',
      '1,2026-05-10,ann@example.com,10,Promoter,Lovely',
      '2,2026-05-10,bo@example.com,7,Passive,',
      '3,2026-05-11,,2,Detractor,Cold hall',
    ],
    { forEvent: true },
  );
  expect([sheet.as, sheet.drafts.length]).toEqual(['survey', 0]);
  expect(questions(sheet)).toContain('Score nps');
  expect(valuesOf(sheet, 'Reason')).toEqual(['Lovely', null, 'Cold hall']);
});

test('clients with what they once recommended stay clients', async () => {
  const clients = await readLines([
    'Name,Phone,Company,Score,Category',
    'Ann Moss,202-555-0101,Acme,10,Promoter',
    'Bo Lind,202-555-0102,Bolt,7,Passive',
  ]);
  expect([clients.as, clients.drafts.length]).toEqual(['contacts', 2]);
  const groups = await readLines(['Name,Email,Category', 'Ann Moss,ann@example.com,Promoter']);
  expect(groups.as).toBe('contacts');
  const concerts = await readLines(['Name,Email,Kind,Gigs', 'Ann Moss,ann@example.com,Promoter,4']);
  expect([concerts.as, concerts.drafts.length]).toEqual(['contacts', 1]);
});

test('the rows of a grid are answered on one scale, and other questions are not', async () => {
  const sheet = await readLines([
    'Timestamp,Rate these [Catering],Rate these [Venue],How was the music?',
    '2026-05-10 09:00,Excellent,Good,Good',
    '2026-05-10 10:00,Fair,Poor,Poor',
    '2026-05-10 11:00,Very good,Good,Good',
  ]);
  expect(valuesOf(sheet, 'Catering')).toEqual([5, 2, 4]);
  expect(valuesOf(sheet, 'Venue')).toEqual([3, 1, 3]);
  expect(valuesOf(sheet, 'music')).toEqual([4, 2, 4]);
});

test('who stays anonymous in a survey may say so in place of a name', async () => {
  const sheet = await readLines(
    [
      'Name,Email,How do you rate today?,Time',
      'Anonymous,,5 stars,2026-05-09 16:00',
      'Ann Moss,ann@example.com,4 stars,2026-05-09 16:01',
      'Anonymous,,2 stars,2026-05-09 16:02',
    ],
    { forEvent: true },
  );
  expect(sheet.as).toBe('survey');
  expect(valuesOf(sheet, 'today')).toEqual([5, 4, 2]);
});

test('a line below the answers says which way their marks go', async () => {
  const list = ['Sheet no.,Venue,Food,Overall', '1,1,2,1', '2,2,4,2', '3,1,3,3'];
  const turned = await readLines([...list, '"(1 = very good, 5 = very poor)",,,']);
  expect(valuesOf(turned, 'Overall')).toEqual([5, 4, 3]);
  expect(told(turned.skipped)).toEqual(['5 footer-row']);
  const plain = await readLines([...list, '"(1 = very poor, 5 = very good)",,,']);
  expect(valuesOf(plain, 'Overall')).toEqual([1, 2, 3]);
  const none = await readLines([...list, 'counted by Lou,,,']);
  expect(valuesOf(none, 'Overall').slice(0, 3)).toEqual([1, 2, 3]);
});
