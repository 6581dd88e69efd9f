// Writes docs/commands.md and the manual pages from the help of the built program; with --check it only reports which of them are stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manPage } from './man.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'bin', 'regulars.js');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What the program says, 80 columns wide wherever this runs. */
function said(language, ...argv) {
  const env = { PATH: process.env.PATH, HOME: root, LANG: 'C', XDG_CONFIG_HOME: join(root, 'docs') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--lang', language, ...argv], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`regulars ${argv.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

/** The help of the program and of every command; the options of every command are told once, apart. */
function helpIn(language, globalHeading) {
  const overview = said(language, '--help');
  const paths = [...overview.matchAll(/^ {2}([a-z][a-z-]*(?: [a-z-]+)?) {2,}\S/gm)].map(([, path]) => path);
  if (paths.length === 0) throw new Error('The help of the program names no command.');
  let globals = '';
  const commands = paths.map((path) => {
    const help = said(language, ...path.split(' '), '--help');
    const end = help.indexOf(`\n\n${globalHeading}`);
    if (end < 0) throw new Error(`The help of ${path} does not tell the options of every command.`);
    globals = help.slice(end).trim();
    return { path, help: help.slice(0, end) };
  });
  return { overview, commands, globals };
}

const block = (text) => `\`\`\`text\n${text}\n\`\`\``;

function commandsPage({ overview, commands }) {
  return `${[
    '# Commands',
    'Generated from the program by `npm run docs`; changes go into the words of `src/i18n/en/help.ts`.',
    block(overview),
    ...commands.map(({ path, help }) => `## ${path}\n\n${block(help)}`),
  ].join('\n\n')}\n`;
}

function manualPage(language, { overview, commands, globals }, headings) {
  const topics = ['conditions', 'dates', 'exit-codes', 'environment', 'files'].map((topic) => ({
    title: headings.topics[topic],
    text: said(language, 'help', topic),
  }));
  return manPage({
    version,
    headings,
    overview,
    commands: commands.map(({ help }) => help),
    globals,
    topics,
  });
}

const english = helpIn('en', 'Options of every command');
const chinese = helpIn('zh-CN', '所有命令通用的选项');

const pages = {
  'docs/commands.md': commandsPage(english),
  'docs/man/regulars.1': manualPage('en', english, {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    commands: 'COMMANDS',
    options: 'OPTIONS OF EVERY COMMAND',
    topics: {
      conditions: 'CONDITIONS',
      dates: 'DAYS',
      'exit-codes': 'EXIT STATUS',
      environment: 'ENVIRONMENT',
      files: 'FILES',
    },
  }),
  'docs/man/regulars.zh-CN.1': manualPage('zh-CN', chinese, {
    name: '名称',
    synopsis: '用法',
    commands: '命令',
    options: '所有命令的选项',
    topics: {
      conditions: '条件',
      dates: '日期',
      'exit-codes': '退出码',
      environment: '环境变量',
      files: '文件',
    },
  }),
};

const isStale = ([path, text]) =>
  !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text;
const stale = Object.entries(pages).filter(isStale);
if (!process.argv.includes('--check'))
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
else if (stale.length > 0) {
  console.error(`${stale.map(([path]) => path).join(', ')}: stale; run \`npm run docs\`.`);
  process.exitCode = 1;
}
