/** Questions that ask for a field, in the languages people use. */
import { expect, test } from 'vitest';
import { fieldOf } from '../../../src/intake/heading/headings.ts';
import { answerAt, draftAt, readLines } from '../reading.ts';

test.each([
  ['Will you attend the event?', 'status'],
  ['Nehmen Sie teil?', 'status'],
  ['Je participerai', 'status'],
  ['Confirmo mi asistencia', 'status'],
  ['Você vai participar do evento?', 'status'],
  ['Ik ben aanwezig', 'status'],
  ['参加可否', 'status'],
  ['참석 여부', 'status'],
  ['Darf ich Sie per E-Mail über kommende Veranstaltungen informieren?', 'consentEmail'],
  ["J'accepte de recevoir la newsletter", 'consentEmail'],
  ['Deseo recibir información sobre próximos eventos', 'consentEmail'],
  ['Autoriza o envio de e-mails sobre próximos eventos?', 'consentEmail'],
  ['Vorrei ricevere la newsletter', 'consentEmail'],
  ['Ik wil de nieuwsbrief ontvangen', 'consentEmail'],
  ['メルマガの配信を希望する', 'consentEmail'],
  ['마케팅 정보 수신 동의', 'consentEmail'],
  ['Wie haben Sie von der Veranstaltung erfahren?', 'sourceChannel'],
  ['Como ficou sabendo do evento?', 'sourceChannel'],
  ['您将以何种身份参会？', 'role'],
])('“%s” asks for %s', (question, field) => {
  expect(fieldOf(question)?.field).toBe(field);
});

test.each(['Will you attend the dinner?', 'Nehmen Sie am Abendessen teil?', '懇親会への参加'])(
  '“%s” is not about coming at all',
  (question) => {
    expect(fieldOf(question)).toBeNull();
  },
);

test('a consent to privacy rules is none to be written to', () => {
  expect(fieldOf("J'accepte le traitement de mes informations")).toBeNull();
});

test('an address asked for in a sentence about mail is an address', async () => {
  const sheet = await readLines([
    'Name,"E-Mail, unter der Sie Informationen erhalten"',
    'Rosa Kappel,rosa@example.com',
  ]);
  expect(draftAt(sheet, 2).person.emails.map(({ value }) => value)).toEqual(['rosa@example.com']);
});

test.each([
  ['Your e-mail if you would like a reply', 'ann@example.com', ['ann@example.com']],
  ['Ihre E-Mail für Rückfragen', 'ann@example.com', ['ann@example.com']],
  ['May we contact you? If yes, leave your e-mail', 'ann@example.com', ['ann@example.com']],
  ['May we contact you? If yes, leave your e-mail', 'No', undefined],
  ["Your colleague's e-mail, if they would like an invitation", 'ann@example.com', undefined],
  ['Your e-mail or that of a friend', 'ann@example.com', undefined],
])('of whoever answers “%s” with %s is known %j', async (heading, cell, addresses) => {
  const sheet = await readLines([
    `Timestamp,"${heading}",Overall satisfaction (1-5)`,
    `2026-05-21 09:00,${cell},4`,
    '2026-05-22 09:00,,5',
  ]);
  expect(answerAt(sheet, 2).person?.emails.map(({ value }) => value)).toEqual(addresses);
});
