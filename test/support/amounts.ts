/** Amounts of one currency. */
import type { Money } from '../../src/domain/records/field.ts';

export const yuan = (amount: number): Money => ({ amount: Math.round(amount * 100), currency: 'CNY' });

/** Hundredths of a yuan, as amounts are kept. */
export const fen = (amount: number): Money => ({ amount, currency: 'CNY' });
