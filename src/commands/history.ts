/** `history`: what was done, or what happened to one record. */
import { resolveClient } from '../domain/find.ts';
import { collectionNames, typedId } from '../domain/roster.ts';
import { dayIn } from '../lib/time/instant.ts';
import { stepsOf } from '../porch/readings/steps.ts';
import { readDay } from '../porch/typed/day.ts';
import type { Row } from '../reports/report.ts';
import { changesReport, fieldChanges, stepsReport } from '../reports/roster/history.ts';
import type { Store } from '../store/store.ts';
import { command } from './command.ts';
import { text } from './options.ts';

export default command({
  arguments: { ref: 'maybe' },
  options: { since: text('--since <DAY>') },
  async run(context, { ref, since }) {
    const store = await context.store();
    const settings = await context.read([]);
    const zone = context.zoneOf(settings);
    const from = since === undefined ? undefined : await readDay(since, context.todayIn(settings));
    const steps = [...stepsOf(store)].filter(({ at }) => from === undefined || dayIn(at, zone) >= from);
    if (ref === undefined) return stepsReport(steps, from);
    const typed = collectionNames.map((name) => typedId(name, ref)).find((id) => id !== '');
    const id = typed ?? resolveClient(await context.read(['clients']), ref).id;
    return changesReport(changesTo(id, steps, store));
  },
});

function* changesTo(
  id: string,
  steps: Iterable<{ seq: number; at: string; by: string; command: string }>,
  store: Store,
): Iterable<Row> {
  for (const step of steps)
    for (const change of store.changesOf(step.seq)) if (change.id === id) yield* fieldChanges(step, change);
}
