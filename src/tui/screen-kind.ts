/** What a screen is: the command lines whose answers it draws, how it lays them out, and what is done with a row of it. */
import type { FormName, IntentName, ScreenName, TuiWords } from '../i18n/tui.ts';
import type { Words } from '../i18n/words.ts';
import type { Argv, Listed } from '../porch/dashboard/source.ts';
import type { Column, Row } from '../reports/report.ts';
import type { Line } from './line.ts';
import type { Choice, Screen, Subject } from './state/state.ts';
import type { Theme } from './theme.ts';

/** In what a screen is laid out. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly today: string;
  readonly words: Words;
  readonly tui: TuiWords;
  readonly theme: Theme;
  /** It is read aloud, and not seen. */
  readonly isRead: boolean;
}

/** A list, and what stands above and below it. */
export interface Layout {
  readonly above: readonly Line[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Whom a page is about, where it is about somebody. */
  readonly subjects?: readonly Row[];
  /** Shown in place of a list that has no rows. */
  readonly empty: readonly Line[];
  /** Lines below the list that tell more of the marked row: always as many. */
  readonly below: number;
  readonly more?: (row: Row) => readonly Line[];
  /** Beside where one is: how many there are. */
  readonly count: string;
}

/** What a key does with a row. */
export type Meaning =
  /** `within` is what the screen with the row is about. */
  | {
      readonly does: 'open';
      readonly screen: ScreenName;
      readonly about: (row: Row, within: string) => string | null;
      /** In place of the screen with the row. */
      readonly instead?: true;
    }
  /** `of` says of which rows; of all where it is not there. */
  | { readonly does: 'form'; readonly form: FormName; readonly of?: (row: Row) => boolean }
  | { readonly does: 'run'; readonly argvs: (subject: Subject) => readonly Argv[] }
  /** What would happen is shown, and it is done on a yes. */
  | {
      readonly does: 'ask';
      readonly argvs: (subject: Subject) => readonly Argv[];
      /** Once it is done one is back where the screen was opened from. */
      readonly closes?: true;
    };

export interface ScreenKind {
  readonly name: ScreenName;
  /** The key that shows it from anywhere; null where it is opened from another one. */
  readonly key: string | null;
  /** Asked for in this order, each drawn as soon as it is there. */
  readonly lines: (screen: Screen) => readonly Argv[];
  /** Of answers that are not there yet, or failed, null; the first is there. */
  readonly lay: (answers: readonly (Listed | null)[], screen: Screen, scene: Scene) => Layout;
  readonly filters?: true;
  /** What one may choose to filter by, in a list beside; its line is asked for when the screen itself is there, and of the same answer the choices are the very same. */
  readonly beside?: { readonly line: Argv; readonly choices: (list: Listed) => readonly Choice[] };
  /** Whom one types is looked for at once, and Enter runs this line with the key of the row that is marked, or with what was typed where nobody is found. */
  readonly seeks?: (screen: Screen, whom: string) => Argv;
  /** Its rows are lines of text under `text`, which move as a page does; no row is marked. */
  readonly scrolls?: true;
  /** Rows can be picked, so that something is done with many. */
  readonly picks?: true;
  /** Such rows can be turned: of two values the other one is taken, and the row counts as picked. */
  readonly turns?: (row: Row) => boolean;
  readonly clientOf: (row: Row) => string | null;
  readonly on: { readonly [I in IntentName]?: Meaning };
}

/** What tells a row of a list from the others. */
export function keyOf(row: Row): string {
  return String(row.id ?? '');
}
