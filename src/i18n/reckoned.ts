/** A calculation with its numbers: `50.00 CNY × 52 × 10`. */
import type { Phrases } from '../reports/phrases.ts';
import type { Words } from './words.ts';

export function reckoned(
  sign: string,
  values: Phrases['churn-loss.reckoned']['values'],
  { formats, ui }: Words,
): string {
  const told = values.map(({ value, share }) => {
    if (value === null) return ui.none;
    if (typeof value !== 'number') return formats.money(value);
    return share ? formats.share(value) : formats.number(value, 3);
  });
  return told.join(` ${sign} `);
}
