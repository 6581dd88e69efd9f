/** Bytes to text: which encoding a text file is in, found by strict decoding and by what the text then says. */
import { isUtf8 } from 'node:buffer';
import { fail } from '../../domain/errors.ts';
import { centralEncodingOf } from './central.ts';
import { type Decoded, inUtf8 } from './decoded.ts';
import { decodeDos, dosName, scoreDos } from './dos.ts';
import { pairsOf, scorePairs } from './double-bytes.ts';
import { decodeLatin, scoreLatin } from './latin.ts';
import { scoreMac } from './mac.ts';
import { isMostlyUtf8, markOf, utf16WithoutMark } from './unicode.ts';

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
  ['windows-1256', /الاسم|البريد|الهاتف|الشركة/],
  ['windows-874', /ชื่อ|อีเมล|โทรศัพท์|บริษัท/],
  ['windows-1254', /soyadı|katılımcı|e-posta|şirket|kayıt tarihi/i],
  [
    'windows-1250',
    /imię|nazwisko|osoba kontaktowa|wystawca|uczestnik|příjmení|jméno|kontaktní osoba|společnost|meno a priezvisko|ime i prezime|ime in priimek|vezetéknév|keresztnév/i,
  ],
  ['windows-1257', /pavardė|vardas|uzvārds/i],
  ['windows-1253', /ονοματεπώνυμο|επώνυμο|εταιρεία|τηλέφωνο/i],
];
/** Nobody has prices in a currency without a name: there the euro stands in ISO 8859-15. */
const generic = /\d\s?¤|¤\s?\d/;
const singleBytes: ReadonlySet<string> = new Set(['windows-1252', 'macintosh', dosName]);
const headingBytes = 2000;
const sampled = 64 * 1024;
/** Below this a guess is worth less than a question. */
const leastScore = 0.35;

/** What a person said of it, and what the file is called in failures. */
interface Wanted {
  readonly file: string;
  /** A name of an encoding. */
  readonly encoding?: string | undefined;
  /** Bytes that are no text are replaced, instead of ending it. */
  readonly skipBad?: boolean | undefined;
}

/**
 * Throws `usage.bad-value` for an encoding nobody knows and `file.broken` (undecodable, with the line) where the bytes are no
 * text in the one asked for, or in any; with `skipBad` the broken places are replaced instead.
 */
export function decode(bytes: Uint8Array, wanted: Wanted): Decoded {
  const { encoding } = wanted;
  const named = encoding === undefined ? (markOf(bytes) ?? utf16WithoutMark(bytes)) : labelOf(encoding);
  if (named !== null) return decodeAs(bytes, named, wanted);
  if (isUtf8(bytes)) return inUtf8(bytes);
  if (isMostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', wanted);
  return byHeadings(bytes) ?? byScores(bytes) ?? decodeAs(bytes, 'utf-8', wanted);
}

/** Null where no heading is a word of one of those encodings. */
function byHeadings(bytes: Uint8Array): Decoded | null {
  const start = bytes.subarray(0, headingBytes);
  const encoding = told.find(([name, headings]) => headings.test(new TextDecoder(name).decode(start)))?.[0];
  const text = encoding === undefined ? null : tryDecode(bytes, encoding);
  if (encoding === undefined || text === null) return null;
  // Both write most letters of Middle Europe alike, and a few with bytes that are signs in the other.
  if (encoding === 'windows-1250' && /[±¶Ľ¦¬]\p{L}|\p{L}[±¶¦¬]/u.test(text) && !bytes.some(isControl))
    return inSingleBytes(bytes, 'iso-8859-2');
  return { text, encoding, damaged: false };
}

/** A letter of windows-1250 that is none in ISO 8859-2. */
function isControl(byte: number): boolean {
  return byte >= 0x80 && byte < 0xa0;
}

/** The likeliest; null where none is likely. */
function byScores(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, sampled);
  const scored = unmarked
    .map((encoding) => ({ encoding, score: scoreOf(sample, encoding) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score);
  for (const { encoding } of scored) {
    const text = tryDecode(bytes, encoding);
    if (text === null) continue;
    if (encoding === 'windows-1252' && generic.test(text)) return inSingleBytes(bytes, 'iso-8859-15');
    const other = singleBytes.has(encoding) ? centralEncodingOf(sample, decodeLatin(sample), text) : null;
    return other === null ? { text, encoding, damaged: false } : inSingleBytes(bytes, other);
  }
  const other = centralEncodingOf(sample, decodeLatin(sample), '');
  return other === null ? null : inSingleBytes(bytes, other);
}

/** Every byte is a letter in such an encoding. */
function inSingleBytes(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, damaged: false };
}

function decodeAs(bytes: Uint8Array, encoding: string, { file, skipBad }: Wanted): Decoded {
  if (encoding === 'utf-8' && isUtf8(bytes)) return inUtf8(bytes);
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding, damaged: false };
  if (!skipBad)
    throw fail('file.broken', { file, line: brokenLine(bytes, encoding), problem: 'undecodable' });
  return { text: new TextDecoder(encoding).decode(bytes), encoding, damaged: true };
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

/** 0..1: how much the bytes beyond ASCII look like everyday text in this encoding; more where a heading is read right. */
function scoreOf(sample: Uint8Array, encoding: Unmarked): number {
  if (encoding === 'windows-1252') return scoreLatin(sample);
  if (encoding === 'macintosh') return scoreMac(sample);
  if (encoding === dosName) return scoreDos(sample);
  const text = new TextDecoder(encoding).decode(sample);
  return scorePairs(sample, pairsOf[encoding]) + (headingWords.test(text) ? 0.5 : 0);
}

/** The first line that is no text in this encoding, counted from 1; null where no line is by itself. */
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
