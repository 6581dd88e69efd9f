/** Which column of a table holds which field. */
import type { MappedBy } from '../domain/draft.ts';
import { fail } from '../domain/errors.ts';
import { readCurrency, readMoney } from '../domain/money.ts';
import type { Recipe } from '../domain/records/recipe.ts';
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/near.ts';
import { withBuyers } from './buyer-columns.ts';
import { withClients } from './client-columns.ts';
import { numberedContacts } from './contact-groups.ts';
import { type ColumnField, foldHeading, mappableFields, namedField } from './heading-words.ts';
import { fieldOf, type Guess, remarksOf } from './headings.ts';
import { withOrders } from './order-columns.ts';
import { amountAndWay, isWayToPay } from './payment-words.ts';
import { withPlainColumns } from './plain-columns.ts';
import { roleOf } from './role-words.ts';
import { columnOf } from './sources/index.ts';
import type { Source } from './sources/source.ts';
import { cameOf, statusOf } from './status.ts';
import { isNumber, straysIn } from './stray.ts';
import { isYesOrNo } from './yes-no.ts';

export interface Column {
  /** Its place in a row, from 0. */
  readonly at: number;
  /** As written, with `#2` where the heading came before, `#7` where there is none. */
  readonly heading: string;
  readonly field: ColumnField;
  readonly confidence: number;
  readonly by: MappedBy | null;
  /** The currency in the heading's brackets. */
  readonly currency?: string;
  /** What the heading counts in: ten thousands, as `金额（万元）` does. */
  readonly times?: number;
  /** The minutes its times are ahead of UTC, where its heading says so. */
  readonly ahead?: number;
  /** 2 and more: about another contact of the row than the first. */
  readonly contact?: number;
}

/** Fields that several columns may fill together; of the others the surest column is taken, the first of equals. */
const gathering: ReadonlySet<ColumnField> = new Set([
  'emails',
  'phones',
  'otherNames',
  'links',
  'tags',
  'interests',
  'needs',
  'sessions',
  'status',
  'checkedInAt',
  'buyerEmail',
  'buyerPhone',
  'consentEmail',
  'consentSms',
  'noCalls',
  'noSms',
  'consentPhone',
  'unsubscribed',
  'optedInAt',
  'emailState',
  'phoneState',
  'cancelled',
  'nickname',
  'meta',
  'ignored',
  'custom',
  'question',
]);

/** What the rows say in a column, by its place. */
export interface ColumnValues {
  readonly saysSomething: (at: number) => boolean;
  /** Yes and no, and nothing else. */
  readonly onlyTicks: (at: number) => boolean;
  /** Every cell with something in it is of this kind, and one is. */
  readonly areAll: (at: number, isOne: (text: string) => boolean) => boolean;
  /** The rows counted, in whatever order. */
  readonly areCount: (at: number) => boolean;
  /** What the list is called: its sheet, its file and the lines above its headings. */
  readonly title?: string;
}

