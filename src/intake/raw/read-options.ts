/** What a person may say about a file before it is read; whatever is not said is found out. */
import type { ImportKind, Recipe, SaidScore } from '../../domain/records/recipe.ts';
import type { Day } from '../../lib/time/day.ts';

export interface ReadOptions {
  readonly as?: ImportKind;
  /** The file is about an event, so that whoever it lists is registered for it. */
  readonly forEvent?: boolean;
  /** Which event that is: of a file that names several, only its rows are read. */
  readonly event?: EventMeant;
  /** Reads on where no column says who somebody is, so that a person can be asked. */
  readonly anyColumns?: true;
  /** A sheet's name, or its number counted from 1. */
  readonly sheet?: string;
  /** Pairs of a heading (or `#3`, the third column) and the field it stands for. */
  readonly map?: readonly (readonly [column: string, field: string])[];
  /** What words under a heading count. */
  readonly scores?: readonly SaidScore[];
  /** What was said of the columns of other files: the one whose headings are those of this file counts, `map` before it. */
  readonly recipes?: readonly Recipe[];
  /** The one recipe to read by, whatever the headings. */
  readonly recipe?: Recipe;
  /** The fingerprints of headings whose files were surveys before: such a file stays one, whatever rows it has by now. */
  readonly surveys?: ReadonlySet<string>;
  readonly encoding?: string;
  /** Lines of words, one a person, unless the text says otherwise: what somebody copied out of a chat. */
  readonly paste?: boolean;
  readonly dateOrder?: DayOrder;
  /** ISO 3166 alpha-2: where national phone numbers are from. */
  readonly region?: string;
  /** IANA zone of the wall clocks in the file. */
  readonly zone: string;
  /** Nobody is born after it. */
  readonly today?: Day;
  /** ISO 4217: of amounts that name none. */
  readonly currency?: string;
  /** Takes the rows before and after the damage of a broken file. */
  readonly skipBad?: boolean;
  /** Answers that are not serious count like any other. */
  readonly keepJunk?: boolean;
  readonly progress?: (done: number, total: number) => void;
}

export interface EventMeant {
  readonly name: string;
  readonly start: Day;
}

/** Which of day, month and year comes first, where digits alone do not tell. */
export type DayOrder = 'ymd' | 'dmy' | 'mdy';
/** `ydm`: another program took day and month for one another where it could. */
export type ReadOrder = DayOrder | 'ydm';
