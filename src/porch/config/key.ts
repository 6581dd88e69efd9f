/** A setting by the name it was typed with. */
import { fail } from '../../domain/errors.ts';
import { nearest } from '../../lib/alike/near.ts';
import { type ConfigKey, configKeys } from './config.ts';

/** Throws `usage.bad-value` with the nearest names, `others` among them. */
export function configKey(typed: string, others: readonly string[]): ConfigKey {
  if (Object.hasOwn(configKeys, typed)) return typed as ConfigKey;
  const known = [...Object.keys(configKeys), ...others];
  const near = nearest(typed, known);
  // They are many.
  throw fail('usage.bad-value', { option: 'KEY', value: typed, allowed: near.length > 0 ? [] : known, near });
}