const unseen: ColumnValues = {
  saysSomething: () => true,
  onlyTicks: () => false,
  areAll: () => false,
  areCount: () => false,
};
/** No yes and no no ever fills them: `Participant (Yes/No)` holds no names. */
const worded: ReadonlySet<ColumnField> = new Set([
  'name',
  'given',
  'middle',
  'family',
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

/** Headings made unlike: the second `Company` is `Company#2`, the seventh column without one is `#7`. */
export function distinct(headings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headings.map((heading, at) => {
    if (heading === '') return `#${at + 1}`;
    const count = (counts.get(heading) ?? 0) + 1;
    counts.set(heading, count);
    return count === 1 ? heading : `${heading}#${count}`;
  });
}

/** The headings as they stood in the file before `distinct`. */
export function asWritten(names: readonly string[]): string[] {
  return names.map((name, at) => {
    if (name === `#${at + 1}`) return '';
    const [, heading, count] = /^(.*)#(\d+)$/s.exec(name) ?? [];
    if (heading === undefined) return name;
    const before = names.slice(0, at).filter((one) => one === heading || isRepeated(one, heading)).length;
    return before === Number(count) - 1 && before > 0 ? heading : name;
  });
}

function isRepeated(name: string, heading: string): boolean {
  return name.startsWith(`${heading}#`) && /^\d+$/.test(name.slice(heading.length + 1));
}

/**
 * `map` holds what a person said now, `recipe` what was said once. Throws `file.unknown-column` and `usage.unknown-field`.
 */
export function assignColumns(
  headings: readonly string[],
  source: Source | null,
  map: readonly (readonly [string, string])[],
  file: string,
  values: ColumnValues = unseen,
  recipe?: Recipe,
): Column[] {
  const { saysSomething } = values;
  /** Of two columns for one field the surer is taken, and none that is empty from top to bottom while the other is not. */
  const isBetter = (confidence: number, at: number, than: number, holder: number) =>
    confidence > 1 || than > 1 || saysSomething(at) === saysSomething(holder)
      ? confidence > than
      : saysSomething(at);
  const names = distinct(headings);
  const said = saidBy(map, names, file);
  const numbered = numberedContacts(headings);
  const once = recipe ? saidOnce(recipe, names, file) : said;
  const isCommented = headings.some((heading) => commenting.test(heading));
  const namesCompany = headings.some((heading) => ofCompany.test(foldHeading(heading)));
  const isOfPayments = headings.some((heading) => /\b(?:gross|brutto|brut|bruto|lordo)/i.test(heading));
  const isApplied = headings.some((heading) => applying.test(heading));
  const isOfMembers = headings.some((heading) => members.test(heading));
  const guessed = names.map((name, at): Guessed => {
    const told = said.get(at);
    if (told !== undefined) return { field: told, confidence: 3, by: 'said' };
    const remembered = once.get(at);
    if (remembered !== undefined) return { field: remembered, confidence: 2, by: 'recipe' };
    const heading = headings[at] ?? '';
    const folded = foldHeading(heading);
    const known = source ? columnOf(source, folded) : undefined;
    if (known !== undefined) return { field: known, confidence: 1, by: 'source' };
    const other = numbered.get(at);
    if (other) return { ...other, confidence: 0.85, by: 'heading' };
    if (unnamed.test(heading) && (!saysSomething(at) || values.areCount(at)))
      return { field: 'ignored', confidence: 0, by: null };
    const guess = fieldOf(heading === '' ? name : heading);
    const isOther = (isOfMembers && joining.test(folded)) || (namesCompany && ofExhibitor.test(folded));
    // The score beside a comment was given by whoever commented; that of a quiz they got.
    const isGiven = isCommented && bareScore.test(folded) && values.areAll(at, isScore);
    const isCharge = isOfPayments && guess?.field === 'fee' && charge.test(folded);
    const fitting = guess && !isCharge && !isOther && !isGiven && fittingField(guess, heading, at, values);
    const isDesk = isApplied && atDesk.test(heading.trim());
    if (fitting) return { ...fitting, ...(isDesk ? { field: 'checkedInAt' } : {}), by: 'heading' };
    if (!guess && classes.test(folded) && values.areAll(at, (text) => roleOf(text) !== null))
      return { field: 'role', confidence: 0.7, by: 'heading' };
    return { field: 'custom', confidence: 0, by: null };
  });
  const told = withBuyers(withShownNames(guessed, headings), headings);
  const folded = headings.map(foldHeading);
  const ordered = withOrders(withClients(told, folded, values.areAll), folded, values.areAll);
  const guesses = source === null ? withPlainColumns(ordered, folded, values) : ordered;
  const taken = new Map<string, number>();
  const nameOf = ({ field, contact = 1 }: Guessed) => `${contact} ${field}`;
  guesses.forEach((guess, at) => {
    const { confidence } = guess;
    const holder = taken.get(nameOf(guess));
    if (holder === undefined || isBetter(confidence, at, guesses[holder]?.confidence ?? 0, holder))
      taken.set(nameOf(guess), at);
  });
  return guesses.map((guess, at) => {
    const { field, confidence, by, contact = 1 } = guess;
    const heading = names[at] ?? '';
    if (!gathering.has(field) && taken.get(nameOf(guess)) !== at)
      return { at, heading, field: 'custom', confidence: 0, by: null };
    const notes = remarksOf(heading);
    const units = notes.map(unitIn);
    const currency = notes
      .map((note, i) => readCurrency(units[i]?.rest ?? note))
      .find((code) => code !== null);
    const times = units.find((unit) => unit !== null)?.times;
    return {
      at,
      heading,
      field,
      confidence: Math.min(1, confidence),
      by,
      ...(currency ? { currency } : {}),
      ...(times === undefined ? {} : { times }),
      ...(contact > 1 ? { contact } : {}),
      ...aheadIn(notes),
    };
  });
}

/** What programs of tables call a column without a heading: mostly the one in which they count. */
const unnamed = /^(?:unnamed: ?\d{1,3}|x|index|column ?\d{1,3}|\.{3}\d{1,3})?$/i;

/** Where no column holds names, what a tool shows of somebody is their name. */
function withShownNames(guesses: readonly Guessed[], headings: readonly string[]): Guessed[] {
  if (guesses.some(({ field }) => field === 'name' || field === 'given' || field === 'family'))
    return [...guesses];
  return guesses.map((guess, at) =>
    guess.field === 'nickname' && shown.test(headings[at] ?? '') ? { ...guess, field: 'name' } : guess,
  );
}

const shown = /^(?:display|screen|public)[ _-]?name$/i;

/** What whoever passes money on keeps of it. */
const charge = /^(?:fees?|charges?|gebuhr(?:en)?|frais|comision(?:es)?|commissioni?|kosten|taxas?)$/;
/** They may part people into roles, and into anything else. */
const classes =
  /^(?:category|group|class|audience|segment|kategorie|gruppe|categoria|categorie|grupo|groupe|分类|类别|组别)$/;

/** One joins a meeting, or an association: there the day of it is no day of an event. */
const joining = /^(?:入会|加入)/;
const members = /会员|會員|\bmembership\b/i;

/** Where it is told when somebody applied, the desk received them at the door. */
const applying = /^お?申し?込み?日/;
const atDesk = /^受付(?:日時|時刻|時間)$/;

/** Beside the company of each, the exhibitor is whoever met them. */
const ofCompany =
  /^(?:company|company name|organi[sz]ation|organi[sz]ation name|公司|公司名称|单位|单位名称|企业)$/;
const ofExhibitor = /^(?:exhibitor|exhibitor name|展商|展商名称|参展商|参展商名称)$/;

const commenting = /\bcomments?\b|\bfeedback\b|verbatim|评论|评语/i;
const bareScore = /^(?:total )?(?:score|rating)$|^(?:评分|打分|分数|得分)$/;

function isScore(text: string): boolean {
  return /^(?:10|\d)(?:\.0)?$/.test(text);
}

/** What a column is by its heading, where its cells do not show that it is something else; null where they do. */
function fittingField(
  guess: Guess,
  heading: string,
  at: number,
  { onlyTicks, areAll }: ColumnValues,
): Guess | null {
  const { field } = guess;
  if (worded.has(field) && onlyTicks(at)) return null;
  // `3、(嘉宾)` is a row of a grid, whose cells are scores.
  if (naming.has(field) && areAll(at, isScore)) return null;
  if (field === 'name' && (ofFilling.test(heading) || ofShowing.test(heading)))
    return { ...guess, confidence: 0.6 };
  // `Order time` beside no day of its own.
  if (field === 'orderTime' && areAll(at, isDayAndTime)) return { field: 'registeredAt', confidence: 0.75 };
  // `Refunded?` asks for no amount.
  if (field === 'refunded' && onlyTicks(at) && !areAll(at, isDigits))
    return { field: 'cancelled', confidence: 0.75 };
  if (field === 'refunded' && onlyTicks(at) && /\? *$/.test(heading))
    return { field: 'cancelled', confidence: 0.75 };
  // When it was paid says when somebody registered only where nothing else does.
  if (field === 'registeredAt' && ofPaying.test(heading)) return { ...guess, confidence: 0.6 };
  if (field === 'registeredAt' && onlyTicks(at)) return { field: 'status', confidence: 0.75 };
  // `E-Mail, unter der Sie alles erhalten` asks for an address.
  if (field === 'consentEmail' && areAll(at, isAddress)) return { field: 'emails', confidence: 0.75 };
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
  // `Tickets` may say how many, `参加費` whether it came.
  if (field === 'ticket' && counting.test(heading) && areAll(at, (text) => /^\d{1,3}$/.test(text)))
    return { field: 'party', confidence: 0.75 };
  if (field === 'fee' && areAll(at, (text) => cameOf(text) !== null && !/\d/.test(text)))
    return { field: 'paid', confidence: 0.75 };
  if (moneys.has(field) && areAll(at, isNoAmount))
    return field === 'fee' ? { field: 'ticket', confidence: 0.75 } : null;
  return guess;
}

/** A question may be headed so, too, and where somebody lives. */
const replying = /^(?:response|reply|r[ée]ponse)$|\bstate$/i;
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
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau|m|mme|mlle|sr|sra|srta|sig|ing)\.? ?)+$|^(?:先生|女士|小姐|博士|教授)$/i;

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

