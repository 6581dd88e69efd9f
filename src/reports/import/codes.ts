/** The code lists: each value with how many records have it, then what they have that is in no list. */
import type { Case } from '../../domain/records/case.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Loss } from '../../domain/records/loss.ts';
import type { Roster } from '../../domain/roster.ts';
import { type CodeField, codeLists } from '../../domain/value/code-list.ts';
import { groupBy } from '../../lib/collect.ts';
import { fold } from '../../lib/text/fold.ts';
import { say } from '../phrases.ts';
import type { Report, Row } from '../report.ts';

export function codesReport(
  { clients, cases, losses, codes }: Pick<Roster, 'clients' | 'cases' | 'losses' | 'codes'>,
  fields: readonly CodeField[],
): Report {
  const lists = codeLists(codes.values());
  const rows = fields.flatMap(({ key, option }): Row[] => {
    const used = usedIn([...clients.values(), ...cases.values(), ...losses.values()], key);
    const listed = lists.of(key).map(({ id, value }) => {
      const spellings = used.get(fold(value)) ?? [];
      used.delete(fold(value));
      return {
        id,
        list: option,
        field: key,
        value,
        meaning: id === null ? value : null,
        clients: spellings.length,
        listed: true,
      };
    });
    const others = [...used.values()]
      .map((spellings) => ({
        id: null,
        list: option,
        field: key,
        value: spellings[0] ?? '',
        meaning: null,
        clients: spellings.length,
        listed: false,
      }))
      .sort((a, b) => b.clients - a.clients || (a.value < b.value ? -1 : 1));
    return [...listed, ...others];
  });
  const open = fields.filter(({ key }) => lists.of(key).length === 0).map(({ option }) => option);
  return {
    kind: 'report',
    title: say('title.codes'),
    layout: 'table',
    columns: [
      { key: 'id', kind: 'id', extra: true },
      { key: 'list', kind: 'text', rank: 1 },
      { key: 'field', kind: 'text', extra: true },
      { key: 'value', kind: 'text', rank: 1, heading: say('heading.value') },
      { key: 'meaning', kind: 'code', rank: 2 },
      { key: 'clients', kind: 'int', rank: 1, heading: say('heading.records') },
      { key: 'listed', kind: 'flag', rank: 1 },
    ],
    rows,
    empty: say('none.codes'),
    notes: open.length > 0 ? [say('code.open', { fields: open })] : [],
    next: [`regulars code add ${fields[0]?.option ?? 'industry'} "..."`],
  };
}

/** The spellings of each value that clients, cases and losses have, by how it folds. */
function usedIn(records: readonly (Client | Case | Loss)[], field: string): Map<string, string[]> {
  const values: string[] = [];
  for (const record of records) {
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string' && record.archived === undefined) values.push(value);
  }
  return groupBy(values, fold);
}
