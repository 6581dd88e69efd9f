/** Rows that were rejected, mended and read again. */
import { expect, test } from 'vitest';
import { asWritten } from '../../../../src/intake/index.ts';
import { answerAt, draftAt, fixture, inNewYork, readLines, readText, readTool } from '../../reading.ts';

test('a rejected row can be mended and read again: its first two columns are passed over', async () => {
  const sheet = await readLines([
    '_row,_reason,Name,Email',
    '7,neither a name nor a contact,Ana,ana@example.com',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Ana', custom: {} });
});

test('rows of two heading rows that were rejected come back, mended, as answers of the same survey', async () => {
  const sheet = await readTool('surveymonkey.csv');
  const [, , ...rows] = new TextDecoder().decode(fixture('tools/surveymonkey.csv')).split('\n');
  const headings = ['_row', '_reason', ...asWritten(sheet.headings)].map(
    (one) => `"${one.replaceAll('"', '""')}"`,
  );
  const text = `${headings.join(',')}\n3,why,${rows[0]}\n`;
  const again = await readText(text, inNewYork, 'surveymonkey.csv.rejects.csv');
  expect(again.tool).toBe('surveymonkey');
  expect(again.survey).toEqual(sheet.survey);
  const [first] = again.answers;
  const { place: _, ...known } = answerAt(sheet, 3);
  expect(first).toMatchObject(known);
});
