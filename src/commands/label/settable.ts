/** The label that is meant by its name. */
import { fail } from '../../domain/errors.ts';
import { setLabels } from '../../domain/records/client.ts';
import { nearest } from '../../lib/near.ts';

export function settableLabel(typed: string): (typeof setLabels)[number] {
  const word = typed.trim().toLowerCase();
  const found = setLabels.find((one) => one === word);
  if (found !== undefined) return found;
  throw fail('usage.bad-value', {
    option: 'LABEL',
    value: typed,
    allowed: setLabels,
    near: nearest(word, setLabels),
  });
}
