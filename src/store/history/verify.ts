/** Checks that the journal is what was written, line by line, and reaches as far as the snapshot. */
import { fail } from '../../domain/errors.ts';
import { readChain } from '../journal/journal.ts';
import { load } from '../state/loading.ts';
import type { Backing } from '../state/present.ts';
import type { Verified } from '../store.ts';

/** Null where there is no journal. Throws what `load` throws, and `roster.journal-other`. */
export async function verify(backing: Backing): Promise<Verified | null> {
  const { journal, snapshot: path } = backing.paths;
  const { document, tail } = await load(backing);
  if (tail.standing === 'other') throw fail('roster.journal-other', { path });
  const { seq: included, hash: expected } = document.head;
  let steps = 0;
  let last = { seq: 0, hash: '' };
  let isReached = false;
  const chain = readChain(journal, path, ({ head: { seq, hash } }) => {
    steps++;
    last = { seq, hash };
    isReached ||= seq === included && hash === expected;
  });
  if (chain === null) return null;
  const { base, brokenAt } = chain;
  if (steps === 0) last = { seq: base.seq, hash: base.hash };
  isReached ||= included === base.seq && (expected === base.hash || expected === base.prev);
  return { steps, ...last, brokenAt: brokenAt ?? (isReached ? null : Math.min(included, last.seq + 1)) };
}
