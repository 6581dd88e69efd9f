/** Lists of reviews: a mark of each and what they say to it, when or of what, and nothing that anybody signed up for. */
import type { Issue } from '../../../domain/draft.ts';
import type { ImportKind } from '../../../domain/records/recipe.ts';
import { isDrawn } from '../../cell/drawn-marks.ts';
import { saysNothing } from '../../cell/nothing.ts';
import { pointsIn } from '../../cell/scales/scales.ts';
import type { Column } from '../../column/columns.ts';
import { type Layout, layoutOf, textIn } from '../../column/layout.ts';
import { isMarkHeading } from '../../column/mark-headings.ts';
import { type ColumnField, foldHeading } from '../../heading/heading-words.ts';
import { issueAt } from '../../raw/note.ts';
import type { RawRow } from '../../raw/table.ts';
import type { Source } from '../../sources/source.ts';
import { isTitledFeedback, isTitledList } from './survey-title.ts';

/** A mark in French; elsewhere words. */
const frenchMark = /^note$/;
const frenchRemark = /^(?:commentaires?|avis)$/;
/** The words that go with it. */
const remark =
  /^(?:comments?|reviews?|review text|feedback|kommentare?|bewertungstext|commentaires?|avis|comentarios?|resenas?|opinion(?:es)?|commento|commenti|recensione|opmerking(?:en)?|komentarz|opinia|комментарии?|отзыв|yorum|评价内容|评论内容|评论|反馈内容|コメント|感想|후기|리뷰|코멘트|의견)$/;
/** Beside a company, too, they are of whoever came. */
const ofReviews = /^(?:评价|评论)(?:内容|时间|日期)$/;
/** What nobody heads so but for those who wrote a review. */
const ofReviewing =
  /^(?:reviews?|review text|reviewer|event rating|bewertungstext|respondida|recensione|отзыв|후기|리뷰|レビュー)$/;
/** Whom others judge. */
const ofRated =
  /选手|参赛|作品|客户|学员|学生|队|speaker|author|presenter|applicant|candidate|vendor|supplier|player|contestant|student|pupil|trainee|employee|client|customer|participant|member|artist|kunde|schuler|bewerber|kandidat|referent|candidat|ponente|eleve|alumn[oa]|alun[oa]/;
/** Of a day. */
const clock = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?$/i;
const anonymous = /^(?:is )?anonym|^anonim|^是否匿名$|^匿名/;
const dates = /^(?:date|datum|fecha|data|day|time|timestamp|日期|时间|날짜|일시|日付|дата|tarih)$/;
const reviewedAt =
  /^(?:review|rating|feedback) (?:date|time)$|^(?:reviewed|rated) (?:at|on)$|^(?:评价|评论)(?:时间|日期)$/;
/** What becomes of a review, or is done about it; somebody's place is approved or pending as well. */
const publishing =
  /^(?:published|unpublished|visible|hidden|spam|flagged|veroffentlicht|veröffentlicht|publie|publié|publiee|publicad[oa]|oculto|pubblicat[oa]|nascosto|gepubliceerd|已发布|已展示|已隐藏|已公开|已处理|已回复)$/i;
const moderating =
  /^(?:pending|en attente|ausstehend|pendiente|pendente|in attesa|approved|rejected|draft|new|待审核|审核中|已通过|已拒绝|待处理|处理中|未处理|待回复|未回复)$/i;
/** Whatever else a list tells, it tells of people who are more than reviewers. */
const ofReviewers: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'name',
  'given',
  'family',
  'nickname',
  'otherNames',
  'personKey',
  'emails',
  'key',
  'registeredAt',
  'event',
  'eventDay',
  'status',
  'notes',
  'custom',
  'question',
  'links',
  'ignored',
  'meta',
]);
const besides: ReadonlySet<ColumnField> = new Set<ColumnField>(['organisation', 'phones', 'tags']);
const points = /^[1-5](?:\.0)?(?: ?[星分]| ?stars?)?$/i;
const looked = 200;

interface Listed {
  readonly as: ImportKind;
  readonly layout: Layout;
  readonly rows: readonly RawRow[];
  readonly source: Source | null;
  readonly titles: readonly string[];
  readonly headerRow: number;
}

/**
 * With the day of each as when it was given; null where the list has not the form of reviews. One that had it when it was shorter has it
 * still, whatever its newer rows hold.
 */
