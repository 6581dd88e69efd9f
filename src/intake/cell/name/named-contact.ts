/** A cell that says who somebody is together with how to reach them: `Ann Moss, ann@example.com, 202-555-0101`, `张三 13800000001`. */

import { cutHanName } from '../../../lib/han/han-name.ts';
import { simplified } from '../../../lib/han/simplified.ts';
import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { straysIn } from '../contact/stray.ts';
import { isCompany, namedBeside } from './name-beside.ts';

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
/** What stands beside a number in place of whose it is, or says that it is a place's. */
const others = new Set(
  (
    'home work office mobile cell fax private direct main extension ext reception desk assistant whatsapp telegram signal viber wechat weixin line ' +
    'team sales support service services hotel hotline helpline helpdesk info department dept company group customer centre center shop store studio gallery ' +
    'restaurant cafe school club house front landline switchboard emergency personal business other default primary secondary preferred number phone telephone ' +
    'call text ask please only evening evenings daytime weekdays weekends no unknown new old wrong voicemail marketing accounts accounting finance billing ' +
    'admin administration press media booking bookings events event tickets ticket manager director owner mother father mom dad husband wife ' +
    'buro zentrale empfang privat dienstlich geschaftlich handy telefon festnetz vertrieb bureau accueil domicile portable fixe standard service ' +
    'oficina casa movil recepcion ventas ufficio cellulare vendite'
  ).split(' '),
);
const otherHan =
  /常用|单位|办公|家里|家庭|家中|家电|前台|后台|总[机台部]|手机|座机|公司|固话|固定|电话|住宅|宅电|工作|私人|备用|通用|紧急|应急|传真|微信|宿舍|分机|客服|热线|门店|店铺|店里|财务|人事|行政|销售|商务|经理|主管|老板|老师|司机|车主|房东|本人|爱人|父亲|母亲|爸爸|妈妈|妻子|丈夫|儿子|女儿|助理|秘书|国内|国外|移动|联通|电信|白天|平时|晚上|时段|全天|空号|关机|停机|占线|未接|拒接|暂无|别人|同上/;

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
  if (isCompany(text)) return false;
  if (hanName().test(text)) {
    if (otherHan.test(simplified(text))) return false;
    const { surname, given } = cutHanName(text);
    return surname !== '' && given !== '';
  }
  return latinName().test(text) && !text.split(' ').some((word) => others.has(fold(word)));
}
