/** Names as they are compared: one key for the ways a person's or a company's name is written. */

import { cutHanName, isHanSurname } from '../../lib/han/han-name.ts';
import { simplified } from '../../lib/han/simplified.ts';
import { once } from '../../lib/once.ts';
import { fold, withoutUmlauts } from '../../lib/text/fold.ts';
import { mayBeGarbled, ungarbledText } from '../../lib/text/ungarbled.ts';

export type Script = 'han' | 'latin' | 'kana' | 'hangul' | 'cyrillic' | 'other';

/** A name in one script. */
export interface NameForm {
  readonly script: Script;
  /** Equal keys are equal names. Hanzi: surname first, no spaces. Else the words in alphabetical order. */
  readonly key: string;
  /** The words in the order written; in hanzi surname and given name. */
  readonly words: readonly string[];
  /** Which word is the surname, as far as the writing tells. */
  readonly surname: string;
  /** Where it is a surname and how one addresses its bearer, as `Mr Grimshaw` and 张老师: whom it may be. */
  readonly greets?: Greeted;
}

type Greeted = 'man' | 'woman' | 'anybody';

const cap = 200;
const plainHan = /^[\u4e00-\u9fa5]{2,4}$/;
const plainAscii = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Of these letters nothing needs to be known that V8 would have to work out first. */
const ascii = /^[\x20-\x7e]*$/;
/** `J?rgen`: what a program wrote that did not know a letter. */
const lostLetter = /(?<=[a-z])[?\ufffd]+(?=[a-z])/g;
const bracket = /[([【]/;
const cjk = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);
const han = once(() => /\p{Script=Han}/u);
const hanOrKana = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu);
const titles: ReadonlyMap<string, Greeted> = new Map([
  ...'mr sir herr mister monsieur signor'.split(' ').map((title) => [title, 'man'] as const),
  ...'mrs ms miss frau mme mlle madame mademoiselle signora'
    .split(' ')
    .map((title) => [title, 'woman'] as const),
  ...'mx dr prof ing'.split(' ').map((title) => [title, 'anybody'] as const),
]);
/** As they stand after folding. */
const hanTitles =
  /(?<=..)(?:先生|女士|小姐|太太|夫人|老师|教授|博士|总?经理|同学|主任|院长|校长|部长|会长|医生|律师|总监|董事长|老板|总|さん|样)$/u;
/** Behind one character they may be of a given name where they do not stand here. */
const hanGreetings =
  /(?:先生|女士|小姐|太太|夫人|老师|教授|博士|总?经理|同学|主任|院长|校长|部长|会长|医生|律师|总监|董事长|老板|[总姐哥工董]|さん|样)$/u;
