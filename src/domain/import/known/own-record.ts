/** The client a row of our own list was written from, where it is a list of this roster. */
import type { Instant } from '../../../lib/time/instant.ts';
import type { Draft } from '../../draft.ts';
import type { Portrait } from '../../merge/portrait.ts';
import type { Client } from '../../records/client.ts';

const quarter = 15 * 60_000;
/** No two clocks of the earth are further apart. */
const furthest = 26 * 60 * 60_000;

export function ownRecord({ record }: Draft, clients: ReadonlyMap<string, Client>): string | null {
  const client = record && clients.get(record.id);
  return client && isWhen(record.created, client.created) ? client.id : null;
}

/** A workbook shows the moment on the clock of some zone, to the second; zones lie whole quarters of an hour apart. */
function isWhen(written: string, created: Instant): boolean {
  if (written === created) return true;
  if (written.endsWith('Z')) return false;
  const apart =
    Date.parse(`${written.slice(0, 19).replace(' ', 'T')}Z`) - Date.parse(`${created.slice(0, 19)}Z`);
  return Math.abs(apart) <= furthest && apart % quarter === 0;
}

/** A column that tells of somebody the very id they have, as every list we show begins with one, tells nothing. */
export function besidesOwnId(portrait: Portrait, id: string): Portrait {
  const { custom } = portrait;
  if (custom === undefined) return portrait;
  const told = Object.entries(custom).filter(([, value]) => value !== id);
  return told.length === Object.keys(custom).length
    ? portrait
    : { ...portrait, custom: Object.fromEntries(told) };
}
