/** Text as programs of the command line of Windows write it in western Europe, and Excel as “CSV (MS-DOS)”: code page 850. */
import { once } from '../../lib/once.ts';
import { isAsciiLetter } from './ascii.ts';

export const dosName = 'ibm850';

const letters =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Every byte is a letter in it. */
export function decodeDos(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\xff]/g, (letter) => letters[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The letters of western Europe; of other languages and for drawing the page has others. */
const western = once(() => /^[àáâäåæçèéêëìíîïñòóôöøùúûüßÄÅÆÇÉÑÖØÜÁÓÚ]$/);

/** The share of bytes beyond ASCII that are such letters in a word, and capitals nowhere within one. */
export function scoreDos(bytes: Uint8Array): number {
  let good = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const letter = letters[byte - 0x80] ?? '';
    const isCapital = letter !== letter.toLowerCase();
    const isBeside = isAsciiLetter(bytes[i - 1]) || isAsciiLetter(bytes[i + 1]);
    const isWithin = isCapital && (bytes[i - 1] ?? 0) >= 0x61 && isAsciiLetter(bytes[i - 1]);
    if (isBeside && !isWithin && western().test(letter)) good++;
  }
  return high === 0 ? 0 : good / high;
}
