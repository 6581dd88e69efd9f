/** A cell that says who somebody is together with how to reach them: `Ann Moss, ann@example.com, 202-555-0101`, `张三 13800000001`. */
import { fold } from '../../lib/fold.ts';
import { cutHanName } from '../../lib/han-name.ts';
import { once } from '../../lib/once.ts';
import { namedBeside } from './name-beside.ts';
import { straysIn } from './stray.ts';

export interface NamedContact {
  readonly name: string;
  /** Addresses and numbers as they were written. */
  readonly reach: string;
}

const longest = 300;
const digits = /\d/g;
const mayBeNumber = /[\d０-９][\d０-９ ().\-/]{5,}[\d０-９]/;
/** Seven digits and more, as they stand between words. */
const number = /(?<![\w@.])(?:[+(（]|[(（]?\+)?\d[\d ().\-/+]{5,24}\d(?![\w@])/g;
const labels =
  /(?:\b(?:name|contact|tel|telephone|telefon|tél|phone|mobile|mob|cell|handy|mail|e-mail|email)\b|姓名|联系人|手机号?码?|电话|邮箱|微信号?)\.? ?[:：]/gi;
const edges = /^[\s,;:|/、，；：()（）<>[\]–—-]+|[\s,;:|/、，；：()（）<>[\]–—-]+$/g;
const latinName = once(
  () =>
    /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiu]|de[rln]?|dos|v[ao]n|zu|le|la)){1,3}$/u,
);
const hanName = once(() => /^[\p{Script=Han}·]{2,4}$/u);
/** What stands beside a number in place of whose it is. */
const others = new Set(
  'home work office mobile cell fax private direct main extension ext reception desk assistant whatsapp telegram signal viber wechat weixin line'.split(
    ' ',
  ),
);

/** Null where the cell holds no address or number, or what else it says is not beyond doubt somebody's name. */
export function namedContact(text: string): NamedContact | null {
  if (text.length > longest || !(text.includes('@') || mayBeNumber.test(text))) return null;
  const plain = text.normalize('NFKC').replace(labels, ' , ').replace(/\s+/g, ' ');
  const strays = straysIn(plain);
  const rest = strays?.rest ?? plain;
  const numbers = rest.match(number)?.filter((one) => (one.match(digits)?.length ?? 0) > 6) ?? [];
  const reach = [strays?.emails ?? '', ...numbers].filter((part) => part !== '');
  if (reach.length === 0) return null;
  const name = numbers
    .reduce((left, one) => left.replace(one, ' , '), rest)
    .replace(/(?:\s*[,;|/、，；]\s*)+/g, ', ')
    .replace(edges, '');
  return isFullName(namedBeside(name).name) ? { name, reach: reach.join(' / ') } : null;
}

/** Two words and more of Latin letters as names have them, or a surname in hanzi with what may follow it. */
export function isFullName(text: string): boolean {
  if (hanName().test(text)) {
    const { surname, given } = cutHanName(text);
    return surname !== '' && given !== '';
  }
  return latinName().test(text) && !text.split(' ').some((word) => others.has(fold(word)));
}
