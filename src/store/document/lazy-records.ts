/** The records of a collection that was checked before, parsed only as far as somebody iterates: a list of twenty needs no more. */
import type { AnyRecord } from '../../domain/roster.ts';
import { nextLine, parse } from './body.ts';

/** Bytes of the first piece; each further one is twice as long, so that a walk to the end costs no more than parsing the whole. */
const first = 1 << 15;
const longest = 1 << 26;

/** `whole` is asked where a record does not stand in lines of its own. Throws a SyntaxError on what is not JSON. */
export function lazyRecords(body: Buffer, whole: () => Iterable<AnyRecord>): ReadonlyMap<string, AnyRecord> {
  const known = new Map<string, AnyRecord>();
  const inOrder: AnyRecord[] = [];
  let at = 0;
  let size = first;

  /** Of two records with one id the first counts. */
  function learn(records: Iterable<AnyRecord>): void {
    for (const record of records) {
      if (known.has(record.id)) continue;
      known.set(record.id, record);
      inOrder.push(record);
    }
  }

  /** False at the end. */
  function goOn(): boolean {
    if (at >= body.length) return false;
    const next = body.length - at > size ? body.indexOf(nextLine, at + size) : -1;
    const end = next < 0 ? body.length : next;
    try {
      learn(parse(body.subarray(at, end)));
      at = end + 2;
    } catch (error) {
      // Somebody broke a record over several lines, and the piece ended in it.
      if (!(error instanceof SyntaxError)) throw error;
      learn(whole());
      at = body.length;
    }
    size = Math.min(size * 2, longest);
    return true;
  }

  function* walk(): Generator<AnyRecord, undefined> {
    for (let i = 0; ; i++) {
      while (i >= inOrder.length) if (!goOn()) return;
      const record = inOrder[i];
      if (record) yield record;
    }
  }

  function* entries(): Generator<[string, AnyRecord], undefined> {
    for (const record of walk()) yield [record.id, record];
  }

  function* keys(): Generator<string, undefined> {
    for (const { id } of walk()) yield id;
  }

  const all = () => {
    while (goOn());
    return known;
  };

  return {
    get: (id) => known.get(id) ?? all().get(id),
    has: (id) => known.has(id) || all().has(id),
    forEach: (visit) => all().forEach(visit),
    get size() {
      return all().size;
    },
    values: walk,
    keys,
    entries,
    [Symbol.iterator]: entries,
  };
}
