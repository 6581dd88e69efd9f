/** What a file is, told by its content and never by its name. */

import { fieldOf } from '../heading/headings.ts';
import { type Decoded, startOf } from '../text/decoded.ts';
import { wideIn } from '../text/unicode.ts';
import { numbered } from './chat/chain-entry.ts';
import { namesItselfChain, withNumbers } from './chat/drawn-numbers.ts';
import { hasTooManyValues } from './json/json-size.ts';
import { addressesIn, isLabelled } from './labelled/labels.ts';

export type Content =
  | { readonly kind: 'text' | 'zip' | 'ole' | 'binary' }
  /** Recognised, but nothing that is read here; `name` is the same in every language. */
  | { readonly kind: 'other'; readonly name: string; readonly archive: boolean };

export type TextKind = 'delimited' | 'json' | 'vcard' | 'chain' | 'labelled' | 'html' | 'xml';

const signatures: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\x1f\x8b', 'GZIP'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7-Zip'],
  ['BZh', 'BZIP2'],
  ['\xfd7zXZ', 'XZ'],
  ['SQLite format 3', 'SQLite'],
  ['{\\rtf', 'RTF'],
];
/** What packs other files. */
const archives: ReadonlySet<string> = new Set(['GZIP', 'RAR', '7-Zip', 'BZIP2', 'XZ']);
const oldOffice = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const looked = 4096;

export function contentOf(bytes: Uint8Array): Content {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, looked);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (start.startsWith(oldOffice)) return { kind: 'ole' };
  for (const [signature, name] of signatures)
    if (start.startsWith(signature)) return { kind: 'other', name, archive: archives.has(name) };
  return { kind: looksBinary(wideIn(bytes.subarray(0, looked)) ?? start) ? 'binary' : 'text' };
}

/** Control characters no text has. NULs alone may be UTF-16, unless there is little else. */
function looksBinary(start: string): boolean {
  let odd = 0;
  let nul = 0;
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i);
    if (code === 0) nul++;
    else if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32)) odd++;
  }
  return nul > start.length * 0.6 || odd > start.length * 0.05;
}

/** What a text is written as. What was pasted is a table only where its first line names columns. */
export function textKindOf(decoded: Decoded, isPasted = false): TextKind {
  const start = startOf(decoded, looked).trimStart();
  if (/^begin:vcard/i.test(start)) return 'vcard';
  if (
    /^(?:<\?xml[^>]{0,200}>\s*)?<(?:!--|(?:!doctype html|html|head|body|table|meta|style|div|center)\b)/i.test(
      start,
    )
  )
    return 'html';
  if (/^<(?:\?xml|!doctype)\b/i.test(start)) return 'xml';
  if (isJson(decoded, start)) return 'json';
  if (isChain(start)) return 'chain';
  if (isLabelled(start) || listsAddresses(decoded, start)) return 'labelled';
  return isPasted && !namesColumns(start) ? 'chain' : 'delimited';
}

/** As in the line of a mail program that says to whom it goes, however long. */
function listsAddresses(decoded: Decoded, start: string): boolean {
  if (!/^[^\n]{0,200}@/.test(start) || decoded.text.length > mostAddresses) return false;
  return addressesIn(decoded.text) !== null;
}

const mostAddresses = 1 << 20;

/** A list, an object, or one object a line. A heading may begin with a bracket, but none with a bracket, a brace and a quote. */
function isJson(decoded: Decoded, start: string): boolean {
  if (/^(?:\[\s*)?\{\s*"/.test(start)) return true;
  return /^(?:\{\s*\}|\[\s*[["\]])/.test(start) && parses(decoded.text.trim());
}

/** One too large to try is taken at its first and last letter. */
function parses(text: string): boolean {
  if (!/[\]}]$/.test(text.slice(-1))) return false;
  if (hasTooManyValues(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A sign-up chain of a chat names itself, or is a list numbered from 1. */
function isChain(start: string): boolean {
  const lines = start.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const numbers = withNumbers(lines).flatMap((line) => numbered.exec(line.slice(0, 200))?.[1] ?? []);
  if (numbers[0] !== '1') return false;
  if (namesItselfChain(lines)) return true;
  return (
    numbers.length > 2 && numbers.length * 2 > lines.length && numbers.every((n, i) => Number(n) === i + 1)
  );
}

function namesColumns(start: string): boolean {
  const [first = ''] = start.split(/\r|\n/);
  const cells = first.split(/[\t,;|]/);
  return cells.length > 1 && cells.some((cell) => fieldOf(cell) !== null);
}
