/** A file that was read, on its way into the roster: planned, asked who the rows in doubt are, written, its rejected rows kept. */
import { basename } from 'node:path';
import type { Context } from '../../context.ts';
import type { Sheetful } from '../../domain/draft.ts';
import { type SeriesMeant, seriesMeant } from '../../domain/edition/series-meant.ts';
import {
  type ImportOptions,
  type ImportPlan,
  importCollections,
  planImport,
} from '../../domain/import/plan.ts';
import type { Event } from '../../domain/records/event.ts';
import { apply, type Change, type CollectionName, type Roster } from '../../domain/roster.ts';
import { handSteps } from './hand-steps.ts';
import type { Ready } from './reading.ts';
import { writeRejects } from './rejects.ts';

export interface Imported {
  readonly sheet: Sheetful;
  readonly plan: ImportPlan;
  readonly eventName: string | null;
  readonly seq: number | null;
  /** Where the rejected rows went. */
  readonly rejects: string | null;
  /** The series its event seems to be an edition of. */
  readonly series: SeriesMeant | null;
}

/** `before`: what a dry run has planned for the files before this one, which are not in the roster. */
export async function applyImport(
  context: Context,
  { request, sheet, event, told }: Ready,
  before: readonly Change[] = [],
): Promise<Imported> {
  const store = await context.store();
  const options: ImportOptions = {
    ...request.plan,
    handSteps: () => handSteps(store),
    ...(request.read.keepJunk ? { keepJunk: true } : {}),
    ...(event ? { event } : {}),
    ...(told ? { told } : {}),
    now: context.now,
    file: basename(sheet.file),
  };
  let eventName: string | null = null;
  let series: SeriesMeant | null = null;
  // What merging takes is loaded where somebody is asked.
  const decided = request.askDoubts
    ? await (await import('./ask-doubts.ts')).askDoubts(context, (roster) =>
        planImport(withPlanned(roster, before), sheet, options),
      )
    : null;
  const { seq, answer } = await context.write(
    decided?.collections ?? importCollections,
    (read) => {
      const roster = withPlanned(read, before);
      const undecided = planImport(roster, sheet, options);
      const plan = decided
        ? decided.plan(roster as Parameters<typeof decided.plan>[0], undecided)
        : undecided;
      const made = plan.changes.find((change) => change.collection === 'events' && change.id === plan.event);
      const event = (made?.after as Event | undefined) ?? roster.events.get(plan.event ?? '');
      eventName = event?.name || null;
      series = event ? seriesMeant(roster.events.values(), event) : null;
      return { changes: plan.changes, answer: plan };
    },
    { bringUpToDate: true },
  );
  const rejects =
    context.settings.dryRun || sheet.rejected.length === 0
      ? null
      : await writeRejects(context, request, sheet);
  return { sheet, plan: answer, eventName, seq, rejects, series };
}

/** A roster that is not copied where nothing was planned: what is not asked of it is then never read. */
function withPlanned<K extends CollectionName>(roster: Roster<K>, planned: readonly Change[]): Roster<K> {
  return planned.length === 0 ? roster : apply(roster, planned);
}
