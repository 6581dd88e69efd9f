/** What becomes of two values of one person: blanks are filled, nothing is blanked, lists grow, the stricter consent stands. */
import { fold } from '../lib/fold.ts';
import { isBlank, same } from '../lib/plain.ts';
import type { PersonDraft } from './draft.ts';
import { agreement, compareNames } from './identity/compare.ts';
import { type Client, clientFields } from './records/client.ts';
import type { Consent, Email, Field, Phone } from './records/field.ts';
import { nameForms, nameKey } from './value/name.ts';
import { mayBeOneOrganisation, organisationKey } from './value/organisation.ts';

/** What is known of a client, whole or in part; a record without its id and its times. */
export type Portrait = Partial<Omit<Client, 'id' | 'created' | 'updated' | 'origin' | 'archived'>>;
type PortraitKey = keyof Portrait;

/** Two sources that contradict each other in one field: `kept` stands until a person decides. */
export interface Conflict {
  readonly field: PortraitKey;
  readonly kept: string;
  readonly offered: string;
}

export interface MergeOptions {
  /** Which side wins where two sources contradict each other; without it the older stands and a conflict is told. */
  readonly prefer?: 'new' | 'old' | undefined;
  /** What is offered was seen before: it fills blanks, but replaces nothing. */
  readonly seen?: boolean;
  /** What is offered is of an earlier day than what is known: where news would count, it is none. */
  readonly older?: boolean;
}

export interface Merged {
  /** Only what changes. */
  readonly patch: Portrait;
  readonly conflicts: readonly Conflict[];
}

const fields: Readonly<Record<string, Field>> = clientFields;

/** Facts that hold for years, so that another value is more likely a mistake, or another person, than news. */
const contradicting: Partial<Record<PortraitKey, (kept: string, offered: string) => boolean>> = {
  organisation: (kept, offered) => !mayBeOneOrganisation(kept, offered),
  wechat: () => true,
  birthday: (kept, offered) => !kept.endsWith(offered.slice(-6)) || (/^\d/.test(kept) && /^\d/.test(offered)),
};

/** A row's person as a client's fields. Roles of one event are the registration's; `withRoles` says they are the client's own. */
export function portraitOf(person: PersonDraft, withRoles: boolean): Portrait {
  const portrait: Record<string, unknown> = {};
  for (const key in person) {
    if (key !== 'texts' && (key !== 'roles' || withRoles)) portrait[key] = person[key as keyof PersonDraft];
  }
  return Object.assign(portrait, person.texts) as Portrait;
}

/** The rows of one person as one portrait, in the order given; later rows are the newer ones. */
export function combine(
  portraits: readonly Portrait[],
  options: MergeOptions = {},
): { portrait: Portrait; conflicts: readonly Conflict[] } {
  const [first = {}, ...others] = portraits;
  let portrait = first;
  const conflicts: Conflict[] = [];
  for (const next of others) {
    const fuller = isFuller(next.name ?? '', portrait.name ?? '');
    const [kept, offered] = fuller
      ? [
          { ...portrait, name: next.name ?? '' },
          { ...next, name: portrait.name ?? '' },
        ]
      : [portrait, next];
    const merged = mergePortrait(kept, offered, options);
    portrait = { ...kept, ...merged.patch };
    conflicts.push(...merged.conflicts);
  }
  return { portrait, conflicts };
}

/** One name says all that the other does, and more. */
function isFuller(name: string, than: string): boolean {
  if (name === than || than === '') return name !== than;
  const [more] = nameForms(name);
  const [less] = nameForms(than);
  if (!more || !less || more.script !== less.script) return false;
  return (
    more.words.join('').length > less.words.join('').length &&
    more.words.length >= less.words.length &&
    compareNames([more], [less]) >= agreement.loose
  );
}

/** What `offered` changes in `kept`. Merging the same twice changes nothing the second time. */
export function mergePortrait(kept: Portrait, offered: Portrait, options: MergeOptions = {}): Merged {
  const patch: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const key of Object.keys(offered) as PortraitKey[]) {
    const value = offered[key];
    const before = kept[key];
    if (value === before || isBlank(value)) continue;
    if (key === 'name' || key === 'otherNames') continue;
    if (isBlank(before)) {
      if ((key === 'given' || key === 'family') && !sharesName(kept, offered)) continue;
      patch[key] = value;
      continue;
    }
    const next = mergeValue(key, before, value, options, conflicts);
    if (next !== undefined && !same(next, before)) patch[key] = next;
  }
  mergeNames(kept, offered, patch);
  return { patch: patch as Portrait, conflicts };
}

