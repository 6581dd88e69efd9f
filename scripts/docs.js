// Writes docs/commands.md from the help of the built program; with --check it only says whether that page is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'docs', 'commands.md');
const program = join(root, 'bin', 'regulars.js');

/** What the program says, in English and 80 columns wide wherever this runs. */
function said(...argv) {
  const env = { PATH: process.env.PATH, HOME: root, LANG: 'C', XDG_CONFIG_HOME: join(root, 'docs') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--lang', 'en', ...argv], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`regulars ${argv.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

const overview = said('--help');
const commands = [...overview.matchAll(/^ {2}([a-z]+(?: [a-z-]+)?) {2,}\S/gm)].map(([, path]) => path);
if (commands.length === 0) throw new Error('The help of the program names no command.');

const block = (text) => `\`\`\`text\n${text}\n\`\`\``;

/** A command's own part: the options of every command are told once, above. */
function partOf(path) {
  const help = said(...path.split(' '), '--help');
  const end = help.indexOf('\n\nOptions of every command');
  return `## ${path}\n\n${block(end < 0 ? help : help.slice(0, end))}`;
}

const text = [
  '# Commands',
  'Generated from the program by `npm run docs`; changes go into the words of `src/i18n/en/help.ts`.',
  block(overview),
  ...commands.map(partOf),
].join('\n\n');

if (process.argv.includes('--check')) {
  if (!existsSync(page) || readFileSync(page, 'utf8') !== `${text}\n`) {
    console.error('docs/commands.md is stale: run `npm run docs`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, `${text}\n`);
}
