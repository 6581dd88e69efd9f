/** The card of a client, read without the records of anybody else. */
import type { Context } from '../context.ts';
import type { Client } from '../domain/records/client.ts';
import type { Relationship } from '../domain/relationship/relationship.ts';
import { type Roster, typedId } from '../domain/roster.ts';
import { cardCollections, clientCard, clientLine } from '../reports/client.ts';
import type { Report } from '../reports/report.ts';
import { byToday, type Judged, type Judging, readJudged } from './judgement.ts';

export interface Cards extends Judged<'clients'> {
  /** Who has the id or address that was typed, where nobody else may be meant by it. */
  readonly only: Client | undefined;
  readonly cardOf: (client: Client) => Promise<Report>;
  readonly labelsOf: (client: Client) => Promise<Relationship>;
}

/** Those whom `ref` may mean, and the card of any of them. */
export async function readCards(context: Context, ref: string, typed: Judging): Promise<Cards> {
  if (typed.asOf !== undefined) {
    const [{ judgedIn }, { labelCollections }] = await Promise.all([
      import('./card-labels.ts'),
      import('../domain/relationship/relationship.ts'),
    ]);
    const all = [...new Set([...cardCollections, ...labelCollections])];
    const { roster, judgement } = await readJudged(context, all, typed);
    const labelsOf = async (client: Client) => judgedIn(roster, client, context, judgement);
    const cardOf = async (client: Client) =>
      context.columnsOnly ? clientLine(client) : clientCard(roster, client, await labelsOf(client));
    return { roster, judgement, only: undefined, cardOf, labelsOf };
  }
  const found = (await byId(context, ref)) ?? (await byAddress(context, ref));
  const alone = found?.roster;
  const { roster, judgement } =
    alone && typed.series === undefined
      ? byToday(context, alone)
      : await readJudged(context, alone ? [] : (['clients'] as const), typed);
  const all = alone ?? roster;
  const labelsOf = async (client: Client) =>
    (await import('./card-labels.ts')).labelsOf(context, client, judgement);
  const cardOf = async (client: Client) => {
    if (context.columnsOnly) return clientLine(client);
    const about = await context.read([
      'events',
      { from: 'registrations', client: client.id },
      { from: 'interactions', client: client.id },
      { from: 'followups', client: client.id },
    ]);
    return clientCard({ ...about, clients: all.clients }, client, await labelsOf(client));
  };
  return { roster: all, judgement, only: found?.only, cardOf, labelsOf };
}

interface Found {
  readonly roster: Roster<'clients'>;
  readonly only: Client | undefined;
}

/** Where an id was typed nobody else is looked at; null where it was none, or nobody has it. */
async function byId(context: Context, ref: string): Promise<Found | null> {
  const id = typedId('clients', ref.trim());
  if (id === '') return null;
  const roster = await context.read([{ from: 'clients', ids: [id] }]);
  const only = roster.clients.get(id);
  return only === undefined ? null : { roster, only };
}

/** The same of an e-mail address, or of how one begins. */
async function byAddress(context: Context, ref: string): Promise<Found | null> {
  if (!ref.includes('@')) return null;
  const { addressIn, emailMeaning } = await import('../domain/find/address.ts');
  const beginning = addressIn(ref);
  if (beginning === null) return null;
  const roster = await context.read([{ from: 'clients', beginning }]);
  const isTheirs = emailMeaning(beginning);
  const [first, ...others] = [...roster.clients.values()].filter((client) => isTheirs(client) !== null);
  if (first === undefined) return null;
  return { roster, only: others.length === 0 ? first : undefined };
}
