/** The labels of one client, read with only as much of the others as they are measured by. */
import type { Context } from '../context.ts';
import { dossiers } from '../domain/dossier.ts';
import type { Client } from '../domain/records/client.ts';
import { joinedFields } from '../domain/relationship/read-fields.ts';
import { type LabelRoster, type Relationship, relationships } from '../domain/relationship/relationship.ts';
import { thresholdsOf } from '../domain/relationship/thresholds.ts';
import type { Judgement } from './judgement.ts';

export async function labelsOf(
  context: Context,
  client: Client,
  { day, series }: Judgement,
): Promise<Relationship> {
  const others = await context.read([
    'events',
    'surveys',
    { from: 'registrations', fields: joinedFields.registrations },
    { from: 'clients', beginning: client.id },
  ]);
  const own = await context.read([
    { from: 'interactions', client: client.id },
    { from: 'answers', client: client.id },
    { from: 'cases', client: client.id },
    { from: 'costs', client: client.id },
  ]);
  return judgedIn({ ...others, ...own } as unknown as LabelRoster, client, context, { day, series });
}

/** The labels of a client of a roster that was read whole. */
export function judgedIn(
  roster: LabelRoster,
  client: Client,
  context: Context,
  { day, series }: Pick<Judgement, 'day'> & { readonly series?: string | undefined },
): Relationship {
  const zone = context.zoneOf(roster);
  const joined = dossiers(roster, {
    day,
    zone,
    only: client.id,
    ...(series === undefined ? {} : { series }),
  });
  return relationships(roster, joined, thresholdsOf(roster.settings), series).of(client);
}
