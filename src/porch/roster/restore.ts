/** A whole roster that was exported as JSON, taken into an empty one as it is. */
import type { Context } from '../../context.ts';
import { canonical, schemaVersion } from '../../domain/change/canonical.ts';
import { documentFrom, documentStart, isEmpty, type RosterDocument } from '../../domain/change/document.ts';
import { fail } from '../../domain/errors.ts';
import { type CollectionName, changedIds, collectionNames, type Roster } from '../../domain/roster.ts';
import { say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import type { Given } from '../import/reading.ts';

/** Bytes that tell whether a file begins as ours do. */
const head = 64;

/** Null where the file is none. Throws `file.restore-needs-empty` where the roster holds anything else than the file. */
export async function restored(context: Context, { name: file, bytes }: Given): Promise<Receipt | null> {
  const decoder = new TextDecoder();
  const isOurs = decoder.decode(bytes.subarray(0, head)).startsWith(documentStart);
  if (!isOurs) return null;
  const text = decoder.decode(bytes);
  const document = exportedRoster(text, file);
  const { seq, answer } = await context.write(collectionNames, (roster: Roster) => {
    if (!isEmpty(roster)) {
      if ([...canonical(roster)].join('') !== text) throw fail('file.restore-needs-empty', { file });
      return { changes: [], answer: [] };
    }
    return { changes: document.changes, answer: document.changes, settings: document.settings };
  });
  const count = (collection: CollectionName) =>
    answer.filter((change) => change.collection === collection).length;
  const item = {
    file,
    source: 'regulars',
    as: 'roster',
    rows: document.changes.length,
    newClients: count('clients'),
    registrationsAdded: count('registrations'),
    answersAdded: count('answers'),
    issues: [],
    undo: seq,
  };
  return {
    kind: 'receipt',
    said: [
      answer.length > 0 ? say('roster.restored', { file, records: answer.length }) : say('nothing-changed'),
    ],
    columns: [
      { key: 'file', kind: 'text' },
      { key: 'source', kind: 'text' },
      { key: 'rows', kind: 'int' },
    ],
    items: [item],
    changed: changedIds(answer),
    undo: seq,
    dryRun: context.settings.dryRun,
    next: ['regulars client list', 'regulars undo'],
  };
}

/** What `export all.json` wrote. Throws `file.broken` or `roster.newer`. */
export function exportedRoster(text: string, file: string): RosterDocument {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw fail('file.broken', { file, line: null, problem: 'truncated' });
  }
  const document = documentFrom(data);
  if (document === null) throw fail('file.broken', { file, line: null, problem: 'not-a-roster' });
  if (document.version > schemaVersion)
    throw fail('roster.newer', { path: file, version: document.version, supported: schemaVersion });
  return document;
}
