/** What a heading proposes, its cells decide: the field of a column by both. */
import { readMoney } from '../../domain/value/money.ts';
import { isKindOfCompany, isSurelyCompany } from '../cell/kind-of-company.ts';
import { amountAndWay, isWayToPay } from '../cell/payment-words.ts';
import { roleOf } from '../cell/role-words.ts';
import { wordScale } from '../cell/scales.ts';
import { cameOf, statusOf } from '../cell/status.ts';
import { isNumber, straysIn } from '../cell/stray.ts';
import { isYesOrNo } from '../cell/yes-no.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { Guess } from '../heading/headings.ts';
import type { ColumnValues } from './column-values.ts';

/** No yes and no no ever fills them: `Participant (Yes/No)` holds no names. */
const worded: ReadonlySet<ColumnField> = new Set([
  'name',
  'given',
  'middle',
  'family',
  'secondFamily',
  'suffix',
  'nickname',
  'emails',
  'phones',
  'wechat',
  'organisation',
  'title',
  'department',
  'industry',
  'city',
  'region',
  'country',
  'buyerName',
  'buyerGiven',
  'buyerFamily',
]);

/** What a survey may ask people to judge: who spoke, how it was organised. */
function mayBeJudged(field: ColumnField, heading: string): boolean {
  return field === 'name' || (field === 'organisation' && /organi|组织|組織/i.test(heading));
}

const mostGrades = 11;

/** Several words of one scale and nothing else, with their points before them or without: `Good`, `4 - 满意`. */
export function isJudged(
  field: ColumnField,
  heading: string,
  at: number,
  areAll: ColumnValues['areAll'],
): boolean {
  if (!mayBeJudged(field, heading)) return false;
  if (areAll(at, isScore)) return true;
  const said = new Set<string>();
  const areFew = areAll(at, (text) => {
    said.add(text.replace(/^\d{1,2} ?[-–—:：.、] ?/, ''));
    return said.size <= mostGrades && text.length < 60;
  });
  return areFew && said.size > 1 && wordScale([...said]) !== null;
}

export function isScore(text: string): boolean {
  return /^(?:10|\d)(?:\.0)?$/.test(text);
}

