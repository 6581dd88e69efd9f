/** A row that came back without an id, as the draft an import would make of it. */
import { type Draft, type PersonDraft, type Place, personTexts, type Sheetful } from '../draft.ts';
import type { Consent, Email, Phone } from '../records/field.ts';

/** By the keys of the columns; what is blank is not there. */
export type RowValues = ReadonlyMap<string, unknown>;

const lists = [
  'otherNames',
  'roles',
  'tags',
  'interests',
  'needs',
  'links',
  'preferredChannels',
  'forbiddenChannels',
] as const satisfies readonly (keyof PersonDraft)[];
const single = ['given', 'family', 'companySize'] as const satisfies readonly (keyof PersonDraft)[];

/** Null where the row says nobody: neither a name nor a contact, nor a company. */
export function draftOf(place: Place, values: RowValues): Draft | null {
  const emails = (values.get('emails') ?? []) as readonly Email[];
  const phones = (values.get('phones') ?? []) as readonly Phone[];
  const organisation = values.get('organisation') as string | undefined;
  const name = (values.get('name') ?? '') as string;
  const isCompany = name === '' && organisation !== undefined && emails.length + phones.length === 0;
  if (name === '' && !isCompany && emails.length + phones.length === 0 && !values.has('wechat')) return null;
  const person: PersonDraft = {
    kind: isCompany ? 'organisation' : ((values.get('kind') ?? 'person') as PersonDraft['kind']),
    name: isCompany ? organisation : name,
    emails,
    phones,
    ...(organisation === undefined || isCompany ? {} : { organisation }),
    ...picked([...single, ...lists], values),
    ...consents(values),
    texts: picked(personTexts, values),
    custom: partsOf('custom', values) as Record<string, string>,
  };
  return { place, person };
}

function consents(values: RowValues): Pick<PersonDraft, 'consent'> {
  const consent = partsOf('consent', values) as Record<string, Consent>;
  return Object.keys(consent).length === 0 ? {} : { consent };
}

function partsOf(name: string, values: RowValues): Record<string, unknown> {
  const parts = [...values].filter(([key]) => key.startsWith(`${name}.`));
  return Object.fromEntries(parts.map(([key, value]) => [key.slice(name.length + 1), value]));
}

function picked<K extends string>(keys: readonly K[], values: RowValues): { readonly [P in K]?: never } {
  const found = keys.filter((key) => values.has(key)).map((key) => [key, values.get(key)]);
  return Object.fromEntries(found) as { readonly [P in K]?: never };
}

/** What importing them is called by in what is recorded. */
export const tool = 'regulars';

/** The rows without an id as a sheet of their own, as if somebody imported it. */
export function sheetOf(file: string, drafts: readonly Draft[]): Sheetful {
  return {
    file,
    tool,
    as: 'contacts',
    encoding: 'utf-8',
    headerRow: 0,
    headings: [],
    mapping: [],
    fingerprint: '',
    rows: drafts.length,
    drafts,
    seats: [],
    answers: [],
    checkinKnown: false,
    skipped: [],
    rejected: [],
    issues: [],
  };
}