/** How all of them end. */
const lastOfTitles = new Set('生士姐太人师授理学任长律监事板总ん样哥工董');
const hanWomen = /(?:女士|小姐|太太|夫人|姐)$/u;
const hanMen = /(?:先生|哥)$/u;
const scripts = once((): readonly (readonly [Script, RegExp])[] => [
  ['hangul', /\p{Script=Hangul}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['latin', /\p{Script=Latin}/u],
]);

export function isCjk(text: string): boolean {
  return cjk().test(text);
}

/** The name in each script it is written in: `李娜 Nancy Li` has two forms, an empty name none. */
export function nameForms(name: string): readonly NameForm[] {
  if (plainHan.test(name)) return [hanForm([simplified(name)], '')];
  const told = name.length > cap ? name.slice(0, cap) : name;
  const folded = fold(
    mayBeGarbled(told) ? told.replace(/\S+/g, (word) => ungarbledText(word) ?? word) : told,
  );
  if (folded === '') return [];
  const bare = withoutBrackets(folded);
  if (ascii.test(bare)) return wordForm(bare, /[a-z]/.test(bare) ? 'latin' : 'other');
  if (!han().test(bare)) return wordForm(bare, scriptOf(bare));
  const rest = bare.replace(hanOrKana(), ' ');
  const digits = rest.replace(/\D+/g, '');
  const latin = rest.replace(/\d+/g, ' ');
  const forms = [hanForm(bare.match(hanOrKana()) ?? [], digits)];
  return /\p{L}.*\p{L}/u.test(latin) ? [...forms, ...wordForm(latin, scriptOf(latin))] : forms;
}

/** The key of a name as it is first written; empty when it says nothing. */
export function nameKey(name: string): string {
  return nameForms(name)[0]?.key ?? '';
}

function scriptOf(text: string): Script {
  for (const [script, shape] of scripts()) if (shape.test(text)) return script;
  return 'other';
}

function withoutBrackets(text: string): string {
  if (!bracket.test(text)) return text;
  const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

function hanForm(parts: readonly string[], digits: string): NameForm {
  const [first = '', second = ''] = parts;
  const turned = parts.length === 2 && isHanSurname(second) && !isHanSurname(first);
  const written = turned ? second + first : parts.join('');
  const isTitled = lastOfTitles.has(written.at(-1) ?? '');
  const joined = isTitled ? written.replace(hanTitles, '') : written;
  const family = digits === '' ? familyAddressed(written, isTitled) : '';
  if (family !== '') {
    const greets = hanWomen.test(written) ? 'woman' : hanMen.test(written) ? 'man' : 'anybody';
    return { script: 'han', key: joined, words: [family], surname: family, greets };
  }
  const { surname, given } = cutHanName(joined);
  const isParted = parts.length === 2 && !turned && first !== '' && joined.length > first.length;
  // Of two words none of which is a surname we know either may be the family's.
  const words = isParted
    ? [first, joined.slice(first.length) + digits]
    : surname === ''
      ? [given + digits]
      : [surname, given + digits];
  return {
    script: 'han',
    key: words.join(''),
    words,
    surname: !isParted || first === surname ? surname : '',
  };
}

/** The surname in 张老师, 河野様, 老张 or 小李; empty where a whole name is written. */
function familyAddressed(written: string, isTitled: boolean): string {
  const family = isTitled ? written.replace(hanGreetings, '') : written;
  if (family !== written) {
    // Of a surname that is not known there are two characters in Japan.
    const isFamily = family.length === 2 && cutHanName(family).surname === '';
    return isFamily || isHanSurname(family) ? family : '';
  }
  const [first, called = ''] = written;
  if (written.length !== 2 || (first !== '老' && first !== '小')) return '';
  return isHanSurname(called) && !isHanSurname(written) ? called : '';
}

function wordForm(text: string, script: Script): readonly NameForm[] {
  const comma = text.indexOf(',');
  const family = comma > 0 ? wordsOf(text.slice(0, comma)) : [];
  const written = comma > 0 ? [...wordsOf(text.slice(comma + 1)), ...family] : wordsOf(text);
  const untitled = written.filter((word) => !titles.has(word));
  const words = untitled.length > 0 ? untitled : written;
  const greets = words.length === 1 && written.length > 1 ? greetedBy(written) : undefined;
  if (words.length === 0) return [];
  const [first = '', second = ''] = words;
  const key =
    words.length === 1
      ? first
      : words.length > 2
        ? [...words].sort().join(' ')
        : first < second
          ? `${first} ${second}`
          : `${second} ${first}`;
  const form = { script, key, words, surname: words.length > 1 ? (words.at(-1) ?? '') : '' };
  return [greets === undefined ? form : { ...form, surname: first, greets }];
}

function greetedBy(words: readonly string[]): Greeted {
  const greeted = words.flatMap((word) => titles.get(word) ?? []);
  return greeted.find((one) => one !== 'anybody') ?? 'anybody';
}

/** `o'neil` is one word, `jean-luc` two; umlauts may be spelled out. */
function wordsOf(text: string): string[] {
  if (plainAscii.test(text)) return text.split(' ').map(withoutUmlauts);
  const bare = text.replace(/'/g, '').replace(lostLetter, '');
  const words = bare.match(ascii.test(bare) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map(withoutUmlauts);
}
