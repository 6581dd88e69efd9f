/** How registrations stand on a day. Those that are alike in all that tells it are judged by one of them. */
import { heldIn } from '../../lib/collect.ts';
import { valueAt } from '../columns.ts';
import type { Event } from '../records/event.ts';
import type { AsOf, Dated } from './as-of.ts';
import type { AttendanceIndex } from './attendance-index.ts';
import { counts, isCheckedIn } from './participation.ts';

/** Not yet there, there without counting, counting, counting and checked in. */
export const absentStanding = 0;
export const thereStanding = 1;
export const countingStanding = 2;
export const cameStanding = 3;

/** None, on or before the day, later. */
const dateClasses = 3;
const unjudged = 255;

/** Of each registration, judged once for all that are alike in what tells it, and of each event, whether anybody was checked in. */
export function standingsIn(
  { columns, events, rowsOfEvent }: AttendanceIndex,
  view: AsOf,
): { readonly standing: Uint8Array; readonly came: readonly boolean[] } {
  const status = columns.column('status');
  const created = columns.column('created');
  const registered = columns.column('registeredAt');
  const checkedIn = columns.column('checkedInAt');
  const stored = (row: number): Dated =>
    ({
      status: valueAt(status, row),
      created: valueAt(created, row),
      registeredAt: valueAt(registered, row),
      checkedInAt: valueAt(checkedIn, row),
    }) as Dated;
  const came: boolean[] = [];
  const byZone = new Map<string | undefined, readonly Uint8Array[]>();
  const standing = new Uint8Array(columns.size);
  for (const [place, of] of events.entries()) {
    const [createdIn, registeredIn, checkedInIn] = heldIn(byZone, of.zone, () =>
      [created, registered, checkedIn].map(({ values }) =>
        Uint8Array.from(values, (at) => dateClass(at, of.zone, view)),
      ),
    );
    const answers = new Uint8Array(status.values.length * dateClasses ** 3).fill(unjudged);
    const rows = rowsOfEvent(place);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      let alike = status.which[row] ?? 0;
      alike = alike * dateClasses + (createdIn?.[created.which[row] ?? 0] ?? 0);
      alike = alike * dateClasses + (registeredIn?.[registered.which[row] ?? 0] ?? 0);
      alike = alike * dateClasses + (checkedInIn?.[checkedIn.which[row] ?? 0] ?? 0);
      if (answers[alike] === unjudged) answers[alike] = standingOf(stored(row), of, view);
      standing[row] = answers[alike] ?? absentStanding;
    }
    came.push(answers.includes(cameStanding));
  }
  return { standing, came };
}

function dateClass(at: string | undefined, zone: string | undefined, view: AsOf): number {
  if (at === undefined) return 0;
  return view.happened(at, zone) ? 1 : 2;
}

function standingOf(stored: Dated, event: Event, view: AsOf): number {
  const registration = view.registration(stored, event);
  if (registration === null) return absentStanding;
  if (!counts(registration) || event.cancelled === true) return thereStanding;
  return isCheckedIn(registration) ? cameStanding : countingStanding;
}
