/** Yes and no, as people and programs put them in a cell. */
import { fold } from '../../../lib/text/fold.ts';

const yes =
  'yes|y|j|true|1|x|v|ok|✓|✔|√|☑|✅|o|ㅇ|○|◯|〇|●|済|是|已|有|sudah|đã|ja|oui|sí|si|sim|はい|예|да|tak|ano|igen|evet|ya|có|네|是的|checked|selected|wahr|vrai|verdadero|vero|waar|prawda|истина|真';
const no =
  'no|n|false|0|✗|✘|✕|❌|☐|×|否|未|无|没有|nein|non|não|nee|nej|nei|いいえ|아니요|нет|nie|ne|nem|hayır|tidak|belum|chưa|không|아니오|unchecked|falsch|faux|falso|onwaar|falsk|fałsz|ложь|假';

/** Folded. */
export const yesWords: readonly string[] = yes.split('|').map(fold);
export const noWords: readonly string[] = no.split('|').map(fold);

const either = new Set([...yesWords, ...noWords]);
const longest = 9;

/** True of a cell that ticks its heading, or leaves it out, and says nothing else. */
export function isYesOrNo(text: string): boolean {
  return text.length <= longest && either.has(fold(text));
}
