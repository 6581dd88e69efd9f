/** Reads the sheets of an OpenDocument spreadsheet as raw tables. */
import type { RawFile } from '../../raw/table.ts';
import { brokenFile } from '../broken-file.ts';
import { utf8Markup } from '../markup/safe-markup.ts';
import { openSheets } from './ods-sheets.ts';
import { unzip } from './unzip.ts';

/** Hidden sheets are left out and named in the issues. Throws `file.unsupported`, `file.broken` and `file.too-large`. */
export default function readOds(bytes: Uint8Array, file: string): RawFile {
  const parts = unzip(bytes, file, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml');
  const part = (name: string) => parts.find((one) => one.name === name)?.data ?? Buffer.alloc(0);
  if (part('META-INF/manifest.xml').includes('encryption-data')) throw brokenFile(file, 'password');
  return openSheets(utf8Markup(part('content.xml'), file), file);
}
