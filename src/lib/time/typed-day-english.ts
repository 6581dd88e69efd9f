/** The days one types in English: `fri`, `next fri`, `in 3 days`, `eom`, `1 Dec`. */
import { addDays, addMonths, dayOf, endOfMonth } from './day.ts';
import { monthOfName, monthPattern, weekdayOfName } from './english-names.ts';
import {
  comingAnniversary,
  comingDate,
  comingWeekday,
  type DayRule,
  inMonth,
  inWeek,
  step,
  type Unit,
} from './reckon.ts';

const counts = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const shifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const weekday =
  '(mon|tue|wed|thu|fri|sat|sun|monday|tues|tuesday|wednesday|thur|thurs|thursday|friday|saturday|sunday)';
const countPattern = `(\\d{1,4}|an|${counts.join('|')})`;
const unitPattern = '(day|week|month|year)s?';
const datePattern = '(\\d{1,2})(?:st|nd|rd|th)?';
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)';

/** Words may be joined by hyphens, so that `next-fri` needs no quotes in a condition. */
function words(source: string): RegExp {
  return new RegExp(`^${source.replaceAll(' ', '[ -]')}$`);
}

function numberOf(count = ''): number {
  return /^\d/.test(count) ? Number(count) : count === 'an' ? 1 : Math.max(1, counts.indexOf(count));
}

function unitOf(word = ''): Unit {
  return word.charAt(0) as Unit;
}

export const englishDays: readonly DayRule[] = [
  [words('today'), (_, today) => today],
  [words('(?:tomorrow|tmr)'), (_, today) => addDays(today, 1)],
  [words('yesterday'), (_, today) => addDays(today, -1)],
  [words('(?:the )?day after tomorrow'), (_, today) => addDays(today, 2)],
  [words('(?:the )?day before yesterday'), (_, today) => addDays(today, -2)],
  [words(`(?:on )?${weekday}`), ([name = ''], today) => comingWeekday(today, weekdayOfName(name))],
  [
    words(`(next|this|last) ${weekday}`),
    ([shift = '', name = ''], today) => inWeek(today, shifts[shift] ?? 0, weekdayOfName(name)),
  ],
  [words('(?:eow|end of (?:the |this )?week)'), (_, today) => inWeek(today, 0, 7)],
  [words('end of next week'), (_, today) => inWeek(today, 1, 7)],
  [words('(?:eom|end of (?:the |this )?month)'), (_, today) => endOfMonth(today)],
  [words('end of next month'), (_, today) => endOfMonth(addMonths(today, 1))],
  [words('(?:eoy|end of (?:the |this )?year)'), (_, today) => `${today.slice(0, 4)}-12-31`],
  [
    words(`in ${countPattern} ${unitPattern}`),
    ([count, unit], today) => step(today, numberOf(count), unitOf(unit)),
  ],
  [
    words(`${countPattern} ${unitPattern} (?:from now|later)`),
    ([count, unit], today) => step(today, numberOf(count), unitOf(unit)),
  ],
  [
    words(`${countPattern} ${unitPattern} ago`),
    ([count, unit], today) => step(today, -numberOf(count), unitOf(unit)),
  ],
  [
    words('(next|last) (week|month|year)'),
    ([shift = '', unit], today) => step(today, shifts[shift] ?? 0, unitOf(unit)),
  ],
  [words(`(?:the )?${ordinal}`), ([date], today) => comingDate(today, Number(date))],
  [
    words(`(?:the )?${datePattern}(?: of)? (next|this|last) month`),
    ([date, shift = ''], today) => inMonth(today, shifts[shift] ?? 0, Number(date)),
  ],
  [
    words(`${monthPattern} ${datePattern}`),
    ([month = '', date], today) => comingAnniversary(today, monthOfName(month), Number(date)),
  ],
  [
    words(`(?:the )?${datePattern}(?: of)? ${monthPattern}`),
    ([date, month = ''], today) => comingAnniversary(today, monthOfName(month), Number(date)),
  ],
  [
    words(`${monthPattern} ${datePattern},? (\\d{4})`),
    ([month = '', date, year]) => dayOf(Number(year), monthOfName(month), Number(date)),
  ],
  [
    words(`(?:the )?${datePattern}(?: of)? ${monthPattern},? (\\d{4})`),
    ([date, month = '', year]) => dayOf(Number(year), monthOfName(month), Number(date)),
  ],
];
