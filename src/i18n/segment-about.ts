/** What a shipped segment is, in words: its own, or those of the label it stands for. */
import type { ShippedId } from '../domain/segment/shipped.ts';
import type { Words } from './words.ts';

export function segmentAbout(id: ShippedId, { segments, labels, structures }: Words): string {
  const own: Readonly<Record<string, string>> = segments;
  if (Object.hasOwn(own, id)) return own[id] ?? id;
  const [, label = '', value = ''] = /^([a-z]+)-([a-z]+)$/.exec(id) ?? [];
  const tables = labels as Readonly<
    Record<string, { readonly is: string; readonly values: Readonly<Record<string, string>> }>
  >;
  const table = tables[label];
  return table ? structures.part(table.is, table.values[value] ?? value) : id;
}
