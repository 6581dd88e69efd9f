/** What a table is a list of: registrations, contacts, exhibitors, or the answers of a survey. */
import type { ImportKind } from '../../domain/records/recipe.ts';
import { isDrawn } from '../cell/drawn-marks.ts';
import { isUnanswered, saysNothing } from '../cell/nothing.ts';
import { isTicketToCome, roleOfTicket } from '../cell/role-words.ts';
import { wordScale } from '../cell/scales.ts';
import type { Column } from '../column/columns.ts';
import { keptColumns } from '../column/kept.ts';
import { type Layout, layoutOf, textIn } from '../column/layout.ts';
import { asksOfComing, saysHowItWas } from '../column/plain-opinions.ts';
import { onTheWhole } from '../column/scored/headings.ts';
import { asksAhead, isOfOneself } from '../column/scored/of-oneself.ts';
import type { Worths } from '../column/scored/said-scores.ts';
import { telling } from '../column/scored/score.ts';
import { scoredBy } from '../column/scored.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import { inEnglish } from '../heading/translated.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import type { RawRow } from '../raw/table.ts';
import type { Source } from '../sources/source.ts';
import { areTheirs, reviewsIn } from './reviews.ts';
import { isTitledSurvey } from './survey-title.ts';

const looked = 200;
const identity: readonly ColumnField[] = ['name', 'given', 'family', 'emails', 'phones', 'wechat'];
const buying: readonly ColumnField[] = ['buyerName', 'buyerGiven', 'buyerEmail', 'buyerPhone'];
/** One of them makes a list of people a list of registrations. */
const partaking: readonly ColumnField[] = [
  'ticket',
  'order',
  'checkedInAt',
  'event',
  'eventDay',
  'sessions',
  'companions',
  'party',
  'fee',
  'paid',
  'refunded',
  'buyerEmail',
  'buyerPhone',
];
/** Two of them are more than a survey asks. */
const ticketing: readonly ColumnField[] = [
  'ticket',
  'order',
  'key',
  'status',
  'checkedInAt',
  'fee',
  'paid',
  'booth',
];
const paying: readonly ColumnField[] = ['order', 'checkedInAt', 'fee', 'paid'];
/** Beside them, whether somebody enjoyed it is asked of the last time. */
const coming: readonly ColumnField[] = ['status', 'needs', 'consentEmail'];
/** Few surveys tell one of them of whoever answered. */
const signing: readonly ColumnField[] = ['ticket', 'booth', ...paying];
/** One of them weighs more than a title that says survey. */
const aboveTitle: readonly ColumnField[] = ['ticket', 'order', 'paid', 'status', 'checkedInAt'];
/** A survey may ask how they were. */
const judgeable = new Set<ColumnField>(['ticket', 'checkedInAt', 'fee', 'paid']);
const exhibiting: readonly ColumnField[] = ['booth', 'area', 'sponsorship'];
/** Only a list of leads has them. */
const ofLeads = new Set(
  'lead id|lead name|lead owner|lead date|lead score|lead rating|lead type|lead quality|lead temperature|capture date|captured at|date captured|captured by|campaign name|campaign id|ad name|ad id|线索编号|线索id|线索名称|线索状态|线索来源|线索评分|线索等级|广告名称|广告计划'.split(
    '|',
  ),
);
const parts = /参会|参展|参观|attendee|participant|registration|visitor/i;
/** Who has them joined an association; when they registered with it is no day of an event. */
const ofMembers =
  /^(?:date )?member(?:ship)? (?:since|level|expiry|expiration|expiration date|expires|end date|renewal date|type code)|^(?:date )?member since|^(?:renewal due|paid thru|paid through)$|^会员(?:等级|到期|有效期|加入)/;
/** Two of them are of an account somebody has with a shop, which they registered with on no day of an event. */
const ofAccounts =
  /^(?:customer (?:id|number|no)|account (?:active|created|status)|last (?:log-?in|sign-?in)|verified e-?mail(?: address)?|(?:total|number of) orders|orders (?:count|placed)|(?:total|lifetime) (?:spent|spend|value)|toplam (?:siparis|harcama)|累计(?:消费|订单)(?:金额|数)?|消费总额|last (?:active|activity|seen)|последняя активность|последнии вход|最[近后](?:活跃|登录)(?:时间)?|e-?mail verified|sso provider|kundennummer|konto aktiv|letzter login)$/;
/** When a contact was made is no registration. */
const made =
  /creat|\badded|cr[éÉ]{2}|erstellt|angelegt|cread[oa]|criad[oa]|aangemaakt|utworzon|создан|创建|建立|添加/i;

function isMade(heading: string): boolean {
  return made.test(heading) || made.test(inEnglish(foldHeading(heading)));
}

