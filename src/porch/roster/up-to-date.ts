/** Shows other programs the present, where somebody only looked at it. */
import type { Context } from '../../context.ts';
import { UserError } from '../../domain/errors.ts';

/** Brings the roster's file up to date with its journal where it can be written now: the journal holds everything, so that nothing is lost else. */
export async function bringUpToDate(context: Context): Promise<void> {
  try {
    await (await context.store()).save(context.now, { waits: false });
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'interrupted') throw error;
  }
}
