/** How clients move from one step of the lifecycle to the next. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversions } from '../../../src/domain/kpi/conversion.ts';

test('of those who could take a step, how many did', () => {
  const steps = conversions({ prospect: 10, new: 8, existing: 6, loyal: 2, lost: 4 });
  expect(steps.map(({ to, took, could, share }) => [to, took, could, share])).toEqual([
    ['new', 20, 30, 20 / 30],
    ['existing', 8, 12, 8 / 12],
    ['loyal', 2, 8, 0.25],
    ['lost', 4, 12, 4 / 12],
  ]);
});

test('nobody could: no share', () => {
  const steps = conversions({ prospect: 0, new: 0, existing: 0, loyal: 0, lost: 0 });
  expect(steps.map(({ share }) => share)).toEqual([null, null, null, null]);
});

test('nobody takes a step who could not, and who could either stays or is lost', () => {
  const counts = fc.nat(1000);
  fc.assert(
    fc.property(
      fc.tuple(counts, counts, counts, counts, counts),
      ([prospect, fresh, existing, loyal, lost]) => {
        const steps = conversions({ prospect, new: fresh, existing, loyal, lost });
        for (const { took, could } of steps) expect(took).toBeLessThanOrEqual(could);
        const [, stayed, , left] = steps;
        expect((stayed?.took ?? 0) + (left?.took ?? 0)).toBe(left?.could);
      },
    ),
  );
});
