/** The card of a client, read without the records of anybody else. */
import type { Context } from '../../context.ts';
import { type Churn, churnAmong } from '../../domain/churn/standing.ts';
import { type Client, clientFields } from '../../domain/records/client.ts';
import type { Relationship } from '../../domain/relationship/relationship.ts';
import { type Roster, typedId } from '../../domain/roster.ts';
import type { CardShown } from '../../reports/client/card.ts';
import { clientLine } from '../../reports/client/client.ts';
import type { Report } from '../../reports/report.ts';
import { wantOf } from '../selected/client-meant.ts';
import { byToday, type Judged, type Judging, readJudged } from '../selected/judgement.ts';

export interface Cards extends Judged<never> {
  /** Everybody who may be meant, the surest first. */
  readonly found: () => Promise<readonly Client[]>;
  /** The one who is meant. Throws `client.unknown` or `client.ambiguous`. */
  readonly one: () => Promise<Client>;
  readonly cardOf: (client: Client, shown: CardShown) => Promise<Report>;
  readonly labelsOf: (client: Client) => Promise<Relationship>;
  /** What was written down of their leaving. */
  readonly churnIn: (relationship: Relationship) => Promise<Churn>;
}

/** Those whom `ref` may mean, and the card of any of them. */
export async function readCards(context: Context, ref: string, typed: Judging): Promise<Cards> {
  if (typed.asOf !== undefined) {
    const [{ cardIn, judgedIn }, { cardCollections }, { clientCard }] = await Promise.all([
      import('./card-labels.ts'),
      import('../../domain/card/records.ts'),
      import('../../reports/client/card.ts'),
    ]);
    const { roster, judgement } = await readJudged(context, cardCollections, typed);
    const labelsOf = async (client: Client) => judgedIn(roster, client, context, judgement);
    const churnIn = async (relationship: Relationship) => churnAmong(relationship, roster, judgement.day);
    const cardOf = async (client: Client, shown: CardShown) =>
      isLine(context)
        ? clientLine(client)
        : clientCard(cardIn(roster, roster, client, context, judgement), shown);
    const found = () => foundIn(roster, ref);
    const one = () => oneOf(roster, ref);
    return { roster, judgement, found, one, cardOf, labelsOf, churnIn };
  }
  const { roster, only } =
    (await byId(context, ref)) ?? (await byAddress(context, ref)) ?? (await byTraces(context, ref));
  const { judgement } =
    typed.series === undefined ? byToday(context, roster) : await readJudged(context, [], typed);
  const labelsOf = async (client: Client) =>
    (await import('./card-labels.ts')).labelsOf(context, client, judgement);
  const churnIn = async (relationship: Relationship) => {
    const { id } = relationship.client;
    const own = await context.read([
      { from: 'losses', client: id },
      { from: 'decisions', client: id },
    ]);
    return churnAmong(relationship, own, judgement.day);
  };
  const cardOf = async (client: Client, shown: CardShown) => {
    if (isLine(context)) return clientLine(client);
    const [{ cardDataOf }, { clientCard }] = await Promise.all([
      import('./card-labels.ts'),
      import('../../reports/client/card.ts'),
    ]);
    return clientCard(await cardDataOf(context, client, judgement), shown);
  };
  const found = async () => (only ? [only] : foundIn(roster, ref));
  const one = async () => {
    if (only) return only;
    // Whoever asks for somebody unknown is told whose names are near.
    const isKnown = (await found()).length > 0;
    return oneOf(isKnown ? roster : await context.read(['clients']), ref);
  };
  return { roster, judgement, found, one, cardOf, labelsOf, churnIn };
}

/** Whether nothing is asked for but what the client alone tells. */
function isLine({ columnsOnly, settings }: Context): boolean {
  return columnsOnly && (settings.fields ?? []).every((name) => Object.hasOwn(clientFields, name));
}

async function foundIn(roster: Roster<'clients'>, ref: string): Promise<readonly Client[]> {
  const { findClients } = await import('../../domain/find.ts');
  return findClients(roster, ref).map(({ client }) => client);
}

async function oneOf(roster: Roster<'clients'>, ref: string): Promise<Client> {
  const { resolveClient } = await import('../../domain/find.ts');
  return resolveClient(roster, ref);
}

/** At least those who may be meant. */
interface Found {
  readonly roster: Roster<'clients'>;
  /** Where nobody else may be. */
  readonly only?: Client | undefined;
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
  const { addressIn, emailMeaning } = await import('../../domain/find/address.ts');
  const beginning = addressIn(ref);
  if (beginning === null) return null;
  const roster = await context.read([{ from: 'clients', beginning }]);
  const isTheirs = emailMeaning(beginning);
  const [first, ...others] = [...roster.clients.values()].filter((client) => isTheirs(client) !== null);
  if (first === undefined) return null;
  return { roster, only: others.length === 0 ? first : undefined };
}

/** By anything else: a number, a name, pinyin, a company. */
async function byTraces(context: Context, ref: string): Promise<Found> {
  return { roster: await context.read([await wantOf(ref)]) };
}
