import { expect, test } from 'vitest';
import { fen } from '../../../support/amounts.ts';
import { importing, person, registered, row, sheet } from '../hand-made.ts';

const told = ({ plan }: ReturnType<typeof importing>) =>
  plan.issues.map((issue) => [issue.row, issue.code, issue.value]);

test('more paid back than was paid is told with its row, and kept as the file has it', () => {
  const imported = importing(
    sheet([
      row(person('Ann Li', 'ann@example.com'), registered({ paid: fen(500), refunded: fen(500) })),
      row(person('Mei Chen', 'mei@example.com'), registered({ paid: fen(500), refunded: fen(800) })),
    ]),
  );
  expect(told(imported)).toEqual([[3, 'refund-above-paid', 'R00002']]);
  expect(imported.roster.registrations.get('R00002')?.refunded).toEqual(fen(800));
});

test('the payment may have come with an earlier file, and be corrected by a later one', () => {
  const of = (more: object) =>
    sheet([row(person('Ann Li', 'ann@example.com'), registered({ key: 'shop:1', ...more }))]);
  const first = importing(of({ paid: fen(500) }));
  expect(told(importing(of({ refunded: fen(500) }), first.roster))).toEqual([]);
  const beyond = importing(of({ refunded: fen(600) }), first.roster);
  expect(told(beyond)).toEqual([[2, 'refund-above-paid', 'R00001']]);
  expect(told(importing(of({ paid: fen(550) }), beyond.roster))).toEqual([
    [2, 'refund-above-paid', 'R00001'],
  ]);
  expect(told(importing(of({ paid: fen(600) }), beyond.roster))).toEqual([]);
});

test('what is paid back for a known registration cancels it where it is all of it; money for nothing known is nobody’s registration', () => {
  const back = (key: string, amount: number) => ({
    ...row(person('Ann Li', 'ann@example.com'), { key, refunded: fen(amount), answers: {} }),
    paysBack: true as const,
  });
  const paid = (key: string) => row(person('Ann Li', 'ann@example.com'), registered({ key, paid: fen(500) }));
  const first = importing(sheet([paid('shop:1'), paid('shop:2')]));
  const file = sheet([back('shop:1', 500), back('shop:2', 200), back('shop:3', 500)]);
  const second = importing(file, first.roster);
  const { roster } = second;
  expect([...roster.registrations.values()].map(({ status }) => status)).toEqual(['cancelled', 'registered']);
  expect(told(second)).toEqual([[4, 'money-out', undefined]]);
  expect(second.plan.counts.skipped).toBe(1);
  expect(importing(file, roster).plan.changes).toEqual([]);
});

test('of a registration that was cancelled nothing is told: what is left of its payment may be all a tool writes', () => {
  const refunded = registered({ status: 'cancelled', paid: fen(0), refunded: fen(14_900) });
  expect(told(importing(sheet([row(person('Ann Li', 'ann@example.com'), refunded)])))).toEqual([]);
});