export function reviewsIn(layout: Layout, rows: readonly RawRow[], hadTheForm = false): Layout | null {
  const some = rows.slice(0, looked);
  const remarks = calledIn(layout, remark);
  const marks = markedIn(layout).filter((column) => !remarks.includes(column));
  const isSure = isOfReviews(layout);
  const isOf = ({ field }: Column) => ofReviewers.has(field) || (isSure && besides.has(field));
  if (remarks.length === 0 || marks.length === 0 || !layout.columns.every(isOf)) return null;
  if (!hadTheForm && !areReviews(layout, some, { remarks, marks })) return null;
  const given = dayGiven(layout, some);
  const isPlaced = given !== undefined || layout.one('event') !== undefined || isNameless(layout);
  if (!isPlaced && !isSure) return null;
  return layoutOf(
    layout.columns.map((column) => (column === given ? { ...column, field: 'registeredAt' } : column)),
  );
}

function markedIn(layout: Layout): readonly Column[] {
  const inFrench = has(layout, frenchRemark) ? calledIn(layout, frenchMark) : [];
  return [...layout.columns.filter(({ heading }) => isMarkHeading(foldHeading(heading))), ...inFrench];
}

/** By what the cells hold. */
function areReviews(
  layout: Layout,
  rows: readonly RawRow[],
  { remarks, marks }: { readonly remarks: readonly Column[]; readonly marks: readonly Column[] },
): boolean {
  const counted = marks.filter((column) => areMarks(column, rows));
  const isSaidIn = (row: RawRow) => remarks.some((column) => !saysNothing(textIn(row, column)));
  if (counted.length === 0 || !rows.some(isSaidIn)) return false;
  if (!layout.all('status').every((column) => isModerated(column, rows))) return false;
  // Of a rating somebody gave to whom they list, most rows say nothing.
  const bare = rows.filter((row) => counted.every((column) => saysNothing(textIn(row, column))));
  return bare.length * 4 <= rows.length && !bare.some(isSaidIn);
}

function dayGiven(layout: Layout, rows: readonly RawRow[]): Column | undefined {
  const days = [...layout.all('registeredAt'), ...calledIn(layout, reviewedAt), ...calledIn(layout, dates)];
  return days.find((column) => !rows.every((row) => clock.test(textIn(row, column).trim())));
}

/** Of a list that has the form of reviews: whether it was those who stand on it that judged, and not somebody who judged them. */
export function areTheirs(layout: Layout, titles: readonly string[]): boolean {
  if (isCalledList(layout, titles)) return false;
  const isPublished = layout.one('status') !== undefined;
  if (isOfReviews(layout) || isPublished || isNameless(layout) || has(layout, ofReviewing)) return true;
  if (layout.all('name').some(({ heading }) => ofRated.test(foldHeading(heading)))) return false;
  // With the addresses of whoever came, an organiser notes what they made of them.
  const isReached = layout.one('name') !== undefined && reaching.some((field) => layout.one(field));
  const isOfEvent = layout.one('event') !== undefined && !isReached;
  return isOfEvent || has(layout, reviewedAt) || titles.some(isTitledFeedback);
}

/** Where they may be what those who stand on it said, and nothing says so. */
export function mayBeReviews({ as, layout, rows, source, titles, headerRow }: Listed): Issue[] {
  if (source !== null || (as !== 'registrations' && as !== 'contacts') || isCalledList(layout, titles))
    return [];
  return reviewsIn(layout, rows) ? [issueAt({ row: headerRow }, 'may-be-reviews')] : [];
}

function isCalledList(layout: Layout, titles: readonly string[]): boolean {
  return [...titles, ...layout.all('registeredAt').map(({ heading }) => heading)].some(isTitledList);
}

function calledIn(layout: Layout, pattern: RegExp): readonly Column[] {
  return layout.columns.filter(({ heading }) => pattern.test(foldHeading(heading)));
}

function has(layout: Layout, pattern: RegExp): boolean {
  return calledIn(layout, pattern).length > 0;
}

function isOfReviews(layout: Layout): boolean {
  return has(layout, ofReviews);
}

const naming: readonly ColumnField[] = [
  'name',
  'given',
  'family',
  'nickname',
  'emails',
  'phones',
  'wechat',
  'organisation',
];

const reaching: readonly ColumnField[] = ['emails', 'phones', 'wechat'];

/** Nobody signs up so. */
function isNameless(layout: Layout): boolean {
  return has(layout, anonymous) || !naming.some((field) => layout.one(field));
}

function areMarks(column: Column, rows: readonly RawRow[]): boolean {
  const said = rows.map((row) => textIn(row, column)).filter((text) => !saysNothing(text));
  return (
    said.length > 0 && said.every((text) => points.test(text) || (isDrawn(text) && pointsIn(text) !== null))
  );
}

function isModerated(column: Column, rows: readonly RawRow[]): boolean {
  const said = rows.map((row) => textIn(row, column)).filter((text) => !saysNothing(text));
  return (
    said.every((text) => publishing.test(text) || moderating.test(text)) &&
    said.some((text) => publishing.test(text))
  );
}
