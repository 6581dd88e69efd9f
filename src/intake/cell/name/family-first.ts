/** Names with the family's first, taken apart: `Kurz, Anna`, and `van den Berg Jolijn` below a heading that says so. */
import { isCjk } from '../../../domain/value/name.ts';
import { once } from '../../../lib/once.ts';
import { isCompany, isPost } from './name-beside.ts';

/** Words before a family name, written small: `van den `, `d’`. */
const particles =
  "(?:(?:van|von|vom|zu|zur|de|den|der|het|ten|ter|op|te|la|le|les|el|al|bin|ibn|du|des|di|da|das|do|dos|del|della|dello|degli|dei|av|af)[ -]|(?:d|l|dell|all|'t|'s)['’ ])*";
const given = String.raw`\p{Lu}[\p{L}\p{M}.'\u2019 -]{0,40}`;
const turned = once(
  () =>
    new RegExp(
      String.raw`^${particles}(?:Ste?\. ?)?\p{Lu}[\p{L}\p{M}'\u2019 -]{0,40}(?: (?:Jr|Sr|I{1,3}|IV)\.?)?, ?${given}$`,
      'u',
    ),
);
/** What follows a name after a comma is then no given name. */
const behindNames = /, ?(?:jr|sr|i{1,3}|iv|ph\.?d|m\.?d|mba|cpa|esq|msc|bsc|ma|dr|prof|ing)\.?$/i;

/** `Kurz, Anna` taken apart; null where it is not written so. */
export function turnedName(name: string): readonly [given: string, family: string] | null {
  if (!name.includes(',') || !turned().test(name) || behindNames.test(name)) return null;
  const [family = '', given = ''] = name.split(/, ?/);
  return isCompany(family) || isCompany(given) || isPost(given) ? null : [given, family];
}

/** It does not show in which order the others stand: one word alone, a degree behind it, or something in brackets. */
export function showsNoOrder(name: string): boolean {
  return !/[ ,]/.test(name) || (name.includes(',') && (behindNames.test(name) || /[)）]$/.test(name)));
}

const simple = once(() => new RegExp(String.raw`^(${particles}[\p{L}\p{M}'\u2019.-]+) (\S+)$`, 'u'));
/** Whoever writes the family's name in capitals shows where it ends. */
const shouted = once(
  () =>
    new RegExp(
      String.raw`^(${particles}\p{Lu}[\p{Lu}\p{M}'\u2019-]+(?: \p{Lu}[\p{Lu}\p{M}'\u2019-]+)*) (\p{Lu}\p{Ll}.*)$`,
      'u',
    ),
);

/** Of two words, or of more that show it, the first is the family's; of others nobody knows. */
export function familyFirst(name: string): readonly [given: string, family: string] | null {
  if (isCjk(name)) return null;
  const [, family = '', first = ''] = shouted().exec(name) ?? simple().exec(name) ?? [];
  return family === '' ? null : [first, family];
}
