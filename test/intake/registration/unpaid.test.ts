/** An amount of money beside a registration that waits: asked for, or paid. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

/** `fee / paid` of each row, in cents. */
async function amounts(lines: readonly string[]): Promise<string[]> {
  const { drafts } = await readLines(lines, { currency: 'USD', forEvent: true });
  return drafts.map(({ registration }) =>
    [registration?.fee, registration?.paid].map((money) => money?.amount ?? '').join(' / '),
  );
}

test('the amount of a payment that has not come is what is asked for', async () => {
  expect(
    await amounts([
      'Name,Email,Amount Paid,Payment Status',
      'Ann Moss,ann@example.com,120,Paid',
      'Bob Reed,bob@example.com,120,Unpaid',
    ]),
  ).toEqual([' / 12000', '12000 / ']);
  expect(
    await amounts([
      'Name,Email,Gross,Status',
      'Ann Moss,ann@example.com,120,Paid',
      'Bob Reed,bob@example.com,90,Pending',
    ]),
  ).toEqual([' / 12000', '9000 / ']);
  expect(
    await amounts([
      '姓名,邮箱,支付金额,支付状态',
      '张伟,zhang@example.com,800,已支付',
      '李娜,li@example.com,800,待支付',
    ]),
  ).toEqual([' / 80000', '80000 / ']);
});

test('what was paid in part, or stands where others have paid nothing, was paid', async () => {
  expect(
    await amounts([
      'Name,Email,Amount Paid,Status',
      'Ann Moss,ann@example.com,50,Deposit paid',
      'Bob Reed,bob@example.com,60,Overdue',
    ]),
  ).toEqual([' / 5000', ' / 6000']);
  expect(
    await amounts([
      'Name,Email,Amount Paid,Status',
      'Ann Moss,ann@example.com,50,Unpaid',
      'Bob Reed,bob@example.com,0,Unpaid',
    ]),
  ).toEqual([' / 5000', ' / 0']);
  expect(
    await amounts([
      'Name,Email,Payment amount,Balance,Payment status',
      'Ann Moss,ann@example.com,50,70,Pending',
      'Bob Reed,bob@example.com,120,0,Paid',
    ]),
  ).toEqual([' / 5000', ' / 12000']);
  expect(
    await amounts([
      'Name,Email,Price,Amount Paid,Payment status',
      'Ann Moss,ann@example.com,120,50,Pending',
      'Bob Reed,bob@example.com,120,0,Unpaid',
    ]),
  ).toEqual(['12000 / 5000', '12000 / 0']);
  // It is the application that waits.
  expect(
    await amounts([
      'Name,Email,Amount Paid,Status',
      'Ann Moss,ann@example.com,50,Pending',
      'Bob Reed,bob@example.com,50,Confirmed',
    ]),
  ).toEqual([' / 5000', ' / 5000']);
});

test('a gross amount is asked for where another column tells what was paid', async () => {
  expect(
    await amounts([
      'Name,Email,Amount Due,Gross Amount,Amount Paid',
      'Ann Moss,ann@example.com,0.00,120.00,120.00',
      'Bob Reed,bob@example.com,120.00,120.00,0.00',
    ]),
  ).toEqual(['12000 / 12000', '12000 / 0']);
  expect(
    await amounts([
      'Name,Email,Gross,Paid',
      'Ann Moss,ann@example.com,120,yes',
      'Bob Reed,bob@example.com,120,no',
    ]),
  ).toEqual(['12000 / 12000', '12000 / ']);
});

test('less than anybody paid who has paid was paid in part, as is what was paid so far', async () => {
  expect(
    await amounts([
      'Name,Email,Amount paid,Payment status',
      'Ann Moss,ann@example.com,300,Paid',
      'Bob Reed,bob@example.com,200,Paid',
      'Cy Lund,cy@example.com,150,Awaiting payment',
      'Dee Rush,dee@example.com,200,Awaiting payment',
    ]),
  ).toEqual([' / 30000', ' / 20000', ' / 15000', '20000 / ']);
  expect(
    await amounts(['Name,Email,Paid so far,Payment status', 'Ann Moss,ann@example.com,50,Unpaid']),
  ).toEqual([' / 5000']);
});

test('what somebody still owes is no fee beside what they paid; all that anybody owes is one', async () => {
  const of = (heading: string, first: string, second: string) =>
    amounts([
      `Name,Email,Paid,${heading}`,
      `Ann Moss,ann@example.com,120,${first}`,
      `Bob Reed,bob@example.com,50,${second}`,
    ]);
  expect(await of('Owes', '0', '70')).toEqual([' / 12000', ' / 5000']);
  expect(await of('zu zahlen', '120', '120')).toEqual(['12000 / 12000', '12000 / 5000']);
  expect(await amounts(['Name,Email,Owes', 'Ann Moss,ann@example.com,70'])).toEqual(['7000 / ']);
});

test('what an account holds after each payment is no part of one that is left', async () => {
  const heading = 'Name,Email,Gross,Status,Balance';
  const waiting = 'Roy Tull,roy@example.org,45,Pending,43.52';
  expect(await amounts([heading, 'Ann Coy,ann@example.com,45,Completed,43.52', waiting])).toEqual([
    ' / 4500',
    '4500 / ',
  ]);
  expect(
    await amounts([
      `${heading},Balance Impact`,
      'Ann Coy,ann@example.com,45,Completed,43.52,Credit',
      `${waiting},Credit`,
    ]),
  ).toEqual([' / 4500', '4500 / ']);
  // Whoever has settled it owes nothing: then whoever has not paid a part.
  expect(await amounts([heading, 'Ann Coy,ann@example.com,45,Completed,0', waiting])).toEqual([
    ' / 4500',
    ' / 4500',
  ]);
});
