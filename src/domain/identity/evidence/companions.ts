/** Who has the most in common with whom, of all fragments the rare ones counting most. */

export interface Gathering {
  add(fragments: readonly number[]): void;
  /** Everybody beside those with whom they have the most in common, a few each; every pair once, whatever the order of people. */
  pairs(): Iterable<readonly [before: number, after: number]>;
}

/** A fragment of more people says nothing. */
const crowd = 80;
/** More than these nobody is compared with. */
const mostCompanions = 10;

export function newGathering(): Gathering {
  let fragments = new Int32Array(4096);
  let count = 0;
  const ends: number[] = [];
  return {
    add(own) {
      if (count + own.length > fragments.length) {
        const more = new Int32Array((count + own.length) * 2);
        more.set(fragments);
        fragments = more;
      }
      for (let at = 0; at < own.length; at++) fragments[count++] = own[at] ?? 0;
      ends.push(count);
    },
    *pairs() {
      const people = ends.length;
      const { places, bearers } = sortedIn(fragments.subarray(0, count), ends);
      const mask = places.length - 2;
      const common = new Float64Array(people);
      const met: number[] = [];
      const found: number[] = [];
      for (let one = 0; one < people; one++) {
        for (let at = ends[one - 1] ?? 0; at < (ends[one] ?? 0); at++) {
          const place = (fragments[at] ?? 0) & mask;
          const [from, to] = [places[place] ?? 0, places[place + 1] ?? 0];
          if (to - from > crowd || to - from < 2) continue;
          const weight = Math.log2(people / (to - from));
          for (let of = from; of < to; of++) {
            const other = bearers[of] ?? 0;
            if (other === one) continue;
            if (common[other] === 0) met.push(other);
            common[other] = (common[other] ?? 0) + weight;
          }
        }
        for (const other of bestOf(met, common))
          found.push(Math.min(one, other) * people + Math.max(one, other));
        for (const other of met) common[other] = 0;
        met.length = 0;
      }
      let last = -1;
      for (const pair of Float64Array.from(found).sort()) {
        if (pair !== last) yield [Math.floor(pair / people), pair % people];
        last = pair;
      }
    },
  };
}

/** Who bears each fragment, in their order; a place is shared by fragments that are alike in their last bits. */
function sortedIn(
  fragments: Int32Array,
  ends: readonly number[],
): { places: Int32Array; bearers: Int32Array } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, fragments.length)));
  const places = new Int32Array(size + 1);
  const mask = size - 1;
  for (let at = 0; at < fragments.length; at++) {
    const place = ((fragments[at] ?? 0) & mask) + 1;
    places[place] = (places[place] ?? 0) + 1;
  }
  for (let place = 1; place <= size; place++) places[place] = (places[place] ?? 0) + (places[place - 1] ?? 0);
  const bearers = new Int32Array(fragments.length);
  const next = places.slice(0, size);
  for (let one = 0; one < ends.length; one++) {
    for (let at = ends[one - 1] ?? 0; at < (ends[one] ?? 0); at++) {
      const place = (fragments[at] ?? 0) & mask;
      const to = next[place] ?? 0;
      bearers[to] = one;
      next[place] = to + 1;
    }
  }
  return { places, bearers };
}

/** Of those who have as much in common as the last of the few, all are taken, or where they are many, none. */
function bestOf(met: readonly number[], common: Float64Array): readonly number[] {
  if (met.length <= mostCompanions) return met;
  const weights = Float64Array.from(met, (other) => common[other] ?? 0).sort();
  const least = weights[weights.length - mostCompanions] ?? 0;
  const best = met.filter((other) => (common[other] ?? 0) >= least);
  return best.length <= 2 * mostCompanions ? best : best.filter((other) => (common[other] ?? 0) > least);
}
