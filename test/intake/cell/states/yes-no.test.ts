/** Yes and no, in the words and letters of a list. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

test.each([
  ['Vrai', 'Faux'],
  ['WAHR', 'FALSCH'],
  ['VERDADERO', 'FALSO'],
])('%s and %s are yes and no, as spreadsheets write them', async (yes, no) => {
  const sheet = await readLines([
    'Name,Email,Unsubscribed',
    `Eve,eve@example.com,${no}`,
    `Tom,tom@example.org,${yes}`,
  ]);
  expect(sheet.drafts.map(({ person }) => person.consent?.email?.state)).toEqual([undefined, 'no']);
});

test('a heading may name its letters for yes and no', async () => {
  const sheet = await readLines(['Nom,Tarif,Présent (O/N)', 'Ana,"5 €",O', 'Bo,"5 €",N']);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['attended', 'registered']);
  expect(sheet.issues).toEqual([]);
});
