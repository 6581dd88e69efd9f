/** Lists of clients with their labels beside them, where --fields names some. */
import type { MatchContext } from '../../domain/segment/match.ts';
import type { Labelled } from '../../reports/client/clients.ts';
import { labelCells, labelColumns } from '../../reports/client/label-cells.ts';

/** Whether some of these names are those of labels. */
export function namesLabels(names: readonly string[]): boolean {
  return labelColumns.some(({ key }) => names.includes(key));
}

export function labelsBy({ relationships, dossiers }: MatchContext): Labelled {
  return (client) => labelCells(relationships.of(client), dossiers.of(client));
}
