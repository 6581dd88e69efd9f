/** What each column of a list is by itself: as a person or its tool said, else by its heading and its cells. */

import { roleOf } from '../cell/role-words.ts';
import { isAddress, isReach } from '../cell/shapes.ts';
import { readWall } from '../cell/time/clock.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import { fieldOf, type Guess } from '../heading/headings.ts';
import { asksOwnAddress } from '../heading/own-address.ts';
import { columnOf } from '../sources/index.ts';
import type { Source } from '../sources/source.ts';
import { areMostlyStates } from './cells-together.ts';
import type { ColumnValues } from './column-values.ts';
import { numberedContacts } from './contact-groups.ts';
import { fittingField } from './fitting.ts';
import type { Guessed } from './guessed.ts';
import { isJudged, isScore } from './judged.ts';

export interface SaidColumns {
  /** What a person said now, by the place of the column. */
  readonly now: ReadonlyMap<number, ColumnField>;
  /** What they said once. */
  readonly once: ReadonlyMap<number, ColumnField>;
}

/** A tool is asked what it calls its columns itself: by the headings as `written`. */
export function proposedColumns(
  headings: readonly string[],
  written: readonly string[],
  source: Source | null,
  said: SaidColumns,
  values: ColumnValues,
): Guessed[] {
  const numbered = numberedContacts(headings);
  const guessIn = headingReader(headings, values);
  return headings.map((heading, at): Guessed => {
    const told = said.now.get(at);
    if (told !== undefined) return { field: told, confidence: 3, by: 'said' };
    const remembered = said.once.get(at);
    if (remembered !== undefined) return { field: remembered, confidence: 2, by: 'recipe' };
    const known = source ? knownBy(source, written[at] ?? '') : undefined;
    if (known !== undefined && !isJudged(known, heading, at, values.areAll))
      return { field: known, confidence: 1, by: 'source' };
    const other = numbered.get(at);
    if (other) return { ...other, confidence: 0.85, by: 'heading' };
    if (unnamed.test(heading) && (!values.saysSomething(at) || values.areCount(at)))
      return { field: 'ignored', confidence: 0, by: null };
    const guess = guessIn(at);
    return guess ? { ...guess, by: 'heading' } : { field: 'custom', confidence: 0, by: null };
  });
}

/** Reads headings in the light of the others of their list. */
function headingReader(headings: readonly string[], values: ColumnValues): (at: number) => Guess | null {
  const isCommented = headings.some((heading) => commenting.test(heading));
  const namesCompany = headings.some((heading) => ofCompany.test(foldHeading(heading)));
  const isOfPayments = headings.some((heading) => /\b(?:gross|brutto|brut|bruto|lordo)/i.test(heading));
  const isLodged = headings.some((heading) => lodging.test(foldHeading(heading)));
  const isApplied = headings.some((heading) => applying.test(heading));
  const isOfMembers = headings.some((heading) => members.test(heading));
  return (at) => {
    const heading = headings[at] ?? '';
    const folded = foldHeading(heading);
    const guess = heading === '' ? null : fieldOf(heading);
    if (guess === null) {
      if (classes.test(folded) && values.areAll(at, isRole)) return { field: 'role', confidence: 0.7 };
      if (registering.test(folded) && areMostlyStates(values.cellsOf(at)))
        return { field: 'status', confidence: 0.7 };
      if (signing.test(folded) && !isLodged && values.areAll(at, isDay))
        return { field: 'registeredAt', confidence: 0.7 };
      // The tag of a field in a form: `tel-612`.
      if (/^tel-\d{1,4}$/.test(folded) && values.areAll(at, isReach))
        return { field: 'phones', confidence: 0.7 };
      const isAsked = asksOwnAddress(folded) && values.areAll(at, isAddress);
      return isAsked ? { field: 'emails', confidence: 0.75 } : null;
    }
    if ((isOfMembers && joining.test(folded)) || (namesCompany && ofExhibitor.test(folded))) return null;
    // The score beside a comment was given by whoever commented; that of a quiz they got.
    if (isCommented && bareScore.test(folded) && values.areAll(at, isScore)) return null;
    if (isOfPayments && guess.field === 'fee' && charge.test(folded)) return null;
    const fitting = fittingField(guess, heading, at, values);
    const isDesk = isApplied && atDesk.test(heading.trim());
    return fitting && isDesk ? { ...fitting, field: 'checkedInAt' } : fitting;
  };
}

/** A tool may write its headings in one word, too: `EndDate`. */
function knownBy(source: Source, heading: string): ColumnField | undefined {
  const known = columnOf(source, foldHeading(heading));
  if (known !== undefined || !/[a-z][A-Z]/.test(heading)) return known;
  return columnOf(source, foldHeading(heading.replace(/([a-z])([A-Z])/g, '$1 $2')));
}

/** What programs of tables call a column without a heading: mostly the one in which they count. */
const unnamed = /^(?:unnamed: ?\d{1,3}|x|index|column ?\d{1,3}|\.{3}\d{1,3})?$/i;

/** What whoever passes money on keeps of it. */
const charge = /^(?:fees?|charges?|gebuhr(?:en)?|frais|comision(?:es)?|commissioni?|kosten|taxas?)$/;
/** They may part people into roles, and into anything else. */
const classes =
  /^(?:category|group|class|audience|segment|kategorie|gruppe|categoria|categorie|grupo|groupe|分类|类别|组别)$/;

/** With states below them, they say how it stands. */
const registering =
  /^(?:registration|enrolment|enrollment|booking|anmeldung|registrierung|buchung|inscricao|inscripcion|inscription|iscrizione|prenotazione|reserva|reservation|aanmelding|inschrijving|rejestracja|pendaftaran|регистрация|报名|报名情况|审核|审批|出席方式|参加方式|参会方式|处理状态|处理结果|申请状态|申请结果|抽選結果|選考結果|当落|결과|예약|신청)$/;

/** With a day below it this was done then; with a yes it may be anything. Whoever enrolled may have done so years ago, at a school. */
const signing = /^(?:applied|booked)$/;
/** It may be what was booked. */
const lodging = /\b(?:hotel|room|accommodation|flight|travel|train|hostel|nights?)\b/;

function isDay(text: string): boolean {
  return readWall(text, 'ymd') !== null;
}

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

function isRole(text: string): boolean {
  return roleOf(text) !== null;
}
