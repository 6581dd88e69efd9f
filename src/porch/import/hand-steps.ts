/** What persons did to clients and registrations, as the journal tells: all but imports, and what takes steps back. */
import { type Change, numberOf } from '../../domain/roster.ts';
import type { Store } from '../../store/store.ts';
import { stepsOf } from '../readings/steps.ts';

const others = /^(?:import|undo|redo|restore|init|convert|demo)\b/;

/** The changes of each step that stands, the newest first; what was before the roster was brought into this version is not told. */
export function* handSteps(store: Store): Iterable<readonly Change[]> {
  for (const { seq, command, undone, size, ids, ofStep } of stepsOf(store)) {
    if (command.startsWith('migrate ')) return;
    if (undone || ofStep !== null || others.test(command)) continue;
    // All it touched is named, and none of it is ours.
    if (
      ids.length === size &&
      !ids.some((id) => numberOf('clients', id) > 0 || numberOf('registrations', id) > 0)
    )
      continue;
    yield store.changesOf(seq);
  }
}
