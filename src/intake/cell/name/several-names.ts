/** Several people in one cell of names: `张三、李四`, `Ann & Bob Carter`. */
import { organisationKey } from '../../../domain/value/organisation.ts';
import { cutHanName } from '../../../lib/han/han-name.ts';
import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { isPost } from './name-beside.ts';
import { isOfWorkOrPlace } from './no-names.ts';

const longest = 120;
/** Nothing of the kind stands in most cells. */
const parting = /[、，,;；&＆/+\n和与及]| (?:and|und|et|och|og|y|e|en) /i;

const hanName = once(
  () =>
    /^[\p{Script=Han}·々]{2,4}$|^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々ー]{1,6} [\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々ー]{1,6}$/u,
);
const hanMarks = /\s*[、;；&＆/+\n]\s*/;
/** They also stand in one name: 欧阳和平, 王，芳. */
const hanWords = /\s*[，,和与及]\s*/;

const latinMarks = /\s*[;&＆+\n]\s*|\s+\/\s+|\s+(?:and|und|et|och|og)\s+/i;
/** Between two surnames of one person, too: `José Ortega y Gasset`. */
const latinWords = /\s+(?:y|e|en)\s+/i;
const latinName = once(() => /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,4}$/u);
/** Who trades under several names is a company; a title is no name. */
const others = new Set(
  'sons son brothers bros sohne partner partners associates co company corp group team family familie guest guests consulting media studio studios ltd inc llc gmbh kg ag sa sas srl bv ab as mr mrs ms miss mx dr prof herr frau m mme'.split(
    ' ',
  ),
);

/** The names a cell holds, each whole; the one name where it is one, or where that is not beyond doubt. `organisation` is whom the row works for; `areSeveral`: something else says that it names more than one. */
export function namesIn(name: string, organisation = '', areSeveral = false): readonly string[] {
  if (name.length > longest || !parting.test(name)) return [name];
  const isCompany = organisation !== '' && organisationKey(organisation).includes(organisationKey(name));
  if (isCompany) return [name];
  return hanNames(name) ?? latinNames(name) ?? (areSeveral ? partedByCommas(name) : null) ?? [name];
}

function hanNames(name: string): readonly string[] | null {
  const marked = name.split(hanMarks);
  if (marked.length > 1) {
    // A post is nobody.
    const people = marked.filter((part) => !isPost(part));
    return people.length > 1 && people.every((part) => hanName().test(part)) ? people : null;
  }
  const worded = name.split(hanWords);
  const areNames = worded.every((part) => hanName().test(part) && hasGivenName(part));
  return worded.length > 1 && areNames ? worded : null;
}

function hasGivenName(part: string): boolean {
  const { surname, given } = cutHanName(part);
  return surname !== '' && given !== '';
}

/** Commas also part the halves of one name, or a name from what somebody does: only where they are known to part names. */
export function partedByCommas(name: string): readonly string[] | null {
  const parts = name.split(/\s*[,，]\s*(?:and |& ?|und |et |y )?|\s+(?:and|&|und|et|y)\s+/i);
  const isFull = (part: string) =>
    wordsOf(part).length > 1 && isPerson(part) && !isPost(part) && !isOfWorkOrPlace(part);
  return parts.length > 1 && parts.every(isFull) ? parts : null;
}

function isPerson(part: string): boolean {
  return latinName().test(part) && !wordsOf(part).some((word) => others.has(fold(word).replace('.', '')));
}

function latinNames(name: string): readonly string[] | null {
  const parts = latinPartsOf(name);
  const last = wordsOf(parts.at(-1) ?? '');
  const arePeople = parts.every(isPerson);
  if (parts.length < 2 || last.length < 2 || !arePeople) return null;
  const family = last.slice(1).join(' ');
  return parts.map((part) => (wordsOf(part).length > 1 ? part : `${part} ${family}`));
}

/** Each a full name, but that a couple may tell their surname once. */
function latinPartsOf(name: string): readonly string[] {
  const marked = name.split(latinMarks);
  if (marked.length > 1) return marked;
  const worded = name.split(latinWords);
  return worded.every((part) => wordsOf(part).length > 1) ? worded : [name];
}

function wordsOf(part: string): string[] {
  return part.split(' ').filter((word) => word !== '');
}
