/** The days one types in English: `fri`, `next fri`, `in 3 days`, `eom`, `1 Dec`. */
import { addDays, addMonths, dayOf, endOfMonth } from './day.ts';
import { MONTH, monthOfName, weekdayOfName } from './english-names.ts';
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

const WEEKDAY =
  '(mon|tue|wed|thu|fri|sat|sun|monday|tues|tuesday|wednesday|thur|thurs|thursday|friday|saturday|sunday)';
const COUNT = `(\\d{1,4}|an|${counts.join('|')})`;
const UNIT = '(day|week|month|year)s?';
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)';

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
  [words(`(?:on )?${WEEKDAY}`), ([name = ''], today) => comingWeekday(today, weekdayOfName(name))],
  [
    words(`(next|this|last) ${WEEKDAY}`),
    ([shift = '', name = ''], today) => inWeek(today, shifts[shift] ?? 0, weekdayOfName(name)),
  ],
  [words('(?:eow|end of (?:the |this )?week)'), (_, today) => inWeek(today, 0, 7)],
  [words('end of next week'), (_, today) => inWeek(today, 1, 7)],
  [words('(?:eom|end of (?:the |this )?month)'), (_, today) => endOfMonth(today)],
  [words('end of next month'), (_, today) => endOfMonth(addMonths(today, 1))],
  [words('(?:eoy|end of (?:the |this )?year)'), (_, today) => `${today.slice(0, 4)}-12-31`],
  [words(`in ${COUNT} ${UNIT}`), ([count, unit], today) => step(today, numberOf(count), unitOf(unit))],
  [
    words(`${COUNT} ${UNIT} (?:from now|later)`),
    ([count, unit], today) => step(today, numberOf(count), unitOf(unit)),
  ],
  [words(`${COUNT} ${UNIT} ago`), ([count, unit], today) => step(today, -numberOf(count), unitOf(unit))],
  [
    words('(next|last) (week|month|year)'),
    ([shift = '', unit], today) => step(today, shifts[shift] ?? 0, unitOf(unit)),
  ],
  [words(`(?:the )?${ORDINAL}`), ([date], today) => comingDate(today, Number(date))],
  [
    words(`(?:the )?${DATE}(?: of)? (next|this|last) month`),
    ([date, shift = ''], today) => inMonth(today, shifts[shift] ?? 0, Number(date)),
  ],
  [
    words(`${MONTH} ${DATE}`),
    ([month = '', date], today) => comingAnniversary(today, monthOfName(month), Number(date)),
  ],
  [
    words(`(?:the )?${DATE}(?: of)? ${MONTH}`),
    ([date, month = ''], today) => comingAnniversary(today, monthOfName(month), Number(date)),
  ],
  [
    words(`${MONTH} ${DATE},? (\\d{4})`),
    ([month = '', date, year]) => dayOf(Number(year), monthOfName(month), Number(date)),
  ],
  [
    words(`(?:the )?${DATE}(?: of)? ${MONTH},? (\\d{4})`),
    ([date, month = '', year]) => dayOf(Number(year), monthOfName(month), Number(date)),
  ],
];
