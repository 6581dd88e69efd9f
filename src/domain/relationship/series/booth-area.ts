/** The area a client's booths have in an edition. */
import { median } from '../../../lib/number/median.ts';
import { valueAt } from '../../columns.ts';
import type { Attendance } from '../../edition/attendance.ts';
import { groundOf } from '../../edition/ground.ts';
import { countingStanding } from '../../edition/standing.ts';

/** In square metres, of the client and the event with these numbers: 0 without a booth, null where an exhibitor's registration does not tell. */
export function areaOfClient(attendance: Attendance, client: number, place: number): number | null {
  const { starts, rows, event, standing } = attendance;
  if (client < 0 || place < 0) return 0;
  const area = attendance.column('area');
  const role = attendance.column('role');
  let total = 0;
  for (let at = starts[client] ?? 0; at < (starts[client + 1] ?? 0); at++) {
    const row = rows[at] ?? 0;
    if (event[row] !== place || (standing[row] ?? 0) < countingStanding) continue;
    const ground = groundOf({ area: valueAt(area, row), role: valueAt(role, row) });
    if (ground === null) return null;
    total += ground;
  }
  return total;
}

/** Whether any registration has an area, or should have one. */
export function hasBooths(attendance: Attendance): boolean {
  return (
    attendance.column('area').values.length > 1 || attendance.column('role').values.includes('exhibitor')
  );
}

/** Of the exhibitors of an event whose area is known; null where there is none. */
export function medianArea(attendance: Attendance, place: number): number | null {
  const { event, standing, client } = attendance;
  const role = attendance.column('role');
  const exhibitor = role.values.indexOf('exhibitor');
  if (exhibitor < 0) return null;
  const exhibitors = new Set<number>();
  for (let row = 0; row < standing.length; row++) {
    if (event[row] === place && role.which[row] === exhibitor && (standing[row] ?? 0) >= countingStanding)
      exhibitors.add(client[row] ?? 0);
  }
  const areas = [...exhibitors].map((one) => areaOfClient(attendance, one, place));
  return median(areas.filter((area) => area !== null));
}
