/** Help pages as text: the program's, one command's, one topic's. */
import type { CommandHelp, HelpWords } from '../i18n/help.ts';

export interface HelpOption {
  readonly flags: string;
  readonly text: string;
}

export interface HelpCommand {
  readonly path: string;
  readonly summary: string;
}

/** Letters of our own words that take two cells. */
const wide = /[\u1100-\uffff]/g;

/** Cells of our own words, which hold no marks and no emoji: measuring anybody's text, or ours by the letter, costs more than all the rest of help. */
function cells(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Lines of at most `width`, broken at spaces, and between any two Chinese characters, but before no closing mark. */
function wrapped(text: string, width: number): string[] {
  // Most of what help says fits, and taking it apart would cost half of printing the page.
  if (cells(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(
    /(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)[、，。；：！？）》」』】]*\s*|\s+/g,
  ) ?? []) {
    if (line !== '' && cells(line) + cells(word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** Two columns, the second wrapped under itself. */
function columns(pairs: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.min(34, Math.max(0, ...pairs.map(([name]) => cells(name))));
  const margin = ' '.repeat(left + 4);
  return pairs.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrapped(text, Math.max(24, width - left - 4));
    const head = `  ${name}${' '.repeat(Math.max(0, left - cells(name)))}`;
    return [
      ...(cells(name) > left ? [head, margin + first] : [`${head}  ${first}`]),
      ...rest.map((line) => margin + line),
    ];
  });
}

/** What `regulars` alone says. */
export function shortHelp(words: HelpWords, width: number): string {
  const first = words.first.flatMap(({ what, line }) => [what, `  ${line}`]);
  return `${[...wrapped(words.tagline, width), '', ...first, '', ...words.more].join('\n')}\n`;
}

export function programHelp(
  words: HelpWords,
  groups: readonly { readonly name: string; readonly commands: readonly HelpCommand[] }[],
  options: readonly HelpOption[],
  width: number,
): string {
  const lines = [
    ...wrapped(words.tagline, width),
    '',
    `${words.usage}${words.colon}regulars [--roster FILE] COMMAND ...`,
  ];
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

export function nounHelp(
  words: HelpWords,
  noun: string,
  commands: readonly HelpCommand[],
  examples: readonly string[],
  width: number,
): string {
  const lines = [words.examples, ...examples.map((line) => `  regulars ${line}`), ''];
  lines.push(`${words.usage}${words.colon}regulars ${noun} COMMAND ...`, '', words.commandsHeading);
  const pairs = commands.map(({ path, summary }) => [path, summary] as const);
  return `${[...lines, ...columns(pairs, width), '', ...words.more.slice(0, 2)].join('\n')}\n`;
}

/** What a page of help tells of a command. */
export interface CommandPage {
  readonly path: string;
  /** What is typed behind the path. */
  readonly usage: string;
  readonly help: CommandHelp;
  readonly options: readonly HelpOption[];
  readonly globals: readonly HelpOption[];
}

export function commandHelp(
  words: HelpWords,
  { path, usage, help, options, globals }: CommandPage,
  width: number,
): string {
  const lines = [words.examples, ...help.examples.map((line) => `  regulars ${line}`), ''];
  lines.push(`regulars ${path}${words.colon}${help.summary}`);
  if (help.details) lines.push('', ...help.details.split('\n').flatMap((line) => wrapped(line, width)));
  lines.push('', `${words.usage}${words.colon}regulars ${path}${usage}`);
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