function mergeValue(
  key: PortraitKey,
  before: unknown,
  value: unknown,
  options: MergeOptions,
  conflicts: Conflict[],
): unknown {
  const field = fields[key];
  switch (field?.merge) {
    case 'first':
      return mergeFirst(key, before, value, options, conflicts);
    case 'newest':
      return isNews(options) && !isSpelledAlike(before, value) ? value : undefined;
    case 'stricter':
      return mergeConsent(before as Client['consent'] & object, value as Client['consent'] & object);
    case 'union':
      if (field.kind === 'email') return mergeEmails(before as readonly Email[], value as readonly Email[]);
      if (field.kind === 'phone') return mergePhones(before as readonly Phone[], value as readonly Phone[]);
      if (field.kind === 'custom')
        return mergeCustom(before as Client['custom'] & object, value as Client['custom'] & object, options);
      if (field.list) return mergeTexts(before as readonly string[], value as readonly string[]);
      return mergeNotes(String(before), String(value));
    default:
      return undefined;
  }
}

function isNews({ seen, prefer, older }: MergeOptions): boolean {
  return !seen && prefer !== 'old' && (!older || prefer === 'new');
}

function mergeFirst(
  key: PortraitKey,
  before: unknown,
  value: unknown,
  options: MergeOptions,
  conflicts: Conflict[],
): unknown {
  if (key === 'kind' || key === 'given' || key === 'family') return undefined;
  if (typeof before !== 'string' || typeof value !== 'string' || isSpelledAlike(before, value))
    return undefined;
  if (options.prefer === 'new' && !options.seen) return value;
  if (options.prefer === undefined && contradicting[key]?.(before, value))
    conflicts.push({ field: key, kept: before, offered: value });
  return undefined;
}

function isSpelledAlike(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && fold(a) === fold(b);
}

function sharesName(kept: Portrait, offered: Portrait): boolean {
  return isBlank(kept.name) || isNameless(kept) || nameKey(kept.name ?? '') === nameKey(offered.name ?? '');
}

/** Somebody known by a contact alone, which then stands in for the name. */
export function isNameless({ name, emails, phones }: Portrait): boolean {
  if (!name) return true;
  return (
    (emails ?? []).some(({ value }) => value === name) ||
    (phones ?? []).some(({ value, typed }) => value === name || typed === name)
  );
}

/** The name that stands, and every other one that says something it does not. A company's is no other name of its person. */
function mergeNames(kept: Portrait, offered: Portrait, patch: Record<string, unknown>): void {
  if (kept.kind === 'person' && offered.kind === 'organisation' && isOfCompany(kept, offered)) return;
  const takes = isNameless(kept) && !isNameless(offered);
  const name = takes ? (offered.name ?? '') : (kept.name ?? '');
  if (takes && name !== kept.name) patch.name = name;
  const candidates = [
    ...(takes || isNameless(offered) ? [] : [offered.name ?? '']),
    ...(offered.otherNames ?? []),
  ];
  const others = [...(kept.otherNames ?? [])];
  for (const candidate of candidates)
    if (candidate !== name && saysMore(candidate, [name, ...others])) others.push(candidate);
  if (others.length > (kept.otherNames ?? []).length) patch.otherNames = others;
}

function isOfCompany({ organisation = '' }: Portrait, { name = '' }: Portrait): boolean {
  const company = organisationKey(organisation);
  return company !== '' && company === organisationKey(name);
}

function saysMore(name: string, known: readonly string[]): boolean {
  const forms = nameForms(name);
  const [form] = forms;
  if (!form) return false;
  const others = known.map((other) => nameForms(other));
  // 李娜 Nancy Li says more than 李娜, equal as they are.
  if (forms.some(({ script }) => others.every((other) => other.every((one) => one.script !== script))))
    return true;
  return known.every((other) => {
    const level = compareNames(forms, nameForms(other));
    if (level === agreement.equal) return false;
    const [than] = nameForms(other);
    return (
      level < agreement.loose ||
      than?.script !== form.script ||
      form.words.join('').length > than.words.join('').length
    );
  });
}

