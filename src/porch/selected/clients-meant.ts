/** The clients a command changes, where it may be many: one by a reference, or all of a condition. */
import type { Context } from '../../context.ts';
import { UserError } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import type { Client } from '../../domain/records/client.ts';
import { conditionTyped } from '../typed/condition.ts';
import { selectedClients } from './selection.ts';

/** A reference to one client, else a condition. */
export async function clientsMeant(context: Context, ref: string): Promise<readonly Client[]> {
  if (/[:<>=]/.test(ref))
    return (await selectedClients(context, await conditionTyped('clients', ref))).selected;
  try {
    return [resolveClient(await context.read(['clients']), ref)];
  } catch (error) {
    if (error instanceof UserError && error.code === 'client.unknown' && ref.includes(' ')) {
      const { selected } = await selectedClients(context, ref);
      if (selected.length > 0) return selected;
    }
    throw error;
  }
}
