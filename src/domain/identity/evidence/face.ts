/** All that is known of one person as texts to compare, each told in pieces that a slip elsewhere in it leaves as they are. */

import { namePinyin } from '../../../lib/han/han-name.ts';
import { plainPinyin } from '../../../lib/han/plain-pinyin.ts';
import { fold } from '../../../lib/text/fold.ts';
import type { NameForm } from '../../value/name.ts';
import { boxOf } from '../likeness/like-emails.ts';
import { hasYear } from '../party/birth.ts';
import { isNobodys } from '../party/nobodys.ts';
import type { Book, Party } from '../party/party.ts';
import { type Profile, profileOf } from '../party/profile.ts';

export interface Face {
  readonly profile: Profile;
  /** Every way they are called; in hanzi, how each word of it sounds. */
  readonly names: readonly Called[];
  readonly mailboxes: readonly (readonly [box: string, domain: string])[];
  readonly cities: readonly string[];
  readonly titles: readonly string[];
  readonly days: readonly Day[];
}

/** A birthday: year, month and day as digits; `written` where they are no day, and stand as somebody wrote them. */
export interface Day {
  readonly digits: string;
  readonly written: boolean;
}

export interface Called {
  readonly form: NameForm;
  /** In Latin letters, where hanzi can be read; otherwise as written. */
  readonly words: readonly string[];
  /** How each character of hanzi sounds. */
  readonly sounds: readonly string[];
}

/** Of more names of one person none says more. */
const mostNames = 6;

export function faceOf(parties: readonly Party[], book: Book): Face {
  const profile = profileOf(parties, book);
  return {
    profile,
    names: profile
      .names()
      .slice(0, mostNames)
      .filter(({ greets }) => greets === undefined)
      .map(calledOf),
    mailboxes: profile.emails.filter((email) => !isNobodys(email)).map(boxOf),
    cities: foldedOf(profile.cities),
    titles: foldedOf(parties.flatMap((party) => (party.texts ?? party).title ?? [])),
    days: [
      ...profile.birthdays.filter(hasYear).map((day) => ({ digits: digitsIn(day), written: false })),
      ...parties.flatMap(({ custom }) => writtenDays(custom)),
    ],
  };
}

function calledOf(form: NameForm): Called {
  const { script, key, words } = form;
  if (script !== 'han') return { form, words, sounds: [] };
  const sounds = namePinyin(key);
  const cut = words.length > 1 ? (words[0] ?? '').length : 0;
  const read = [sounds.slice(0, cut), sounds.slice(cut)].map((some) => plainPinyin(some.join('')));
  return { form, words: read.filter((word) => word !== ''), sounds };
}

function foldedOf(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? texts : [...new Set(texts.map(fold))];
}

const birthdays = /birth|\bdob\b|\bborn|geburt|geboren|naissance|nacimiento|nascimento|nascita|生日|出生/i;
const digitsOfDay = 8;

/** A slip makes `1990-50-17` of a birthday: no day, so that it is kept under its heading. */
function writtenDays(custom: Readonly<Record<string, unknown>> | undefined): readonly Day[] {
  const days: Day[] = [];
  for (const heading in custom) {
    const value = custom[heading];
    if (typeof value !== 'string' || value.length > digitsOfDay * 2 || !birthdays.test(heading)) continue;
    const digits = digitsIn(value);
    if (Math.abs(digits.length - digitsOfDay) <= 1) days.push({ digits, written: true });
  }
  return days;
}

function digitsIn(text: string): string {
  return text.replace(/\D+/g, '');
}
