/** Bytes to text: which encoding a text file is in, found by strict decoding and by what the text then says. */
import { isUtf8 } from 'node:buffer';
import { fail } from '../../domain/errors.ts';
import { decodeDos, dosName, scoreDos } from './dos.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Bytes that are no text were replaced by U+FFFD; only where damage may be skipped. */
  readonly damaged: boolean;
  /** Of a text in UTF-8 that is twice as large in memory as it is here: a letter for each of its bytes. Then `text` is made when it is asked for. */
  readonly letters?: string;
}

/** Encodings without a mark of their own, in the order they win a tie. */
const unmarked = ['gb18030', 'big5', 'windows-1252', 'macintosh', 'shift_jis', dosName] as const;
type Unmarked = (typeof unmarked)[number];

/** Words of headings: one of them read right tells more than any statistics. */
const headingWords =
  /姓名|手机|手機|电话|電話|邮箱|邮件|郵件|公司|单位|單位|职位|職稱|时间|時間|日期|报名|報名|展位|签到|名称|名稱|编号|編號|地址|备注|備註|氏名|名前|会社|住所|メール/;
/** Encodings that only a heading read right tells from the others. */
const told: readonly (readonly [encoding: string, headings: RegExp])[] = [
  ['euc-kr', /이름|성명|이메일|전화|회사/],
  // Kana are the same bytes in GB 2312.
  ['euc-jp', /氏名|名前|会社|電話|住所|申込|番号/],
  ['windows-1251', /имя|фамилия|почта|телефон|компания/i],
  ['ibm866', /имя|фамилия|почта|телефон|компания/i],
  ['windows-1254', /soyadı|katılımcı|e-posta|şirket|kayıt tarihi/i],
  ['windows-1250', /imię|nazwisko|příjmení|jméno|vezetéknév|keresztnév/i],
];
/** Nobody has prices in a currency without a name: there the euro stands in ISO 8859-15. */
const generic = /\d\s?¤|¤\s?\d/;
const headingBytes = 2000;
const sampled = 64 * 1024;
/** Below this a guess is worth less than a question. */
const leastScore = 0.35;

/**
 * Throws `usage.bad-value` for an encoding nobody knows and `file.broken` (undecodable, with the line) where the bytes are no
 * text in the one asked for, or in any; with `skipBad` the broken places are replaced instead.
 */
export function decode(bytes: Uint8Array, file: string, wanted?: string, skipBad = false): Decoded {
  const encoding = wanted === undefined ? (markOf(bytes) ?? withoutMark(bytes)) : labelOf(wanted);
  if (encoding !== null) return decodeAs(bytes, encoding, file, skipBad);
  if (isUtf8(bytes)) return inUtf8(bytes);
  if (isMostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', file, skipBad);
  const byHeading = told.find(([name, headings]) =>
    headings.test(new TextDecoder(name).decode(bytes.subarray(0, headingBytes))),
  );
  const known = byHeading ? tryDecode(bytes, byHeading[0]) : null;
  if (byHeading && known !== null) {
    // Both write most letters of Middle Europe alike, and a few with bytes that are signs in the other.
    if (byHeading[0] === 'windows-1250' && /[±¶Ľ¦¬]\p{L}|\p{L}[±¶¦¬]/u.test(known))
      return decodeAs(bytes, 'iso-8859-2', file, skipBad);
    return { text: known, encoding: byHeading[0], damaged: false };
  }
  const sample = bytes.subarray(0, sampled);
  const scored = unmarked
    .map((name) => ({ name, score: scoreOf(sample, name) }))
    .sort((a, b) => b.score - a.score);
  for (const { name, score } of scored) {
    const text = score < leastScore ? null : tryDecode(bytes, name);
    if (text === null) continue;
    if (name === 'windows-1252' && generic.test(text)) return decodeAs(bytes, 'iso-8859-15', file, skipBad);
    return { text, encoding: name, damaged: false };
  }
  return decodeAs(bytes, 'utf-8', file, skipBad);
}

function decodeAs(bytes: Uint8Array, encoding: string, file: string, skipBad: boolean): Decoded {
  if (encoding === 'utf-8' && isUtf8(bytes)) return inUtf8(bytes);
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding, damaged: false };
  if (!skipBad)
    throw fail('file.broken', { file, line: brokenLine(bytes, encoding), problem: 'undecodable' });
  return { text: new TextDecoder(encoding).decode(bytes), encoding, damaged: true };
}

/** The bytes with which letters beyond U+00FF begin: one such, and V8 holds all the text in two bytes a letter, and every piece of it. */
const wide = /[\xc4-\xf4]/;
const beyondAscii = /[\x80-\xff]/;

function inUtf8(bytes: Uint8Array): Decoded {
  const from = markOf(bytes) === 'utf-8' ? 3 : 0;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
  const letters = body.toString('latin1');
  const about = { encoding: 'utf-8', damaged: false };
  if (!wide.test(letters)) return { text: beyondAscii.test(letters) ? body.toString() : letters, ...about };
  let text: string | undefined;
  return {
    get text() {
      text ??= body.toString();
      return text;
    },
    letters,
    ...about,
  };
}

