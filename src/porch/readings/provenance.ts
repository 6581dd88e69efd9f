/** Where the values of a client and of its registrations and answers came from, as the journal tells. */
import type { Context } from '../../context.ts';
import { type Following, provenanceOf, type StepHead, type Told } from '../../domain/provenance.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Change } from '../../domain/roster.ts';
import type { Store } from '../../store/store.ts';

export async function provenanceFor(context: Context, client: Client): Promise<Told[]> {
  const { registrations, answers } = await context.read([
    { from: 'registrations', client: client.id },
    { from: 'answers', client: client.id },
  ]);
  const { formerIds = [] } = client;
  const records: Following[] = [{ collection: 'clients', record: client, formerIds }];
  for (const record of registrations.values())
    if (record.client === client.id) records.push({ collection: 'registrations', record });
  for (const record of answers.values())
    if (record.client === client.id) records.push({ collection: 'answers', record });
  const ids = new Set([...records.map(({ record }) => record.id), ...formerIds]);
  return provenanceOf(records, stepsAbout(await context.store(), ids));
}

/** Oldest first. A step whose every record is named in its head, and none of them is ours, need not be read. */
function* stepsAbout(
  store: Store,
  ids: ReadonlySet<string>,
): Iterable<{ readonly head: StepHead; readonly changes: readonly Change[] }> {
  for (const head of [...store.entries()].reverse()) {
    const { seq, size, ids: named } = head;
    if (named && named.length === size && !named.some((id) => ids.has(id))) continue;
    yield { head, changes: store.changesOf(seq) };
  }
}
