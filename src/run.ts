/** Runs one command: its input is read, its context made, its answer printed. */
import { askAtTerminal, askNobody } from './ask.ts';
import { type AnyCommand, longFlag } from './commands/command.ts';
import { dispatch } from './commands/dispatch.ts';
import { globalOptions } from './commands/globals.ts';
import { helpAsked, wantsHelp } from './commands/help-asked.ts';
import { parse } from './commands/parse.ts';
import type { Context, Within } from './context.ts';
import { fail } from './domain/errors.ts';
import { clocksOf } from './i18n/format.ts';
import type { CommandPath } from './i18n/help.ts';
import { loadWords, withFormats } from './i18n/index.ts';
import { ascii, glyphsFor } from './lib/charts/glyphs.ts';
import { once } from './lib/once.ts';
import { shellWord } from './lib/text/shell-word.ts';
import { type Instant, isZone, lookFirstAt } from './lib/time/instant.ts';
import { inRoster } from './output/in-roster.ts';
import { maskedFailure } from './output/mask.ts';
import { prepareToPrint, print } from './output/print.ts';
import { seesColumnsOnly } from './output/seen.ts';
import { type Streams, streamsOf } from './output/streams.ts';
import { cacheFolder } from './porch/config/paths.ts';
import { waitToOptimise } from './porch/machine/optimising.ts';
import { zoneOfMachine } from './porch/machine/zone.ts';
import { clockOfProcess, dayByClock } from './porch/machine/zone-clock.ts';
import { workbooksIn } from './porch/workbook/workbooks.ts';
import type { Answer } from './reports/report.ts';
import { settle } from './settings.ts';
import { openStore } from './store/open.ts';
import type { Outside, Store } from './store/store.ts';

/** Answers the exit code. */
export async function run(
  path: CommandPath,
  command: AnyCommand,
  rest: readonly string[],
  streams: Streams,
): Promise<number> {
  lookFirstAt(clockOfProcess());
  const { flags, input } = await parse(path, command, rest);
  const settings = settle(flags, process.env, process.cwd(), command.shares);
  const home: Home = { zone: undefined };
  const spoken = await loadWords(settings.lang);
  const clocks = clocksOf(() => {
    if (home.zone === undefined || !isZone(home.zone)) home.zone = zoneOfMachine(process.env);
    return home.zone;
  });
  const glyphs = settings.ascii ? ascii : glyphsFor(process.env);
  // A dashboard that stays open goes on into another day.
  const isToday = (day: string) => day === dayByClock(nowIn(settings), home.zone);
  const commands = inRoster(typeof flags.roster === 'string' ? flags.roster : null);
  const words = withFormats(spoken, { ...spoken.formats, ...clocks, isToday, glyphs, commands });
  const colored = settings.color === 'auto' ? streams : streamsOf(settings.color, process.env);
  let outside: Outside | null = null;
  const onOutside = (seen: Outside) => {
    outside = seen;
  };
  const columnsOnly = seesColumnsOnly(settings, colored.out.terminal);
  const outer = { flags, settings, words, home, streams: colored, onOutside };
  const context = contextFor({ ...outer, path, rest, columnsOnly });
  const answer = await answerOf(async () => command.run(context, (await input()) as never), settings.mask);
  const told = outside ? await withOutside(answer, outside, context) : answer;
  const inEarnest = ['regulars', ...path.split(' '), ...rest.filter((word) => word !== '--dry-run')];
  return print(told, {
    settings,
    words,
    streams: colored,
    command: path,
    generatedAt: context.now,
    inEarnest: inEarnest.map(shellWord).join(' '),
  });
}

/** What a command answers; under a mask what it fails with names nobody either. */
async function answerOf(run: () => Promise<Answer>, mask: boolean): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    throw mask ? maskedFailure(error) : error;
  }
}

/** The answer, and before its own remarks what somebody changed with another program. */
async function withOutside(answer: Answer, outside: Outside, context: Context): Promise<Answer> {
  const { outsidePhrases } = await import('./porch/roster/outside.ts');
  const said = outsidePhrases(outside, (await context.store()).path, {
    words: context.words,
    mask: context.settings.mask,
  });
  return answer.kind === 'report'
    ? { ...answer, notes: [...said, ...(answer.notes ?? [])] }
    : { ...answer, warnings: [...said, ...(answer.warnings ?? [])] };
}

function nowIn({ now }: Context['settings']): Instant {
  return now ?? new Date().toISOString();
}

/** Where the organiser stands, as the roster read last says; filled in when it is read. */
interface Home {
  zone: string | undefined;
}

interface Making {
  readonly path: string;
  readonly rest: readonly string[];
  readonly flags: Context['flags'];
  readonly settings: Context['settings'];
  readonly words: Context['words'];
  readonly home: Home;
  readonly streams: Streams;
  readonly onOutside: (outside: Outside) => void;
  readonly columnsOnly: boolean;
  readonly store?: Store | undefined;
}

