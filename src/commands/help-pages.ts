/** Help pages put together from the manifest, the command and the words. */
import type { CommandHelp, CommandPath, HelpWords, OptionName } from '../i18n/help.ts';
import { loadHelp } from '../i18n/index.ts';
import { commandHelp, nounHelp, programHelp, shortHelp } from '../output/help.ts';
import type { Language } from '../porch/config/language.ts';
import type { AnyCommand, Option } from './command.ts';
import { globalOptions } from './globals.ts';
import { type CommandRow, commands } from './index.ts';

const arities = {
  one: (name: string) => name,
  maybe: (name: string) => `[${name}]`,
  some: (name: string) => `${name}...`,
  any: (name: string) => `[${name}...]`,
};

/** The page of a command, of the program, or the few lines that `regulars` alone says. */
export async function helpPage(
  row: CommandRow | null,
  asked: boolean,
  lang: Language,
  width: number,
): Promise<string> {
  const words = await loadHelp(lang);
  if (row !== null) return helpOfCommand(words, row.path, (await row.load()).default, width);
  return asked ? helpOfProgram(words, width) : shortHelp(words, width);
}

/** The page of a noun: what can be done with it. */
export async function nounPage(noun: string, lang: Language, width: number): Promise<string> {
  const words = await loadHelp(lang);
  const own = commands.filter(({ path }) => path.startsWith(`${noun} `));
  const of = commands.flatMap((row) =>
    [row.path, ...Object.keys(row.inShort ?? {})]
      .filter((typed) => typed.startsWith(`${noun} `))
      .map((path) => ({ path, summary: words.commands[row.path].summary })),
  );
  const examples = own.flatMap(({ path }) => words.commands[path].examples.slice(0, 1));
  return nounHelp(words, noun, of, examples, width);
}

function helpOfProgram(words: HelpWords, width: number): string {
  const groups = Object.entries(words.groups).map(([group, name]) => ({
    name,
    commands: commands
      .filter((row) => row.group === group)
      .map(({ path }) => ({ path, summary: words.commands[path].summary })),
  }));
  return programHelp(
    words,
    groups.filter((group) => group.commands.length > 0),
    globals(words),
    width,
  );
}

function helpOfCommand(words: HelpWords, path: CommandPath, command: AnyCommand, width: number): string {
  const typed = Object.entries(command.arguments).map(
    ([name, arity]) => ` ${arities[arity](name.toUpperCase())}`,
  );
  const help: CommandHelp = words.commands[path];
  const options = (Object.entries(command.options) as [OptionName, Option][]).map(([name, option]) => ({
    flags: option.flags,
    text: help.options?.[name] ?? words.options[name],
  }));
  const usage = typed.join('') + (options.length > 0 ? ' [OPTIONS]' : '');
  return commandHelp(words, { path, usage, help, options, globals: globals(words) }, width);
}

function globals(words: HelpWords): { flags: string; text: string }[] {
  return globalOptions.map(({ name, flags }) => ({ flags, text: words.options[name] }));
}
