/** Payments that PayPal and others passed on. */
import { expect, test } from 'vitest';
import { draftAt, readText, readTool } from '../reading.ts';

test('PayPal in Italian heads the names as first names, and tells who sent', async () => {
  const sheet = await readText(
    '"Data","Orario","Nome","Tipo","Stato","Valuta","Lordo","Tariffa","Netto","Indirizzo email mittente","Indirizzo email destinatario","Codice transazione"\n' +
      '"14/04/2026","10:00:00","Lidia Conte","Pagamento","Completata","EUR","30,00","-1,20","28,80","lidia@example.com","cassa@example.net","IT1"\n',
    { region: 'IT' },
  );
  expect(sheet).toMatchObject({ tool: 'paypal', issues: [] });
  expect(draftAt(sheet, 2).person).toMatchObject({
    name: 'Lidia Conte',
    emails: [{ value: 'lidia@example.com' }],
  });
});

test('what was paid is told apart from what who passed it on kept of it', async () => {
  const [paypal] = (await readTool('paypal-de.csv')).drafts;
  expect(paypal?.registration).toMatchObject({
    registeredAt: '2026-03-04T15:22:00.000Z',
    paid: { amount: 111_900, currency: 'EUR' },
  });
  expect(paypal?.registration?.fee).toBeUndefined();
  const stripe = (await readTool('stripe-payments.csv')).drafts.map(
    ({ registration }) => registration?.paid?.amount,
  );
  expect(stripe).toEqual([12_000, undefined]);
});
