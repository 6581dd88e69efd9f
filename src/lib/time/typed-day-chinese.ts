/** The days one types in Chinese: `后天`, `下周五`, `两周后`, `月底`, `下个月5号`, `12月1日`. */
import { addDays, addMonths, dayOf, endOfMonth, partsOf } from './day.ts';
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

const days: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  後天: 2,
  大后天: 3,
  大後天: 3,
};
const years: Readonly<Record<string, number>> = { 去: -1, 今: 0, 本: 0, 明: 1 };
const units: Readonly<Record<string, Unit>> = {
  天: 'd',
  日: 'd',
  周: 'w',
  週: 'w',
  星: 'w',
  礼: 'w',
  禮: 'w',
  月: 'm',
  年: 'y',
};
const digits = '零一二三四五六七八九';

const week = '(?:周|週|星期|礼拜|禮拜)';
const weekday = '([一二三四五六日天1-7])';
const number = '(\\d{1,4}|[一二两兩三四五六七八九十]{1,3})';
const unitPattern = '(?:个|個)?(天|日|周|週|星期|礼拜|禮拜|月|年)';
const datePattern = `${number}(?:日|号|號)`;

function whole(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

/** 1 to 99 in Chinese or Latin digits; NaN for what only looks like a number. */
function numberOf(text = ''): number {
  if (/^\d/.test(text)) return Number(text);
  const [, tens, ten, ones] = /^([一二两兩三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (ten) return (tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0);
  return tens && !ones ? digitOf(tens) : Number.NaN;
}

function digitOf(character: string): number {
  return '两兩'.includes(character) ? 2 : digits.indexOf(character);
}

function weekdayOfName(name = ''): number {
  if (name === '日' || name === '天') return 7;
  return /\d/.test(name) ? Number(name) : digitOf(name);
}

/** How many weeks or months away: 下 1, 下下 2, 上 -1, 本 and 这 0. */
function shiftOf(word = ''): number {
  if (word.startsWith('下')) return word.length;
  return word.startsWith('上') ? -word.length : 0;
}

function unitOf(word = ''): Unit {
  return units[word.charAt(0)] ?? 'd';
}

export const chineseDays: readonly DayRule[] = [
  [whole(`(${Object.keys(days).join('|')})`), ([word = ''], today) => addDays(today, days[word] ?? 0)],
  [whole(`${week}${weekday}`), ([name], today) => comingWeekday(today, weekdayOfName(name))],
  [
    whole(`(下{1,2}|上{1,2}|本|这|這)(?:个|個)?${week}${weekday}`),
    ([shift, name], today) => inWeek(today, shiftOf(shift), weekdayOfName(name)),
  ],
  [
    whole(`${number}${unitPattern}(?:后|後|之后|之後|以后|以後)`),
    ([count, unit], today) => moved(today, numberOf(count), unit),
  ],
  // `3月内` may be within March.
  [
    whole(`${number}(?!月)${unitPattern}(?:之|以)?(?:内|內)`),
    ([count, unit], today) => moved(today, numberOf(count), unit),
  ],
  [
    whole(`${number}${unitPattern}(?:前|之前|以前)`),
    ([count, unit], today) => moved(today, -numberOf(count), unit),
  ],
  [
    whole('(下|上)(?:个|個)?(周|週|星期|礼拜|禮拜|月)'),
    ([shift, unit], today) => moved(today, shiftOf(shift), unit),
  ],
  [
    whole('(?:(下|本|这|這)(?:个|個)?)?(?:周|週)(?:末|底)'),
    ([shift], today) => inWeek(today, shiftOf(shift), 7),
  ],
  [
    whole('(?:(下|上|本|这|這)(?:个|個)?)?月(?:底|末)'),
    ([shift], today) => endOfMonth(addMonths(today, shiftOf(shift))),
  ],
  [whole(`${number}月(?:底|末)`), ([month], today) => comingMonthEnd(today, numberOf(month))],
  [whole('(?:([去今本明])年)?年(?:底|末)'), ([year], today) => yearEnd(today, year)],
  [whole('([去今本明])年(?:底|末)'), ([year], today) => yearEnd(today, year)],
  [
    whole(`(下{1,2}|上{1,2}|本|这|這)(?:个|個)?月${datePattern}`),
    ([shift, date], today) => inMonth(today, shiftOf(shift), numberOf(date)),
  ],
  [whole(datePattern), ([date], today) => comingDate(today, numberOf(date))],
  [
    whole(`${number}月${datePattern}`),
    ([month, date], today) => comingAnniversary(today, numberOf(month), numberOf(date)),
  ],
  [
    whole(`([去今明])年${number}月${datePattern}`),
    ([year = '', month, date], today) =>
      dayOf(partsOf(today).year + (years[year] ?? 0), numberOf(month), numberOf(date)),
  ],
  [
    whole(`((?:\\d{2})?\\d{2})年${number}月${datePattern}`),
    ([year = '', month, date]) =>
      dayOf(Number(year) + (year.length === 2 ? 2000 : 0), numberOf(month), numberOf(date)),
  ],
];

function moved(today: string, count: number, unit = ''): string | null {
  return Number.isNaN(count) ? null : step(today, count, unitOf(unit));
}

function comingMonthEnd(today: string, month: number): string | null {
  const { year } = partsOf(today);
  const [ends = null] = [year, year + 1].flatMap((one) => {
    const first = dayOf(one, month, 1);
    return first !== null && endOfMonth(first) >= today ? [endOfMonth(first)] : [];
  });
  return ends;
}

function yearEnd(today: string, year = ''): string | null {
  return dayOf(partsOf(today).year + (years[year] ?? 0), 12, 31);
}
