/** Columns of a list of who came, one for each day or session: told by their headings, their cells, and by what the list is called. */

import { cameOf } from '../cell/states/status.ts';
import { readWall } from '../cell/time/clock.ts';
import { withoutDay } from '../heading/composed/of-whom.ts';
import type { ColumnValues } from './column-values.ts';

const listsWhoCame =
  /sign[- ]?in|attendance|attendees who came|anwesenheit|présence|presence|émargement|asistencia|presenz|presença|presentie|aanwezig|签到|簽到|考勤|点名|出席|到场|出欠|출석/i;
/** A list called so says who will come, or asks it. */
const ahead =
  /expected|planned|intend|confirm|conferm|bestätig|bevestig|potwierdz|erwartet|geplant|gewünscht|pr[ée]vu|souhait|previst|verwacht|gewenst|\b(?:who|wer|wie|qui|quién|quem|chi|kto) |预计|希望|予定|예정|희망/i;
/** A list called so says who stands where, and when. */
const shifts =
  /helfer|helpers?\b|volunteers?\b|schicht|dienst|\bshifts?\b|bénévole|voluntari|voluntári|vrijwillig|wolontari|\b(?:au|am|on the|at the|no|en el|allo) stand\b|志愿|值班|当番|ボランティア|봉사/i;
/** Who came, or who will. */
const eitherWay = /出欠/;

/** The days of an event with no word beside: `Day 1`, `Sa 18.4.`, `第一天`. */
const weekday =
  /\b(?:mon?|tue?s?|wed|thur?s?|fri?|sat?|sun?|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom)\b\.?/g;
const numberedDay =
  /^(?:(?:day|tag|jour|dia|giorno|dag|session|seance|sesion|sessione|sessao|sessie|lesson|lektion|termin|week|woche|semaine|semana) ?\d{1,2}|\d{1,2} ?(?:日目|回目|일차|회차|차시)|第 ?[\d一二三四五六七八九十]{1,2} ?[天日次节節课課回场場])$/;
const weekdayAlone =
  /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom|[月火水木金土日]|[월화수목금토일])\.?$/;
const someYear = 2024;

/** Whether a list of this title says who came; ticks in it tell of that. */
export function saysWhoCame(title: string): boolean {
  return listsWhoCame.test(title) && !ahead.test(title) && !shifts.test(title);
}

/** Which columns tell who came on a day: words for it, or ticks and letters on a list that says what they are for. */
export function attendanceDays(
  folded: readonly string[],
  { areAll, cellsOf, title }: ColumnValues,
): (at: number) => boolean {
  const isList = saysWhoCame(title);
  const days = folded.map(
    (heading) => isDay(heading) || (isList && !eitherWay.test(title) && isDayOfRegister(heading)),
  );
  const areWeekdays =
    isList && !eitherWay.test(title) && folded.filter((heading) => weekdayAlone.test(heading)).length > 1;
  const isOfDay = (at: number) => days[at] === true || (areWeekdays && weekdayAlone.test(folded[at] ?? ''));
  let isLettered: boolean | undefined;

  /** `A` is absent beside a `P`; alone it may stand for whoever was there. */
  function areLetters(at: number): boolean {
    if (!isList || !areAll(at, (text) => letter.test(text))) return false;
    isLettered ??= folded.some(
      (_, other) => isOfDay(other) && cellsOf(other).some((text) => /^p$/i.test(text)),
    );
    return isLettered;
  }

  return (at) => {
    if (!isOfDay(at)) return false;
    if (areLetters(at)) return true;
    if (!areAll(at, (text) => cameOf(text) !== null)) return false;
    return isList || !areAll(at, (text) => text.length < 4);
  };
}

const letter = /^[palef]$/i;

function isDay(heading: string): boolean {
  const rest = withoutDay(heading) ?? heading;
  return rest !== heading && rest.replace(weekday, '').replace(/[\s.,/-]+/g, '') === '';
}

/** `Dia 1`, `Session 2`, `20 May`. */
function isDayOfRegister(heading: string): boolean {
  if (numberedDay.test(heading)) return true;
  return (
    /^\d{1,2}\.? \p{L}{3,}\.?$|^\p{L}{3,}\.? \d{1,2}$/u.test(heading) &&
    readWall(`${heading} ${someYear}`, 'dmy') !== null
  );
}
