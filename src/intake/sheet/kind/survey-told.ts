/** How much the columns of a list tell of a survey, and whether that is enough for it to be one. */
import { isDrawn } from '../../cell/drawn-marks.ts';
import { isUnanswered, saysNothing } from '../../cell/nothing.ts';
import { wordScale } from '../../cell/scales/scales.ts';
import { isYesOrNo } from '../../cell/states/yes-no.ts';
import type { Column } from '../../column/columns.ts';
import { keptColumns } from '../../column/kept.ts';
import { type Layout, layoutOf, textIn } from '../../column/layout.ts';
import { asksOfComing, saysHowItWas } from '../../column/plain-opinions.ts';
import { onTheWhole } from '../../column/scored/headings.ts';
import { asksAhead, isOfOneself } from '../../column/scored/of-oneself.ts';
import type { Worths } from '../../column/scored/said-scores.ts';
import { telling } from '../../column/scored/score.ts';
import { scoredBy } from '../../column/scored.ts';
import { type ColumnField, foldHeading } from '../../heading/heading-words.ts';
import type { RawRow } from '../../raw/table.ts';
import { has, identity, listsPeople, partaking, paying } from './kind-fields.ts';
import { isTitledSurvey } from './survey-title.ts';

const looked = 200;
/** Two of them are more than a survey asks; last stand those that may be judged, which takes longer to know. */
const ticketing: readonly ColumnField[] = [
  'order',
  'key',
  'status',
  'booth',
  'fee',
  'paid',
  'checkedInAt',
  'ticket',
];
/** Beside them, whether somebody enjoyed it is asked of the last time. */
const coming: readonly ColumnField[] = ['status', 'needs', 'consentEmail'];
/** Few surveys tell one of them of whoever answered. */
const signing: readonly ColumnField[] = ['ticket', 'booth', ...paying];
/** One of them weighs more than a title that says survey. */
const aboveTitle: readonly ColumnField[] = ['ticket', 'order', 'paid', 'status', 'checkedInAt'];
/** A survey may ask how they were. */
const judgeable = new Set<ColumnField>(['ticket', 'checkedInAt', 'fee', 'paid']);

/** What is known of a list beside its columns. */
export interface KnownOfList {
  readonly titles: readonly string[];
  readonly worths: Worths;
  /** A form was filled in by those on it. */
  readonly isForm: boolean;
  /** No known tool made it. */
  readonly isOfNoTool: boolean;
}

/** Whether it is a survey by what its columns ask, or by what it is called. */
export function asksAsSurvey(
  layout: Layout,
  rows: readonly RawRow[],
  { titles, worths, isForm, isOfNoTool }: KnownOfList,
): boolean {
  const some = rows.slice(0, looked);
  const told = isForm ? ticketing.filter((field) => field !== 'key' && field !== 'status') : ticketing;
  const isTold = (field: ColumnField) => layout.all(field).some((column) => !isJudged(column, some));
  if (hasTwo(told, isTold)) return false;
  const judged = withJudged(layout, some);
  const isTitled = isOfNoTool && !has(layout, aboveTitle) && isTitledSurvey(titles, layout.columns);
  const wanted = isForm || isTitled || !has(layout, identity) ? telling.asked : wantedOf(judged);
  const isAny = isForm || isTitled || !listsPeople(layout);
  return toldBy(judged, rows, isAny, worths) >= wanted;
}

/** The second is the last that is asked about. */
function hasTwo<T>(things: readonly T[], is: (thing: T) => boolean): boolean {
  const first = things.findIndex(is);
  return first >= 0 && things.slice(first + 1).some(is);
}

/** `Check-in: Excellent` says how it was. Of one word alone that is not sure. */
function isJudged(column: Column, some: readonly RawRow[]): boolean {
  if (!judgeable.has(column.field) || column.contact !== undefined) return false;
  const texts = some.map((row) => textIn(row, column)).filter((text) => !isUnanswered(text));
  // To know the words of all scales takes a tenth of a small import.
  if (new Set(texts).size < 2 || texts.every(isYesOrNo)) return false;
  const scale = wordScale(texts);
  return scale !== null && new Set(texts.map((text) => scale.read(text))).size > 1;
}

function withJudged(layout: Layout, some: readonly RawRow[]): Layout {
  const judged = new Set(layout.columns.filter((column) => isJudged(column, some)));
  if (judged.size === 0) return layout;
  return layoutOf(
    layout.columns.map((column) => (judged.has(column) ? { ...column, field: 'question' } : column)),
  );
}

/** How much its columns have to tell of a survey for a list of people to be one: of two questions where it says what somebody signed up for. */
function wantedOf(layout: Layout): number {
  const isTold = (field: ColumnField) => layout.all(field).some(({ heading }) => !inQuestion.test(heading));
  return signing.some(isTold) ? 2 * telling.asked : telling.asked;
}

const inQuestion = /[?？]\s*$|^(?:\W|\d)*(?:which|what|how|welche|quel|cu[aá]l|qu[eé])\b|哪/i;

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
    return !isUnanswered(judged) && who.every((column) => saysNothing(textIn(row, column)));
  }
}
