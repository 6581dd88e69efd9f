/** Which field a heading names, by the synonyms the records declare and a few for what only files have. */
import { clientFields } from '../domain/records/client.ts';
import type { FieldTable } from '../domain/records/field.ts';
import { registrationFields } from '../domain/records/registration.ts';
import { fold } from '../lib/fold.ts';

/** Columns a file may have that no record has a field for. */
const ownHeadings = {
  currency: ['currency', 'currency code', '币种', '货币', '货币单位', '币别'],
  buyerEmail: [
    'order email',
    'buyer email',
    'purchaser email',
    'billing email',
    '购票人邮箱',
    '下单人邮箱',
    '订单邮箱',
    '购买人邮箱',
  ],
  buyerPhone: [
    'order phone number',
    'buyer phone',
    'purchaser phone',
    '购票人手机',
    '购票人电话',
    '下单人手机',
    '购买人手机',
  ],
  consentEmail: [
    'email consent',
    'email opt-in',
    'email marketing consent',
    'marketing consent',
    'marketing opt-in',
    'accepts marketing',
    'accepts email marketing',
    'opt-in',
    'newsletter',
    'subscribed',
    '邮件订阅',
    '同意接收邮件',
    '是否同意接收邮件',
    '是否订阅',
    '同意营销',
  ],
  consentSms: ['sms consent', 'sms opt-in', 'accepts sms marketing', '同意接收短信', '是否同意接收短信'],
  consentPhone: ['phone consent', 'phone opt-in', '同意电话联系', '是否同意电话联系'],
  /** A word or the time of having done so. */
  unsubscribed: [
    'unsubscribed',
    'unsub time',
    'unsubscribed at',
    'email opt-out',
    'opt-out',
    'opted out',
    'do not email',
    '退订',
    '是否退订',
    '已退订',
    '退订时间',
    '拒收邮件',
  ],
  /** The time of day of a day in another column. */
  orderTime: ['order time', 'registration time of day', '下单时刻'],
  eventDay: ['event date', 'event start date', '活动日期', '展会日期'],
  startedAt: ['start time', 'start date', 'start date (utc)', 'started at', '开始答题时间', '开始时间'],
  duration: [
    'duration',
    'duration (in seconds)',
    'time taken',
    'time to complete',
    '所用时间',
    '答题时长',
    '用时',
  ],
  /** About the filling in of a form, not asked in it. */
  meta: [
    'ip',
    'ip address',
    'user agent',
    'ua',
    'referrer',
    'network id',
    'collector id',
    'respondent id',
    'response type',
    'stage date (utc)',
    'total points',
    'total score',
    'score',
    'quiz feedback',
    'last modified time',
    '来源详情',
    '来自ip',
    'ip地址',
    '总分',
    '得分',
    '分数',
    '更新时间',
    '填写设备',
    '操作系统',
    '浏览器',
    '提交人',
    '微信openid',
    '地理位置',
  ],
  ignored: ['#', 'no', 'no.', 's/n', '序号', '行号', '_row', '_reason'],
} as const;

type OwnField = keyof typeof ownHeadings;
type RecordField = keyof typeof clientFields | keyof typeof registrationFields;
export type ColumnField = RecordField | OwnField | 'question' | 'custom';

export interface Guess {
  readonly field: ColumnField;
  /** 0..1: 1 is the very heading, less is one that says more or says it otherwise. */
  readonly confidence: number;
}

const numbering =
  /^(?:q ?\d{1,3} ?[、.):]?|\d{1,3} ?[、.):]|\(\d{1,3}\)|[一二三四五六七八九十]{1,3}、) ?(?=\S)/;