export function listsPeople(layout: Layout): boolean {
  const isOfGroup = layout.one('nickname') !== undefined && has(layout, partaking);
  return (
    isOfGroup || has(layout, identity) || has(layout, buying) || layout.one('organisation') !== undefined
  );
}

/** What is known of a list beside its columns. */
interface KnownOfList {
  readonly titles?: readonly string[];
  readonly worths?: Worths;
}

export function kindOf(
  layout: Layout,
  rows: readonly RawRow[],
  source: Source | null,
  { as, forEvent }: ReadOptions,
  { titles = [], worths = () => null }: KnownOfList = {},
): ImportKind {
  if (as !== undefined) return as;
  const fixed = source && source.as !== 'form' && source.as !== 'people' ? source.as : null;
  if (fixed !== null) return fixed === 'contacts' && forEvent ? 'registrations' : fixed;
  if (source === null && reviewsIn(layout, rows) && areTheirs(layout, titles)) return 'survey';
  const isForm = source?.as === 'form' || (source === null && isFilledIn(layout));
  const told = isForm ? ticketing.filter((field) => field !== 'key' && field !== 'status') : ticketing;
  const judged = withJudged(layout, rows);
  const isTicketing = told.filter((field) => judged.one(field)).length > 1;
  const isOpen = isForm || source === null;
  const isOfLeads = layout.columns.some(({ heading }) => ofLeads.has(foldHeading(heading)));
  const isJudged = isOpen && !isTicketing && !isOfLeads;
  const isTitled =
    source === null &&
    !aboveTitle.some((field) => layout.one(field)) &&
    isTitledSurvey(titles, layout.columns);
  const wanted = isForm || isTitled || !has(layout, identity) ? telling.asked : wantedOf(judged);
  const isAny = isForm || isTitled || !listsPeople(layout);
  if (isJudged && toldBy(judged, rows, isAny, worths) >= wanted) return 'survey';
  if (source?.as === 'form') return has(layout, identity) ? 'registrations' : 'survey';
  // Whoever captured them may say at which booth.
  // Members of a campaign answered an invitation.
  const isOfCampaign = layout.all('status').some(({ heading }) => campaign.test(foldHeading(heading)));
  if (isOfLeads && !isOfCampaign && !layout.one('ticket') && !layout.one('order')) return 'leads';
  if (has(layout, exhibiting) && layout.one('organisation') && !isOfAll(layout, rows)) return 'exhibitors';
  const isOfMembers = layout.columns.some(({ heading }) => ofMembers.test(foldHeading(heading)));
  const isOfAccounts =
    layout.columns.filter(({ heading }) => ofAccounts.test(foldHeading(heading))).length > 1;
  const registeredAt =
    !isOfMembers && !isOfAccounts && layout.all('registeredAt').some(({ heading }) => !isMade(heading));
  const isPart = registeredAt || isForm || saysPart(layout) || has(layout, partaking);
  return forEvent || isPart ? 'registrations' : 'contacts';
}

/** What somebody is to a campaign, which may be an event. */
const campaign = /^(?:campaign )?member status$/;

/** How a form heads what it knows of each time it was filled in. */
const ofForms = /submi|respon|\bentry|응답|答卷|提交|答题|填写/i;

function isFilledIn(layout: Layout): boolean {
  return [...layout.all('key'), ...layout.all('registeredAt')].some(
    ({ heading }) => ofForms.test(heading) || ofForms.test(inEnglish(foldHeading(heading))),
  );
}

/** Tickets of an event whose exhibitors are on the same list: of most, or of somebody by name, who takes no space. */
function isOfAll(layout: Layout, rows: readonly RawRow[]): boolean {
  const ticket = layout.one('ticket');
  const spaces = exhibiting.flatMap((field) => layout.all(field));
  const some = rows.slice(0, looked);
  const others = some
    .filter((row) => spaces.every((column) => saysNothing(textIn(row, column))))
    .map((row) => textIn(row, ticket))
    .filter((name) => !saysNothing(name) && roleOfTicket(name) !== 'exhibitor');
  return others.length * 2 > some.length || others.some(isTicketToCome);
}

/** States that somebody on any list may have: of a member, of a record. */
const anybodys = new Set(
  'status|state|状态|当前状态|目前状态|最新状态|statut|stato|situacao|статус|ステータス|상태|member status|客户状态|会员状态|用户状态|customer status|client status|account status|kundenstatus|statut client'.split(
    '|',
  ),
);

/** A state or a role that only who takes part in something has; a plain status anybody may have. */
function saysPart(layout: Layout): boolean {
  const states = layout.all('status').some(({ heading }) => !anybodys.has(foldHeading(heading)));
  return states || layout.all('role').some(({ heading }) => parts.test(heading));
}

