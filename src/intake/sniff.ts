/** What a file is, told by its content and never by its name. */

export type Content =
  | { readonly kind: 'text' | 'zip' | 'locked-workbook' | 'binary' }
  /** Recognised, but nothing that is read here; `name` is the same in every language. */
  | { readonly kind: 'other'; readonly name: string };

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
/** As bytes: Node's own search for UTF-16 text never returns where the bytes begin at an odd place of their buffer. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const oldOffice = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const looked = 4096;

export function contentOf(bytes: Uint8Array): Content {
  const start = latin(bytes, 0, looked);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (start.startsWith(oldOffice)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedPackage)
      ? { kind: 'locked-workbook' }
      : { kind: 'other', name: 'XLS' };
  }
  for (const [signature, name] of signatures) if (start.startsWith(signature)) return { kind: 'other', name };
  return textContent(start, bytes);
}

/** Text in any encoding: the first letters of a markup are ASCII in all of them, once NULs and marks are dropped. */
function textContent(start: string, bytes: Uint8Array): Content {
  const text = start
    .replace(/[\0\xef\xbb\xbf\xff\xfe]/g, '')
    .trimStart()
    .slice(0, 200)
    .toLowerCase();
  if (text.startsWith('begin:vcard')) return { kind: 'other', name: 'vCard' };
  if (/^<(?:!doctype html|html|head|body|table|meta|style|div)\b/.test(text))
    return { kind: 'other', name: 'HTML' };
  if (text.startsWith('<?xml')) return { kind: 'other', name: 'XML' };
  if (/^(?:\{\s*["}]|\[\s*[{["\]])/.test(text) && isJson(bytes)) return { kind: 'other', name: 'JSON' };
  return { kind: looksBinary(start) ? 'binary' : 'text' };
}

/** A list, an object, or one object a line; a heading may well begin with a bracket. */
function isJson(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const end = text.indexOf('\n');
  return parses(end < 0 ? text : text.slice(0, end)) || parses(text);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);
}