/** What a column is by its heading, where its cells do not show that it is something else; null where they do. */
export function fittingField(
  guess: Guess,
  heading: string,
  at: number,
  { onlyTicks, areAll, cellsOf }: ColumnValues,
): Guess | null {
  const { field } = guess;
  if ((worded.has(field) || field === 'sessions') && onlyTicks(at)) return null;
  // `Position` may be a place in a queue.
  if (numberless.has(field) && areAll(at, isDigits)) return null;
  if (field === 'name' && several.test(heading) && areAll(at, isDigits))
    return { field: 'party', confidence: 0.75 };
  // What says nothing but its own heading is an option that was ticked: `Ort` beside `Essen`.
  if (areAll(at, (text) => text === heading.trim())) return null;
  // `贵公司是？` may ask what kind of company it is.
  if (field === 'organisation' && areAll(at, isKindOfCompany)) return null;
  if (asksWhatItIs.test(heading.trim())) {
    if (field === 'organisation' && !areCompanies(cellsOf(at))) return null;
    // Which telephone it is, of which maker.
    if (field === 'phones' && !cellsOf(at).some((text) => isReach(text) && /\d{3}/.test(text))) return null;
  }
  // When somebody means to arrive says nothing of who came; a desk writes the day and the time.
  if (field === 'checkedInAt' && arriving.test(heading) && !areAll(at, isDayAndTime)) return null;
  // `3、(嘉宾)` is a row of a grid, whose cells are scores; `Organisation` may be what they are about, too.
  if (naming.has(field) && areAll(at, isScore)) return null;
  if (isJudged(field, heading, at, areAll)) return null;
  if (field === 'name' && (ofFilling.test(heading) || ofShowing.test(heading)))
    return { ...guess, confidence: 0.6 };
  // A tick under `報到狀態` tells of the door.
  if (field === 'status' && atDoor.test(heading) && onlyTicks(at))
    return { field: 'checkedInAt', confidence: 0.9 };
  // Whoever has left school works for somebody else.
  if (field === 'organisation' && schools.test(heading))
    return { ...guess, confidence: Math.min(guess.confidence, 0.9) };
  // In a list of leads or deals it may be the account they came by.
  if (field === 'organisation' && /^account name$/i.test(heading)) return { ...guess, confidence: 0.9 };
  // `Order time` beside no day of its own.
  if (field === 'orderTime' && areAll(at, isDayAndTime)) return { field: 'registeredAt', confidence: 0.75 };
  // `Refunded?` asks for no amount.
  if (field === 'refunded' && onlyTicks(at) && (/\? *$/.test(heading) || !areAll(at, isDigits)))
    return { field: 'cancelled', confidence: 0.75 };
  // `Bezahlt` with 1 and 0 tells of no cents.
  if (
    field === 'paid' &&
    wasPaid.test(heading) &&
    onlyTicks(at) &&
    areAll(at, isOneOrNone) &&
    !areAll(at, isNone)
  )
    return { field: 'status', confidence: 0.75 };
  // When it was paid says when somebody registered only where nothing else does.
  if (field === 'registeredAt' && ofPaying.test(heading)) return { ...guess, confidence: 0.6 };
  if (field === 'registeredAt' && onlyTicks(at)) return { field: 'status', confidence: 0.75 };
  // `E-Mail, unter der Sie alles erhalten` asks for an address.
  if (field === 'consentEmail' && areAll(at, isAddress)) return { field: 'emails', confidence: 0.75 };
  // `配信可否` may be of a talk, which nobody stops to receive.
  if (field === 'consentEmail' && heading.trim() === '配信可否' && areAll(at, (text) => !/停止/.test(text)))
    return null;
  if (
    field === 'title' &&
    bareTitle.test(heading.replace(/ ?[([].*$/, '').trim()) &&
    areAll(at, isFormOfAddress)
  )
    return null;
  if (field === 'name' && areAll(at, isAddress)) return { field: 'emails', confidence: 0.75 };
  // `Contact` is who, or how to reach them.
  if (field === 'name' && areAll(at, isReach)) return { field: 'phones', confidence: 0.75 };
  if (field === 'status' && replying.test(heading) && !areAll(at, (text) => statusOf(text) !== null))
    return null;
  // `Time attended` is when, or how long.
  if (field === 'checkedInAt' && !onlyTicks(at) && areAll(at, isDuration))
    return { field: 'duration', confidence: 0.75 };
  // `Estado` is where somebody is from, or whether they come.
  if (field === 'region' && areAll(at, (text) => statusOf(text) !== null))
    return { field: 'status', confidence: 0.75 };
  if (
    field === 'paid' &&
    areAll(at, (text) => !/[,(]/.test(text) && !isYesOrNo(text) && statusOf(text) !== null)
  )
    return { field: 'status', confidence: 0.75 };
  // `Registration type` is as what somebody comes, or which ticket they have.
  if (field === 'role' && kindOfPart.test(heading) && areAll(at, (text) => roleOf(text) === null))
    return { field: 'ticket', confidence: 0.75 };
  if (field === 'country' && areAll(at, isDialCode)) return { field: 'dialCode', confidence: 0.85 };
  if (field === 'ticket' && /^item$/i.test(heading) && areAll(at, (text) => /^\d+$/.test(text))) return null;
  // `Tarif` is what a ticket costs, or what it is called; nobody pays a day.
  if (field === 'paid' && !areAll(at, (text) => !tellsOfPaying(text))) return guess;
  // `Entrada` is a ticket, when somebody went in, or what was paid in advance.
  if (field === 'ticket' && /^entrada$/i.test(heading) && areAll(at, hasNoWord)) return null;
  // `Tickets` may say how many, `参加費` whether it came.
  if (field === 'ticket' && counting.test(heading) && areAll(at, (text) => /^\d{1,3}$/.test(text)))
    return { field: 'party', confidence: 0.75 };
  if (field === 'fee' && areAll(at, (text) => cameOf(text) !== null && !/\d/.test(text)))
    return { field: 'paid', confidence: 0.75 };
  if (moneys.has(field) && areAll(at, isNoAmount))
    return field === 'fee' ? { field: 'ticket', confidence: 0.75 } : null;
  return guess;
}

/** `您的公司是？`, but not `您的公司名称是？` */
const asksWhatItIs =
  /^(?!.*(?:名称|全称|名字|名稱|全稱|称呼)).*[\u4e00-\u9fff](?:是(?:什么|什麼|哪个|哪里|哪家|多少)?|[为為]) ?[?？:：。*]* ?(?:[(（[【][^()（）]{0,40}[)）\]】])?$/;

/** Hardly one is said twice, and most are no kind of company. */
function areCompanies(cells: readonly string[]): boolean {
  return (
    new Set(cells).size * 3 >= cells.length * 2 && cells.filter(isSurelyCompany).length * 2 > cells.length
  );
}

const atDoor = /^(?:报到|報到|签到|簽到|入场|入場)(?:状态|狀態|情况|情況)$/;
export const schools = /^(?:school|university|college|alma mater|学校|院校|毕业院校)\b/i;
const wasPaid =
  /^(?:paid|has paid|bezahlt|gezahlt|pay[ée]e?|r[ée]gl[ée]|pagado|pagato|pago|betaald|betalt|已付|已缴|已交|缴费|付款|交费)\??$/i;

function isOneOrNone(text: string): boolean {
  return text === '1' || text === '0';
}

function isNone(text: string): boolean {
  return text === '0';
}

const numberless: ReadonlySet<ColumnField> = new Set(['title', 'department', 'industry', 'city', 'region']);
const several = /^(?:people|attendees|guests|participants|members)$/i;
const arriving = /^(?:expected |planned )?arrival\b|^ankunft|^llegada\b|^arriv[ée]e\b|到达|抵达/i;
/** A question may be headed so, too, and where somebody lives. */
const replying = /^(?:response|reply|r[ée]ponse|rückmeldung|antwort)$|\bstate$/i;
/** Who filled the form in may have done so for somebody else. */
const ofFilling = /^(?:填写人|填表人|登记人|提交人|提交者)/;
/** What a tool shows of somebody, beside the name they have. */
const ofShowing = /^表示名$/;
const naming: ReadonlySet<ColumnField> = new Set(['name', 'given', 'middle', 'family', 'nickname']);
const ofPaying = /支付|付款|缴费|\bpaid\b|payment|zahlung|paiement|\bpago\b|入金|支払/i;
const kindOfPart =
  /(?:regist|badge|delegate|admission|anmelde|inscri|teilnehm).{0,12}(?:type|category|art\b|kategorie|tipo)|报名类型/i;
const moneys: ReadonlySet<ColumnField> = new Set(['fee', 'paid', 'refunded', 'sponsorship']);

function isDayAndTime(text: string): boolean {
  return /\d{1,4}[./年-] ?\d{1,2}[./月-] ?\d{1,4}.{1,4}\d{1,2}:\d{2}/.test(text);
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

const counting = /^(?:tickets|karten|billets|entradas|biglietti|ingressos|kaartjes|places|plätze|seats)$/i;

function isFormOfAddress(text: string): boolean {
  return formsOfAddress.test(text.slice(0, 20));
}

const bareTitle = /^(?:title|titel|titre|título|titolo|头衔)$/i;
const formsOfAddress =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau|m|mme|mlle|sr|sra|srta|sig|ing|adv|amb|rev|hon|engr|capt|dato|datuk|smt|shri)\.? ?)+$|^(?:先生|女士|小姐|博士|教授)$/i;

function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i.test(text);
}

function isReach(text: string): boolean {
  const rest = straysIn(text)?.rest ?? text;
  return rest === '' || isNumber(rest);
}

function tellsOfPaying(text: string): boolean {
  return isWayToPay(text) || amountAndWay(text) !== null;
}

function isDuration(text: string): boolean {
  return /^\d{1,4}(?:[.,]\d{1,2})?$|^\d{1,4} ?(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|std|分钟?)\b/i.test(
    text,
  );
}

function hasNoWord(text: string): boolean {
  return isYesOrNo(text) || !/\p{L}{2}/u.test(text);
}

function isDialCode(text: string): boolean {
  return /^\+?\d{1,4}$/.test(text);
}

function isNoAmount(text: string): boolean {
  return !isYesOrNo(text) && cameOf(text) === null && readMoney(text, 'EUR') === null;
}
