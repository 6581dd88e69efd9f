/** Every list and its folder agree, and every command is documented in both languages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type AnyCommand, longFlag, type Option } from '../src/commands/command.ts';
import { dispatch } from '../src/commands/dispatch.ts';
import { globalOptions } from '../src/commands/globals.ts';
import { type CommandRow, commands, spellingsOf } from '../src/commands/index.ts';
import { parse } from '../src/commands/parse.ts';
import type { CommandHelp, OptionName, OptionTexts } from '../src/i18n/help.ts';
import { loadHelp } from '../src/i18n/index.ts';
import { type Language, languages } from '../src/porch/config/language.ts';
import { codes, englishIn } from './support/english.ts';
import { readSources, root } from './support/source.ts';
import { textsIn } from './support/words-in.ts';

interface Loaded {
  readonly row: CommandRow;
  readonly command: AnyCommand;
}

const sources = readSources();
const loaded: readonly Loaded[] = await Promise.all(
  commands.map(async (row) => ({ row, command: (await row.load()).default })),
);
const help = { en: await loadHelp('en'), 'zh-CN': await loadHelp('zh-CN') };

const fileOf = (row: CommandRow) => `src/commands/${row.path.replace(' ', '/')}.ts`;
const textsOf = (language: Language, { path }: CommandRow): OptionTexts =>
  (help[language].commands[path] as CommandHelp).options ?? {};
const optionsOf = (command: AnyCommand) => Object.entries(command.options) as [string, Option][];

/** Words as a shell would cut them. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|((?:[^\s"']|"[^"]*"|'[^']*')+)/g)].map(
    ([, double, single, bare = '']) =>
      double ?? single ?? bare.replace(/"([^"]*)"|'([^']*)'/g, (_, a?: string, b?: string) => a ?? b ?? ''),
  );
}

test('each command lies where its path says', async () => {
  const complaints: string[] = [];
  for (const { row, command } of loaded) {
    const file = fileOf(row);
    if (!existsSync(join(root, file))) complaints.push(`“${row.path}” has no file ${file}.`);
    else if (((await import(join(root, file))) as { default?: unknown }).default !== command) {
      complaints.push(`“${row.path}” loads another command than that of ${file}.`);
    }
  }
  expect(complaints).toEqual([]);
});

test('each command in the folder has its row', () => {
  const rows = new Set(commands.map(fileOf));
  const forgotten = sources
    .filter(({ path, hasDefault }) => path.startsWith('src/commands/') && hasDefault && !rows.has(path))
    .map(({ path }) => `${path} has no row in src/commands/index.ts.`);
  expect(forgotten).toEqual([]);
});

test('no two commands are typed alike', () => {
  const typed = commands.flatMap(spellingsOf);
  expect(typed.filter((words, i) => typed.indexOf(words) !== i)).toEqual([]);
});

test('each source, reader, format, KPI and screen is named by a list', () => {
  const named = new Set(sources.flatMap(({ imports }) => imports.flatMap(({ target }) => target ?? [])));
  const forgotten = sources
    .filter(({ path, hasDefault }) => hasDefault && !named.has(path) && !path.startsWith('src/commands/'))
    .map(({ path }) => `${path} is in no list: add its row.`);
  expect(forgotten).toEqual([]);
});

test.each(languages)('help in %s knows every command, and no other', (language) => {
  expect(Object.keys(help[language].commands).sort()).toEqual(commands.map(({ path }) => path).sort());
});

test.each(languages)('help in %s knows every option, and no other', (language) => {
  const used = [
    ...globalOptions.map(({ name }) => name),
    ...loaded.flatMap(({ command }) => Object.keys(command.options)),
  ];
  expect(Object.keys(help[language].options).sort()).toEqual([...new Set(used)].sort());
});

test.each(languages)('in %s a command explains anew only options it takes', (language) => {
  const complaints = loaded.flatMap(({ row, command }) =>
    Object.keys(textsOf(language, row)).flatMap((name) =>
      name in command.options ? [] : [`“${row.path}” explains ${name}, which it does not take.`],
    ),
  );
  expect(complaints).toEqual([]);
});

test('an option is explained anew only where the text of all commands does not hold', () => {
  const global = new Set<string>(globalOptions.map(({ name }) => name));
  const general = loaded.flatMap(({ row, command }) =>
    Object.keys(command.options).filter((name) => !(name in textsOf('en', row))),
  );
  const unused = Object.keys(help.en.options).filter((name) => !general.includes(name) && !global.has(name));
  expect(unused).toEqual([]);
  const idle = loaded.flatMap(({ row }) =>
    Object.entries(textsOf('en', row)).filter(
      ([name, text]) => text === (help.en.options as OptionTexts)[name as OptionName],
    ),
  );
  expect(idle).toEqual([]);
});

test.each(languages)('help in %s has a text for every topic of the other language', (language) => {
  expect(Object.keys(help[language].topics).sort()).toEqual(Object.keys(help.en.topics).sort());
  const blank = Object.entries(help[language].topics).filter(
    ([, { title, text }]) => title.trim() === '' || text.trim() === '',
  );
  expect(blank).toEqual([]);
});

test.each(languages)(
  'in %s each command has two examples or more, which begin as the command does',
  (language) => {
    const complaints = commands.flatMap(({ path, aliases = [] }) => {
      const { examples } = help[language].commands[path];
      const few =
        examples.length < 2 ? [`“${path}” has ${examples.length} examples; two are the least.`] : [];
      const begins = (line: string) =>
        [path, ...aliases].some((words) => line === words || line.startsWith(`${words} `));
      return [
        ...few,
        ...examples
          .filter((line) => !begins(line))
          .map((line) => `“${path}” has an example of something else: ${line}`),
      ];
    });
    expect(complaints).toEqual([]);
  },
);

test.each(languages)('in %s every example can be typed as it stands', async (language) => {
  const complaints: string[] = [];
  const lines = [
    ...commands.flatMap(({ path }) => help[language].commands[path].examples),
    ...help[language].first.map(({ line }) => line.replace(/^regulars /, '')),
  ];
  for (const line of lines) {
    try {
      const { row, rest } = dispatch(shellWords(line.split(/ [|>] /)[0] ?? ''));
      const command = loaded.find((one) => one.row === row)?.command;
      if (!row || !command) complaints.push(`no command: ${line}`);
      else await (await parse(row.path, command, rest)).input();
    } catch (error) {
      complaints.push(`${line}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  expect(complaints).toEqual([]);
});

test('a short flag means the same long one everywhere', () => {
  const long = new Map<string, Set<string>>();
  for (const flags of [
    ...globalOptions.map((option) => option.flags),
    ...loaded.flatMap(({ command }) => optionsOf(command).map(([, { flags }]) => flags)),
  ]) {
    const short = /^-[a-zA-Z]\b/.exec(flags)?.[0];
    if (short) long.set(short, (long.get(short) ?? new Set()).add(longFlag(flags)));
  }
  expect([...long].filter(([, names]) => names.size > 1)).toEqual([]);
});

test('no command takes an option of its own that every command has', () => {
  const global = new Set(
    globalOptions.flatMap(({ name, flags }) => [name, ...(flags.match(/-{1,2}[a-zA-Z-]+/g) ?? [])]),
  );
  const complaints = loaded.flatMap(({ row, command }) =>
    optionsOf(command)
      .filter(
        ([name, { flags }]) =>
          global.has(name) || (flags.match(/-{1,2}[a-zA-Z-]+/g) ?? []).some((flag) => global.has(flag)),
      )
      .map(([, { flags }]) => `“${row.path}” has ${flags}, which is an option of every command.`),
  );
  expect(complaints).toEqual([]);
});

test('an option is kept under the name it is typed with', () => {
  const camel = (flag: string) =>
    flag.replace(/^--(no-)?/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const complaints = loaded.flatMap(({ row, command }) =>
    optionsOf(command)
      .filter(([name, { flags }]) => camel(longFlag(flags)) !== name)
      .map(([name, { flags }]) => `“${row.path}” keeps ${flags} as ${name}.`),
  );
  expect(complaints).toEqual([]);
});

test('Chinese is said in Chinese: no English word but names, flags and codes', async () => {
  const known = await codes();
  const complaints = sources
    .filter(({ path }) => path.startsWith('src/i18n/zh-CN/'))
    .flatMap((source) =>
      textsIn(source, ['examples', 'first', 'language', 'locale', 'next']).flatMap(({ text, line }) =>
        englishIn(text, known).map((word) => `${source.path}:${line} says “${word}” in: ${text.trim()}`),
      ),
    );
  expect(complaints).toEqual([]);
});

test('an English word in a Chinese sentence is found', async () => {
  const known = await codes();
  expect(englishIn('请运行 regulars import FILE --event NAME，然后查看 clients.json', known)).toEqual([]);
  expect(englishIn('没有 matching 的客户', known)).toEqual(['matching']);
});
