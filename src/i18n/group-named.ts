/** The word for a group of clients. */
import type { Grouping } from '../domain/kpi/groups.ts';
import { labelValue } from './label-value.ts';
import type { Words } from './words.ts';

export function groupNamed(by: Grouping, value: string, { labels, choices }: Words): string {
  if (by === 'tier' || by === 'stage' || by === 'lifecycle') return labelValue(labels, by, value);
  if (by === 'role' || by === 'channel') {
    const named: Readonly<Record<string, string>> = choices[by];
    return named[value] ?? value;
  }
  return value;
}
