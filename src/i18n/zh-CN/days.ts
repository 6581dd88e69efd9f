/** 中文里的天数。 */
import { addDays, type Day } from '../../lib/time/day.ts';
import type { Formats } from '../format.ts';

/** 距所判之日多久；所判之日是今天，或更早的一天。 */
export function daysAgo(day: Day, n: number, { isToday }: Formats): string {
  const [same, before] = isToday(addDays(day, n)) ? ['今天', '昨天'] : ['当天', '前一天'];
  return n === 0 ? same : n === 1 ? before : `${n} 天前`;
}
