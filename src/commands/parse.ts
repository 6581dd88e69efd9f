/** One command line: global flags, the command's options, its arguments. */
import { fail, UserError } from '../domain/errors.ts';
import { conditionTyped } from '../porch/typed/condition.ts';
import type { GlobalFlags } from '../settings.ts';
import { type AnyCommand, argumentNames, readArguments, readOptions } from './command.ts';
import { type Line, plainLine } from './plain-line.ts';

export interface Parsed {
  readonly flags: GlobalFlags;
  /** The command's own input; read only when help was not asked for. */
  readonly input: () => Promise<Record<string, unknown>>;
}

export async function parse(
  path: string,
  command: AnyCommand | null,
  argv: readonly string[],
): Promise<Parsed> {
  const options = command?.options ?? {};
  const { flags, own, words } = plainLine(options, argv) ?? (await oddLine(path, command, argv));
  return {
    flags,
    input: async () => {
      if (command === null) return {};
      const typed = readArguments(path, command.arguments, words, options);
      return { ...typed, ...(await conditionOf(command, typed)), ...(await readOptions(options, own)) };
    },
  };
}

/** The words of a condition may be those of either language. */
async function conditionOf(
  { selects }: AnyCommand,
  { condition }: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  if (selects === undefined || !Array.isArray(condition)) return {};
  const typed = condition.join(' ');
  const read = await conditionTyped(selects, typed);
  return read === typed ? {} : { condition: [read] };
}

/** Most lines are plain. Commander knows all the others, and what is wrong with them; it costs a tenth of an empty process. */
async function oddLine(path: string, command: AnyCommand | null, argv: readonly string[]): Promise<Line> {
  const { lineOf } = await import('./by-commander.ts');
  try {
    return lineOf(path, command, argv);
  } catch (error) {
    if (!command || !isUnknownOption(error)) throw error;
    const { conditionMeant } = await import('./condition-meant.ts');
    const instead = await conditionMeant(path, command, argv);
    const takes = argumentNames(command.arguments);
    throw fail(error.code, {
      ...error.params,
      command: path,
      takes,
      ...(instead === null ? {} : { instead }),
    });
  }
}

function isUnknownOption(error: unknown): error is UserError<'usage.unknown-option'> {
  return error instanceof UserError && error.code === 'usage.unknown-option';
}
