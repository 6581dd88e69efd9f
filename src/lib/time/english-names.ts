/** Months and weekdays by their English names, in full or shortened. */

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A group of a pattern: the name of a month in small letters. */
export const monthPattern =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** 1 is January; 0 where the name is of none. In small letters. */
export function monthOfName(name: string): number {
  return months.indexOf(name.slice(0, 3)) + 1;
}

/** 1 is Monday; 0 where the name is of none. In small letters. */
export function weekdayOfName(name: string): number {
  return weekdays.indexOf(name.slice(0, 3)) + 1;
}
