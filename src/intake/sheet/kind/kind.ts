/** What a table is a list of: registrations, contacts, exhibitors, or the answers of a survey. */
import type { ImportKind } from '../../../domain/records/recipe.ts';
import { saysNothing } from '../../cell/nothing.ts';
import { isTicketToCome, roleOfTicket } from '../../cell/role-words.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import type { Worths } from '../../column/scored/said-scores.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import { inEnglish } from '../../heading/translated.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import type { RawRow } from '../../raw/table.ts';
import type { Source } from '../../sources/source.ts';
import { exhibiting, has, identity, partaking } from './kind-fields.ts';
import { areRecommendations } from './nps-groups.ts';
import { areTheirs, reviewsIn } from './reviews.ts';
import { asksAsSurvey } from './survey-told.ts';

/** Only a list of leads has them. */
const ofLeads = new Set(
  'lead id|lead name|lead owner|lead date|lead score|lead rating|lead type|lead quality|lead temperature|capture date|captured at|date captured|captured by|campaign name|campaign id|ad name|ad id|线索编号|线索id|线索名称|线索状态|线索来源|线索评分|线索等级|广告名称|广告计划'.split(
    '|',
  ),
);
/** So do these, unless it also says that somebody signed up, came, or took a place: then they are a remark. */
const mayBeOfLeads = /^(?:意向(?:等级|程度|度)|connected by|connection type)$/;
const taken = ['area', 'fee', 'paid', 'registeredAt', 'checkedInAt'] as const;
const parts = /参会|参展|参观|attendee|participant|registration|visitor/i;
/** Who has them joined an association; when they registered with it is no day of an event. */
const ofMembers =
  /^(?:date )?member(?:ship)? (?:since|level|expiry|expiration|expiration date|expires|end date|renewal date|type code)|^(?:date )?member since|^(?:renewal due|paid thru|paid through)$|^会员(?:等级|到期|有效期|加入)/;
/** Two of them are of an account somebody has with a shop, which they registered with on no day of an event. */
const ofAccounts =
  /^(?:customer (?:id|number|no)|account (?:active|created|status)|last (?:log-?in|sign-?in)|verified e-?mail(?: address)?|(?:total|number of) orders|orders (?:count|placed)|(?:total|lifetime) (?:spent|spend|value)|toplam (?:siparis|harcama)|(?:累计)?(?:消费|订单)(?:金额|数|总数|次数)|累计(?:消费|订单)|消费总额|last (?:active|activity|seen)|последняя активность|последнии вход|最[近后](?:活跃|登录|访问)(?:时间)?|e-?mail verified|sso provider|kundennummer|konto aktiv|letzter login)$/;
/** When a contact was made is no registration. */
const made =
  /creat|\badded|cr[éÉ]{2}|erstellt|angelegt|cread[oa]|criad[oa]|aangemaakt|utworzon|создан|创建|建立|添加/i;

/** Who comes with the one who booked. */
const ofParties =
  /^(?:adults?|child(?:ren)?|kids|no\.? of (?:adults|guests)|names? of others?|other guests?|erwachsene|kinder|adultes|enfants)$/;
/** Two of them are of what members pay year by year, or what subscribers do. */
const ofDues =
  /^(?:member(?:ship)? (?:id|no|number|level|type|status|plan|since)|plan|plan id|subscription(?: id)?|renew(?:s|al)?(?: date)?|expir(?:y|ation|es)(?: date)?|join(?:ed)? date|date joined|会员(?:编号|号|级别|等级|类型)|入会(?:时间|日期|年月)|会费|缴费年度|会费标准|mitgliedsnummer|mitgliedsnr|mitglied seit|eintrittsdatum|mitgliedsbeitrag|n° adherent|cotisation|date d'adhesion)$/;
/** What only a list of those who come tells. */
const ofComing = [
  'ticket',
  'order',
  'checkedInAt',
  'event',
  'eventDay',
  'sessions',
  'booth',
  'companions',
  'party',
] as const;

/** A list of members, whose fees are those of an association or a club. */
function isOfDues(layout: Layout): boolean {
  if (has(layout, ofComing)) return false;
  return layout.columns.filter(({ heading }) => ofDues.test(foldHeading(heading))).length > 1;
}

function isMade(heading: string): boolean {
  return made.test(heading) || made.test(inEnglish(foldHeading(heading)));
}

/** What a list is called, and what a person said that words in it count. */
interface Known {
  readonly titles?: readonly string[];
  readonly worths?: Worths;
}

export function kindOf(
  layout: Layout,
  rows: readonly RawRow[],
  source: Source | null,
  { as, forEvent }: ReadOptions,
  { titles = [], worths = () => null }: Known = {},
): ImportKind {
  if (as !== undefined) return as;
  const isOfNoTool = source === null;
  const fixed = source && source.as !== 'form' && source.as !== 'people' ? source.as : null;
  if (fixed !== null) return fixed === 'contacts' && forEvent ? 'registrations' : fixed;
  if (isOfNoTool && reviewsIn(layout, rows) && areTheirs(layout, titles)) return 'survey';
  if (isOfNoTool && areRecommendations(layout, rows)) return 'survey';
  const isForm = source?.as === 'form' || (isOfNoTool && isFilledIn(layout));
  const headings = layout.columns.map(({ heading }) => foldHeading(heading));
  const isOfParties =
    has(layout, ['party', 'companions']) || headings.some((heading) => ofParties.test(heading));
  // Of a party the lead is one who comes.
  const areLeads = headings.some((heading) =>
    mayBeOfLeads.test(heading)
      ? !has(layout, taken)
      : ofLeads.has(heading) && !(isOfParties && heading === 'lead name'),
  );
  const known = { titles, worths, isForm, isOfNoTool };
  if ((isForm || isOfNoTool) && !areLeads && asksAsSurvey(layout, rows, known)) return 'survey';
  if (source?.as === 'form') return has(layout, identity) ? 'registrations' : 'survey';
  if (areLeads && !isOfCampaign(layout) && !layout.one('ticket') && !layout.one('order')) return 'leads';
  if (has(layout, exhibiting) && layout.one('organisation') && !isOfAll(layout, rows)) return 'exhibitors';
  const isPart =
    forEvent ||
    isForm ||
    (has(layout, partaking) && !isOfDues(layout)) ||
    saysPart(layout) ||
    saysWhenSignedUp(layout);
  return isPart ? 'registrations' : 'contacts';
}

/** Members of a campaign, which may be an event, answered an invitation. */
function isOfCampaign(layout: Layout): boolean {
  return layout
    .all('status')
    .some(({ heading }) => /^(?:campaign )?member status$/.test(foldHeading(heading)));
}

/** When somebody signed up for an event, and not with an association or a shop. */
function saysWhenSignedUp(layout: Layout): boolean {
  const headings = layout.columns.map(({ heading }) => foldHeading(heading));
  const isOfMembers = headings.some((heading) => ofMembers.test(heading));
  const isOfAccounts = headings.filter((heading) => ofAccounts.test(heading)).length > 1;
  return !isOfMembers && !isOfAccounts && layout.all('registeredAt').some(({ heading }) => !isMade(heading));
}

/** How a form heads what it knows of each time it was filled in. */
const ofForms = /submi|respon|\bentry|응답|答卷|提交|答题|填写/i;

function isFilledIn(layout: Layout): boolean {
  return [...layout.all('key'), ...layout.all('registeredAt')].some(
    ({ heading }) => ofForms.test(heading) || ofForms.test(inEnglish(foldHeading(heading))),
  );
}

const looked = 200;

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
