/** The day of a year on which a birthday is celebrated. */
import { type Day, dayOf, partsOf } from '../../lib/time/day.ts';

/** Of `1990-05-17` or `--05-17`. Who was born on 29 February celebrates on the 28th where there is no 29th. */
export function birthdayIn(year: number, birthday: string): Day | null {
  const month = Number(birthday.slice(-5, -3));
  const date = Number(birthday.slice(-2));
  return dayOf(year, month, date) ?? (month === 2 && date === 29 ? dayOf(year, 2, 28) : null);
}

/** The next one from a day on, that day included. */
export function nextBirthday(birthday: string, from: Day): Day | null {
  const { year } = partsOf(from);
  const days = [birthdayIn(year, birthday), birthdayIn(year + 1, birthday)];
  return days.find((day) => day !== null && day >= from) ?? null;
}
