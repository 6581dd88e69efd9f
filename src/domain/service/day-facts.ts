/** What tells whether there is a reason to turn to a client today, and how much it presses; not who they are, nor what to say. */
import type { Client } from '../records/client.ts';
import type { AnyRecord } from '../roster.ts';
import type { View } from '../view.ts';
import { isTaggedVip } from './occasions.ts';

/** A client as far as the day plan ranks by them: texts it only counts are empty, and a birthday has no year. */
export type DayFacts = Pick<
  Client,
  'id' | 'archived' | 'owner' | 'companySize' | 'needs' | 'tags' | 'referredBy' | 'birthday' | 'setLabels'
>;

export function dayFacts(client: Client): DayFacts {
  const { id, archived, owner, companySize, needs, referredBy, birthday, setLabels } = client;
  const facts: { -readonly [K in keyof DayFacts]: DayFacts[K] } = { id };
  if (archived !== undefined) facts.archived = { ...archived, reason: '' };
  if (owner !== undefined) facts.owner = owner;
  if (companySize !== undefined) facts.companySize = companySize;
  if (needs !== undefined) facts.needs = needs.map(() => '');
  if (isTaggedVip(client)) facts.tags = ['vip'];
  if (referredBy !== undefined) facts.referredBy = referredBy;
  if (birthday !== undefined) facts.birthday = `--${birthday.slice(-5)}`;
  if (setLabels !== undefined) facts.setLabels = setLabels.map((one) => ({ ...one, reason: '', by: '' }));
  return facts;
}

/** The same as what a store may keep. */
export const dayFactsView: View = {
  name: 'day',
  // A part of the program is named after what stands in it.
  maker: import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1),
  fields: [
    'id',
    'archived',
    'owner',
    'companySize',
    'needs',
    'tags',
    'referredBy',
    'birthday',
    'setLabels',
  ] satisfies (keyof DayFacts)[],
  of: (client) => dayFacts(client as Client) as unknown as AnyRecord,
};
