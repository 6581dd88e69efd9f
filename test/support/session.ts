/** Terminal sessions written in Markdown, replayed with the real program in a clean environment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { newFolder, removeFolder } from './folder.ts';
import { root } from './source.ts';

/** One `$ ` line with the lines of a here-document that belong to it. */
interface Step {
  readonly typed: readonly string[];
  readonly line: string;
}

const fence = /^```console\n([\s\S]*?)^```$/gm;

/** Where the session seems to happen; the temporary folder is told as this. */
const homeFolder = '/home/ann';

/** The text with every ```console block as it really runs: all blocks in one folder, where the sample files are in `exports`. */
export async function replay(text: string, program: string): Promise<string> {
  const home = newFolder();
  try {
    const folder = join(home, 'salon');
    cpSync(join(root, 'templates', 'demo'), join(folder, 'exports'), { recursive: true });
    const env = environment(home, program);
    const blocks: string[] = [];
    for (const [, block = ''] of text.matchAll(fence)) {
      const lines: string[] = [];
      for (const step of stepsOf(block))
        lines.push(...step.typed, ...(await run(step.line, folder, env, home)));
      blocks.push(`\`\`\`console\n${lines.map((line) => `${line}\n`).join('')}\`\`\``);
    }
    return text.replace(fence, () => blocks.shift() ?? '');
  } finally {
    removeFolder(home);
  }
}

/** Nothing of the caller's own environment but where Node is; the clock stands still. */
function environment(home: string, program: string): Record<string, string> {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'regulars'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(bin, 'regulars'), 0o755);
  return {
    PATH: [bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    USER: 'ann',
    REGULARS_OWNER: 'ann',
    REGULARS_NOW: '2026-11-24T09:00:00Z',
  };
}

function stepsOf(block: string): Step[] {
  const lines = block.split('\n');
  const steps: Step[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] ?? '';
    if (!first.startsWith('$ ')) continue;
    const typed = [first];
    const end = /<<'?(\w+)'?/.exec(first)?.[1];
    while (end !== undefined && typed.at(-1) !== end && at + 1 < lines.length) typed.push(lines[++at] ?? '');
    steps.push({ typed, line: typed.join('\n').slice(2) });
  }
  return steps;
}

/** What a person sees: first stdout, then stderr, then the exit code where it is not 0. `export` holds for the rest of the page. */
async function run(
  line: string,
  folder: string,
  env: Record<string, string>,
  home: string,
): Promise<string[]> {
  const [, name, value] = /^export (\w+)=(\S+)$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined) {
    env[name] = value;
    return [];
  }
  const shell = spawn('sh', ['-c', line], { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
  shell.stdin.end();
  const ended = once(shell, 'close');
  const texts = await Promise.all(
    [shell.stdout, shell.stderr].map(async (one) => (await buffer(one)).toString()),
  );
  const [status, signal] = (await ended) as [number | null, string | null];
  const said = texts.flatMap((text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n')));
  const end = signal ? [`[${signal}]`] : status === 0 ? [] : [`[exit ${status}]`];
  return [...said.map((one) => one.replaceAll(home, homeFolder)), ...end];
}
