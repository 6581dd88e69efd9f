/** Money that went out or back. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../../src/domain/draft.ts';
import { peopleOf, readLines, told } from '../../reading.ts';

test('a refund with an order of its own is of the payment of its customer', async () => {
  const head = 'Date,Item,Gross Sales,Transaction ID,Customer ID,Customer Name';
  const paid = [
    '2026-04-02,Workshop ticket,$45.00,tx1,cus1,Ida Wolfe',
    '2026-04-03,Workshop ticket,$45.00,tx2,cus2,Ida Wolfe',
  ];
  const sheet = await readLines([head, ...paid, '2026-04-05,Workshop ticket,-$45.00,tx3,cus2,Ida Wolfe']);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'cancelled']);
  const others = await readLines([head, ...paid, '2026-04-05,Dinner,-$45.00,tx3,cus2,Ida Wolfe']);
  expect(others.drafts.map(({ registration }) => registration?.status)).not.toContain('cancelled');
});

test('money that went out is of whoever got it, and no registration where it names no payment or is only held', async () => {
  const sheet = await readLines([
    'Date,Name,Type,Status,Currency,Gross,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID',
    '11/15/2026,Ann Moss,Payment Refund,Completed,USD,-50.00,-48.50,me@example.org,ann@example.com,T2,T1',
    '11/15/2026,Fine Food,General Payment,Completed,USD,-300.00,-300.00,me@example.org,food@example.com,T3,',
    '11/14/2026,Bob Reed,Hold on Balance,Pending,USD,-50.00,-50.00,me@example.org,bob@example.com,T5,T4',
    '11/13/2026,Bob Reed,Website Payment,Completed,USD,50.00,48.50,bob@example.com,me@example.org,T4,',
  ]);
  expect(peopleOf(sheet)).toEqual(['Ann Moss | ann@example.com', 'Bob Reed | bob@example.com']);
  expect(sheet.drafts.map(({ paysBack, registration }) => paysBack ?? registration?.status)).toEqual([
    true,
    'registered',
  ]);
  expect(told(sheet.skipped)).toEqual(['3 money-out', '4 money-out']);
});

test('a payment that went back is told with the one it names, or with that of its order, and all of it cancels', async () => {
  const paypal = await readLines([
    'Date,Name,Type,Status,Currency,Gross,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID',
    '11/15/2026,Ann Moss,Refund,Completed,USD,-50,-50,me@example.org,ann@example.com,T4,T1',
    '11/14/2026,Bob Reed,Refund,Completed,USD,-20,-20,me@example.org,bob@example.com,T3,T2',
    '11/13/2026,Bob Reed,Payment,Completed,USD,50,48,bob@example.com,me@example.org,T2,',
    '11/12/2026,Ann Moss,Payment,Completed,USD,50,48,ann@example.com,me@example.org,T1,',
    '11/11/2026,Cy Lund,Refund,Completed,USD,-50,-50,me@example.org,cy@example.com,T5,T0',
  ]);
  const said = (sheet: Sheetful) =>
    sheet.drafts.map(({ registration: { key, order, status, refunded } = { answers: {} } }) =>
      [key ?? order, status ?? '', refunded?.amount ?? ''].join(' ').trim(),
    );
  expect(said(paypal)).toEqual(['paypal:T2 registered 2000', 'paypal:T1 cancelled 5000', 'paypal:T0  5000']);
  expect(paypal.drafts[2]?.paysBack).toBe(true);
  const orders = await readLines([
    'Order,Name,Email,Ticket,Paid,Currency',
    'A-1,Ann Moss,ann@example.com,Standard,50,EUR',
    'A-1,Bob Moss,,Standard,50,EUR',
    'A-1,Ann Moss,ann@example.com,,-50,EUR',
    'A-1,Bob Moss,,Dinner,-30,EUR',
  ]);
  expect(said(orders)).toEqual(['A-1 cancelled 5000', 'A-1 registered', 'A-1  3000']);
  expect(told(orders.skipped)).toEqual(['4 refund-row']);
});

test('a payment that went back names an order or a ticket, and of several tickets nobody can tell which', async () => {
  const refunds = async (lines: readonly string[]) =>
    (await readLines(lines)).drafts.map(({ registration: { key, status, refunded } = { answers: {} } }) => [
      key,
      status,
      refunded?.amount,
    ]);
  const orders = [
    'Ticket number,Name,Order,Paid,Original order',
    'T1,Ann Moss,1001,€50,',
    'T2,Ann Moss,1002,€-50,1001',
    'T3,Bob Reed,1003,€50,',
  ];
  expect(await refunds(orders)).toEqual([
    ['ticket number:T1', 'cancelled', 5000],
    ['ticket number:T3', 'registered', undefined],
  ]);
  const tickets = [
    'Name,Order,Ticket,Paid',
    'Ann Moss,1001,Day,€50',
    'Ann Moss,1001,Dinner,€50',
    'Ann Moss,1001,,€-50',
  ];
  expect((await refunds(tickets)).map(([, , amount]) => amount)).toEqual([undefined, undefined, 5000]);
});
