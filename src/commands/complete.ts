/** `complete`: what may stand next on a line, each word with what it is about; a shell asks it at every Tab. */
import { resolve } from 'node:path';
import { say } from '../reports/phrases.ts';
import type { Answer } from '../reports/report.ts';
import { command } from './command.ts';

export default command({
  arguments: { words: 'any' },
  options: {},
  dashes: true,
  async run(context, { words }): Promise<Answer> {
    const named = apart(words);
    if (named) {
      const roster = resolve(context.cwd, named.roster);
      return context.run(['complete', '--', ...named.rest], { roster });
    }
    const rows = await context.suggest(words);
    return {
      kind: 'report',
      title: say('title.complete'),
      layout: 'table',
      columns: [
        { key: 'value', kind: 'text', rank: 1 },
        { key: 'about', kind: 'text', rank: 1, personal: true },
      ],
      rows: rows.map((row) => ({ ...row })),
      empty: say('none.complete'),
    };
  },
});

/** The line without the roster it names. */
function apart(
  words: readonly string[],
): { readonly roster: string; readonly rest: readonly string[] } | null {
  const at = words.indexOf('--roster');
  const roster = words[at + 1];
  if (at < 0 || roster === undefined || at + 2 >= words.length) return null;
  return { roster, rest: words.toSpliced(at, 2) };
}
