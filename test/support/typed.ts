/** Runs commands on a roster in this process: their output and exit code. */
import { dispatch } from '../../src/commands/dispatch.ts';
import { loadWords } from '../../src/i18n/index.ts';
import { report } from '../../src/output/failure.ts';
import { run } from '../../src/run.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Types at the roster at `path`, on 2026-11-24 unless `argv` says otherwise; nobody can be asked. */
export async function typedAt(path: string, ...argv: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const sink = (key: 'out' | 'err') => ({
    write: async (chunk: string | Uint8Array) => {
      // Lines that come next name it, too; where it lies is another folder each time.
      said[key] += String(chunk).replaceAll(` --roster ${path}`, '');
    },
    terminal: false,
    color: false,
    columns: 80,
  });
  const streams = { out: sink('out'), err: sink('err') };
  const now = argv.includes('--now') ? [] : ['--now', '2026-11-24T09:00:00Z'];
  try {
    const { row, rest } = dispatch([...argv, '--roster', path, ...now, '--no-input']);
    if (row === null) throw new Error(`no command in ${argv.join(' ')}`);
    const code = await run(row.path, (await row.load()).default, rest, streams);
    return { code, ...said };
  } catch (error) {
    const words = await loadWords('en');
    const about = { json: false, debug: true, version: '0.0.0', log: async () => null };
    return { code: await report(error, words, streams.err, about), ...said };
  }
}
