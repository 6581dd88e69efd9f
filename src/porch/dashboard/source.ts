/** Where the dashboard gets what it draws, and where what it does is done: command lines, and what they answer. */
import type { Context, Suggested } from '../../context.ts';
import { fail, UserError } from '../../domain/errors.ts';
import type { CollectionName, Roster } from '../../domain/roster.ts';
import { takeIn } from '../../i18n/index.ts';
import type { Day } from '../../lib/time/day.ts';
import { dayIn } from '../../lib/time/instant.ts';
import { masked, maskedFailure, withMaskedSentences } from '../../output/mask.ts';
import { problemIn } from '../../output/problem.ts';
import type { Answer, Receipt, Report, Row } from '../../reports/report.ts';
import type { Store } from '../../store/store.ts';
import { keepHeapSmall } from '../machine/small-heap.ts';
import { keptStore } from './kept-store.ts';

/** A command line without the name of the program. */
export type Argv = readonly string[];

/** A report with its rows at hand, as it is drawn many times. */
export interface Listed extends Report {
  readonly rows: readonly Row[];
  readonly sections?: readonly Listed[];
}

export type Told =
  | { readonly kind: 'report'; readonly report: Listed }
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | {
      readonly kind: 'problem';
      readonly code: string;
      readonly lines: readonly string[];
      readonly error: unknown;
    };

export type { Suggested };

export interface Source {
  /** What a line that only reads answers; the same as long as the roster and the day are the same. Never throws. */
  look(argv: Argv): Promise<Told>;
  /** Runs any line. Nobody is asked anything. Never throws. */
  run(argv: Argv): Promise<Told>;
  /** What may stand last on a line of these words, of which the last one is begun. Never throws. */
  suggest(words: Argv): Promise<readonly Suggested[]>;
  /** Who is writing the roster just now; null where nobody is. */
  writer(): ReturnType<Store['writer']>;
  today(): Day;
  /** The day that was typed; null where it is none. */
  dayMeant(typed: string): Promise<Day | null>;
  /** Calls back when the roster changed or another day began, until the returned function is called. */
  watch(listener: () => void): () => void;
}

/** Answers that are kept: what one goes to and fro between. */
const most = 6;
/** How often one looks whether it is another day. In milliseconds. */
const glance = 30_000;

export async function dashboardSource(context: Context): Promise<Source> {
  const opened = await context.store();
  const store = keptStore(opened, (names) => context.read(names) as Promise<Roster<CollectionName>>);
  let zone = context.zoneOf(await store.read([]));
  const today = () => dayIn(context.settings.now ?? new Date().toISOString(), zone);
  const known = new Map<string, { readonly of: string; readonly told: Told }>();

  /** A roster that is gone since keeps the zone it had: the next line says what became of it. */
  const readZone = async () => {
    try {
      zone = context.zoneOf(await store.read([]));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  };
  const run = async (argv: Argv, isFirst = false): Promise<Told> => {
    try {
      if (argv[0] === 'dashboard') throw fail('usage.unknown-command', { typed: 'dashboard', near: [] });
      return toldOf(
        // Read by itself the first is there sooner than all the collections it is of.
        await context.run(argv, { silent: true, ...(isFirst ? {} : { store }) }),
        context.settings.mask,
      );
    } catch (caught) {
      return problemOf(caught, context);
    }
  };
  return {
    run: (argv) => run(argv),
    async look(argv) {
      const key = argv.join('\0');
      const of = `${store.fingerprint()} ${today()}`;
      const before = known.get(key);
      if (before?.of === of) return before.told;
      const isFirst = known.size === 0;
      const told = await run(argv, isFirst);
      if (isFirst) {
        takeIn(context.words);
        keepHeapSmall();
      }
      if (told.kind !== 'problem') await readZone();
      known.delete(key);
      known.set(key, { of, told });
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return told;
    },
    suggest: (words) => context.suggest(words).catch(() => []),
    writer: () => store.writer(),
    today,
    dayMeant: async (typed) => {
      const { dayMeantBy } = await import('../typed/day.ts');
      return dayMeantBy(typed, today());
    },
    watch(listener) {
      const stops = [store.watch(listener), watchDays(today, listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Calls back when another day began, until the returned function is called. */
function watchDays(today: () => Day, listener: () => void): () => void {
  let day = today();
  const timer = setInterval(() => {
    if (day === today()) return;
    day = today();
    listener();
  }, glance).unref();
  return () => clearInterval(timer);
}

/** What the dashboard shows in place of an answer; a bug is logged as well. */
async function problemOf(caught: unknown, { settings, words, env }: Context): Promise<Told> {
  const error = settings.mask ? maskedFailure(caught) : caught;
  const expected = isReplaced(error) ? fail('program.replaced', {}) : error;
  if (expected instanceof UserError)
    return { kind: 'problem', code: expected.code, lines: problemIn(expected, words), error: expected };
  const { bugTold } = await import('../machine/bug-told.ts');
  return { kind: 'problem', code: 'bug', lines: bugTold(error, words, env), error };
}

/** A part of the program that is loaded when it is first needed is gone: it was installed anew, or away, while it was open. */
function isReplaced(error: unknown): boolean {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
}

function toldOf(given: Answer, mask: boolean): Told {
  const answer = mask ? withMaskedSentences(given) : given;
  if (answer.kind === 'report') return { kind: 'report', report: listed(answer, mask) };
  return { kind: 'receipt', receipt: answer };
}

function listed(report: Report, mask: boolean): Listed {
  const { sections, ...rest } = report;
  const rows = [...(mask ? masked(report.rows, report.columns) : report.rows)];
  return {
    ...rest,
    rows,
    ...(sections && {
      sections: sections.filter(({ only }) => only !== 'programs').map((one) => listed(one, mask)),
    }),
  };
}
