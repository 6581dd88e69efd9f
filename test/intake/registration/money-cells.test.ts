/** Amounts of money: in which currency they are, and whether they are owed, paid or paid back. */
import { expect, test } from 'vitest';
import { readMoney } from '../../../src/domain/value/money.ts';
import { draftAt, readLines, told } from '../reading.ts';

test('money takes its currency from its cell, its row, its heading or its event', async () => {
  const cell = await readLines(['Name,Ticket type,Paid', 'Ana,Day,€12.50']);
  const row = await readLines(['Name,Ticket type,Paid,Currency', 'Ana,Day,"1,200",JPY', 'Bo,Day,5,eur']);
  const heading = await readLines(['姓名,票种,实付（元）', '林小雨,日票,1.2万']);
  const event = await readLines(['Name,Ticket type,Paid', 'Ana,Day,99'], { currency: 'CNY' });
  expect(cell.drafts[0]?.registration?.paid).toEqual({ amount: 1250, currency: 'EUR' });
  expect(row.drafts.map(({ registration }) => registration?.paid)).toEqual([
    { amount: 1200, currency: 'JPY' },
    { amount: 500, currency: 'EUR' },
  ]);
  expect(heading.drafts[0]?.registration?.paid).toEqual({ amount: 1_200_000, currency: 'CNY' });
  expect(event.drafts[0]?.registration?.paid).toEqual({ amount: 9900, currency: 'CNY' });
});

test('a price below zero is told and kept as typed; what was paid below zero was paid back', async () => {
  const sheet = await readLines(['Name,Ticket type,Fee,Paid', 'Ana,Day,-50,(20.00)'], { currency: 'CNY' });
  expect(told(sheet.issues)).toEqual(['2 below-zero Fee -50']);
  const { registration } = draftAt(sheet, 2);
  expect(registration).toMatchObject({ refunded: { amount: 2000 }, answers: { Fee: '-50' } });
  expect(registration).not.toHaveProperty('fee');
});

test('an amount whose currency nobody tells is kept as typed; a currency that cannot be read is never another', async () => {
  const none = await readLines(['Name,Ticket type,Paid', 'Ana,Day,99', 'Bo,Day,much']);
  expect(told(none.issues)).toEqual(['2 unknown-currency Paid 99', '3 bad-money Paid much']);
  expect(draftAt(none, 2).registration?.answers).toEqual({ Paid: '99' });
  const odd = await readLines(['Name,Ticket type,Paid,Currency', 'Ana,Day,99,quatloos'], { currency: 'CNY' });
  expect(draftAt(odd, 2).registration?.paid).toBeUndefined();
  expect(told(odd.issues)).toEqual(['2 unknown-currency Paid 99 quatloos']);
});

test('a state that says paid leaves nothing open where no column says how much was paid', async () => {
  const lines = ['姓名,票价,支付状态', '林小雨,99,已支付', '何一帆,99,待支付', '周予,99,已退款'];
  const sheet = await readLines(lines, { currency: 'CNY' });
  expect(sheet.drafts.map(({ registration }) => registration?.paid?.amount)).toEqual([
    9900,
    undefined,
    undefined,
  ]);
  const partly = await readLines(['姓名,票价,实付,支付状态', '林小雨,99,9,已支付'], { currency: 'CNY' });
  expect(draftAt(partly, 2).registration?.paid?.amount).toBe(900);
});

test('money may be counted by thousands or ten thousands in its heading', async () => {
  const sheet = await readLines([
    '赞助商,赞助金额（万元）,联系人',
    '青禾文化,10,林小雨',
    '海纳照明,5.5万,何一帆',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.sponsorship)).toEqual([
    { amount: 10_000_000, currency: 'CNY' },
    { amount: 5_500_000, currency: 'CNY' },
  ]);
});

test('the currency in the heading of one amount is that of the others', async () => {
  const sheet = await readLines(['Name,Email,Fee (USD),Amount received', 'Gwen,gwen@example.com,250,120'], {
    currency: 'CNY',
  });
  expect(draftAt(sheet, 2).registration?.paid).toEqual({ amount: 12_000, currency: 'USD' });
});

