/** The bash completion script, run by bash itself: what Tab would insert. */
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedFolder } from '../support/folder.ts';
import { builtProgram } from '../support/program.ts';
import { root } from '../support/source.ts';

const folder = sharedFolder();
const env = {
  PATH: `${folder}:${process.env.PATH}`,
  HOME: folder,
  LANG: 'C.UTF-8',
  REGULARS_ROSTER: join(folder, 'roster.json'),
};

beforeAll(() => {
  symlinkSync(builtProgram(), join(folder, 'regulars'));
  const regulars = (...argv: string[]) =>
    spawnSync(process.execPath, [builtProgram(), ...argv, '--quiet'], { env, encoding: 'utf8' });
  regulars('init', '--currency', 'CNY', '--region', 'CN', '--zone', 'Asia/Shanghai');
  regulars('event', 'add', 'Spring Salon', '--start', '2026-04-17');
  regulars('survey', 'create', 'After', '--template', 'conference', '--event', 'E001');
  regulars('client', 'add', 'Ann Li');
  regulars('client', 'add', '王芳', '--owner', 'Lin');
  regulars('client', 'tag', 'C0002', '+new one', '+vip');
  regulars('client', 'add', 'Eve;$(id)');
  regulars('client', 'add', 'Mallory $(touch taken) `id`');
});
/** As bash hands a line over: in words, taken apart at colons and signs too. */
function replies(line: string): string[] {
  const words: string[] = line.match(/[:=]|(?:\\.|"[^"]*"?|[^\s:=\\"])+/g) ?? [];
  if (line.endsWith(' ')) words.push('');
  const script = `
    source "$1"; shift
    COMP_LINE=$1; COMP_POINT=\${#1}; shift
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
    _regulars
    printf '%s\n' "\${COMPREPLY[@]}"`;
  const file = join(root, 'templates/completion/regulars.bash');
  const { stdout } = spawnSync('bash', ['--norc', '-c', script, 'bash', file, line, ...words], {
    env,
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((one) => one !== '');
}

test.each([
  ['regulars cli', ['client']],
  ['regulars client sh', ['show']],
  ['regulars client show wf', ['王芳']],
  ['regulars client show an', ['Ann\\ Li']],
  ['regulars client show "an', ['Ann Li']],
  ['regulars client show Ann\\ ', ['Ann\\ Li']],
  // What is put in place of what stands after the colon.
  ['regulars client list stage:we', ['weaken']],
  ['regulars client list event:sp', ['\\"Spring\\ Salon\\"']],
  ['regulars client list tag:new', ['\\"new\\ one\\"']],
  ['regulars client list owner:', ['Lin']],
  ['regulars registration list owner:', []],
  ['regulars log C0001 hi --channel=ph', ['phone']],
  ['regulars kpi --event=Spr', ['Spring\\ Salon']],
  ['regulars kpi --event="Spr', ['Spring Salon']],
  ['regulars log C0001 hi --at=', []],
  // The fields are of what the command lists.
  ['regulars cost list cat', ['category:']],
  ['regulars cost list sta', []],
  ['regulars review list sta', ['state:']],
  ['regulars registration list tick', ['ticket:']],
  ['regulars client list tick', []],
  ['regulars survey edit Af', ['After']],
  ['regulars survey results Af', ['After']],
  ['regulars survey create Aft', []],
  ['regulars survey templates exh', ['exhibition']],
  ['regulars import --template exh', []],
  ['regulars kpi --event Spr', ['Spring\\ Salon']],
  ['regulars client list --fields name,sta', ['name,stage']],
  ['regulars registration list --fields clientN', ['clientName']],
  ['regulars log eve', ['Eve\\;\\$\\(id\\)']],
  ['regulars import ', []],
])('%s', (line, expected) => {
  expect(replies(line)).toEqual(expected);
});

test.each(['', '"', "'"])('a name is never run, behind %s', (quote) => {
  const [reply = ''] = replies(`regulars log ${quote}mall`);
  const typed = `printf '%s' ${quote}${reply}${quote}`;
  const said = spawnSync('bash', ['-c', typed], { cwd: folder, encoding: 'utf8' });
  expect(said.stdout).toBe('Mallory $(touch taken) `id`');
});
