/** What somebody types as a telephone number, without what is written beside it: by its digits a line is found before any number is read. */
import { spread } from './cell-text.ts';

const labels = /^(?:tel(?:ephone)?|phone|mobile|mob|cell|whatsapp|电话|手机|座机)\.? ?[:： ] ?(?=[+(\d])/i;
const extensions =
  /(?:[;,]? ?(?:ext(?:ension)?|x|#|转|轉|分机|分機)|;(?:ext|phone-context))[.=:： ]{0,2}[+\d]{1,6}$/i;
const dashes = /[\u2010-\u2015\u2212]/g;
/** The zero that is dialled in the country alone, behind its code: `+44 (0)20`. */
const homeZero = /(?<=\d[ -]?)\(0\)/;

/** With its plus where one stands before it; null where `typed` is no number. */
export function dialledIn(typed: string): string | null {
  const text = spread(typed).replace(labels, '').replace(extensions, '').replace(dashes, '-');
  if (!/^[+\d\s().\-/]+$/.test(text)) return null;
  const digits = text.replace(homeZero, '').replace(/\D/g, '');
  return digits === '' ? null : text.startsWith('+') ? `+${digits}` : digits;
}