/** So many letters of a text from its start on. */
export function startOf(decoded: Decoded, count: number): string {
  const { letters } = decoded;
  // None takes more than four bytes, so that what is cut off stands behind them.
  const start = letters === undefined ? decoded.text : spelt(letters.slice(0, count * 4));
  return start.slice(0, count);
}

/** What is meant by letters that each stand for a byte of UTF-8. */
export function spelt(letters: string): string {
  return Buffer.from(letters, 'latin1').toString();
}

/** Bytes 0x80 to 0x9F of windows-1252, which the platform's decoder takes for control characters. */
const typographic = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeLatin(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (letter) => typographic[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The bytes of a text in windows-1252; null where it has letters that encoding has not. */
export function latinBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = latinByte(text.charCodeAt(i));
    if (byte < 0) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function latinByte(code: number): number {
  if (code < 0x80 || (code >= 0xa0 && code < 0x100)) return code;
  // Where LibreOffice keeps the five bytes that are no letter.
  if (code >= 0xf180 && code < 0xf1a0) return code - 0xf100;
  const at = typographic.indexOf(String.fromCharCode(code));
  return at < 0 ? -1 : 0x80 + at;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return decodeLatin(bytes);
  if (encoding === dosName) return decodeDos(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function labelOf(wanted: string): string {
  const plain = wanted.trim().toLowerCase();
  if (/^(?:cp|ibm|dos)?-?(?:850|437)$/.test(plain)) return dosName;
  try {
    return new TextDecoder(plain === 'ansi' ? 'windows-1252' : plain).encoding;
  } catch {
    const allowed = [
      'utf-8',
      'utf-16le',
      'utf-16be',
      'gb18030',
      'big5',
      'shift_jis',
      'euc-kr',
      'windows-1252',
    ];
    throw fail('usage.bad-value', { option: '--encoding', value: wanted, allowed });
  }
}

/** A start in UTF-16 as text; null of any other. Half of the bytes of most alphabets would be control characters. */
export function wideIn(start: Uint8Array): string | null {
  const marked = markOf(start);
  const encoding = marked?.startsWith('utf-16') ? marked : marked === null ? withoutMark(start) : null;
  return encoding === null ? null : new TextDecoder(encoding).decode(start);
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: separators, digits and line ends have a NUL beside them, always on the same side. */
function withoutMark(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, sampled) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const enough = end / 2 / 20;
  const encoding =
    odd > enough && even * 10 < odd ? 'utf-16le' : even > enough && odd * 10 < even ? 'utf-16be' : null;
  // A few stray NULs in a short ASCII file would make one hanzi of every two letters, and no line end.
  return encoding !== null && /[,;\t\r\n]/.test(new TextDecoder(encoding).decode(bytes.subarray(0, end)))
    ? encoding
    : null;
}

/** Most of what is beyond ASCII is well-formed UTF-8: a damaged UTF-8 file, and no other encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder().decode(bytes);
  let good = 0;
  let bad = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad * 4;
}

/** 0..1: how much the bytes beyond ASCII look like everyday text in this encoding. */
function scoreOf(sample: Uint8Array, encoding: Unmarked): number {
  if (encoding === 'windows-1252') return scoreLatin(sample);
  if (encoding === 'macintosh') return scoreMac(sample);
  if (encoding === dosName) return scoreDos(sample);
  const text = new TextDecoder(encoding).decode(sample);
  const score = scorePairs(sample, isCommon[encoding], encoding === 'gb18030');
  return score + (headingWords.test(text) ? 0.5 : 0);
}

/**
 * The share of two-byte letters that stand where the encoding keeps its common ones and its punctuation. `inFours`: it writes what it
 * has no pair for as a digit behind each of two bytes, which is nothing in any other.
 */
function scorePairs(
  bytes: Uint8Array,
  isCommonPair: (lead: number, trail: number) => boolean,
  inFours: boolean,
): number {
  let common = 0;
  let pairs = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    pairs++;
    const trail = bytes[i + 1] ?? 0;
    const isFour = inFours && isDigit(trail) && (bytes[i + 2] ?? 0) > 0x80 && isDigit(bytes[i + 3] ?? 0);
    // `KjÆr`: one byte within a word is no letter of another script.
    const isWithin = isAsciiLetter(bytes[i - 1]) && isAsciiLetter(trail);
    if (isFour || (!isWithin && isCommonPair(lead, trail))) common++;
    i += isFour ? 3 : 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

/** GB 2312 keeps its 3,755 common hanzi in rows 0xB0 to 0xD7, punctuation and full-width letters in 0xA1 to 0xA3, accented ones in 0xA8. */
function isCommonGb(lead: number, trail: number): boolean {
  return (
    trail >= 0xa1 &&
    ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3) || (lead === 0xa8 && trail <= 0xba))
  );
}

/** Big5 keeps its 5,401 common hanzi in rows 0xA4 to 0xC6, punctuation in 0xA1 to 0xA3. */
function isCommonBig5(lead: number, trail: number): boolean {
  return lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1);
}

/** Shift_JIS keeps kana in rows 0x82 and 0x83, its 2,965 common kanji in 0x88 to 0x97, punctuation in 0x81. */
function isCommonJis(lead: number, trail: number): boolean {
  if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return false;
  if (lead === 0x82) return trail >= 0x4f && trail <= 0xf1;
  return lead === 0x81 || (lead === 0x83 && trail <= 0x96) || (lead >= 0x88 && lead <= 0x97);
}

const isCommon = { gb18030: isCommonGb, big5: isCommonBig5, shift_jis: isCommonJis };

/** The share of high bytes that stand alone in ASCII, as accents and typographic marks do, or in twos within a word. */
function scoreLatin(bytes: Uint8Array): number {
  let alone = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const isLetter =
      (byte >= 0xc0 && !(byte === 0xdb && isPrice(bytes[i - 1], bytes[i + 1]))) ||
      (byte === 0xa4 && isPrice(bytes[i - 1], bytes[i + 1])) ||
      (byte >= 0x91 && byte <= 0x97 && !isWithinWord(byte, bytes[i - 1], bytes[i + 1])) ||
      byte === 0x80 ||
      byte === 0xa3 ||
      (byte === 0x85 && !isAsciiLetter(bytes[i + 1])) ||
      isSign(byte, bytes[i - 1]);
    if (!isLetter || (bytes[i - 1] ?? 0) >= 0x80) continue;
    if ((bytes[i + 1] ?? 0) < 0x80) alone++;
    else if ((bytes[i + 1] ?? 0) >= 0xc0 && isAsciiLetter(bytes[i - 1]) && isAsciiLetter(bytes[i + 2]))
      alone++;
  }
  return high === 0 ? 0 : alone / high;
}

/** Within a word there is no mark but the apostrophe and a dash between two names, and none that opens a quotation ends one. */
function isWithinWord(byte: number, before = 0x20, after = 0x20): boolean {
  if (byte === 0x92 || !isAsciiLetter(before)) return false;
  const isDash = byte === 0x96 || byte === 0x97;
  return byte === 0x91 || byte === 0x93 || (isAsciiLetter(after) && !(isDash && after < 0x61));
}

/** `36 m²`, `N.º`, `n°`, `3ª`, and the marks that open a question in Spanish. */
function isSign(byte: number, before = 0x20): boolean {
  if (byte === 0xb2 || byte === 0xb3) return before === 0x6d;
  if (byte === 0xa0) return before < 0x80;
  if (byte === 0xba || byte === 0xaa || byte === 0xb0)
    return before === 0x2e || (before | 0x20) === 0x6e || (before >= 0x30 && before <= 0x39);
  return (byte === 0xbf || byte === 0xa1) && [0x20, 0x22, 0x2c, 0x3b, 0x09, 0x0a].includes(before);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** The share of high bytes that are accented letters of an old Mac beside a plain one, where windows-1252 has marks and signs. */
function scoreMac(bytes: Uint8Array): number {
  let letters = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const isBeside = isAsciiLetter(bytes[i - 1]) || isAsciiLetter(bytes[i + 1]);
    const isMark =
      (byte >= 0xd2 && byte <= 0xd5 && isBeside) || (byte === 0xdb && isPrice(bytes[i - 1], bytes[i + 1]));
    const isMisplaced = isMacCapital(byte) && isLowerCase(bytes[i - 1]);
    if (isMark || (isBeside && !isMisplaced && (byte < 0xa0 || macLetters.has(byte)))) letters++;
  }
  return high === 0 ? 0 : letters / high;
}

/** `ß`, `Æ`, `Ø`, `æ`, `ø`, `À`, `Ã`, `Õ`, `Œ`, `œ`, and the capitals with accents. */
const macLetters: ReadonlySet<number> = new Set([
  0xa7, 0xae, 0xaf, 0xbe, 0xbf, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec,
  0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4,
]);

/** Within a word of small letters they are those of another encoding. */
function isMacCapital(byte: number): boolean {
  return byte < 0x87 || byte === 0xae || byte === 0xaf || (byte >= 0xcb && byte <= 0xcd) || byte >= 0xe5;
}

function isLowerCase(byte = 0): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

/** A sign beside the digits of an amount: the euro of an old Mac is `Û` elsewhere. */
function isPrice(before = 0, after = 0): boolean {
  const isApart = (byte: number) => byte === 0x20 || byte === 0xa0 || byte === 0xca;
  return (
    isDigit(before) ||
    isDigit(after) ||
    (isApart(before) && !isAsciiLetter(after)) ||
    (isApart(after) && !isAsciiLetter(before))
  );
}

function isAsciiLetter(byte = 0): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function brokenLine(bytes: Uint8Array, encoding: string): number | null {
  if (encoding.startsWith('utf-16')) return null;
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    if (tryDecode(bytes.subarray(from, to), encoding) === null) return line;
    from = to + 1;
  }
  return null;
}
