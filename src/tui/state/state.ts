/** The state of the dashboard: a stack of screens, what lies over them, and what is being done. */
import type { FormName, IntentName, ScreenName } from '../../i18n/tui.ts';
import type { Argv, Listed, Suggested, Told } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import type { Field } from '../typed/field.ts';
import type { Key } from './press.ts';

/** By which column a list is sorted; null leaves the order of the report. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** One of those that stand beside a list, and what the list is filtered by once it is chosen. */
export interface Choice {
  /** '' of all. */
  readonly name: string;
  readonly filter: string;
}

export interface Screen {
  readonly name: ScreenName;
  /** The id of whom or what it is about; '' where it is about everything. */
  readonly about: string;
  readonly filter: string;
  readonly sort: Sort | null;
  /** Keys of the rows that were picked, so that something is done with all of them. */
  readonly picked: readonly string[];
  /** The filter the list was drawn by. */
  readonly sought: string;
  /** The list as it was drawn last; null until it was drawn. */
  readonly rows: readonly Row[] | null;
  /** What stands beside the list to be chosen from; null where it is not there. */
  readonly beside: readonly Choice[] | null;
  /** Whom a page of text is about. */
  readonly subjects: readonly Row[] | null;
  /** Keys of the columns it can be sorted by. */
  readonly columns: readonly string[];
  /** How many rows of it are in sight. */
  readonly height: number;
  readonly cursor: number;
  readonly top: number;
  /** What it shows, where that is not asked for anew: the answer of a line that was typed. */
  readonly answer: Listed | null;
}

/** What is known of a list once it is drawn. */
export type Drawn = Pick<Screen, 'sought' | 'rows' | 'subjects' | 'beside' | 'columns' | 'height'>;

/** Whom something is done for: the picked rows, else the marked one. */
export interface Subject {
  readonly clients: readonly string[];
  readonly rows: readonly Row[];
  /** What the screen is about. */
  readonly about: string;
  /** The whole list, and the keys of what is picked in it. */
  readonly all: readonly Row[];
  readonly picked: readonly string[];
  /** What selects just these clients, where all of a condition are picked. */
  readonly condition: string | null;
}

export type Layer =
  | { readonly kind: 'filter'; readonly field: Field }
  /** Somebody is looked for, and something done with whom Enter takes; then the next one is. */
  | { readonly kind: 'seek'; readonly field: Field }
  | {
      readonly kind: 'line';
      readonly field: Field;
      readonly problem: readonly string[];
      /** How many lines back it was taken from those typed before. */
      readonly back: number;
    }
  | {
      readonly kind: 'form';
      readonly form: FormName;
      readonly subject: Subject;
      readonly fields: readonly Field[];
      /** As they were when it opened. */
      readonly initial: readonly string[];
      readonly at: number;
      readonly problem: readonly string[];
      /** What somebody else wrote meanwhile where something else was typed. */
      readonly stale: readonly { readonly key: string; readonly now: string }[];
      /** Esc was pressed once, and something was typed. */
      readonly leaving: boolean;
      /** How many of its lines were run before one failed: they are not run again. */
      readonly did: number;
    }
  | {
      readonly kind: 'confirm';
      readonly argvs: readonly Argv[];
      /** What each would do. */
      readonly told: readonly Told[];
      /** The form or line it came from, which is there again on a no. */
      readonly under: Layer | null;
      readonly closes: boolean;
    }
  | { readonly kind: 'help'; readonly field: Field; readonly top: number }
  /** One is in the list beside, at the choice of this name. */
  | { readonly kind: 'beside'; readonly at: string };

/** Command lines that are being run, one after the other; a trial shows what they would do. */
export interface Job {
  readonly number: number;
  readonly argvs: readonly Argv[];
  readonly trial: boolean;
  /** Once it is done the screen it was begun on has nothing more to show. */
  readonly closes: boolean;
  /** The roster wants a yes first. */
  readonly wantsYes: boolean;
}