const remarks = /[([【][^()[\]【】]{0,40}[)\]】]/g;
const polite =
  /^(?:what(?:'s| is) your|please (?:enter|give|provide|tell us) your|your|attendee|participant|guest|registrant|visitor|ticket|contact|请?(?:填写|输入|留下)?(?:您|你)的?|请(?:填写|输入|留下)|贵|参会(?:人|者)?|参展(?:商|人)?|报名(?:人|者)?|嘉宾|客户|联系人|观众|个人|本人|所在) ?/;
const heardOf =
  /^(?:how|where) did you (?:hear|learn|find)|(?:如何|怎么|怎样|从哪里?|从何处|什么渠道|哪些?渠道).{0,6}(?:得知|知道|了解|获知)/;

/** One spelling for the ways a heading is written: folded, without numbering, brackets, stars and colons. */
export function foldHeading(heading: string): string {
  return bareOf(unnumbered(heading));
}

function unnumbered(heading: string): string {
  return fold(heading.slice(0, 300)).replaceAll('_', ' ').trim().replace(numbering, '');
}

function bareOf(folded: string): string {
  return folded
    .replace(/[()[\]【】:*]/g, ' ')
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const dictionary: ReadonlyMap<string, ColumnField> = dictionaryOf();

function dictionaryOf(): Map<string, ColumnField> {
  const words = new Map<string, ColumnField>();
  const learn = (field: ColumnField, headings: readonly string[]) => {
    for (const heading of headings) {
      const key = bareOf(fold(heading).replaceAll('_', ' ')) || heading;
      if (!words.has(key)) words.set(key, field);
    }
  };
  for (const table of [clientFields, registrationFields] as readonly FieldTable[]) {
    for (const [field, { headings }] of Object.entries(table)) learn(field as RecordField, headings ?? []);
  }
  for (const [field, headings] of Object.entries(ownHeadings)) learn(field as OwnField, headings);
  return words;
}

/** The field a heading names, and how surely; null where no synonym fits. */
export function fieldOf(heading: string): Guess | null {
  const whole = unnumbered(heading);
  const bare = bareOf(whole) || whole;
  const exact = dictionary.get(bare);
  if (exact !== undefined) return { field: exact, confidence: 1 };
  if (bare.length > 80) return null;
  const short = bareOf(whole.replace(remarks, ' '));
  const withoutRemark = dictionary.get(short);
  if (withoutRemark !== undefined) return { field: withoutRemark, confidence: 0.95 };
  const plain = dictionary.get(short.replace(polite, ''));
  if (plain !== undefined) return { field: plain, confidence: 0.85 };
  const first =
    dictionary.get(short.replace(/ ?[2-9]$/, '')) ??
    dictionary.get(short.replace(/s$/, '')) ??
    dictionary.get(short.replace(/ [2-9](?= - )/, ' 1'));
  if (first === 'emails' || first === 'phones') return { field: first, confidence: 0.8 };
  if (heardOf.test(short)) return { field: 'sourceChannel', confidence: 0.7 };
  return innerOf(heading) ?? spacedOf(heading);
}

/** Of a heading below others what stands below: `展位信息/面积`, `contact/email`. */
function innerOf(heading: string): Guess | null {
  const slash = heading.lastIndexOf('/');
  const inner = slash < 0 ? null : fieldOf(heading.slice(slash + 1));
  return inner && { field: inner.field, confidence: inner.confidence * 0.9 };
}

/** `firstName`, as programs write headings. */
function spacedOf(heading: string): Guess | null {
  const spaced = heading.replace(/([a-z])([A-Z])/g, '$1 $2');
  return spaced === heading ? null : fieldOf(spaced);
}

/** What stands in the brackets of a heading, as a unit may: `金额（元）`, `Fee (EUR)`. */
export function remarksOf(heading: string): string[] {
  return [...heading.slice(0, 300).normalize('NFKC').matchAll(remarks)].map(([remark]) =>
    remark.slice(1, -1).trim(),
  );
}

/** Every field a person may name in `--map`. */
export function mappableFields(): ColumnField[] {
  return [...new Set([...dictionary.values(), 'question', 'custom'] as ColumnField[])];
}

/** The field a person means by its key or by any of its synonyms; null where it is none. */
export function namedField(typed: string): ColumnField | null {
  const exact = mappableFields().find((field) => field.toLowerCase() === typed.trim().toLowerCase());
  return exact ?? dictionary.get(foldHeading(typed)) ?? null;
}
