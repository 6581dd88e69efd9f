/** `Role` is what somebody comes as, or what they are at work. */
import { isPost } from '../../cell/name/name-beside.ts';
import { roleOf } from '../../cell/role-words.ts';
import type { Guessed, ListedColumns } from '../guessed.ts';

const bareRole = /^(?:(?:your|current|my) )?(?:role|rolle|rol|ruolo|funcao)$/;
const work =
  /\b(?:manager|director|head|lead|engineer|designer|developer|officer|editor|analyst|consultant|architect|assistant|coordinator|specialist|researcher|lecturer|executive|accountant|scientist|administrator|president|ceo|vp)\b|(?:经理|主管|总监|总裁|工程师|设计师|主编|编辑|顾问|专员|店长|教授|研究员|秘书|会计|顧問|經理|總監|工程師|設計師)$/i;
/** Some have them as their work, and some come as such. */
const both = /^(?:buyer|partner|vendor|supplier|contractor)s?$/i;
/** What somebody is at an event: whoever keeps its stages and doors has another post at work. */
const atEvent =
  /\b(?:session|stage|track|floor|room|hall|programme?|volunteers?|ushers?|stewards?|judges?|jury|registration|check-?in|guest|event|conference|panel|workshop|host|speakers?|organi[sz]ers?)\b|(?:活动|会务|现场|舞台|签到|志愿|会场)/i;

export function withPosts(
  guesses: readonly Guessed[],
  { folded, values: { cellsOf } }: ListedColumns,
): readonly Guessed[] {
  if (guesses.some(({ field }) => field === 'title')) return guesses;
  return guesses.map((guess, at) =>
    isBareRole(guess, folded[at]) && tellsPosts(new Set(cellsOf(at)))
      ? { ...guess, field: 'title', confidence: 0.7 }
      : guess,
  );
}

function isBareRole({ field, by }: Guessed, heading = ''): boolean {
  return field === 'role' && by === 'heading' && bareRole.test(heading);
}

/** Most of what is said there is what people are at work, and nobody comes as anything. */
function tellsPosts(said: ReadonlySet<string>): boolean {
  const mayBePost = (text: string) => !atEvent.test(text) && (roleOf(text) === null || both.test(text));
  if (said.size >= mostSaid || ![...said].every(mayBePost)) return false;
  const posts = [...said].filter((text) => isPost(text) || isWork(text));
  return posts.length > 1 && posts.length * 2 >= said.size;
}

/** By a word of it. */
export function isWork(text: string): boolean {
  return work.test(text);
}

const mostSaid = 60;
