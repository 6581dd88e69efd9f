/** What a person set by hand stands against a file that still says what they replaced: it says nothing new. */
import { heldIn } from '../../../lib/collect.ts';
import { isBlank, same } from '../../../lib/plain.ts';
import type { Instant } from '../../../lib/time/instant.ts';
import type { Conflict } from '../../merge.ts';
import { clientFields } from '../../records/client.ts';
import type { FieldTable } from '../../records/field.ts';
import { registrationFields } from '../../records/registration.ts';
import type { AnyRecord, Change } from '../../roster.ts';

/** The changes of every step that a person made and nobody took back, the newest first. */
export type HandSteps = () => Iterable<readonly Change[]>;

/** A value that stays as somebody set it, though the file says another one. */
export interface KeptByHand {
  readonly id: string;
  /** The field's key, after a dot which part of it. */
  readonly field: string;
}

export interface ByHand {
  /** Without what would take back what somebody did by hand. */
  leave<P extends object>(collection: Handled, record: AnyRecord, patch: P): P;
  /** Without those in which the file says what somebody replaced. */
  unsettled(record: AnyRecord, conflicts: readonly Conflict[]): readonly Conflict[];
  /** Whether somebody gave a client another name than this one. */
  isRenamed(client: AnyRecord, name: string): boolean;
  readonly kept: readonly KeptByHand[];
}

type Handled = 'clients' | 'registrations';

interface Past {
  readonly before: Values;
  readonly after: Values;
  /** The record that went when two were made one, beside what became of the one that stands. */
  readonly isGone: boolean;
}

type Values = Readonly<Record<string, unknown>>;

const tables: Readonly<Record<Handled, FieldTable>> = {
  clients: clientFields,
  registrations: registrationFields,
};
/** Whose it is, and how it is known again. */
const untouched: ReadonlySet<string> = new Set(['client', 'key', 'keys', 'otherKeys', 'origin']);

export interface HandOptions {
  readonly handSteps?: HandSteps;
  readonly prefer?: 'new' | 'old';
  readonly now: Instant;
}

/** The journal is read once at most, and only where a record that was touched since it was made would be changed. */
export function byHand({ handSteps, prefer, now: today }: HandOptions): ByHand {
  let known: ReadonlyMap<string, readonly Past[]> | undefined;
  const kept: KeptByHand[] = [];
  const pastOf = ({ id, created, updated }: AnyRecord): readonly Past[] => {
    // What is made and changed at the moment of the import is so by a clock that was set.
    const isAsMade = created === updated && updated !== today;
    if (handSteps === undefined || prefer === 'new' || isAsMade) return [];
    known ??= pastsIn(handSteps());
    return known.get(id) ?? [];
  };

  return {
    leave(collection, record, patch) {
      if (isBlank(patch)) return patch;
      const past = pastOf(record);
      if (past.length === 0) return patch;
      const left: Record<string, unknown> = {};
      const now = record as unknown as Values;
      for (const [key, offered] of Object.entries(patch)) {
        const { kind, list, merge } = tables[collection][key] ?? {};
        const about = { key, now: now[key], past, prefer };
        if (untouched.has(key)) left[key] = offered;
        else if (list) keepOut(left, about, itemsLeft(about, offered), offered);
        else if (kind === 'custom' || kind === 'consent') {
          const parts = partsLeft(about, offered as Values);
          if (!isBlank(parts.value)) left[key] = parts.value;
          for (const part of parts.kept) kept.push({ id: record.id, field: `${key}.${part}` });
        } else if (merge === 'union' && isTakenOut(about, offered)) keepOut(left, about, undefined, offered);
        else keepOut(left, about, isReplaced(about, offered) ? undefined : offered, offered);
      }
      return left as typeof patch;

      function keepOut(
        into: Record<string, unknown>,
        { key, now: is }: About,
        value: unknown,
        offered: unknown,
      ) {
        if (!same(value, offered)) kept.push({ id: record.id, field: key });
        if (!isBlank(value) && !same(value, is)) into[key] = value;
      }
    },
    unsettled(record, conflicts) {
      if (conflicts.length === 0) return conflicts;
      const past = pastOf(record);
      const now = record as unknown as Values;
      return conflicts.filter(
        ({ field, offered }) => !isReplaced({ key: field, now: now[field], past, prefer }, offered),
      );
    },
    isRenamed: (client, name) =>
      pastOf(client).some(({ before, after }) => before.name === name && after.name !== name),
    kept,
  };
}

