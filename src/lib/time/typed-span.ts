/** How often something comes back, as people type it in English and Chinese: `3w`, `every 3 weeks`, `monthly`, `每3周`, `每季度`. */

const hanDigits = '零一二三四五六七八九十';
const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const letters: Readonly<Record<string, string>> = {
  day: 'd',
  week: 'w',
  wk: 'w',
  fortnight: '2w',
  month: 'm',
  quarter: '3m',
  year: 'y',
  yr: 'y',
  天: 'd',
  日: 'd',
  周: 'w',
  週: 'w',
  星期: 'w',
  礼拜: 'w',
  禮拜: 'w',
  月: 'm',
  季: '3m',
  季度: '3m',
  半年: '6m',
  年: 'y',
};
/** `biweekly`, `bimonthly` and `每隔两天` are either of two, and so none. */
const adverbs: Readonly<Record<string, string>> = {
  daily: '1d',
  weekly: '1w',
  fortnightly: '2w',
  monthly: '1m',
  quarterly: '3m',
  yearly: '1y',
  annually: '1y',
};
const longest = 30;

/** A number and `d`, `w`, `m` or `y`; null where the text says no such span, or one of nothing. */
export function typedSpan(text: string): string | null {
  if (text.length > longest) return null;
  const typed = text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
  if (Object.hasOwn(adverbs, typed)) return adverbs[typed] ?? null;
  const [, count = '', unit = ''] =
    /^(\d{1,3}) ?([dwmy])$/.exec(typed) ??
    /^(?:every |each )?(?:(\d{1,3}|an?|other|one|two|three|four|five|six|seven|eight|nine|ten)[ -])?(day|week|wk|fortnight|month|quarter|year|yr)s?$/.exec(
      typed,
    ) ??
    // A number before 月 or 日 alone is a month or a day of the calendar.
    /^每?(\d{1,3}|[一二两兩三四五六七八九十])?(?:个|個)?(天|周|週|星期|礼拜|禮拜|(?<![\d一二两兩三四五六七八九十])[月日]|季度?|半年|年)$/.exec(
      typed.replace(/ /g, ''),
    ) ??
    [];
  if (unit === '') return null;
  const [, times = '1', letter = ''] = /^(\d?)([dwmy])$/.exec(letters[unit] ?? unit) ?? [];
  const number = numberOf(count) * Number(times || 1);
  return number > 0 && number < 1000 ? `${number}${letter}` : null;
}

function numberOf(count: string): number {
  if (count === '' || count === 'a' || count === 'an') return 1;
  if (count === 'other') return 2;
  if (/^\d/.test(count)) return Number(count);
  if (count === '两' || count === '兩') return 2;
  return Math.max(counts.indexOf(count), hanDigits.indexOf(count));
}
