/** The options that set a registration's fields. */
import { fail } from '../../domain/errors.ts';
import { readMoney } from '../../domain/money.ts';
import { roles } from '../../domain/records/client.ts';
import type { Money } from '../../domain/records/field.ts';
import { type Registration, statuses } from '../../domain/records/registration.ts';
import { oneOf, text, texts } from '../options.ts';

export const registrationOptions = {
  role: oneOf('--role <ROLE>', roles),
  ticket: text('--ticket <NAME>'),
  status: oneOf('--status <STATUS>', statuses),
  fee: text('--fee <AMOUNT>'),
  paid: text('--paid <AMOUNT>'),
  refund: text('--refund <AMOUNT>'),
  sponsorship: text('--sponsorship <AMOUNT>'),
  booth: text('--booth <NUMBER>'),
  area: text('--area <M2>'),
  need: texts('--need <TEXT>'),
} as const;

export interface RegistrationInput {
  readonly role: Registration['role'];
  readonly ticket: string | undefined;
  readonly status: Registration['status'] | undefined;
  readonly fee: string | undefined;
  readonly paid: string | undefined;
  readonly refund: string | undefined;
  readonly sponsorship: string | undefined;
  readonly booth: string | undefined;
  readonly area: string | undefined;
  readonly need: readonly string[] | undefined;
}

type Patch = { -readonly [K in keyof Registration]?: Registration[K] | undefined };

/** What was typed as fields of a registration; money without a currency is in `currency`. */
export function registrationPatch(input: RegistrationInput, currency: string | undefined): Patch {
  const patch: Patch = {};
  const money = (typed: string | undefined): Money | undefined =>
    typed === undefined ? undefined : moneyOf(typed, currency);
  const set = <K extends keyof Patch>(key: K, value: Patch[K] | undefined) => {
    if (value !== undefined) patch[key] = value;
  };
  set('role', input.role);
  set('ticket', input.ticket?.trim());
  set('status', input.status);
  set('fee', money(input.fee));
  set('paid', money(input.paid));
  set('refunded', money(input.refund));
  set('sponsorship', money(input.sponsorship));
  set('booth', input.booth?.trim());
  set('area', input.area === undefined ? undefined : areaOf(input.area));
  set('needs', input.need);
  return patch;
}

function moneyOf(typed: string, currency: string | undefined): Money {
  const money = readMoney(typed, currency);
  if (money) return money;
  if (currency === undefined && /^\s*[\d.,]+\s*$/.test(typed))
    throw fail('currency.missing', { amount: typed.trim() });
  throw fail('money.unreadable', { typed });
}

function areaOf(typed: string): number {
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(typed))
    throw fail('usage.bad-value', { option: '--area', value: typed, allowed: ['9', '36.5'] });
  return Number(typed);
}
