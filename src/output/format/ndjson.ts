/** One JSON object per line: the items without the object around them; rows are never collected. */
import { safeJson } from '../../lib/text/safe.ts';
import type { Encoding, OutputFormat, Sheet } from './format.ts';
import { itemsOf } from './json.ts';

function* ndjson(sheet: Sheet, { words }: Encoding): Iterable<string> {
  for (const item of itemsOf(sheet, words)) yield `${safeJson(JSON.stringify(item))}\n`;
}

export default {
  holds: 'one sheet',
  encode: ([sheet], encoding) => ndjson(sheet, encoding),
} satisfies OutputFormat;
