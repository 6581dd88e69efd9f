/** Qualtrics’ surveys. */
import { expect, test } from 'vitest';
import { answerAt, questionsOf, readLines } from '../reading.ts';

test('Qualtrics is read by what it asked, and knows previews and answers without an end', async () => {
  const sheet = await readLines([
    'StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,Q1,Q2_NPS_GROUP,Q2,Q3',
    'Start Date,End Date,Response Type,Progress,Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,"Overall, how satisfied are you?",How likely are you to recommend us? - Group,How likely are you to recommend us?,Which tracks? - Selected Choice',
    '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""recipientFirstName""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_NPS_GROUP""}","{""ImportId"":""QID2""}","{""ImportId"":""QID3""}"',
    '2026-04-20 09:00:00,2026-04-20 09:05:00,IP Address,100,True,2026-04-20 09:05:01,R_1,Kappel,Rosa,rosa@example.com,Very satisfied,Promoter,9,Design',
    '2026-04-20 11:00:00,2026-04-20 11:05:00,Survey Preview,100,True,2026-04-20 11:05:01,R_2,,,,Very satisfied,Promoter,10,Design',
    '2026-04-20 12:00:00,2026-04-20 12:05:00,IP Address,40,False,2026-04-27 12:05:01,R_3,,,,Satisfied,,,',
  ]);
  expect(questionsOf(sheet)).toEqual([
    'scale Overall, how satisfied are you?',
    'nps How likely are you to recommend us?',
    'text Which tracks?',
  ]);
  expect(answerAt(sheet, 4)).toMatchObject({
    key: 'qualtrics:R_1',
    at: '2026-04-20T09:05:00.000Z',
    complete: true,
    person: { name: 'Rosa Kappel' },
  });
  expect(sheet.skipped.map(({ row, code }) => `${row} ${code}`)).toEqual([
    '5 junk-answer',
    '6 incomplete-answer',
  ]);
});

test('Qualtrics says in which zone its times are, and one nobody knows is none', async () => {
  const inZone = (zone: string) =>
    readLines([
      'StartDate,EndDate,Finished,RecordedDate,ResponseId,Q1',
      'Start Date,End Date,Finished,Recorded Date,Response ID,How likely are you to recommend us?',
      `"{""ImportId"":""startDate"",""timeZone"":""${zone}""}","{""ImportId"":""endDate"",""timeZone"":""${zone}""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"`,
      '2026-04-20 09:00:00,2026-04-20 09:05:00,True,2026-04-20 09:05:01,R_1,9',
    ]);
  expect(answerAt(await inZone('America/Denver'), 4).at).toBe('2026-04-20T15:05:00.000Z');
  expect(answerAt(await inZone('Mars/Olympus'), 4).at).toBe('2026-04-20T09:05:00.000Z');
});