test('a sign of several currencies means that of the region, where no currency is known', async () => {
  const fee = async (region: string, text: string) =>
    draftAt(await readLines(['Name,Price', `Ann Moss,"${text}"`], { forEvent: true, region }), 2).registration
      ?.fee;
  expect(await fee('JP', '¥1,500')).toEqual({ amount: 1500, currency: 'JPY' });
  expect(await fee('CA', '$120.00')).toEqual({ amount: 12000, currency: 'CAD' });
  expect(await fee('CN', '¥120')).toEqual({ amount: 12000, currency: 'CNY' });
  expect(await fee('JP', '€120')).toEqual({ amount: 12000, currency: 'EUR' });
  expect(await fee('JP', '1500')).toBeUndefined();
});

const inDollars = { forEvent: true, currency: 'USD' } as const;

const forEvent = { forEvent: true } as const;

test('a sum below a heading of its own is the fee, a tick under “Émargement” a check-in', async () => {
  const booths = await readLines(
    [
      'Booth,Company,Contact,Stand details/Area (sqm),Stand details/Unit price,Stand details/Total',
      'A1,Oak,Ann Moss,9,100,900',
      'A2,Elm,Bo Reed,18,100,1800',
    ],
    inDollars,
  );
  expect(booths.drafts.map(({ registration }) => registration?.fee?.amount)).toEqual([90000, 180000]);
  const came = await readLines(['Nom et prénom,Émargement', 'Eva Sol,oui', 'Luc Noir,non'], forEvent);
  expect(came.drafts.map(({ registration }) => registration?.status)).toEqual(['attended', 'registered']);
});

test('with a discount told, the total is the fee; with its tax told, a gross amount is not paid yet', async () => {
  const reduced = await readLines(
    ['Name,Payment Status,Fee,Discount,Total', 'Ann Moss,Paid,50.00,5.00,45.00'],
    {
      forEvent: true,
      currency: 'USD',
    },
  );
  expect(reduced.drafts[0]?.registration).toMatchObject({ fee: { amount: 4500 }, paid: { amount: 4500 } });
  const taxed = await readLines(['Exhibitor,Stand,Net,VAT 19%,Gross', 'Acme GmbH,A1,100,19,119'], {
    currency: 'EUR',
  });
  expect(taxed.drafts[0]?.registration).toMatchObject({ fee: { amount: 11900 } });
  expect(taxed.drafts[0]?.registration?.paid).toBeUndefined();
});

test('whoever got no discount and has no total pays the fee; of a discount nobody can take off, no fee is made', async () => {
  const sheet = await readLines(
    [
      'Name,Email,Fee (USD),Discount,Total',
      'Ann Moss,ann@example.com,50,5,45',
      'Bob Reed,bob@example.com,50,,',
      'Cy Lund,cy@example.com,50,0,',
      'Dee Hale,dee@example.com,50,SPRING,',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.fee)).toEqual([
    { amount: 4500, currency: 'USD' },
    { amount: 5000, currency: 'USD' },
    { amount: 5000, currency: 'USD' },
    undefined,
  ]);
});

const german = { region: 'DE', currency: 'EUR', forEvent: true };

test('an amount without cents, in words or with the day it was paid is read', async () => {
  expect(readMoney('50,- €', 'EUR')).toEqual({ amount: 5000, currency: 'EUR' });
  expect(readMoney('CHF 120.–', 'EUR')).toEqual({ amount: 12000, currency: 'CHF' });
  const sheet = await readLines(
    ['Name;Betrag;bezahlt am', 'Anna Kurz;50,- €;02.11.2026', 'Udo Renz;50,- €;'],
    german,
  );
  expect(sheet.drafts.map(({ registration }) => registration?.paid?.amount)).toEqual([5000, undefined]);
  const deposit = await readLines(['Name,Fee,Paid', 'Ann Moss,$900,deposit $300'], {
    ...forEvent,
    currency: 'USD',
  });
  expect(deposit.drafts[0]?.registration).toMatchObject({ fee: { amount: 90000 }, paid: { amount: 30000 } });
});
