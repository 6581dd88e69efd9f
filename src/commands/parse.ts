/** One command line: global flags, the command's options, its arguments. */
import type { GlobalFlags } from '../settings.ts';
import { type AnyCommand, readArguments, readOptions } from './command.ts';
import { plainLine } from './plain-line.ts';

export interface Parsed {
  readonly flags: GlobalFlags;
  /** The command's own input; read only when help was not asked for. */
  readonly input: () => Record<string, unknown>;
}

export async function parse(
  path: string,
  command: AnyCommand | null,
  argv: readonly string[],
): Promise<Parsed> {
  const options = command?.options ?? {};
  // Most lines are plain. Commander knows all the others, and what is wrong with them; it costs a tenth of an empty process.
  const { flags, own, words } =
    plainLine(options, argv) ?? (await import('./by-commander.ts')).lineOf(path, command, argv);
  return {
    flags,
    input: () =>
      command === null
        ? {}
        : { ...readArguments(path, command.arguments, words, options), ...readOptions(options, own) },
  };
}
