/** Companies' names as they are compared: without legal form, brackets and joining words. */

import { once } from '../../lib/once.ts';
import { fold, withoutUmlauts } from '../../lib/text/fold.ts';
import { isCjk } from './name.ts';

const cap = 300;
const legalForms = new Set(
  'ltd limited inc incorporated llc llp lp plc gmbh mbh ag kg kgaa ohg ug ev se co company corp corporation sa sas sarl srl spa bv nv oy oyj ab as aps asa pty pte pvt sdn bhd kft zrt sl slu sro doo kk'.split(
    ' ',
  ),
);
/** Legal forms of several words, as they stand at the end of a key. */
const longForm =
  / (?:(?:sp|spolka) z o ?o|sp [kj]|spol s ?r ?o|s r o|d o o|s r l|(?:sa|sapi|s de rl|s en c) de cv)$/;
/** And those in Cyrillic letters, before the name as often as behind it. */
const cyrillicForms = new Set('ооо оао зао пао нао ао ип тоо тов чп'.split(' '));
const behindOnly = new Set('ооо оао зао пао оод еоод'.split(' '));
const ascii = /^[\x20-\x7e]*$/;
const plainWord = /[a-z0-9]+/g;
const word = once(() => /[\p{L}\p{M}\p{N}]+/gu);
const joining = new Set(['and', 'und', 'et', 'the']);
const hanForms =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|分公司|公司|集团|株式会社|有限会社|合同会社|주식회사|유한회사)$/u;
const hanForepart = /^(?:株式会社|有限会社|合同会社|주식회사|유한회사)/u;
/** `(株)`, ㈱ and `(주)`: as folding leaves them. */
const bracketed = /^\([株有同주유]\)|\([株有同주유]\)$/u;

/** What people type where they have no company to name: it says nothing about who they are. */
const nothing = new Set(
  'n a|na|none|nil|null|no|self|self employed|selfemployed|freelance|freelancer|independent|student|private|unemployed|retired|personal|individual|无|没有|暂无|个人|自由职业|自由职业者|学生|在校学生|待业|退休|其他'.split(
    '|',
  ),
);

/** Equal keys are one company; empty when the text names none. */
export function organisationKey(text: string): string {
  const folded = fold(text.length > cap ? text.slice(0, cap) : text);
  if (folded === '') return '';
  const key = isCjk(folded) ? hanKey(folded) : latinKey(folded);
  return nothing.has(key) ? '' : key;
}

function hanKey(folded: string): string {
  const bare = folded
    .replace(bracketed, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(hanForepart, '');
  let key = bare;
  for (
    let shorter = key.replace(hanForms, '');
    shorter !== key && shorter.length > 1;
    shorter = key.replace(hanForms, '')
  ) {
    key = shorter;
  }
  return key === '' ? bare : key;
}

function latinKey(folded: string): string {
  const isPlain = ascii.test(folded);
  const words = folded.replace(/[.']/g, '').match(isPlain ? plainWord : word()) ?? [];
  const kept = words.filter((one) => !joining.has(one));
  if (!isPlain) {
    while (kept.length > 1 && behindOnly.has(kept.at(-1) ?? '')) kept.pop();
    while (kept.length > 1 && cyrillicForms.has(kept[0] ?? '')) kept.shift();
  }
  return withoutForms(kept).map(withoutUmlauts).join(' ');
}

function withoutForms(words: readonly string[]): readonly string[] {
  const kept = [...words];
  while (kept.length > 1 && legalForms.has(kept.at(-1) ?? '')) kept.pop();
  // Each of them ends in a word of one or two letters.
  if (kept.length < 3 || (kept.at(-1) ?? '').length > 2) return kept;
  const joined = kept.join(' ');
  const shorter = joined.replace(longForm, '');
  return shorter === joined ? kept : withoutForms(shorter.split(' '));
}

/** The same company as far as one can tell: equal, or one name is a part of the other, or the scripts differ. */
export function mayBeOneOrganisation(a: string, b: string): boolean {
  const x = organisationKey(a);
  const y = organisationKey(b);
  if (x === '' || y === '' || x === y) return true;
  if (isCjk(x) !== isCjk(y)) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return isCjk(short) ? long.includes(short) : ` ${long} `.includes(` ${short} `);
}
