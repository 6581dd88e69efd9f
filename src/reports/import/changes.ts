/** What an import would change of records that are known: the very plan, field by field, with the row that tells it. */
import type { ImportPlan } from '../../domain/import/plan.ts';
import { collections } from '../../domain/roster.ts';
import { say } from '../phrases.ts';
import type { Report, Row } from '../report.ts';
import { partsChanged } from '../roster/history.ts';

const shown = 20;
/** About the record, not about whom it is of. */
const silent: ReadonlySet<string> = new Set(['updated', 'keys', 'origin']);

/** One row a field; every one of them where `most` is not given. */
export function plannedChanges({ changes }: ImportPlan, most = Number.POSITIVE_INFINITY): Row[] {
  const rows: Row[] = [];
  for (const { collection, id, before, after, from } of changes) {
    if (before === null || after === null) continue;
    for (const { field, kind, before: was, after: is } of partsChanged(
      collections[collection].fields,
      before,
      after,
    )) {
      if (silent.has(field)) continue;
      if (rows.length >= most) return rows;
      const kinds = { fieldKind: kind, beforeKind: kind, afterKind: kind };
      rows.push({ id, row: from?.row ?? null, field, before: was, after: is, ...kinds });
    }
  }
  return rows;
}

/** The first of them for a person; none where nothing known would change. */
export function changesSection(plan: ImportPlan): Report[] {
  const rows = plannedChanges(plan, shown);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'report',
      title: say('title.planned'),
      layout: 'table',
      columns: [
        { key: 'id', kind: 'id', rank: 1 },
        { key: 'row', kind: 'text', rank: 2 },
        { key: 'field', kind: 'field', rank: 1 },
        { key: 'before', kind: 'any', rank: 1, personal: true },
        { key: 'after', kind: 'any', rank: 1, personal: true },
      ],
      rows,
      empty: say('none.rows'),
    },
  ];
}
