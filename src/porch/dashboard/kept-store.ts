/** A store whose readings are kept in memory for as long as its files are what they were: for a program that stays open. */
import type { AnyRecord, CollectionName, Roster } from '../../domain/roster.ts';
import type { Store, Want } from '../../store/store.ts';

interface Kept {
  readonly fingerprint: string;
  readonly roster: Roster;
  readonly names: ReadonlySet<CollectionName>;
}

/** `read` reads whole collections as the store does; what is asked of them is then found in memory. Writing is the store's own. */
export function keptStore(
  store: Store,
  read: (names: readonly CollectionName[]) => Promise<Roster<CollectionName>>,
): Store {
  let kept: Kept | null = null;
  const upToDate = async (wanted: readonly CollectionName[]): Promise<Roster> => {
    const fingerprint = store.fingerprint();
    const known = kept?.fingerprint === fingerprint ? kept : null;
    const names = new Set([...(known?.names ?? []), ...wanted]);
    if (known !== null && names.size === known.names.size) return known.roster;
    const missing = wanted.filter((name) => !known?.names.has(name));
    const more = await read(missing);
    // Somebody wrote while it was read: all of it is read again, so that it is of one moment.
    if (store.fingerprint() !== fingerprint) {
      kept = null;
      return upToDate([...names]);
    }
    const roster = { ...known?.roster, ...more } as Roster;
    kept = { fingerprint, roster, names };
    return roster;
  };
  return {
    ...store,
    async read<K extends CollectionName>(want: readonly Want<K>[]): Promise<Roster<K>> {
      const roster = await upToDate(want.map((one) => (typeof one === 'string' ? one : one.from)));
      const asked: Record<string, unknown> = { settings: roster.settings, counters: roster.counters };
      for (const one of want) {
        const name = typeof one === 'string' ? one : one.from;
        const found = foundOf(roster[name] as ReadonlyMap<string, AnyRecord>, one);
        const before = asked[name] as ReadonlyMap<string, AnyRecord> | undefined;
        asked[name] = before === undefined ? found : new Map([...before, ...found]);
      }
      return asked as Roster<K>;
    },
  };
}

/** Where it is only said what is wanted at least, all of it. */
function foundOf(records: ReadonlyMap<string, AnyRecord>, want: Want): ReadonlyMap<string, AnyRecord> {
  if (typeof want === 'string') return records;
  if ('ids' in want)
    return new Map(
      want.ids.flatMap((id) => {
        const record = records.get(id);
        return record === undefined ? [] : [[id, record] as const];
      }),
    );
  if ('client' in want)
    return new Map([...records].filter(([, record]) => 'client' in record && record.client === want.client));
  return records;
}
