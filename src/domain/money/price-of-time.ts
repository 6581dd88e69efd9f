/** What working time costs. */
import { digitsOf } from '../../lib/number/currency.ts';
import { roundedHalfAway } from '../../lib/number/rounded.ts';

/** Minor units of `currency`; `rate` in its major units an hour. Minutes are added before, so that it is rounded once. */
export function priceOfTime(minutes: number, rate: number, currency: string): number {
  return roundedHalfAway((minutes * rate * 10 ** digitsOf(currency)) / 60);
}