/** What the bottom line says until the next key. */
export type Toast =
  /** Of several lines the last one's answer, those before it, and how many were to be run. */
  | { readonly kind: 'told'; readonly told: Told; readonly before: readonly Told[]; readonly of: number }
  | { readonly kind: 'lines'; readonly argvs: readonly Argv[] }
  /** Why a form was not opened. */
  | { readonly kind: 'refused'; readonly why: 'several' | 'hidden' };

export interface State {
  /** The last one is seen. */
  readonly stack: readonly Screen[];
  /** Screens as they were left. */
  readonly left: { readonly [N in ScreenName]?: Screen };
  readonly layer: Layer | null;
  readonly columns: number;
  readonly rows: number;
  readonly job: Job | null;
  readonly jobs: number;
  readonly toast: Toast | null;
  /** Keys that came while the screen they are for was not there yet. */
  readonly ahead: readonly Key[];
  /** Lines that were typed after `:`, the latest last. */
  readonly typedLines: readonly string[];
  /** What may stand next on the line that is being typed, and the text before the caret of which that is so. */
  readonly suggested: { readonly of: string; readonly values: readonly Suggested[] };
  readonly done: boolean;
  /** Grows when the roster is to be read again. */
  readonly reloads: number;
  /** Grows when the shell is to have the terminal for a while. */
  readonly suspends: number;
}

export type Action =
  | { readonly type: 'move' | 'page'; readonly by: number }
  | { readonly type: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly type: 'show'; readonly screen: ScreenName }
  | { readonly type: 'turn'; readonly by: 1 | -1 }
  | { readonly type: 'intent'; readonly intent: IntentName }
  | {
      readonly type:
        | 'pick'
        | 'pick-all'
        | 'back'
        | 'help'
        | 'quit'
        | 'reload'
        | 'suspend'
        | 'filter'
        | 'beside'
        | 'line';
    }
  | { readonly type: 'sort'; readonly turn: boolean }
  | { readonly type: 'same' }
  | ({ readonly type: 'suggested' } & State['suggested'])
  /** Shows what lines would do; they are run on a yes. */
  | { readonly type: 'ask'; readonly argvs: readonly Argv[] }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'erase' | 'erase-word' | 'clear' | 'accept' | 'cancel' | 'complete' }
  | { readonly type: 'caret'; readonly by: 1 | -1 }
  | { readonly type: 'caret-edge'; readonly edge: 'first' | 'last' }
  | { readonly type: 'field'; readonly by: 1 | -1 }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  | ({ readonly type: 'listed' } & Drawn)
  | { readonly type: 'told'; readonly job: Job; readonly told: readonly Told[] };

/** What keys mean depends on it: the screen, or what lies over it. */
export type Mode = ScreenName | Layer['kind'];

/** Lines around a screen: where one is, a rule, what is said, the keys. */
export const frameLines = 4;
export const smallestWindow = { columns: 60, rows: 15 } as const;

export function screenOf(name: ScreenName, about = '', answer: Listed | null = null): Screen {
  return {
    name,
    about,
    answer,
    filter: '',
    sought: '',
    sort: null,
    picked: [],
    rows: null,
    beside: null,
    subjects: null,
    columns: [],
    height: 1,
    cursor: 0,
    top: 0,
  };
}

export function begin(columns: number, rows: number): State {
  return {
    stack: [screenOf('today')],
    left: {},
    layer: null,
    columns,
    rows,
    job: null,
    jobs: 0,
    toast: null,
    ahead: [],
    typedLines: [],
    suggested: { of: '', values: [] },
    done: false,
    reloads: 0,
    suspends: 0,
  };
}

/** There is room only for saying so. */
export function isTooSmall({ columns, rows }: Pick<State, 'columns' | 'rows'>): boolean {
  return columns < smallestWindow.columns || rows < smallestWindow.rows;
}

export function seen({ stack }: State): Screen {
  const top = stack.at(-1);
  if (top === undefined) throw new RangeError('The dashboard shows no screen.');
  return top;
}

export function modeOf(state: State): Mode {
  return state.layer?.kind ?? seen(state).name;
}

/** The lines a screen has for itself; the frame is one lower than the terminal, which would scroll otherwise. */
export function bodyHeight({ rows }: Pick<State, 'rows'>): number {
  return Math.max(1, rows - 1 - frameLines);
}
