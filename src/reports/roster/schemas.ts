/** The kinds of records there are, and the shape of one of them. */
import { type JsonSchema, recordName } from '../../domain/change/json-schema.ts';
import type { FieldTable } from '../../domain/records/field.ts';
import type { CollectionName } from '../../domain/roster.ts';
import { say } from '../phrases.ts';
import type { Report } from '../report.ts';

export function schemasReport(
  collections: Readonly<Record<CollectionName, { readonly fields: FieldTable; readonly letter: string }>>,
): Report {
  return {
    kind: 'report',
    title: say('title.schemas'),
    layout: 'table',
    columns: [
      { key: 'record', kind: 'text', rank: 1 },
      { key: 'collection', kind: 'choice', rank: 1 },
      { key: 'letter', kind: 'text', rank: 2 },
      { key: 'fields', kind: 'int', rank: 2 },
      { key: 'required', kind: 'list', rank: 3 },
    ],
    rows: (Object.keys(collections) as CollectionName[]).map((collection) => {
      const { fields, letter } = collections[collection];
      const required = Object.keys(fields).filter((key) => fields[key]?.required);
      const record = recordName(collection);
      return { record, collection, letter, fields: Object.keys(fields).length, required };
    }),
    empty: say('title.schemas'),
    next: ['regulars schema client'],
  };
}

/** The schema itself, as text; in JSON inside the envelope, as everything. */
export function schemaReport(record: string, schema: JsonSchema, format: string | null): Report {
  const isData = format === 'json' || format === 'ndjson';
  return {
    kind: 'report',
    title: say('title.schemas'),
    layout: 'text',
    columns: isData ? [{ key: 'record', kind: 'text' }] : [{ key: 'text', kind: 'text' }],
    rows: [isData ? { record, schema } : { text: JSON.stringify(schema, null, 2) }],
    empty: say('title.schemas'),
  };
}
