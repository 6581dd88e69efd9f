/** Help pages as text: the program's, one command's, one topic's. */
import type { CommandHelp, HelpWords } from '../i18n/help.ts';
import { pad, widthOf, wrap } from '../lib/width.ts';

export interface HelpOption {
  readonly flags: string;
  readonly text: string;
}

export interface HelpCommand {
  readonly path: string;
  readonly summary: string;
}

/** Two columns, the second wrapped under itself. */
function columns(pairs: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.min(34, Math.max(0, ...pairs.map(([name]) => widthOf(name))));
  return pairs.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrap(text, Math.max(24, width - left - 4));
    const lines =
      widthOf(name) > left
        ? [`  ${name}`, `  ${' '.repeat(left)}  ${first}`]
        : [`  ${pad(name, left)}  ${first}`];
    return [...lines, ...rest.map((line) => `  ${' '.repeat(left)}  ${line}`)];
  });
}

/** What `regulars` alone says. */
export function shortHelp(words: HelpWords): string {
  const first = words.first.flatMap(({ what, line }) => [what, `  ${line}`]);
  return `${[words.tagline, '', ...first, '', ...words.more].join('\n')}\n`;
}

export function programHelp(
  words: HelpWords,
  groups: readonly { readonly name: string; readonly commands: readonly HelpCommand[] }[],
  options: readonly HelpOption[],
  width: number,
): string {
  const lines = [words.tagline, '', `${words.usage}: regulars [--roster FILE] COMMAND ...`];
  const left = Math.max(...groups.flatMap(({ commands }) => commands.map(({ path }) => path.length)));
  for (const { name, commands } of groups) {
    lines.push(
      '',
      name,
      ...columns(
        commands.map(({ path, summary }) => [path.padEnd(left), summary]),
        width,
      ),
    );
  }
  lines.push(
    '',
    words.globalHeading,
    ...columns(
      options.map(({ flags, text }) => [flags, text]),
      width,
    ),
  );
  lines.push('', ...words.more);
  return `${lines.join('\n')}\n`;
}

export function commandHelp(
  words: HelpWords,
  path: string,
  usage: string,
  help: CommandHelp,
  options: readonly HelpOption[],
  globals: readonly HelpOption[],
  width: number,
): string {
  const lines = [words.examples, ...help.examples.map((line) => `  regulars ${line}`), ''];
  lines.push(`regulars ${path}: ${help.summary}`);
  if (help.details) lines.push('', ...help.details.split('\n').flatMap((line) => wrap(line, width)));
  lines.push('', `${words.usage}: regulars ${path}${usage}`);
  if (options.length > 0)
    lines.push(
      '',
      words.optionsHeading,
      ...columns(
        options.map(({ flags, text }) => [flags, text]),
        width,
      ),
    );
  lines.push(
    '',
    words.globalHeading,
    ...columns(
      globals.map(({ flags, text }) => [flags, text]),
      width,
    ),
  );
  return `${lines.join('\n')}\n`;
}
