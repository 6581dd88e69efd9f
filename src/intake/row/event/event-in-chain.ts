/** The event that the lines above a sign-up chain name, with its day: `手作沙龙 5月16日 周六下午2点`. */
import { type Day, dayOf, weekdayOf } from '../../../lib/time/day.ts';
import { monthOfName, monthPattern, weekdayOfName } from '../../../lib/time/english-names.ts';
import type { EventAbove } from './event-above.ts';

const chinese =
  /(?:(\d{4})年 ?)?(\d{1,2})月(\d{1,2})[日号] ?[(（]?(?:(?:周|星期|礼拜)([一二三四五六日天]))?[)）]?/;
const weekdayPattern = '(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?';
const english = new RegExp(
  `\\b(?:${weekdayPattern},? )?(?:(\\d{1,2})(?:st|nd|rd|th)? ${monthPattern}|${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?)\\b,?(?: (\\d{4})\\b)?(?: ?\\(?${weekdayPattern}\\b\\)?)?`,
  'i',
);
/** Until when one may sign up is no day of the event, and neither is when there was one before. */
const others =
  /截止|之前|以前|上次|上期|下次|下期|往期|改期|取消|停|暂|推迟|顺延|延期|报名时间|时间|日期|deadline|until|before|\bby\b|clos|\bdue\b|last|next|previous|moved|cancel|postpone|reply|\bwhen\b|\bdate\b/i;
const around = /^[\s#＃"“”《》【】[\]()（）·,，\-–—|@]+|[\s"“”《》【】[\]()（）·,，\-–—|@]+$/g;
const announcing = /(?:报名)?接龙$|报名(?:啦|了)?$|^(?:群?接龙)|\b(?:sign[- ]?up|rsvp)$/i;

/** Where one line says it, and no other names a day; without a year, the weekday tells which of three it is. */
export function eventInChain(lines: readonly string[], today: Day | undefined): EventAbove | null {
  const told = lines.map((line) => line.normalize('NFKC')).filter((line) => parse(line) !== null);
  const [line = ''] = told;
  const found = told.length === 1 ? parse(line) : null;
  if (found === null || others.test(line)) return null;
  if (parse(line.slice(found.end)) !== null) return null;
  const eventName = nameIn(line.slice(0, found.start));
  const eventDay = dayMeant(found, today);
  return eventName === null || eventDay === null ? null : { eventName, eventDay };
}

interface Told {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month: number;
  readonly date: number;
  /** From 1, Monday. */
  readonly weekday?: number;
}

function parse(line: string): Told | null {
  const inChinese = chinese.exec(line);
  if (inChinese) {
    const [all, year, month, date, weekday] = inChinese;
    const isNamed = weekday !== undefined;
    return {
      ...placed(inChinese.index, all, year),
      month: Number(month),
      date: Number(date),
      ...(isNamed ? { weekday: '一二三四五六日'.indexOf(weekday.replace('天', '日')) + 1 } : {}),
    };
  }
  const inEnglish = english.exec(line);
  if (!inEnglish) return null;
  const [all, ahead, before, name, other, behind, year, after] = inEnglish;
  const weekday = ahead ?? after;
  return {
    ...placed(inEnglish.index, all, year),
    month: monthOfName((name ?? other ?? '').toLowerCase()),
    date: Number(before ?? behind),
    ...(weekday === undefined ? {} : { weekday: weekdayOfName(weekday.toLowerCase()) }),
  };
}

function placed(start: number, all: string, year: string | undefined) {
  return { start, end: start + all.length, ...(year === undefined ? {} : { year: Number(year) }) };
}

/** Null of a sentence, and of a label. */
function nameIn(text: string): string | null {
  const bare = text.replace(around, '').replace(announcing, '').replace(around, '');
  return bare.length < 2 || bare.length > 40 || /[,，。!！?？:：;；]/.test(bare) ? null : bare;
}

function dayMeant({ year, month, date, weekday }: Told, today: Day | undefined): Day | null {
  const isOn = (day: Day | null) => day !== null && (weekday === undefined || weekdayOf(day) === weekday);
  if (year !== undefined) {
    const day = dayOf(year, month, date);
    return isOn(day) ? day : null;
  }
  if (weekday === undefined || today === undefined) return null;
  const now = Number(today.slice(0, 4));
  return [now, now + 1, now - 1].map((one) => dayOf(one, month, date)).find(isOn) ?? null;
}
