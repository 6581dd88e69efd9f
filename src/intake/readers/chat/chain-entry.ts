/** What the words of one entry of a sign-up chain are: a name, numbers, who else comes, a remark. */
import { isCjk } from '../../../domain/value/name.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import { isStruck, unmarked, withoutStroke } from './chain-marks.ts';

export const chainHeadings = [
  '序号',
  '姓名',
  '手机',
  '邮箱',
  '公司',
  '职位',
  '随行人数',
  '状态',
  '备注',
] as const;
export type EntryHeading = (typeof chainHeadings)[number];
/** The same where nobody wrote a character of Chinese. */
export const englishHeadings = [
  'No.',
  'Name',
  'Phone',
  'Email',
  'Company',
  'Job title',
  'Companions',
  'Status',
  'Remarks',
] as const;

const headingOfField: Partial<Record<ColumnField, EntryHeading>> = {
  name: '姓名',
  phones: '手机',
  emails: '邮箱',
  organisation: '公司',
  title: '职位',
};

/** The number an entry begins with; a decimal, as a day in a title may be, is none. */
export const numbered = /^\s*(\d{1,5})\s*(?:[.、．)）](?!\d)|[.、．)）]\s+)\s*(?=\S)/;
/** A number that somebody left without a name. */
export const unfilled = /^\s*\d{1,5}\s*[.、．)）]\s*$/;

/** Longer entries hold no more people. */
const longest = 2000;
const address = /[^\s,;:<>()、]+@[^\s,;:<>()、]+\.[a-z]{2,}/i;
const number = /\+?\d(?:[ -]?\d){6,14}/;
/** A plus parts a name from its number; before a Chinese mobile number it is no country code. */
const partingPlus = /^\+(?=1[3-9]\d{9}$)/;
/** `赵敏+1 13800000002`: one more comes along, and then the number. */
const oneMore = /\+ ?([1-9])(?= +1[3-9]\d(?:[ -]?\d){8}(?!\d))/;
/** Whoever puts a hyphen before the number parts the words before it so, too: `王芳-清和书店-13800000001`. */
const hyphened = /[^\s\d-]-\+?\d(?:[ -]?\d){6,14}/;
const hyphen = /(?<=\S)[-–—_](?=\S)/g;
const count = '(\\d{1,2}|[一二两兩三四五六七八九十])';
const people = '(?:个?人|位|名| people| persons?| pax| of us)';
/** How many come, behind a name: `Hal Ivory x2`. */
const times = / ?\(?[x×] ?([2-9])\)?(?=$|[\s,;])/i;
const friends = '(?:个|位|名)?(?:朋友|同事|同学|孩子|小孩|家属|家人|同伴|小朋友|客人)';
/** Whoever comes along: `带1人`, `+1`, `另带两位`, `带1个朋友`. */
const others = new RegExp(
  `(?:(?:外加|[另再]?[带帶携攜]|\\+) ?${count} ?(?:${friends}|${people})?(?![\\d-]))`,
);
const companion =
  /\+ ?(?:an? |my |his |her )?(?:wife|husband|spouse|partner|guest|friend|colleague|son|daughter|one|老公|老婆|太太|先生|爱人|家属|朋友|同事|孩子)(?=$|[\s,;)])/i;
/** Whoever comes, the writer too: `共3人`, `2人`. */
const together = new RegExp(
  `(?<![\\d-]|[带帶携攜+] ?)(?:一?共|总共|合计)? ?${count} ?${people}(?=$|[\\s,;)\\]])`,
);
/** Behind a plus whoever does not come is whoever would come along; paid and taken back is all of it. */
const state =
  /(?<=^|[\s,;(])(已付款?|已缴费?|已支付|已转账?|未付款?|未缴费?|待付款?|已?取消|退出|(?<!\+ ?\d{1,2} ?)不来了?|请假|候补|(?:not|ha(?:s|ve)n['’]t) (?:yet )?paid(?: yet)?|unpaid|(?<!(?:\bnot|\byet|n['’]t) )paid|cancell?ed)(?=$|[\s,;)])/i;
