/** The card of a client, read without the records of anybody else. */
import type { Context } from '../context.ts';
import { emailMeaning } from '../domain/find/meaning.ts';
import { addressIn } from '../domain/find.ts';
import type { Client } from '../domain/records/client.ts';
import { type Roster, typedId } from '../domain/roster.ts';
import { cardCollections, clientCard } from '../reports/client.ts';
import type { Report } from '../reports/report.ts';
import { type Judged, type Judging, readJudged } from './judgement.ts';

export interface Cards extends Judged<'clients'> {
  readonly cardOf: (client: Client) => Promise<Report>;
}

/** Those whom `ref` may mean, and the card of any of them. */
export async function readCards(context: Context, ref: string, typed: Judging): Promise<Cards> {
  if (typed.asOf !== undefined) {
    const { roster, judgement } = await readJudged(context, cardCollections, typed);
    return { roster, judgement, cardOf: async (client) => clientCard(roster, client) };
  }
  const alone = (await byId(context, ref)) ?? (await byAddress(context, ref));
  const read = await readJudged(context, alone ? [] : (['clients'] as const), typed);
  const roster = alone ?? read.roster;
  const cardOf = async (client: Client) => {
    const about = await context.read([
      'events',
      { from: 'registrations', client: client.id },
      { from: 'interactions', client: client.id },
      { from: 'followups', client: client.id },
    ]);
    return clientCard({ ...about, clients: roster.clients }, client);
  };
  return { roster, judgement: read.judgement, cardOf };
}

/** The same of an e-mail address, or of how one begins. */
async function byAddress(context: Context, ref: string): Promise<Roster<'clients'> | null> {
  const beginning = addressIn(ref);
  if (beginning === null) return null;
  const roster = await context.read([{ from: 'clients', beginning }]);
  const isTheirs = emailMeaning(beginning);
  return [...roster.clients.values()].some((client) => isTheirs(client) !== null) ? roster : null;
}

/** Where an id was typed nobody else is looked at; null where it was none, or nobody has it. */
async function byId(context: Context, ref: string): Promise<Roster<'clients'> | null> {
  const id = typedId('clients', ref.trim());
  if (id === '') return null;
  const roster = await context.read([{ from: 'clients', ids: [id] }]);
  return roster.clients.has(id) ? roster : null;
}