/** Every address once, the known ones first; a bounce is not forgotten. */
function mergeEmails(kept: readonly Email[], offered: readonly Email[]): readonly Email[] {
  let emails = kept;
  for (const email of offered) {
    const at = emails.findIndex(({ value }) => value === email.value);
    emails = at < 0 ? [...emails, email] : withBounce(emails, at, email);
  }
  return emails;
}

/** Every number once. One that was typed without its country gives way to the same number written in full. */
function mergePhones(kept: readonly Phone[], offered: readonly Phone[]): readonly Phone[] {
  let phones = kept;
  for (const phone of offered) {
    const same = phones.findIndex((known) => isSamePhone(known, phone));
    if (same >= 0) phones = withBounce(phones, same, phone);
    else if (!phones.some((known) => isTail(phone, known))) {
      const at = phones.findIndex((known) => isTail(known, phone));
      phones = at < 0 ? [...phones, phone] : phones.map((known, index) => (index === at ? phone : known));
    }
  }
  return phones;
}

function withBounce<T extends Email | Phone>(known: readonly T[], at: number, { bounced }: T): readonly T[] {
  if (!bounced || known[at]?.bounced !== false) return known;
  return known.map((one, index) => (index === at ? { ...one, bounced } : one));
}

/** The very digits, typed without a country, may have been read by the country of a row once, and once by the region of the roster: what is known stands. */
function isSamePhone(a: Phone, b: Phone): boolean {
  if (a.value !== null && b.value !== null)
    return (
      a.value === b.value || (!saysCountry(a) && !saysCountry(b) && digitsOf(a.typed) === digitsOf(b.typed))
    );
  if (a.value !== b.value) return false;
  return a.typed === b.typed || (digitsOf(a.typed) !== '' && digitsOf(a.typed) === digitsOf(b.typed));
}

/**
 * All of the seven or more digits of `short`, which was typed without a country, end the number `long`. Where `short` is a number of the roster's region by itself,
 * `long` must say its country: that of somebody who comes from there, whose own list left it out.
 */
function isTail(short: Phone, long: Phone): boolean {
  if (long.value === null || (short.value !== null && (saysCountry(short) || !saysCountry(long))))
    return false;
  const digits = digitsOf(short.typed).replace(/^0/, '');
  return digits.length >= 7 && !/e/i.test(short.typed) && long.value.endsWith(digits);
}

/** A spreadsheet may have taken the plus away. */
function saysCountry({ value, typed }: Phone): boolean {
  return /^\D{0,9}(?:\+|00)/.test(typed.normalize('NFKC')) || digitsOf(typed) === value?.slice(1);
}

function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '');
}

function mergeTexts(kept: readonly string[], offered: readonly string[]): readonly string[] {
  const known = new Set(kept.map(fold));
  const added = offered.filter((text) => text !== '' && !known.has(fold(text)) && known.add(fold(text)));
  return added.length === 0 ? kept : [...kept, ...added];
}

function mergeNotes(kept: string, offered: string): string {
  return kept.includes(offered) ? kept : `${kept}\n${offered}`;
}

function mergeCustom(
  kept: Client['custom'] & object,
  offered: Client['custom'] & object,
  options: MergeOptions,
): Client['custom'] & object {
  const replace = !options.seen && options.prefer !== 'old';
  return replace ? { ...kept, ...offered } : { ...offered, ...kept };
}

/** A no stands against every yes of an import; of two alike the earlier said stays. */
function mergeConsent(
  kept: Client['consent'] & object,
  offered: Client['consent'] & object,
): Client['consent'] & object {
  const merged: Record<string, Consent> = { ...kept };
  for (const [channel, consent] of Object.entries(offered)) {
    const before = Object.hasOwn(kept, channel) ? kept[channel] : undefined;
    if (!before || (before.state === 'yes' && consent.state === 'no')) merged[channel] = consent;
  }
  return merged;
}
