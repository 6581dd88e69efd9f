/** SurveyMonkey’s surveys. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { answerAt, readLines, readTool, valueIn } from '../reading.ts';

function askedOf({ survey }: Sheetful): string[] {
  return (survey?.questions ?? []).map(({ text, options }) =>
    [text.en ?? text['zh-CN'], ...(options ?? []).map((one) => one.en ?? one['zh-CN'])].join('/'),
  );
}

test('SurveyMonkey writes two rows of headings in every language', async () => {
  const sheet = await readLines([
    'ID du répondant,ID du collecteur,Date de début,Date de fin,Adresse IP,Adresse e-mail,Prénom,Nom,Recommanderiez-vous ce salon ? (0-10),Quelles zones ?,,Un commentaire ?',
    ',,,,,,,,Réponse,Mobilier,Autre (veuillez préciser),Réponse ouverte',
    '114000001,4,04/18/2026 10:00:00,04/18/2026 10:03:00,203.0.113.4,rene@example.com,René,Colas,9,Mobilier,Textile,Bravo',
  ]);
  expect(sheet.tool).toBe('surveymonkey');
  expect(askedOf(sheet)).toEqual([
    'Recommanderiez-vous ce salon ? (0-10)',
    'Quelles zones ?/Mobilier',
    'Un commentaire ?',
  ]);
  expect(valueIn(sheet, 3, 'zones')).toEqual(['Mobilier', 'Autre: Textile']);
  expect(sheet.answers[0]?.person).toMatchObject({ name: 'René Colas' });
});

test('SurveyMonkey’s two rows of headings are read as one', async () => {
  const sheet = await readTool('surveymonkey.csv');
  expect(sheet).toMatchObject({ tool: 'surveymonkey', as: 'survey', rows: 3 });
  expect(sheet.survey?.questions.map(({ text, kind }) => [text.en, kind])).toEqual([
    ['How satisfied are you overall?', 'scale'],
    ['How likely is it that you would recommend us to a friend?', 'nps'],
    ['What did you visit?', 'multi'],
    ['How good was each of these? (Venue)', 'scale'],
    ['How good was each of these? (Staff)', 'scale'],
    ['Anything else?', 'text'],
  ]);
  expect(valueIn(sheet, 4, 'visit')).toEqual(['Food', 'Other: the cellar']);
  expect(answerAt(sheet, 3)).toMatchObject({
    key: 'surveymonkey:1180001',
    at: '2026-05-03T14:05:00.000Z',
    person: { name: 'Iris Falk', emails: [{ value: 'iris.falk@example.com' }] },
  });
  expect(answerAt(sheet, 4).person).toMatchObject({ name: 'Otto Brenner' });
  expect(answerAt(sheet, 5).person).toBeNull();
});
