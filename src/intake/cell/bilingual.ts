/** Words said in Chinese and in another language at once, as trade fairs print them: `姓名 Name`, `已支付 Paid`. */
import { once } from '../../lib/once.ts';

const chinese = once(() => /\p{Script=Han}[\p{Script=Han}/、]*/u);
const latin = /[a-z][a-z0-9 .#/'-]*/;

/** The Chinese half of a folded text; the whole text where there is no other half. */
export function chineseIn(folded: string): string {
  return latin.test(folded) ? (chinese().exec(folded)?.[0] ?? folded) : folded;
}

/** Both halves of a folded text, the Chinese one first; none where it is said once only. */
export function halvesOf(folded: string): string[] {
  const halves = [chinese().exec(folded)?.[0], latin.exec(folded)?.[0].trim()];
  return halves.every((half) => half !== undefined && half !== folded) ? (halves as string[]) : [];
}