function isDialCode(text: string): boolean {
  return /^\+?\d{1,4}$/.test(text);
}

function isNoAmount(text: string): boolean {
  return !isYesOrNo(text) && cameOf(text) === null && readMoney(text, 'EUR') === null;
}

/** `万元` is yuan by ten thousands, `k€` euros by thousands; null where it is no such unit. */
function unitIn(remark: string): { readonly times: number; readonly rest: string } | null {
  const [, chinese, rest = ''] = /^([万萬千])(元|圆|圓|人民币|美元|欧元|港元|港币)?$/.exec(remark) ?? [];
  if (chinese !== undefined) return { times: chinese === '千' ? 1000 : 10_000, rest };
  const thousands = /^(?:(?:in )?thousands?(?: of)?|k|'000|000s?|t(?=€))[ -]?([a-z€$£¥]{0,5})$/i.exec(remark);
  return thousands ? { times: 1000, rest: thousands[1] ?? '' } : null;
}

/** `Date booked (UTC+11)`. */
function aheadIn(notes: readonly string[]): Pick<Column, 'ahead'> {
  for (const note of notes) {
    const [whole, sign, hours = 0, minutes = 0] =
      /^(?:utc|gmt)(?: ?([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(note) ?? [];
    if (whole !== undefined)
      return { ahead: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
  }
  return {};
}

/** A column before it is known which of several for one field is taken. */
type Guessed = Pick<Column, 'field' | 'confidence' | 'by' | 'contact'>;

/** A recipe says nothing of headings that are not here, unless none of its own is. */
function saidOnce({ columns }: Recipe, names: readonly string[], file: string): Map<number, ColumnField> {
  const pairs = columns.map(({ heading, field }) => [heading, field] as const);
  const here = pairs.filter(([heading]) => columnAt(heading, names) >= 0);
  return saidBy(here.length > 0 ? here : pairs, names, file);
}

function saidBy(
  map: readonly (readonly [string, string])[],
  names: readonly string[],
  file: string,
): Map<number, ColumnField> {
  const said = new Map<number, ColumnField>();
  for (const [column, typed] of map) {
    const at = columnAt(column, names);
    if (at < 0) throw fail('file.unknown-column', { file, column, near: nearest(column, names) });
    const field = namedField(typed);
    if (field === null) {
      const known = mappableFields();
      throw fail('usage.unknown-field', { field: typed, near: nearest(typed, known), known });
    }
    said.set(at, field);
  }
  return said;
}

/** By heading as written, then folded, then by `#3`. */
function columnAt(column: string, names: readonly string[]): number {
  const exact = names.indexOf(column);
  if (exact >= 0) return exact;
  const folded = names.findIndex(
    (name) => fold(name) === fold(column) || foldHeading(name) === foldHeading(column),
  );
  if (folded >= 0) return folded;
  const number = /^#?(\d{1,3})$/.exec(column);
  const at = number ? Number(number[1]) - 1 : -1;
  return at < names.length ? at : -1;
}
