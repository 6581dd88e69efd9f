/** Hi.Events’ attendees. */
import { expect, test } from 'vitest';
import { draftAt, readLines } from '../reading.ts';

test.each([
  ['Enregistré le', 'Est enregistré', 'Oui'],
  ['Registrado a las', 'Está registrado', 'Sí'],
])('Hi.Events says %s of a check-in', async (moment, word, yes) => {
  const sheet = await readLines([
    `ID,Name,E-mail,Status,${word},${moment},Nom du produit,ID public,ID court,Date de création`,
    `1,Aya Diallo,aya@example.com,ACTIVE,${yes},2026-04-17 18:03:00,Standard,A-1,a_x,2026-03-01 09:00:00`,
  ]);
  expect(sheet.tool).toBe('hi-events');
  expect(draftAt(sheet, 2).registration).toMatchObject({
    status: 'attended',
    checkedInAt: '2026-04-17T18:03:00.000Z',
    registeredAt: '2026-03-01T09:00:00.000Z',
  });
});
