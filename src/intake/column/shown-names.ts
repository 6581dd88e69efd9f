/** Lists in which what a tool shows of somebody is all there is of a name. */
import { isCjk } from '../../domain/value/name.ts';
import { isFullName } from '../cell/name/named-contact.ts';
import type { Guessed, ListedColumns } from './guessed.ts';

/** Where no column holds names, what a tool shows of somebody is their name; so is what their card says, or their account, if it reads like one. */
export function withShownNames(
  guesses: readonly Guessed[],
  { headings, values }: ListedColumns,
): readonly Guessed[] {
  if (guesses.some(({ field }) => naming.has(field))) return guesses;
  const scripts = guesses.flatMap(({ field }, at) =>
    field === 'otherNames' && inScript.test(headings[at] ?? '') ? [at] : [],
  );
  const isReached = guesses.some(({ field }) => field === 'emails');
  const mayBeOfOne = isReached && !guesses.some(({ field }) => others.has(field));
  const written = guesses.findIndex(({ field, by }, at) => {
    const heading = headings[at] ?? '';
    // What a shop calls a card may be gold; a tool for payments knows whose it is.
    const isOfOne = field === 'nickname' ? account.test(heading) : by === 'source' && card.test(heading);
    return mayBeOfOne && isOfOne && areNames(values.cellsOf(at));
  });
  const isBought = guesses.some(({ field }) => field === 'buyerName' || field === 'buyerGiven');
  return guesses.map((guess, at) => {
    const heading = headings[at] ?? '';
    const isShown = guess.field === 'nickname' && shown.test(heading);
    const isAccount = !isBought && mayBeCalled(guess, heading) && areHanNames(values.cellsOf(at));
    const isName = isShown || isAccount || at === written || (scripts.length > 1 && scripts[0] === at);
    return isName ? { ...guess, field: 'name', ...(isAccount ? ofAccount : {}) } : guess;
  });
}

const naming: ReadonlySet<string> = new Set(['name', 'given', 'family']);
/** Whom an account or a card need not be of. */
const others: ReadonlySet<string> = new Set(['buyerName', 'buyerGiven', 'organisation']);

/** One name in two languages: `Name_ZH`, `Name_EN`. */
const inScript = /^name[ _]?(?:en|zh|cn|ko|kr|ja|jp)$/i;

const shown = /^(?:display|screen|public)[ _-]?name$/i;
/** A form has such a column, too, and asks for the name in another. */
const shownInBooks = /^anzeigename$/i;
const account = /^user[ _]name$/i;
/** Names of accounts, mostly; of people, if most of them read like one. Whoever is known by their number is not parted from it by a nickname. */
const inChats = /昵称/;
const accounts = /^(?:用户名称?|会员名|报名用户)$/;
const ofAccount = { confidence: 0.7, by: 'heading' } as const;
const card = /^card[ _]name$/i;

/** Whether a tool shows somebody by what stands below this heading. */
export function isShownName(heading: string): boolean {
  return shown.test(heading.trim()) || shownInBooks.test(heading.trim());
}

function mayBeCalled({ field, by }: Guessed, heading: string): boolean {
  if (field === 'nickname' || field === 'otherNames') return inChats.test(heading);
  return by === null && accounts.test(heading);
}

function areHanNames(cells: readonly string[]): boolean {
  const names = cells.filter((text) => isCjk(text) && isFullName(text));
  return names.length > 0 && names.length * 5 > cells.length * 4;
}

/** `Bo Tully` in most cells, and no `bo_tully`. */
function areNames(cells: readonly string[]): boolean {
  const whole = cells.filter((text) => /^[^\d@_]+$/.test(text) && (text.includes(' ') || isCjk(text)));
  return whole.length * 5 > cells.length * 4;
}
