/** Lists of clients with their labels beside them, where --fields names some. */
import type { Context } from '../context.ts';
import { type Client, clientFields } from '../domain/records/client.ts';
import type { MatchContext } from '../domain/segment/match.ts';
import { labelCells } from '../reports/label-cells.ts';
import type { Row } from '../reports/report.ts';

/** A name that is no field of a client may be that of a label. */
export function asksForLabels({ settings }: Context): boolean {
  return settings.fields?.some((key) => !(key in clientFields)) ?? false;
}

/** What stands in the columns of labels. */
export function labelsBy({ relationships, dossiers }: MatchContext): (client: Client) => Row {
  return (client) => labelCells(relationships.of(client), dossiers.of(client));
}
