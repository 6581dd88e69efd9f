/** What becomes of two values of one person: blanks are filled, nothing is blanked, lists grow, the stricter consent stands. */

import { isBlank, same } from '../lib/plain.ts';
import { fold } from '../lib/text/fold.ts';
import { mergeEmails, mergePhones } from './merge/contacts.ts';
import { isFuller, mergeNames, sharesName } from './merge/names.ts';
import type { Portrait, PortraitKey } from './merge/portrait.ts';
import { type Client, clientFields } from './records/client.ts';
import type { Consent, Email, Field, Phone } from './records/field.ts';
import { mayBeOneOrganisation } from './value/organisation.ts';

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
