/** Whoever else a row names has contacts of their own: `Camper name` and `Camper email` beside the parent's. */
import type { ColumnField } from '../heading/heading-words.ts';
import type { Guessed } from './guessed.ts';

const nameOfOne = /^([a-z]{3,20})(?:'s)?[ _-](?:full[ _-])?name$/;
/** `联系人姓名`, whose mailbox is `联系人邮箱`. */
const chineseNameOfOne = /^([\u4e00-\u9fff]{2,6}?)的?(?:姓名|名字)?$/;
const chinese = /^[\u4e00-\u9fff]/;
const account = '用户';
const anothers =
  /^(?:用户(?:姓名|名字)|(?:客人|嘉宾|宾客|来宾|学员|学生|孩子|儿童|宝宝|入住人|同行人|随行人)(?:姓名|名字)?)$/;
/** Whoever the row goes by. */
const own = /^(?:本人|自己|个人|中文|英文|真实|您|你|我)$/;
const reaching: ReadonlySet<ColumnField> = new Set(['emails', 'phones']);

/** Which columns reach somebody whose name is not the one the row goes by, or who looks after it, where another column reaches whom it is. `isLeft`: another column was taken in its place. */
export function contactsOfOthers<T extends Guessed>(
  guesses: readonly T[],
  folded: readonly string[],
  isLeft: (guess: T, at: number) => boolean,
): (at: number) => boolean {
  const others = guesses.flatMap((guess, at) => {
    const isOurs = guess.field === 'owner' && chinese.test(folded[at] ?? '');
    if (!isOurs && (guess.field !== 'name' || !isLeft(guess, at))) return [];
    const [, named] = chineseNameOfOne.exec(folded[at] ?? '') ?? [];
    if (named !== undefined) return own.test(named) ? [] : [named];
    const [, word] = nameOfOne.exec(folded[at] ?? '') ?? [];
    return word === undefined ? [] : [`${word} `, `${word}'s `];
  });
  // An account may book for others.
  const isOfNoAccount = guesses.some(
    (guess, at) => guess.field === 'name' && !isLeft(guess, at) && !(folded[at] ?? '').startsWith(account),
  );
  if (isOfNoAccount) others.push(account);
  // Where the account has a name of its own, or the guest is called one, its addresses are nobody else's.
  const isOfAnother =
    isOfNoAccount && guesses.some(({ field }, at) => field === 'name' && anothers.test(folded[at] ?? ''));
  const isOfOther = ({ field, by }: T, at: number) =>
    reaching.has(field) && by === 'heading' && others.some((word) => (folded[at] ?? '').startsWith(word));
  return (at) => {
    const guess = guesses[at];
    if (others.length === 0 || !guess || !isOfOther(guess, at)) return false;
    const isOfAccount = (folded[at] ?? '').startsWith(account);
    if (isOfAccount && isOfAnother) return true;
    // Whoever is named beside an assistant may have left a number only, and the mailbox is the assistant's all the same.
    const isNamedOther = chinese.test(folded[at] ?? '') && !isOfAccount;
    const isReached = ({ field }: T) => (isNamedOther ? reaching.has(field) : field === guess.field);
    return guesses.some((other, place) => isReached(other) && !isOfOther(other, place));
  };
}
