/** A write made of edits, and its receipt: what every command does that changes records. */
import type { Context } from '../../context.ts';
import { type Edit, edit } from '../../domain/change/edit.ts';
import type { CollectionName, Roster } from '../../domain/roster.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Next, Receipt, Report } from '../../reports/report.ts';
import type { Want } from '../../store/store.ts';
import { receiptFor } from './receipt.ts';

/** What a command says of its edits. */
export interface Told {
  readonly said: readonly Phrase[];
  /** Said instead where no record came out different; else that nothing changed. */
  readonly unchanged?: readonly Phrase[];
  /** What one should know of it although it was done. */
  readonly warnings?: readonly Phrase[];
  /** Tables worth seeing at a terminal with it. */
  readonly sections?: readonly Report[];
  /** What one may do before it or in place of it, and what after. */
  readonly before?: readonly Next[];
  readonly next?: readonly Next[];
}

/** Carries `work` out in one write, on the roster as it is under the lock; new records say that this command made them. */
export async function editRoster<K extends CollectionName>(
  context: Context,
  want: readonly Want<K>[],
  work: (change: Edit<K>, roster: Roster<K>) => Told,
): Promise<Receipt> {
  const { seq, answer } = await context.write(want, (roster: Roster<K>) => {
    const change = edit(roster, context.now, { command: context.command });
    const told = work(change, roster);
    const changes = change.changes();
    return { changes, answer: { changes, told } };
  });
  const { said, unchanged = [say('nothing-changed')], ...more } = answer.told;
  const committed = { seq, answer: answer.changes };
  return receiptFor(context, committed, answer.changes.length > 0 ? said : unchanged, more);
}
