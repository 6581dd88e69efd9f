/** Reads a day a person typed: by our own grammar, and by chrono for what people say beyond it. */
import type { ParsedResult } from 'chrono-node';
import { fail, type UserError } from '../../domain/errors.ts';
import { nearest } from '../../lib/alike/near.ts';
import { type Day, dayOf, partsOf, weekdayOf } from '../../lib/time/day.ts';
import { dayIn, type Instant, instantOf, isInstant } from '../../lib/time/instant.ts';
import { bothDays, earliestTyped, tidy, typedDay } from '../../lib/time/typed-day.ts';

const longest = 60;
const spelled = [
  ...['today', 'tomorrow', 'yesterday', 'next week', 'next month', 'eow', 'eom', 'eoy'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
];

/** The day `text` means when it is typed on `today`. Fails with `day.unreadable`, also where it could be two days. */
export async function readDay(text: string, today: Day): Promise<Day> {
  const day = await dayMeantBy(text, today);
  if (day === null) throw unreadable(text, today);
  return day;
}

/** Of digits that may be two days, both; else the word for a day that was meant. */
function unreadable(text: string, today: Day): UserError {
  const days = bothDays(text, today);
  const [, words = ''] = clockIn(text.normalize('NFKC').trim()) ?? [];
  const bare = typedDay(words, today) === null ? [] : [words.trim()];
  const near = [days, bare, nearest(tidy(text), spelled, 2)].find((one) => one.length > 0) ?? [];
  return fail('day.unreadable', { typed: text, near });
}

/** What stands before a time of day, with its hour and minute: a day keeps none. */
function clockIn(typed: string): readonly string[] | null {
  return (
    englishTime(typed) ??
    /^(.*?)(?:^|[\sT]|(?<=\p{Script=Han}))(\d{1,2}):(\d{2})$/u.exec(typed) ??
    spokenTime(typed)
  );
}

/** The same; null where `text` is no day. */
export async function dayMeantBy(text: string, today: Day): Promise<Day | null> {
  return typedDay(text, today) ?? (await asSaid(text, today));
}

/**
 * A moment as a person types it: a day in any form `readDay` knows, with or without the time, in `zone`; or an instant. Without
 * a time it is noon, which is the same day nearly everywhere. Fails with `day.unreadable`.
 */
export async function readTime(
  text: string,
  today: Day,
  zone: string,
): Promise<{ readonly instant: Instant; readonly day: Day }> {
  const typed = text.normalize('NFKC').trim();
  if (isInstant(typed)) return { instant: new Date(typed).toISOString(), day: dayIn(typed, zone) };
  const [, words = typed, hour, minute] = clockIn(typed) ?? [];
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) throw unreadable(text, today);
  const day = words.trim() === '' ? today : await readDay(words, today);
  const time = hour === undefined ? '12:00' : `${hour.padStart(2, '0')}:${minute}`;
  return { instant: instantOf(`${day}T${time}`, zone), day };
}

/** Digits alone are left to our own grammar: chrono would take `3/4` for a day in March. */
async function asSaid(text: string, today: Day): Promise<Day | null> {
  const typed = tidy(text);
  if (typed === '' || text.length > longest || /^[\d\s/.+-]*$/.test(typed)) return null;
  const { parse } = /\p{Script=Han}/u.test(typed)
    ? await import('chrono-node/zh/hans')
    : await import('chrono-node/en');
  const { year, month, date } = partsOf(today);
  const found = parse(typed, new Date(year, month - 1, date, 12), { forwardDate: true });
  const [only] = found;
  return found.length === 1 && only && only.text.length === typed.length ? dayMeant(only) : null;
}

/** The day of a result that names one, and neither an hour nor a span, nor a weekday that day is not. */
function dayMeant({ start, end }: ParsedResult): Day | null {
  if (end || start.isCertain('hour') || !(start.isCertain('day') || start.isCertain('weekday'))) return null;
  const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  const named = start.isCertain('weekday') ? start.get('weekday') : null;
  if (day === null || day < earliestTyped) return null;
  return named !== null && named !== weekdayOf(day) % 7 ? null : day;
}

/** `yesterday 3pm`, `fri at 3:30 p.m.`. Answers what a match would: all, the day, hour and minute. */
function englishTime(typed: string): readonly string[] | null {
  const [all, words = '', clock = '', minute = '00', part = ''] =
    /^(.*?)(?:(?:^|\s)at\s+|^|\s)(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\.?$/i.exec(typed) ?? [];
  const hour = Number(clock);
  if (all === undefined || hour < 1 || hour > 12) return null;
  return [all, words, String((hour % 12) + (part.toLowerCase() === 'p' ? 12 : 0)), minute];
}

/** `昨天下午3点半`; without a part of the day `3点` may be either of two. Answers what a match would: all, the day, hour and minute. */
function spokenTime(typed: string): readonly string[] | null {
  const [all, words = '', part = '', clock = '', past = ''] =
    /^(.*?)(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上)?\s*(\d{1,2})[点點](半|\d{1,2}分?|整)?$/u.exec(typed) ??
    [];
  const hour = Number(clock);
  if (all === undefined || (part === '' ? hour < 13 : hour > 12)) return null;
  const isLate = /下午|傍晚|晚上/.test(part) || (part === '中午' && hour < 10);
  const minute = past === '半' ? '30' : (/\d+/.exec(past)?.[0] ?? '0');
  return [all, words, String(isLate && hour < 12 ? hour + 12 : hour), minute.padStart(2, '0')];
}
