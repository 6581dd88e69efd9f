/** Receipts of commands that change records, put together in one way. */
import type { Context } from '../../context.ts';
import { clientFields } from '../../domain/records/client.ts';
import { type Change, type CollectionName, changedIds, collections } from '../../domain/roster.ts';
import type { Phrase } from '../../reports/phrases.ts';
import { columnsOf, rowOf } from '../../reports/record-columns.ts';
import type { Column, Receipt, Row } from '../../reports/report.ts';
import type { Committed } from '../../store/store.ts';

/** Columns a pipe gets of each kind of record that was changed. */
const shown: Readonly<Record<CollectionName, readonly string[]>> = {
  clients: ['id', 'name'],
  events: ['id', 'name', 'start'],
  registrations: ['id', 'client', 'event', 'status'],
  interactions: ['id', 'client', 'text'],
  followups: ['id', 'client', 'due', 'text'],
  surveys: ['id', 'name'],
  answers: ['id', 'survey'],
  segments: ['id', 'name', 'condition'],
  reviews: ['id', 'kind', 'client', 'candidates', 'score'],
  codes: ['id', 'field', 'value'],
  recipes: ['id', 'name'],
  cases: ['id', 'client', 'kind', 'opened', 'text'],
  costs: ['id', 'day', 'amount', 'category'],
  losses: ['id', 'client', 'day', 'reason'],
  decisions: ['id', 'client', 'day', 'verdict', 'until'],
  actions: ['id', 'survey', 'question', 'text', 'due'],
  targets: ['id', 'kpi', 'value', 'event'],
};

function columnsFor(collection: CollectionName): readonly Column[] {
  return columnsOf(
    collections[collection].fields,
    Object.fromEntries(shown[collection].map((key) => [key, 1])),
  );
}

/** The records of the first changed collection as they stand now; what was removed as it was. */
export function receiptFor(
  context: Context,
  committed: Committed<readonly Change[]>,
  said: readonly Phrase[],
  more: Partial<Pick<Receipt, 'before' | 'next' | 'warnings' | 'sections' | 'exit'>> = {},
): Receipt {
  const changes = committed.answer;
  const collection = changes[0]?.collection;
  const fields = collection === undefined ? clientFields : collections[collection].fields;
  const items: Row[] = changes
    .filter((change) => change.collection === collection)
    .flatMap(({ before, after }) => {
      const record = after ?? before;
      return record ? [rowOf(fields, record)] : [];
    });
  return {
    kind: 'receipt',
    said,
    columns: columnsFor(collection ?? 'clients'),
    items,
    changed: changedIds(changes),
    undo: committed.seq,
    dryRun: context.settings.dryRun,
    ...more,
  };
}
