/** `lost`: records that a client left us, and why; without a client, the list. */
import type { Context } from '../context.ts';
import { fail } from '../domain/errors.ts';
import { resolveEvent } from '../domain/find/named.ts';
import type { Client } from '../domain/records/client.ts';
import { codeLists } from '../domain/value/code-list.ts';
import { editRoster } from '../porch/receipts/edit-roster.ts';
import { clientsMeant } from '../porch/selected/clients-meant.ts';
import { confirmed } from '../porch/typed/confirm.ts';
import { pastDay } from '../porch/typed/past-day.ts';
import { say } from '../reports/phrases.ts';
import type { Receipt } from '../reports/report.ts';
import { command } from './command.ts';
import { eventOption, flag, text } from './options.ts';
import { listedCode } from './record-options.ts';

export default command({
  arguments: { ref: 'maybe' },
  options: {
    reason: text('--reason <REASON>'),
    at: text('--at <DAY>'),
    event: eventOption,
    note: text('--note <TEXT>'),
    clear: flag('--clear'),
  },
  async run(context, { ref, clear, ...typed }) {
    const isBare = !clear && Object.values(typed).every((value) => value === undefined);
    if (ref === undefined && isBare) return context.run(['lost', 'list']);
    if (ref === undefined) throw fail('usage.missing-argument', { name: 'REF', command: 'lost' });
    if (clear && !isBare && typed.reason !== undefined)
      throw fail('usage.not-together', { one: '--clear', other: '--reason' });
    const { reason } = typed;
    if (!clear && !reason?.trim())
      throw fail('usage.missing-argument', { name: '--reason', command: 'lost' });
    const clients = await clientsMeant(context, ref);
    if (clients.length > 1)
      await confirmed(context, say('confirm.lost', { count: clients.length, clear: clear === true }));
    return clear ? cleared(context, clients) : lost(context, clients, { ...typed, reason: reason ?? '' });
  },
});

interface Typed {
  readonly reason: string;
  readonly at: string | undefined;
  readonly event: string | undefined;
  readonly note: string | undefined;
}

/** One loss a client and day: who is told of again on that day is told of better. */
async function lost(context: Context, clients: readonly Client[], typed: Typed): Promise<Receipt> {
  const day = await pastDay(context, typed.at);
  return editRoster(context, ['clients', 'events', 'codes', 'losses'], (change, roster) => {
    const reason = listedCode('reason', typed.reason, codeLists(roster.codes.values()));
    const event =
      typed.event === undefined ? undefined : resolveEvent(roster.events.values(), typed.event).id;
    const note = typed.note?.trim() || undefined;
    const known = new Map(
      [...roster.losses.values()].filter((one) => one.day === day).map((one) => [one.client, one]),
    );
    for (const { id: client } of clients) {
      const before = known.get(client);
      const told = { reason, event: event ?? before?.event, note: note ?? before?.note };
      if (before) change.set('losses', before.id, told);
      else change.add('losses', { client, day, ...told, by: context.settings.owner });
    }
    const [only] = clients.length === 1 ? clients : [];
    return {
      said: [
        only
          ? say('lost.done', { id: only.id, name: only.name, reason, day })
          : say('lost.several', { count: change.changes().length, reason, day }),
      ],
      next: only
        ? [`regulars winback decide ${only.id} rescue --reason "..."`, 'regulars lost reasons']
        : ['regulars lost reasons'],
    };
  });
}

/** Takes the last loss of each back, as it was written down by mistake. */
function cleared(context: Context, clients: readonly Client[]): Promise<Receipt> {
  return editRoster(context, ['clients', 'losses'], (change, roster) => {
    const last = new Map<string, { readonly id: string; readonly day: string }>();
    for (const one of roster.losses.values())
      if (one.day >= (last.get(one.client)?.day ?? '')) last.set(one.client, one);
    const gone = clients.filter(({ id }) => last.has(id));
    for (const { id } of gone) change.remove('losses', last.get(id)?.id ?? '');
    const [only] = clients.length === 1 ? clients : [];
    return {
      said: [
        only
          ? say('lost.cleared', { id: only.id, name: only.name })
          : say('lost.cleared-several', { count: gone.length }),
      ],
      unchanged: [say('lost.nothing', { count: clients.length })],
      next: ['regulars lost list'],
    };
  });
}
