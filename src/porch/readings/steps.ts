/** The steps of a roster, newest first, each with whether it still stands. */
import type { Step } from '../../reports/roster/history.ts';
import type { Store } from '../../store/store.ts';

export function* stepsOf(store: Store): Iterable<Step> {
  const settled = new Map<number, boolean>();
  for (const { seq, at, by, command, size, ids = [], undoes, redoes } of store.entries()) {
    const target = undoes ?? redoes;
    if (target !== undefined && !settled.has(target)) settled.set(target, undoes !== undefined);
    const ofStep = target ?? null;
    yield { seq, at, by, command, size, undone: settled.get(seq) ?? false, ids, ofStep };
  }
}
