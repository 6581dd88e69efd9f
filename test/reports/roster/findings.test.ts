/** What the doctor does is told one by one, as far as anybody reads. */
import { expect, test } from 'vitest';
import type { Repair } from '../../../src/domain/change/finding.ts';
import { repairsTold } from '../../../src/reports/roster/findings.ts';

const repairs = (count: number) =>
  Array.from(
    { length: count },
    (_, at): Repair => ({ code: 'cell-back', where: `Clients!D${at + 2}`, detail: 'not-a-day' }),
  );

test('of very many the first are told, and how many more there are', () => {
  expect(repairsTold(repairs(50)).map(({ key }) => key)).toEqual(Array(50).fill('doctor.step'));
  const told = repairsTold(repairs(20_000));
  expect(told.length).toBe(51);
  expect(told.at(-1)).toMatchObject({ key: 'doctor.more-steps', params: { count: 19_950 } });
});
