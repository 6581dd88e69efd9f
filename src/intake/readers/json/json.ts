/** Reads lists of objects, or of lists, written as JSON, and objects written one a line. */
import { fail } from '../../../domain/errors.ts';
import { lineAt } from '../../../lib/text/line-at.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import type { Damage, RawFile, RawTable } from '../../raw/table.ts';
import type { Decoded } from '../../text/decoded.ts';
import { checkSheets, sheetLimits } from '../sheet/sheet.ts';
import { checkLength, textTable } from '../text-table.ts';
import { isJsonObject, type Json, type Listed, rowsOf } from './json-rows.ts';
import { hasTooManyValues } from './json-size.ts';

/** Lists lie no deeper than this below the whole. */
const deepest = 4;

/** Throws `file.empty` where there is no list, `file.too-large`, and `file.broken` with the line. */
export default function readJson(
  decoded: Decoded,
  file: string,
  { skipBad = false }: Pick<ReadOptions, 'skipBad'>,
): RawFile {
  checkLength(decoded, file);
  const text = decoded.text.trim();
  if (hasTooManyValues(text)) throw fail('file.too-large', { file, what: 'cells', limit: sheetLimits.cells });
  const lines = objectsByLine(text, file, skipBad);
  const listed = lines ? [{ items: lines.items }] : listsIn(parsed(text, file));
  checkSheets(listed.length, file);
  const tables: RawTable[] = listed.map(({ sheet, items }) => {
    const nested = new Set<string>();
    return textTable(rowsOf(items, file, nested), decoded, file, {
      ...(sheet === undefined || listed.length === 1 ? {} : { sheet }),
      ...(isJsonObject(items[0]) ? { headed: true } : {}),
      ...(nested.size > 0 ? { nested } : {}),
      damage: lines?.damage ?? [],
    });
  });
  if (tables.length === 0) throw fail('file.empty', { file });
  return { format: 'JSON', encoding: decoded.encoding, tables, issues: [] };
}

/** Digits beyond what a number holds stay text, so that no key is rounded. */
function parsed(text: string, file: string): Json {
  try {
    return parseExactly(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(said)?.[1];
    const isCut = Number(at) >= text.length || /^(?:Unexpected end|Unterminated)/.test(said);
    // V8 does not say where a word stands that is none.
    const line = at !== undefined || isCut ? lineAt(text, Number(at ?? text.length)) : null;
    throw fail('file.broken', { file, line, problem: isCut ? 'truncated' : 'not-json' });
  }
}

function parseExactly(text: string): Json {
  const exact = /\d{16}/.test(text)
    ? text.replace(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|-?\d{16,}(?![\d.eE])/g, (found) =>
        found.startsWith('"') ? found : `"${found}"`,
      )
    : text;
  return JSON.parse(exact) as Json;
}

/** Null where the text is one value; otherwise the value of every line, and the lines that are none. */
function objectsByLine(
  text: string,
  file: string,
  skipBad: boolean,
): { items: Json[]; damage: Damage[] } | null {
  const end = text.indexOf('\n');
  if (end < 0 || valueIn(text.slice(0, end)) === undefined) return null;
  const items: Json[] = [];
  const damage: Damage[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const value = valueIn(line);
    if (value !== undefined) items.push(value);
    else if (skipBad) damage.push({ at: i + 1, lines: String(i + 1), cells: [line.trim()] });
    else throw fail('file.broken', { file, line: i + 1, problem: 'not-json' });
  });
  return { items, damage };
}

function valueIn(line: string): Json | undefined {
  try {
    return parseExactly(line);
  } catch {
    return undefined;
  }
}

/** Every list of objects or of lists, by where it lies; an object that holds none is one item, or the items by their keys. */
function listsIn(whole: Json): Listed[] {
  const found: Listed[] = [];
  collect(whole, [], found);
  if (found.length > 0 || !isJsonObject(whole)) return found;
  const values = Object.values(whole);
  return [{ items: values.length > 0 && values.every(isJsonObject) ? values : [whole] }];
}

function collect(value: Json, path: readonly string[], found: Listed[]): void {
  if (Array.isArray(value)) {
    if (value.some((item) => isJsonObject(item) || Array.isArray(item)))
      found.push({ ...(path.length > 0 ? { sheet: path.join('/') } : {}), items: value });
  } else if (isJsonObject(value) && path.length < deepest) {
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key], found);
  }
}
