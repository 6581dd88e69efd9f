/** Whether what the rows of one list name are the parts of one event: its days, its talks and meals, the races of one run. */

import { fold } from '../../../lib/text/fold.ts';
import { type Day, daysBetween } from '../../../lib/time/day.ts';
import type { EventMeant } from '../../raw/read-options.ts';
import { eventWords, eventYear } from './event-spelling.ts';

interface Named {
  readonly name: string;
  readonly day: Day | null;
  readonly last: Day | null;
}

/** The days of one event lie within two weeks. */
const within = 14;

/**
 * Each is the name of the event that is meant and which part of it, or a part by its own name; a meal or a workshop may also be an
 * event of its own, and counts only beside one that cannot. Where the list has the event itself by its name, only its days are parts.
 */
export function arePartsOfOne(held: readonly Named[], meant: EventMeant | undefined): boolean {
  const days = held.flatMap(({ day, last }) => (day === null ? [] : [day, last ?? day]));
  const [first, ...later] = (meant && days.length > 0 ? [...days, meant.start] : days).sort();
  if (first !== undefined && daysBetween(first, later.at(-1) ?? first) > within) return false;
  const names = held.map(({ name }) => name);
  const years = (meant ? [...names, meant.name] : names).map(eventYear).filter((year) => year !== '');
  if (new Set(years).size > 1) return false;
  const whole = meant ? eventWords(meant.name) : '';
  const isHeld = whole !== '' && names.some((name) => eventWords(name) === whole);
  const kinds = names.map((name) => (isHeld ? kindBeside(name, whole) : kindOf(name, whole)));
  return kinds.includes('part') && !kinds.includes(null);
}

function kindBeside(name: string, whole: string): 'part' | 'either' | null {
  const rest = restOf(name, whole);
  if (rest === '') return 'either';
  return rest !== null && numbered.test(rest) ? 'part' : null;
}

function kindOf(name: string, whole: string): 'part' | 'either' | null {
  const rest = restOf(name, whole);
  if (rest !== null && (divisions.test(rest) || parts.test(rest) || numbered.test(rest))) return 'part';
  const folded = fold(name);
  if (parts.test(folded) || numbered.test(folded)) return 'part';
  return eithers.test(folded) ? 'either' : null;
}

/** What a name says behind that of the event; null where it does not begin with it. */
function restOf(name: string, whole: string): string | null {
  const words = eventWords(name);
  return whole !== '' && words.startsWith(whole) ? words.slice(whole.length).trim() : null;
}

/** Said of people or of a way to come, these name a part only behind the name of the event. */
const divisions =
  /^(?:in person|on ?site|online|virtual|hybrid|live ?stream|vor ort|press|vips?|exhibitors?|visitors?|speakers?|线上|线下|媒体|嘉宾|展商|观众)$/;
const numbered = /^(?:(?:day|tag|jour|dia|giorno|dag) ?\d|第[一二三四五六七\d][天日])$/;
const parts =
  /^(?:(?:main|core) (?:conference|event|programme|program|day)|keynotes?|plenary(?: session)?|breakout(?: session)?(?: ?[a-z\d])?|(?:5|10|21|42) ?k|half marathon|主(?:论坛|会场|会议)|分(?:论坛|会场)[一二三四五六七八九十\da-z]?)$/;
const eithers =
  /^(?:(?:gala |conference )?dinner|lunch|workshop(?: ?[a-z\d])?|welcome reception|(?:欢迎)?晚宴|午宴|工作坊[一二三四五六七八九十\da-z]?)$/;
