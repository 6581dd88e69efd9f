/** `schema`: the shape of the records in a roster, as JSON Schema. */
import { collectionNamed, recordName, schemaOf } from '../domain/change/json-schema.ts';
import { fail } from '../domain/errors.ts';
import { collectionNames, collections } from '../domain/roster.ts';
import { nearest } from '../lib/alike/near.ts';
import { schemaReport, schemasReport } from '../reports/roster/schemas.ts';
import { command } from './command.ts';

export default command({
  arguments: { record: 'maybe' },
  options: {},
  async run({ words, settings }, { record }) {
    if (record === undefined) return schemasReport(collections);
    const collection = collectionNamed(record);
    const allowed = collectionNames.map(recordName);
    if (collection === null)
      throw fail('usage.bad-value', {
        option: 'RECORD',
        value: record,
        allowed,
        near: nearest(record, allowed),
      });
    return schemaReport(recordName(collection), schemaOf(collection, words.columns), settings.format);
  },
});