function contextFor(making: Making): Context {
  const { path, flags, settings, words, home, streams, onOutside, columnsOnly } = making;
  const now = nowIn(settings);
  const stamp = stampOf(making, now);
  // Node makes a stream of stdin when it is first looked at, so it is looked at last.
  const terminal = streams.out.terminal && process.stdin.isTTY === true;
  const interactive = !settings.noInput && !process.env.CI && streams.err.terminal && terminal;
  let isEdited = false;
  const hear = (outside: Outside) => {
    isEdited = outside.seq === null;
    onOutside(outside);
  };
  const store = once(async () => making.store ?? open(settings, hear));
  const context: Context = {
    settings,
    flags,
    env: process.env,
    cwd: process.cwd(),
    words,
    now,
    command: path,
    stamp,
    ask: interactive ? askAtTerminal(words) : askNobody(),
    interactive,
    terminal: terminal && process.env.TERM !== 'dumb',
    color: streams.out.color,
    columnsOnly,
    columns: streams.err.columns,
    store,
    read: async (want) => {
      await waitToOptimise(want, settings.roster, () => prepareToPrint({ settings, streams }));
      const roster = await (await store()).read(want);
      home.zone = roster.settings.zone;
      if (isEdited && !settings.dryRun) await (await store()).takeIn(now);
      return roster;
    },
    write: async (want, change, options) =>
      (await store()).transact(
        want,
        stamp,
        (roster) => {
          home.zone = roster.settings.zone;
          return change(roster);
        },
        { ...options, dryRun: settings.dryRun },
      ),
    zoneOf: (roster) => roster.settings.zone ?? zoneOfMachine(process.env),
    todayIn: (roster) => dayByClock(now, roster.settings.zone),
    stdin: () => pipeOf(path),
    progress: progressOn(streams, settings.quiet),
    run: (argv, within = {}) => runInside(argv, within, making),
    suggest: async (typed) => (await import('./commands/suggestions.ts')).suggestions(context, typed),
  };
  return context;
}

/** Names of the command's own flags: how its answer was printed is no part of what was done, values are never kept, and one that was given twice is named once. */
function stampOf({ path, rest, settings }: Making, at: Instant): Context['stamp'] {
  const names = rest
    .flatMap((word) => /^--[a-z][a-z-]*(?==|$)/.exec(word)?.[0] ?? [])
    .filter((name) => !globalOptions.some(({ flags }) => longFlag(flags) === name));
  return {
    at,
    get by() {
      return settings.owner;
    },
    command: [path, ...new Set(names)].join(' '),
  };
}

/** Nothing is said in the first second: most of what is done is done by then. */
function progressOn({ err }: Streams, quiet: boolean): Context['progress'] {
  const started = Date.now();
  return (done, total) => {
    if (!err.terminal || quiet || Date.now() - started < 1000) return;
    process.stderr.write(done < total ? `\r${done}/${total} ` : '\r\u001b[K');
  };
}

async function open(
  { roster, lang }: Context['settings'],
  onOutside: (outside: Outside) => void,
): Promise<Store> {
  if (roster === null) throw fail('roster.missing', { path: null });
  return openStore(roster, { onOutside, notes: cacheFolder(process.env), workbooks: workbooksIn(lang) });
}

/** Runs another command line inside this one and hands its answer back unprinted. */
async function runInside(
  argv: readonly string[],
  { roster: other, store, silent = false }: Within,
  outer: Making,
): Promise<Answer> {
  const meant = dispatch(argv);
  const { row, rest } = meant;
  if (silent && (row !== null || wantsHelp(rest))) {
    const columns = process.stdout.columns || outer.streams.out.columns;
    const page = await helpAsked(meant, async () => outer.settings.lang, Math.min(columns, 100));
    if (page !== null) return (await import('./commands/shown-here.ts')).helpReport(page);
  }
  if (row === null) throw fail('usage.unknown-command', { typed: argv.join(' '), near: [] });
  const command = (await row.load()).default;
  const { flags, input } = await parse(row.path, command, rest);
  if (silent) (await import('./commands/shown-here.ts')).refuseHere(flags, argv);
  const settings = {
    ...outer.settings,
    ...settledInside(flags, outer),
    ...(silent ? { noInput: true, quiet: true } : {}),
    roster: other ?? outer.settings.roster,
  };
  const context = contextFor({
    ...outer,
    path: row.path,
    rest,
    flags: { ...outer.flags, ...flags },
    settings,
    // Whoever asked may look at all of it.
    columnsOnly: false,
    store,
  });
  const answer = await command.run(context, (await input()) as never);
  if (!silent || answer.kind !== 'report') return answer;
  return (await import('./commands/shown-here.ts')).narrowed(answer, settings);
}

function settledInside(
  flags: Context['flags'],
  { settings }: { readonly settings: Context['settings'] },
): Partial<Context['settings']> {
  const inner = settle(flags, {}, '/');
  return {
    dryRun: settings.dryRun || inner.dryRun,
    yes: settings.yes || inner.yes,
    noInput: settings.noInput || inner.noInput,
    force: settings.force || inner.force,
    verbose: settings.verbose || inner.verbose,
    limit: inner.limit,
    fields: inner.fields,
  };
}

function pipeOf(command: string): AsyncIterable<Uint8Array> {
  if (process.stdin.isTTY) throw fail('usage.stdin-is-terminal', { command });
  return process.stdin as AsyncIterable<Uint8Array>;
}
