/** What is said of a roster that somebody changed with another program. */
import { basename } from 'node:path';
import { changedFields } from './domain/changed-fields.ts';
import { type OutsideChange, type Phrase, say } from './reports/phrases.ts';
import type { Outside } from './store/store.ts';

/** As many as fit in one line. */
const MOST = 3;

/** Nothing where nothing was taken and nothing was kept; `path` is the roster's. */
export function outsidePhrases(
  { changes, settings, kept, seq }: Outside,
  path: string,
  mask: boolean,
): Phrase[] {
  const all = [
    ...changes.flatMap((change) => [...changesOf(change.id, change.before, change.after, mask)]),
    ...(settings ? changesOf('settings', settings.before, settings.after, mask) : []),
  ];
  const said =
    all.length === 0
      ? []
      : [
          say('outside.changed', {
            path: basename(path),
            changes: all.slice(0, MOST),
            more: Math.max(0, all.length - MOST),
            seq,
          }),
        ];
  return [...said, ...kept.map(({ id, fields, why }) => say('undo.kept', { id, fields: fields ?? [], why }))];
}

function* changesOf(
  id: string,
  before: object | null,
  after: object | null,
  mask: boolean,
): Generator<OutsideChange> {
  if (before === null || after === null) {
    yield { id, kind: before === null ? 'added' : 'removed', field: '', values: null };
    return;
  }
  const text = (value: unknown) => JSON.stringify(value ?? null);
  for (const { field, before: was, after: is } of changedFields(before, after))
    yield { id, kind: 'changed', field, values: mask ? null : { before: text(was), after: text(is) } };
}
