/** Which column of a table holds which field. */
import type { Recipe } from '../../domain/records/recipe.ts';
import { readCurrency } from '../../domain/value/money.ts';
import { roleOf } from '../cell/role-words.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import { fieldOf } from '../heading/headings.ts';
import { remarksOf } from '../heading/spelling.ts';
import { columnOf } from '../sources/index.ts';
import type { Source } from '../sources/source.ts';
import { withAttending } from './attending-columns.ts';
import { withBuyers } from './buyer-columns.ts';
import { withClients, withCompanyNames } from './client-columns.ts';
import { type ColumnValues, unseen } from './column-values.ts';
import { numberedContacts } from './contact-groups.ts';
import { fittingField, isJudged, isScore } from './fitting.ts';
import type { Guessed } from './guessed.ts';
import { withHalfNames } from './half-names.ts';
import { withoutHomonyms } from './homonyms.ts';
import { contactsOfOthers } from './named-others.ts';
import { withOrders } from './order-columns.ts';
import { withoutOthers } from './others-columns.ts';
import { withPlainColumns } from './plain-columns.ts';
import { withPosts } from './posts.ts';
import { saidBy, saidOnce } from './said-columns.ts';
import { withoutUnitPrices } from './unit-price.ts';

export interface Column extends Guessed {
  /** Its place in a row, from 0. */
  readonly at: number;
  /** As written, with `#2` where the heading came before, `#7` where there is none. */
  readonly heading: string;
  /** The currency in the heading's brackets. */
  readonly currency?: string;
  /** What the heading counts in: ten thousands, as `金额（万元）` does. */
  readonly times?: number;
  /** The minutes its times are ahead of UTC, where its heading says so. */
  readonly ahead?: number;
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
    const known = source ? knownBy(source, heading, folded) : undefined;
    if (known !== undefined && !isJudged(known, heading, at, values.areAll))
      return { field: known, confidence: 1, by: 'source' };
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
  const folded = headings.map(foldHeading);
  const whole = withHalfNames(withShownNames(guessed, headings), headings);
  const own = withAttending(withoutHomonyms(withoutOthers(whole, folded), folded, values), headings, values);
  const told = withBuyers(own, headings);
  const named = withCompanyNames(withClients(told, folded, values), folded, values);
  const ordered = withOrders(withoutUnitPrices(named, folded, values), folded, values);
  const posted = withPosts(ordered, folded, values);
  const guesses = source === null ? withPlainColumns(posted, folded, values) : posted;
  const taken = new Map<string, number>();
  const nameOf = ({ field, contact = 1 }: Guessed) => `${contact} ${field}`;
  guesses.forEach((guess, at) => {
    const { confidence } = guess;
    const holder = taken.get(nameOf(guess));
    if (holder === undefined || isBetter(confidence, at, guesses[holder]?.confidence ?? 0, holder))
      taken.set(nameOf(guess), at);
  });
  const isLeft = (guess: Guessed, at: number) =>
    !gathering.has(guess.field) && taken.get(nameOf(guess)) !== at;
  const areOthers = contactsOfOthers(guesses, folded, isLeft);
  return guesses.map((guess, at) => {
    const { field, confidence, by, contact = 1, orElse } = guess;
    const heading = names[at] ?? '';
    if (isLeft(guess, at) || areOthers(at)) return { at, heading, field: 'custom', confidence: 0, by: null };
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
      ...(orElse ? { orElse } : {}),
      ...aheadIn(notes),
    };
  });
}

/** A tool may write its headings in one word, too: `EndDate`. */
function knownBy(source: Source, heading: string, folded: string): ColumnField | undefined {
  const known = columnOf(source, folded);
  if (known !== undefined || !/[a-z][A-Z]/.test(heading)) return known;
  return columnOf(source, foldHeading(heading.replace(/([a-z])([A-Z])/g, '$1 $2')));
}

/** What programs of tables call a column without a heading: mostly the one in which they count. */
const unnamed = /^(?:unnamed: ?\d{1,3}|x|index|column ?\d{1,3}|\.{3}\d{1,3})?$/i;

/** Where no column holds names, what a tool shows of somebody is their name. */
function withShownNames(guesses: readonly Guessed[], headings: readonly string[]): Guessed[] {
  if (guesses.some(({ field }) => field === 'name' || field === 'given' || field === 'family'))
    return [...guesses];
  const scripts = guesses.flatMap(({ field }, at) =>
    field === 'otherNames' && inScript.test(headings[at] ?? '') ? [at] : [],
  );
  return guesses.map((guess, at) => {
    const isShown = guess.field === 'nickname' && shown.test(headings[at] ?? '');
    return isShown || (scripts.length > 1 && scripts[0] === at) ? { ...guess, field: 'name' } : guess;
  });
}

/** One name in two languages: `Name_ZH`, `Name_EN`. */
const inScript = /^name[ _]?(?:en|zh|cn|ko|kr|ja|jp)$/i;

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
