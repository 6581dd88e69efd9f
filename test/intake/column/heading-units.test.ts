/** The currency that a heading names, and what its amounts are then. */
import { expect, test } from 'vitest';
import { readLines, told } from '../reading.ts';

/** The fee under this heading, and what is told of it. */
async function feeUnder(heading: string, currency: string, typed = '5000'): Promise<string> {
  const { drafts, issues } = await readLines([`Name,Email,${heading}`, `Ann Moss,ann@example.com,${typed}`], {
    forEvent: true,
    currency,
  });
  const { fee, paid } = drafts[0]?.registration ?? {};
  const money = fee ?? paid;
  return [money ? `${money.amount} ${money.currency}` : 'none', ...told(issues)].join('; ');
}

test.each([
  ['Amount (KES)', 'USD', '500000 KES'],
  ['결제금액(KRW)', 'EUR', '5000 KRW'],
  ['Belopp (kr)', 'SEK', '500000 SEK'],
  ['Amount (₦)', 'USD', '500000 NGN'],
  ['Montant (FCFA)', 'EUR', '5000 XOF'],
  ['Montant (F CFA)', 'EUR', '5000 XOF'],
  ['Montant (DT)', 'EUR', '5000000 TND'],
  ['Amount (Ksh)', 'USD', '500000 KES'],
  ['Amount (K)', 'ZMW', '500000 ZMW'],
  ['Price (in EUR)', 'USD', '500000 EUR'],
  ['Price (€ incl. VAT)', 'USD', '500000 EUR'],
  ['Total amount KES', 'USD', '500000 KES'],
  ['Paid in EUR', 'USD', '500000 EUR'],
  ['amount_eur', 'USD', '500000 EUR'],
  ['Fee (CAD per person)', 'USD', '500000 CAD'],
  ['Fee (GBP / £)', 'USD', '500000 GBP'],
  ['Amount ($)', 'CAD', '500000 CAD'],
])(
  'amounts under %s with %s around are of the currency the heading names: %s',
  async (...[heading, around, money]) => {
    expect(await feeUnder(heading, around)).toBe(money);
  },
);

test.each([
  ['Price (k€)', '500000000 EUR'],
  ['Price (TEUR)', '500000000 EUR'],
  ['Price (k)', '500000000 USD'],
  ['Price (thousands of USD)', '500000000 USD'],
])('a heading still counts in thousands as %s', async (heading, money) => {
  expect(await feeUnder(heading, 'USD')).toBe(money);
});

test('a sign of several countries is not the currency around where that is none of them', async () => {
  expect(await feeUnder('Amount (Rs.)', 'USD')).toBe('none; 2 unknown-currency Amount (Rs.) 5000');
  expect(await feeUnder('Montant (DH)', 'EUR')).toBe('none; 2 unknown-currency Montant (DH) 5000');
  expect(await feeUnder('Amount (Rs.)', 'INR')).toBe('500000 INR');
  expect(await feeUnder('Amount (Rs.)', 'USD', '12 EUR')).toBe('1200 EUR');
});

test.each([
  'Fee (GBP or EUR)',
  'Amount (EUR / USD)',
  'Price (€/$)',
  'Price (US$/EUR)',
  'Amount (from EUR)',
  'Fee (INR or card)',
  'Fee (CAD workshop)',
])('nobody knows the currency of an amount under %s', async (heading) => {
  expect(await feeUnder(heading, 'GBP')).toBe(`none; 2 unknown-currency ${heading} 5000`);
});

test.each([
  'Amount (all)',
  'Amount (top)',
  'Fee (SVC)',
  'Amount (Fr. 12 June)',
  'Amount (K-12)',
  'Amount (M)',
  'Price',
])('%s names no currency', async (heading) => {
  expect(await feeUnder(heading, 'USD')).toBe('500000 USD');
});
