/** Reads from a row whether somebody came, and when. Who came has come, whatever became of the money. */
import type { Status } from '../../domain/records/registration.ts';
import { once } from '../../lib/once.ts';
import type { Instant } from '../../lib/time/instant.ts';
import { cameOf, statusOf } from '../cell/states/status.ts';
import { isNoDay } from '../cell/time/clock.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { isForSignatures } from '../heading/said-by-hand.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import type { OpenRegistration, SaidBeside } from './open-registration.ts';
import type { StatusReader } from './status-cells.ts';
import { paying } from './status-headings.ts';
import type { TimeReader } from './timed-cells.ts';

export type CheckinReader = (draft: OpenRegistration, row: RawRow, said: SaidBeside, note: Note) => void;

/** `Checked in: 2026-04-17 09:01`. */
const cameWhen = /^(\D{3,20}?) ?(?:[:：@,-]|\bat|\bon) ?(\d.*)$/i;
const clockOnly = /^\d{1,2}:\d{2}(?!.*\d[./-]\d{1,2}[./-]\d)/;
const dayOfCheckin = /^(?:签到日期|考勤日期|check-?in date|attendance date)$/i;
/** Of one day for all it is that of the list; of several it may be when each signed up. */
const bareDay = /^(?:日期|date|datum)$/i;
const clearDay = /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?: 00:00(?::00)?)?$|^\d{4}年\d{1,2}月\d{1,2}日$/;

export function checkinReader(
  layout: Layout,
  rows: readonly RawRow[],
  times: TimeReader,
  statuses: StatusReader,
): CheckinReader {
  const columns = layout.all('checkedInAt');
  const day = layout.columns.find((column) => isDayOfCheckin(column, rows));
  // An `X` is a tick, but beside an `O` it is none; databases write true and false as `t` and `f`.
  const lettersOf = new Map(
    columns.flatMap((column) => {
      const texts = rows.map((row) => textIn(row, column)).filter((text) => text !== '');
      if (texts.some((text) => /^[oㅇ]$/i.test(text))) return [[column, circles] as const];
      return texts.length > 0 && texts.every((text) => /^[tf]$/i.test(text))
        ? [[column, booleans] as const]
        : [];
    }),
  );
  const isTaken = taken.some((field) => layout.one(field) !== undefined);
  const waits = new Map(columns.map((column) => [column, waitingIn(column, rows, isTaken)]));

  /** The day beside a time of day, where nobody can read it in two ways. */
  function dayIn(row: RawRow): string {
    const text = textIn(row, day);
    return clearDay.test(text) ? text.replace(/ 00:00(?::00)?$/, '') : '';
  }

  /** A time of checking in, or a word for having come. */
  function readCell(
    draft: OpenRegistration,
    row: RawRow,
    column: Column,
    said: SaidBeside,
    note: Note,
  ): void {
    const text = textIn(row, column);
    if (text === '') return;
    const came = lettersOf.get(column)?.get(text.toLowerCase()) ?? cameIn(text, column);
    const word = came === null ? statusOf(text) : null;
    if (word?.status === 'pending' && !paying.test(text)) {
      // Not there yet, or nobody knows yet whether they come.
      draft.status ??= waits.get(column) ?? 'registered';
      return;
    }
    if (came === false) draft.status ??= 'registered';
    if (came === false || isNoDay(text)) return;
    if (came === true) {
      setCame(draft, said, null);
      return;
    }
    const [, told = '', when] = cameWhen.exec(text) ?? [];
    if (when !== undefined && cameOf(told) === true) setCame(draft, said, times.readText(when, column));
    else if (word !== null) statuses.readText(draft, text, column, said, note);
    else if (clockOnly.test(text)) setCame(draft, said, times.readText(`${dayIn(row)} ${text}`, column));
    else if (isForSignatures(column.heading) && signature().test(text)) setCame(draft, said, null);
    else {
      const at = times.read(row, column, '', note);
      if (at !== null) setCame(draft, said, at);
    }
  }

  return (draft, row, said, note) => {
    for (const column of columns) readCell(draft, row, column, said, note);
  };
}

function isDayOfCheckin(column: Column, rows: readonly RawRow[]): boolean {
  const heading = column.heading.trim();
  if (column.field === 'registeredAt') return false;
  if (dayOfCheckin.test(heading)) return true;
  if (!bareDay.test(heading)) return false;
  return new Set(rows.map((row) => textIn(row, column)).filter((text) => text !== '')).size === 1;
}

/** What `Pending` is there. Whoever declines or confirms under `Attendance` was asked before, or may pay yet; a desk asks nobody. */
function waitingIn(column: Column, rows: readonly RawRow[], isTaken: boolean): Status {
  const texts = rows.map((row) => textIn(row, column));
  if (texts.some((text) => cameOf(text) === true)) return 'registered';
  const words = texts.flatMap((text) => (ahead.test(text) ? [] : (statusOf(text) ?? [])));
  const waiting = isTaken || words.some(({ paid }) => paid) ? 'pending' : 'invited';
  if (words.some(({ status }) => status === 'cancelled')) return waiting;
  if (atDesk.test(column.heading) || words.some(({ absent }) => absent)) return 'registered';
  return words.some(({ status }) => status === 'registered') ? waiting : 'registered';
}

const atDesk =
  /check|scan|arriv|badge|entr(?:y|ance|ée)|eingang|einlass|[签簽报報]到|入[场場]|受付|체크|입장/i;
/** Of somebody who is on the way. */
const ahead = /^(?:yet|not|unused|to |ready|no)\b|^[待未]/i;
/** One of them says that everybody on the list signed up. */
const taken = ['ticket', 'order', 'fee', 'paid', 'key', 'registeredAt'] as const;

function setCame(draft: OpenRegistration, said: SaidBeside, at: Instant | null): void {
  said.isOfWhoCame = true;
  draft.status = 'attended';
  if (at !== null) draft.checkedInAt = at;
}

/** A name, initials or a tick: whoever signed came, and whoever wrote a remark did not sign. */
const signature = once(
  () => /^(?:[✓✔√x]|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}|(?!.*[假缺未没不])\p{Script=Han}{2,4})$/u,
);

const circles = new Map([['x', false]]);
const booleans = new Map([
  ['t', true],
  ['f', false],
]);

/** Below a heading of the desk; below any other a contract may be signed. */
const signedIn = new Map([
  ['已签', true],
  ['已簽', true],
  ['未签', false],
  ['未簽', false],
]);

/** Present, late; absent, excused, falta: as registers are kept. */
const registers = new Map([
  ['p', true],
  ['l', true],
  ['a', false],
  ['e', false],
  ['f', false],
]);

/** The letters for yes and no that a heading names, as `Présent (O/N)` does. */
function cameIn(text: string, { heading }: Column): boolean | null {
  if (text.length !== 1) return signedIn.get(text) ?? cameOf(text);
  const letter = text.toLowerCase();
  const [, yes, no] = /[(（[]([a-z]) ?\/ ?([a-z])[)）\]]/i.exec(heading.toLowerCase()) ?? [];
  if (yes === undefined) return registers.get(letter) ?? cameOf(text);
  return letter === yes ? true : letter === no ? false : cameOf(text);
}
