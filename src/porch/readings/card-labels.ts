/** One client judged and put on a card, read with only as much of the others as they are measured by. */
import type { Context } from '../../context.ts';
import { type ClientCard, cardOf } from '../../domain/card/card.ts';
import type { CardRoster } from '../../domain/card/records.ts';
import { dossiers } from '../../domain/dossier.ts';
import type { Client } from '../../domain/records/client.ts';
import { thresholdsOf } from '../../domain/records/thresholds.ts';
import { stagesOf } from '../../domain/relationship/history.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import {
  type LabelRoster,
  type Relationship,
  relationships,
} from '../../domain/relationship/relationship.ts';
import type { Judgement } from '../selected/judgement.ts';

type Scope = Pick<Judgement, 'day'> & { readonly series?: string | undefined };

export async function labelsOf(context: Context, client: Client, scope: Scope): Promise<Relationship> {
  return judgedIn(await readLabelled(context, client), client, context, scope);
}

/** With what else is about the client, which no label asks for. */
export async function cardDataOf(context: Context, client: Client, scope: Scope): Promise<ClientCard> {
  const labelled = await readLabelled(context, client);
  const own = await context.read([
    { from: 'registrations', client: client.id },
    { from: 'followups', client: client.id },
    { from: 'losses', client: client.id },
    { from: 'decisions', client: client.id },
    { from: 'reviews', beginning: client.id },
  ]);
  return cardIn(labelled, { ...labelled, ...own }, client, context, scope);
}

async function readLabelled(context: Context, client: Client): Promise<LabelRoster> {
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
  return { ...others, ...own } as unknown as LabelRoster;
}

/** The labels of a client of a roster that was read so, or whole. */
export function judgedIn(
  roster: LabelRoster,
  client: Client,
  context: Context,
  { day, series }: Scope,
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

/** The card of one: `about` has what is theirs in full. */
export function cardIn(
  labelled: LabelRoster,
  about: CardRoster,
  client: Client,
  context: Context,
  { day, series }: Scope,
): ClientCard {
  const relationship = judgedIn(labelled, client, context, { day, series });
  const scope = { day, zone: context.zoneOf(labelled), limits: thresholdsOf(labelled.settings) };
  const stages = stagesOf(labelled, client, {
    ...scope,
    series: series ?? relationship.main.series ?? undefined,
  });
  return cardOf(about, relationship, { ...scope, stages });
}