/** `Check-in: Excellent` says how it was. Of one word alone that is not sure. */
function withJudged(layout: Layout, rows: readonly RawRow[]): Layout {
  const some = rows.slice(0, looked);
  const isJudged = (column: Column) => {
    if (!judgeable.has(column.field) || column.contact !== undefined) return false;
    const texts = some.map((row) => textIn(row, column)).filter((text) => !isUnanswered(text));
    const scale = wordScale(texts);
    return scale !== null && new Set(texts.map((text) => scale.read(text))).size > 1;
  };
  if (!layout.columns.some(isJudged)) return layout;
  return layoutOf(
    layout.columns.map((column) => (isJudged(column) ? { ...column, field: 'question' } : column)),
  );
}

/** How much its columns have to tell of a survey for a list of people to be one: of two questions where it says what somebody signed up for. */
function wantedOf(layout: Layout): number {
  const isTold = (field: ColumnField) => layout.all(field).some(({ heading }) => !inQuestion.test(heading));
  return signing.some(isTold) ? 2 * telling.asked : telling.asked;
}

const inQuestion = /[?？]\s*$|^(?:\W|\d)*(?:which|what|how|welche|quel|cu[aá]l|qu[eé])\b|哪/i;

function has(layout: Layout, fields: readonly ColumnField[]): boolean {
  return fields.some((field) => layout.one(field));
}

const naming: readonly ColumnField[] = ['name', 'given', 'family', 'nickname', 'organisation', 'role'];
const fewestJudged = 3;
const points = /^[1-5](?:\.0)?$/;

/** Places, or what somebody did in a contest, on the whole and in parts. */
const ofPlaces =
  /\btickets?\b|\badult|\bkids\b|\bchild|\benfants?\b|erwachsen|kinder|\bnin[oa]s\b|\bcrian|bambin|\bnb\b|\bpax\b|\branks?\b|\branking|\blevels?\b|\bheats?\b|\brounds?\b|\blaps?\b|\bteams?\b|成人|儿童|大人|小孩|名次|排名|第[一二三]轮|队/;

/** Addresses of nobody by name, and marks of one to five in several columns: `Overall`, `Speakers`, `Venue`. */
function isOnlyJudged(layout: Layout, columns: readonly Column[], rows: readonly RawRow[]): boolean {
  if (has(layout, naming) || layout.columns.some(({ heading }) => ofPlaces.test(foldHeading(heading))))
    return false;
  const judged = columns.filter((column) => {
    const texts = rows.map((row) => textIn(row, column)).filter((text) => !isUnanswered(text));
    return (
      texts.length > 1 && new Set(texts).size > 1 && texts.every((text) => points.test(text) || isDrawn(text))
    );
  });
  return judged.length >= fewestJudged;
}

/** In a form, and where nobody is named, any score will do; a list of people may hold a rating. */
function toldBy(layout: Layout, rows: readonly RawRow[], isForm: boolean, worths: Worths): number {
  const some = rows.slice(0, looked);
  const columns = layout.columns.filter(({ field }) => field === 'custom' || field === 'question');
  // A place that was paid for is somebody's, whether they are named or not.
  const who = [...identity, 'organisation' as const, ...paying].flatMap((field) => layout.all(field));
  const isNamed = has(layout, identity);
  const comesAhead = isNamed && layout.columns.some(({ heading }) => asksAhead(foldHeading(heading)));
  const isSignUp =
    comesAhead ||
    [...partaking, ...coming].some((field) => layout.one(field)) ||
    layout.columns.some(({ heading }) => asksOfComing(heading));
  const isOnly = isOnlyJudged(layout, columns, some);
  const told = keptColumns(columns, some, '┋').map((column) => {
    if (isNamed && isOfOneself(foldHeading(column.written), comesAhead)) return telling.nothing;
    const texts = new Set<string>();
    for (const row of some) {
      const text = column.read(row);
      if (!isUnanswered(text)) texts.add(text);
    }
    if (!isSignUp && saysHowItWas(column.written, [...texts])) return telling.half;
    const scored = scoredBy(column.written, [...texts], { worth: worths(column) });
    if (scored === null) return 0;
    const isAny = isForm && !(isNamed && scored.isLoose);
    if (isOnly && onTheWhole.test(foldHeading(column.written))) return telling.asked;
    const isOfAny = isAny || some.filter((row) => isAnonymous(row, column.read(row))).length > 1;
    return isOfAny ? telling.asked : scored.tells;
  });
  return told.reduce((sum: number, tells) => sum + tells, 0);

  /** Whoever judges may do so without a name; nobody signs up so. */
  function isAnonymous(row: RawRow, judged: string): boolean {
    return !isUnanswered(judged) && who.every((column) => textIn(row, column) === '');
  }
}
