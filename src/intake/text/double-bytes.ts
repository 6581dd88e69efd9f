/** Encodings of Chinese and Japanese with two bytes for a letter, told by where they keep their common ones. */
import { isAsciiLetter, isDigit } from './ascii.ts';

/** What tells an encoding of pairs from the others. */
interface Pairs {
  /** Whether the encoding keeps common letters or punctuation there. */
  isCommon(lead: number, trail: number): boolean;
  /** It writes what it has no pair for as a digit behind each of two bytes, which is nothing in any other. */
  readonly inFours?: true;
}

/** 0..1: the share of two-byte letters that stand where the encoding keeps its common ones and its punctuation. */
export function scorePairs(bytes: Uint8Array, { isCommon, inFours }: Pairs): number {
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
    if (isFour || (!isWithin && isCommon(lead, trail))) common++;
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

export const pairsOf = {
  gb18030: { isCommon: isCommonGb, inFours: true },
  big5: { isCommon: isCommonBig5 },
  shift_jis: { isCommon: isCommonJis },
} as const satisfies Readonly<Record<string, Pairs>>;
