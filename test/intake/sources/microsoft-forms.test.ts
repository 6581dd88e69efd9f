/** Microsoft’s forms. */
import { expect, test } from 'vitest';
import { answerAt, draftAt, readLines, readTool, valueIn } from '../reading.ts';

test('a form of Microsoft in Japanese tells when it was sent', async () => {
  const sheet = await readLines([
    'ID,開始時刻,完了時刻,メール,名前,お名前,会社名',
    '1,2026/3/1 9:00,2026/3/1 9:05,anonymous,,鈴木 一郎,鈴木工房',
  ]);
  expect(sheet.tool).toBe('microsoft-forms');
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-03-01T09:05:00.000Z');
});

test.each([
  ['ID,Hora de inicio,Hora de finalización,Correo electrónico,Nombre', 'es'],
  ['識別碼,開始時間,完成時間,電子郵件,名稱', 'zh-TW'],
  ['ID,시작 시간,완료 시간,전자 메일,이름', 'ko'],
  ['ID,Begintijd,Tijd van voltooien,E-mail,Naam', 'nl'],
])('a form of Microsoft that begins with %s is known (%s)', async (headings) => {
  const sheet = await readLines([
    `${headings},Overall? (1-5)`,
    '1,4/18/26 9:00:00,4/18/26 9:03:00,cy@example.org,Cy Dale,5',
  ]);
  expect(sheet.tool).toBe('microsoft-forms');
  expect(sheet.answers[0]).toMatchObject({ at: '2026-04-18T09:03:00.000Z', person: { name: 'Cy Dale' } });
});

test('in a Microsoft form the account is anonymous and the questions about the person tell who it is', async () => {
  const sheet = await readTool('microsoft-forms.csv');
  expect(sheet).toMatchObject({ tool: 'microsoft-forms', as: 'survey' });
  expect(sheet.survey?.questions.map(({ kind, dimension }) => [kind, dimension])).toEqual([
    ['scale', 'overall'],
    ['nps', undefined],
    ['multi', undefined],
  ]);
  expect(answerAt(sheet, 2)).toMatchObject({
    at: '2025-08-20T16:53:10.000Z',
    person: { name: 'Iris Falk', emails: [{ value: 'iris.falk@example.com' }] },
  });
  expect(valueIn(sheet, 2, 'attend')).toEqual(['Talks', 'Workshops']);
  expect(valueIn(sheet, 4, 'attend')).toEqual(['Food, drinks and cake']);
  expect(answerAt(sheet, 4).person).toBeNull();
});
