/** The columns of a roster's sheets: one for each field a cell can hold, some that only show, and one for each field somebody made up. */
import { type Field, type FieldTable, structuredKinds } from '../../domain/records/field.ts';
import { type CollectionName, collections } from '../../domain/roster.ts';
import type { Words } from '../../i18n/words.ts';
import { fold } from '../../lib/text/fold.ts';
import { headingOf } from '../../output/cell.ts';
import { kindOf } from '../../reports/record-columns.ts';
import type { Look } from './column-looks.ts';

export interface SheetColumn {
  /** Of the field; `custom:Heading` for one that somebody made up, `shown:clientName` for what only shows. */
  readonly key: string;
  readonly heading: string;
  readonly field: Field | null;
  /** As somebody left it; without one it is as wide as what is in it. */
  readonly look?: Look;
}

/** What only the program has a use for. */
const inner: ReadonlySet<string> = new Set([
  ...['created', 'updated', 'keys', 'formerIds', 'otherKeys', 'key', 'fingerprint'],
  ...['playbook', 'step'],
]);

/** What stands beside the id of another record, so that people need not know ids by heart. */
const names: Readonly<Record<string, string>> = { client: 'clientName', event: 'eventName' };

export const customPrefix = 'custom:';
export const shownPrefix = 'shown:';

/** The keys a sheet has whatever is in it, in their order. */
export function keysOf(collection: CollectionName): string[] {
  const { fields } = collections[collection];
  const keys: string[] = [];
  for (const [key, { kind }] of Object.entries(fields)) {
    if (structuredKinds.has(kind) || inner.has(key)) continue;
    keys.push(kind === 'archived' ? shownPrefix + key : key);
    const name = names[key];
    if (name !== undefined) keys.push(shownPrefix + name);
  }
  return [...keys.filter((key) => key !== `${shownPrefix}archived`), `${shownPrefix}archived`];
}

/** The column of a key; the heading is the word of the language, or the one somebody gave it. */
export function columnOf(collection: CollectionName, key: string, words: Words): SheetColumn {
  if (key.startsWith(customPrefix)) {
    const given = key.slice(customPrefix.length);
    // What nobody can see heads no column.
    const heading = fold(given) === '' ? headingOf({ key: 'custom', kind: 'text' }, words) : given;
    return { key, heading, field: null };
  }
  const fields: FieldTable = collections[collection].fields;
  const bare = key.startsWith(shownPrefix) ? key.slice(shownPrefix.length) : key;
  const field = fields[bare];
  const kind = field ? kindOf(bare, field) : 'name';
  const heading = headingOf({ key: bare, kind }, words);
  return { key, heading, field: bare === key ? (field ?? null) : null };
}

/** Headings that occur twice have a number behind them, for a column is known by its heading. */
export function withOwnHeadings(columns: readonly SheetColumn[]): SheetColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let heading = column.heading;
    for (let n = 2; taken.has(fold(heading)); n++) heading = `${column.heading} (${n})`;
    taken.add(fold(heading));
    return { ...column, heading };
  });
}