/** Who cannot come says so in many words, and why. Behind a plus, or a word for somebody else, it is whoever comes along. */
const unable =
  /(?<=^|[\s,;(])(?<!\+ ?\d{1,2} ?)(?<!(?:老公|老婆|先生|太太|爱人|朋友|同事|同学|孩子|家属|家人|他|她|爸|妈)[\s,;(]+)((?:(?:临时)?有事,? ?|这次|今天|那天|不好意思,? ?|抱歉,? ?)*(?:来不了|来不成|不能来|不能到)了?)(?=$|[\s,;.!~。)])/;
const unableInEnglish =
  /(?<=^|[\s,;(])(?:(?:sorry|unfortunately|regrettably),? )?(i |we |is )?(?:(?:can['’]t|cannot|can not|won['’]t|will not|unable to|not able to)(?: be able to)? (?:make it|come|attend|be there|join)|no longer (?:coming|able to come)|not coming|have to cancel)(?: any ?more| after all| this time)?(?=\s*$|\s*[,;.!~。)]|,? (?:sorry|unfortunately)\b)/i;
const kin =
  /^(?:husband|wife|spouse|partner|guest|friend|colleague|boss|son|daughter|kids?|child(?:ren)?|mum|mom|dad|mother|father|brother|sister|family|team|others?|everyone|and|he|she|they|his|her|my|our|i|we)s?$/i;
/** These may be said of a part of the event, and are of all of it only right behind the name and before nothing they could be said of. */
const unableAlone =
  /(?<=^\s*[^\s,;(]+[\s,;(]+)((?:(?:临时)?有事,? ?|这次|今天|那天)*(?:去不了|不去|不能去|不能参加|无法参加|参加不了|不参加)了?)(?=[.!~。)\s]*$|[,;.!~。) ]+(?:抱歉|不好意思|下次|有事|临时))/;
/** In the words a registration tool has for it. */
const states: Readonly<Record<string, string>> = {
  已转: '已付',
  已转账: '已付',
  已缴: '已付',
  未缴: '未付',
  待付: '未付',
  退出: '取消',
  不来: '取消',
  不来了: '取消',
  请假: '取消',
};
const digits = '零一二三四五六七八九十';

/** The headings that words like `姓名+公司+手机` name; null where they are no such words. */
export function headingsIn(text: string): EntryHeading[] | null {
  const words = text
    .normalize('NFKC')
    .split(/[\s+,、;|/:]+/)
    .filter((word) => word !== '');
  const found = words.flatMap((word) => headingOfField[fieldOf(word)?.field ?? 'custom'] ?? []);
  return found.length > 1 && found.length === words.length ? found : null;
}

/** The cells of an entry under `chainHeadings`; `order` is what the chain asks to be written. */
export function cellsOfEntry(label: string, written: string, order: readonly EntryHeading[]): string[] {
  const entry: Partial<Record<EntryHeading, string>> = { 序号: label };
  const isOut = isStruck(written);
  const { text, marks } = unmarked(withoutStroke(written).slice(0, longest).normalize('NFKC'));
  let rest = text;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest);
    if (!found) return undefined;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found[1] ?? found[0];
  };

  /** `vegan meal x2` counts no people. */
  const takeTimes = (): number | null => {
    const found = times.exec(rest);
    return found && isOnlyName(rest.slice(0, found.index)) ? countOf(take(times)) : null;
  };

  const email = take(address);
  if (email !== undefined) entry.邮箱 = email;
  // Before the numbers, which would take it for their last digit: `13800000001 2人`.
  const all = countOf(take(together)) ?? takeTimes();
  const more = countOf(take(oneMore));
  const isHyphened = hyphened.test(rest);
  const phones: string[] = [];
  for (let phone = take(number); phone !== undefined; phone = take(number))
    phones.push(phone.replace(partingPlus, ''));
  if (phones.length > 0) entry.手机 = phones.join(' / ');
  const word = take(state);
  const remarks: string[] = marks === '' ? [] : [marks];
  if (isOut) {
    entry.状态 = '取消';
    if (word !== undefined) remarks.push(word);
  } else if (word !== undefined) entry.状态 = /^(?:not|ha)/i.test(word) ? '未付' : (states[word] ?? word);
  else {
    // What they say of it stays among the remarks.
    const said = take(unable) ?? take(unableAlone);
    const told = unableInEnglish.exec(rest);
    const ahead = rest.slice(0, told?.index ?? 0);
    const isNamed = order.length === 0 || order.includes('姓名');
    const isOwn = isNamed ? isOnlyName(ahead) : ahead.trim() === '';
    if (said !== undefined) {
      entry.状态 = '取消';
      remarks.push(said);
    } else if (told !== null && (isOwn || /^(?:i|we) $/i.test(told[1] ?? ''))) {
      entry.状态 = '取消';
      if (isOwn && isNamed) {
        remarks.push(told[0]);
        rest = `${ahead} ${rest.slice(ahead.length + told[0].length)}`;
      }
    }
  }
  const along = more ?? countOf(take(others)) ?? less(all) ?? (take(companion) === undefined ? null : 1);
  if (along !== null) entry.随行人数 = String(along);

  if (isHyphened) rest = rest.replace(hyphen, (mark, at: number) => (isWithinLatin(rest, at) ? mark : ' '));

  rest = rest.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (_, remark: string) => {
    const told = remark.replace(/^[\s,;]+|[\s,;]+$/g, '');
    if (told !== '') remarks.push(told);
    return ' ';
  });
  const expected = (order.length > 0 ? order : (['姓名'] as const)).filter(
    (heading) => heading !== '手机' && heading !== '邮箱',
  );
  nameFirst(wordsIn(rest)).forEach((one, i) => {
    const heading = expected[i];
    if (heading === undefined) remarks.push(one);
    else entry[heading] = one;
  });
  if (remarks.length > 0) entry.备注 = [entry.备注 ?? '', ...remarks].join(' ').trim();
  return chainHeadings.map((heading) => entry[heading] ?? '');
}