interface About {
  readonly key: string;
  readonly now: unknown;
  readonly past: readonly Past[];
  readonly prefer: 'new' | 'old' | undefined;
}

/** What stands was set by hand, and that replaced. */
function isReplaced({ key, now, past, prefer }: About, value: unknown): boolean {
  let stands = now;
  for (const { before, after, isGone } of past) {
    const was = before[key];
    const is = after[key];
    if (same(was, is)) continue;
    // Since then something else set it.
    if (!same(is, stands)) return false;
    if (same(was, value) || prefer === 'old') return true;
    if (!isGone) stands = was;
  }
  return false;
}

/** The items a list may have: those it has, and those offered that nobody took out. */
function itemsLeft({ key, now, past }: About, offered: unknown): unknown {
  const had = new Set(itemsIn(now).map(contentOf));
  return itemsIn(offered).filter((item) => {
    const content = contentOf(item);
    // The name of a client gives way to no other, but would be one of their other names.
    const isIn = (values: Values) =>
      itemsIn(values[key]).some((one) => contentOf(one) === content) ||
      (key === 'otherNames' && values.name === content);
    return had.has(content) || !past.some(({ before, after }) => isIn(before) && !isIn(after));
  });
}

function partsLeft(
  { key, now, past, prefer }: About,
  offered: Values,
): { readonly value: unknown; readonly kept: readonly string[] } {
  const partsIn = (values: unknown) => (values ?? {}) as Values;
  const is = partsIn(now);
  const value: Record<string, unknown> = { ...offered };
  const kept = Object.keys(offered).filter((part) => {
    const ofPart = past.map(({ before, after, isGone }) => ({
      before: partsIn(before[key]),
      after: partsIn(after[key]),
      isGone,
    }));
    return (
      !same(is[part], offered[part]) &&
      isReplaced({ key: part, now: is[part], past: ofPart, prefer }, offered[part])
    );
  });
  for (const part of kept) {
    if (is[part] === undefined) delete value[part];
    else value[part] = is[part];
  }
  return { value: same(value, is) ? undefined : value, kept };
}

/** A text to which the file adds what somebody took out of it. */
function isTakenOut({ key, now, past }: About, offered: unknown): boolean {
  const added = String(offered)
    .slice(now === undefined ? 0 : String(now).length)
    .trim();
  return past.some(
    ({ before, after }) =>
      String(before[key] ?? '').includes(added) && !String(after[key] ?? '').includes(added),
  );
}

function itemsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function contentOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { value, typed } = item as { readonly value?: unknown; readonly typed?: unknown };
  return String(value ?? typed ?? JSON.stringify(item));
}

function pastsIn(steps: Iterable<readonly Change[]>): Map<string, Past[]> {
  const pasts = new Map<string, Past[]>();
  const add = (id: string, before: AnyRecord, after: AnyRecord, isGone: boolean) =>
    heldIn(pasts, id, () => []).push({
      before: before as unknown as Values,
      after: after as unknown as Values,
      isGone,
    });
  for (const changes of steps) {
    for (const { id, before, after } of changes) {
      if (before === null) continue;
      if (after !== null) add(id, before, after, false);
      else {
        const heir = changes.find((one) => isHeir(one, before));
        if (heir?.after) add(heir.id, before, heir.after, true);
      }
    }
  }
  return pasts;
}

/** The one that a record went into when two clients were made one. */
function isHeir({ after, before }: Change, gone: AnyRecord): boolean {
  if (after === null || before === null) return false;
  const { formerIds, event } = after as { readonly formerIds?: readonly string[]; readonly event?: string };
  if (formerIds !== undefined) return formerIds.includes(gone.id);
  return event !== undefined && event === (gone as { readonly event?: string }).event;
}
