/** The options that set a client's fields: one for each field a person types. */
import { readEmails, readPhones } from '../../domain/contact.ts';
import { fail } from '../../domain/errors.ts';
import { type Client, channels, roles } from '../../domain/records/client.ts';
import type { Consent } from '../../domain/records/field.ts';
import type { RosterSettings } from '../../domain/roster.ts';
import type { Day } from '../../lib/day.ts';
import { nearest } from '../../lib/near.ts';
import { oneOf, pairs, text, texts, whole } from '../options.ts';

export const clientOptions = {
  kind: oneOf('--kind <KIND>', ['person', 'organisation']),
  email: texts('--email <ADDRESS>'),
  phone: texts('--phone <NUMBER>'),
  wechat: text('--wechat <ID>'),
  organisation: text('--organisation <NAME>'),
  title: text('--title <TITLE>'),
  department: text('--department <NAME>'),
  role: texts('--role <ROLE>'),
  industry: text('--industry <NAME>'),
  companySize: whole('--company-size <N>'),
  region: text('--region <NAME>'),
  city: text('--city <NAME>'),
  country: text('--country <NAME>'),
  language: text('--language <CODE>'),
  interest: texts('--interest <TEXT>'),
  need: texts('--need <TEXT>'),
  tag: texts('--tag <TAG>'),
  source: text('--source <NAME>'),
  birthday: text('--birthday <DAY>'),
  owner: text('--owner <NAME>'),
  notes: text('--notes <TEXT>'),
  consent: pairs('--consent <CHANNEL=YES|NO>'),
} as const;

export interface ClientInput {
  readonly kind: Client['kind'] | undefined;
  readonly email: readonly string[] | undefined;
  readonly phone: readonly string[] | undefined;
  readonly wechat: string | undefined;
  readonly organisation: string | undefined;
  readonly title: string | undefined;
  readonly department: string | undefined;
  readonly role: readonly string[] | undefined;
  readonly industry: string | undefined;
  readonly companySize: number | undefined;
  readonly region: string | undefined;
  readonly city: string | undefined;
  readonly country: string | undefined;
  readonly language: string | undefined;
  readonly interest: readonly string[] | undefined;
  readonly need: readonly string[] | undefined;
  readonly tag: readonly string[] | undefined;
  readonly source: string | undefined;
  readonly birthday: string | undefined;
  readonly owner: string | undefined;
  readonly notes: string | undefined;
  readonly consent: readonly (readonly [string, string])[] | undefined;
}

type Patch = { -readonly [K in keyof Client]?: Client[K] | undefined };

/** What was typed as fields of a client; an empty text clears its field. Throws `usage.bad-value` for what cannot be. */
export function clientPatch(
  input: ClientInput,
  settings: RosterSettings,
  today: Day,
  before?: Client,
): Patch {
  const patch: Patch = {};
  const set = <K extends keyof Patch>(key: K, value: Patch[K] | undefined) => {
    if (value !== undefined) patch[key] = value;
  };
  const some = <T, R>(
    values: readonly T[] | undefined,
    read: (value: T) => readonly R[],
  ): readonly R[] | undefined => values?.flatMap(read);
  set('kind', input.kind);
  set('emails', some(input.email, emailsOf));
  set(
    'phones',
    some(input.phone, (typed) => phonesOf(typed, settings.region)),
  );
  set(
    'roles',
    some(input.role, (typed) => [choiceOf('--role', typed, roles)]),
  );
  for (const key of [
    'wechat',
    'organisation',
    'title',
    'department',
    'industry',
    'region',
    'city',
    'country',
    'language',
    'owner',
    'notes',
  ] as const) {
    set(key, input[key]?.trim());
  }
  set('companySize', input.companySize);
  set('interests', some(input.interest, words));
  set('needs', some(input.need, words));
  set('tags', some(input.tag, words));
  set('sourceChannel', input.source?.trim());
  set('birthday', input.birthday === undefined ? undefined : birthdayOf(input.birthday));
  if (input.consent)
    patch.consent = {
      ...before?.consent,
      ...Object.fromEntries(input.consent.map((pair) => consentOf(pair, today))),
    };
  return patch;
}

const words = (typed: string): string[] =>
  typed
    .split(/[,，;；、]/)
    .map((word) => word.trim())
    .filter(Boolean);

function emailsOf(typed: string) {
  if (typed.trim() === '') return [];
  const emails = readEmails(typed);
  if (emails.length === 0 || emails.some((email) => !email.valid)) {
    throw fail('usage.bad-value', { option: '--email', value: typed, allowed: ['name@example.com'] });
  }
  return emails;
}

function phonesOf(typed: string, region: string | undefined) {
  return typed.trim() === '' ? [] : readPhones(typed, region);
}

function choiceOf<const T extends string>(option: string, typed: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === typed.trim().toLowerCase());
  if (found) return found;
  const near = nearest(typed, allowed);
  throw fail('usage.bad-value', { option, value: typed, allowed: near.length > 0 ? near : allowed });
}

function birthdayOf(typed: string): string {
  if (typed === '' || /^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(typed)) return typed;
  throw fail('usage.bad-value', { option: '--birthday', value: typed, allowed: ['1990-05-17', '--05-17'] });
}

function consentOf([channel, answer]: readonly [string, string], today: Day): [string, Consent] {
  const state = choiceOf('--consent', answer, ['yes', 'no']);
  return [choiceOf('--consent', channel, channels), { state, day: today, evidence: 'client edit' }];
}
