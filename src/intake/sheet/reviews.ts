/** Lists of reviews: a mark of each and what they say to it, when or of what, and nothing that anybody signed up for. */
import { isDrawn } from '../cell/drawn-marks.ts';
import { saysNothing } from '../cell/nothing.ts';
import { pointsIn } from '../cell/scales.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, layoutOf, textIn } from '../column/layout.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import type { RawRow } from '../raw/table.ts';
import { isTitledList } from './survey-title.ts';

const mark =
  /^(?:overall |star |event )?ratings?$|^stars?$|^(?:gesamt)?bewertung$|^sterne$|^note (?:globale|generale)$|^(?:calificacion|valoracion|puntuacion|estrellas|avaliacao|nota|estrelas|valutazione|voto|stelle|beoordeling|sterren|ocena|oценка|оценка|puan)(?: (?:general|geral|generale|global))?$|^(?:总体|综合|整体)?(?:评分|评价|打分|星级)$|^(?:총|전체)?(?:평점|별점)$|^(?:総合)?(?:評価|评価|评价)$/;
/** A mark in French; elsewhere words. */
const frenchMark = /^note$/;
const frenchRemark = /^(?:commentaires?|avis)$/;
/** The words that go with it. */
const remark =
  /^(?:comments?|reviews?|review text|feedback|kommentare?|bewertungstext|commentaires?|avis|comentarios?|resenas?|opinion(?:es)?|commento|commenti|recensione|opmerking(?:en)?|komentarz|opinia|комментарии?|отзыв|yorum|评价内容|评论内容|评论|反馈内容|コメント|感想|후기|리뷰|코멘트|의견)$/;
/** Beside a company, too, they are of whoever came. */
const ofReviews = /^(?:评价|评论)(?:内容|时间|日期)$/;
/** Whom others judge. */
const ofRated =
  /选手|参赛|作品|客户|队|speaker|applicant|candidate|vendor|supplier|player|contestant|bewerber|kandidat|referent|candidat|ponente/;
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

/** With the day of each as when it was given; null where the list is of anything else. */
export function reviewsIn(layout: Layout, rows: readonly RawRow[], titles: readonly string[]): Layout | null {
  if (titles.some((title) => isTitledList(title))) return null;
  const called = (pattern: RegExp) =>
    layout.columns.filter(({ heading }) => pattern.test(foldHeading(heading)));
  const remarks = called(remark);
  if (remarks.length === 0) return null;
  const some = rows.slice(0, looked);
  const candidates =
    called(frenchRemark).length > 0 ? [...called(mark), ...called(frenchMark)] : called(mark);
  const marks = candidates.filter((column) => !remarks.includes(column) && areMarks(column, some));
  if (marks.length === 0) return null;
  const isSure = called(ofReviews).length > 0;
  const isOf = ({ field }: Column) => ofReviewers.has(field) || (isSure && besides.has(field));
  if (!layout.columns.every(isOf) || !layout.all('status').every((column) => isModerated(column, some)))
    return null;
  // Of a rating somebody gave to whom they list, most rows say nothing.
  const isBare = (row: RawRow) => marks.every((column) => saysNothing(textIn(row, column)));
  const bare = some.filter(isBare);
  const isRemarked = (row: RawRow) => remarks.some((column) => !saysNothing(textIn(row, column)));
  if (bare.length * 4 > some.length || bare.some(isRemarked)) return null;
  if (!isSure && layout.all('name').some(({ heading }) => ofRated.test(foldHeading(heading)))) return null;
  if (layout.all('registeredAt').some(({ heading }) => isTitledList(heading))) return null;
  const [given] = [...layout.all('registeredAt'), ...called(reviewedAt), ...called(dates)];
  const isPlaced = given !== undefined || layout.one('event') !== undefined || called(anonymous).length > 0;
  if (!isPlaced && !isSure) return null;
  return layoutOf(
    layout.columns.map((column) => (column === given ? { ...column, field: 'registeredAt' } : column)),
  );
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