/** `Ann Moss - can't come`; in `Ann Moss, Tom can't come` it is somebody else. */
function isOnlyName(text: string): boolean {
  const words = text
    .trim()
    .replace(/ *[,;:(–—-]$/, '')
    .split(/\s+/);
  return (
    words.length < 5 &&
    words.every((word) => /^[A-ZÀ-Þ\u0100-\uffff][^,;:()+/&]*$/.test(word) && !kin.test(word))
  );
}

/** Words of Latin letters that stand beside each other are one name. */
function wordsIn(text: string): string[] {
  return text.split(/[+,、;|/:。]+|\s-+\s/).flatMap((part) => {
    const words = part
      .split(/\s+/)
      .map((word) => word.replace(/^[-–—_·~@]+|[-–—_·~]+$/g, ''))
      .filter((word) => word !== '');
    return words.length > 1 && !words.some(isCjk) ? [words.join(' ')] : words;
  });
}

/** `林 晓`: a name of two characters is often spaced to the width of three. */
function nameFirst(words: readonly string[]): readonly string[] {
  const [first = '', second = '', ...others] = words;
  const isSpaced = [first, second].every((one) => [...one].length === 1 && isCjk(one));
  return isSpaced ? [first + second, ...others] : words;
}

function isWithinLatin(text: string, at: number): boolean {
  return !isCjk(text[at - 1] ?? '') && !isCjk(text[at + 1] ?? '');
}

function countOf(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  if (/^\d+$/.test(typed)) return Number(typed);
  return digits.indexOf(typed.replace(/[两兩]/, '二'));
}

/** The writer is one of them. */
function less(all: number | null): number | null {
  return all === null || all < 1 ? null : all - 1;
}
