/** What the words in the cells of our own sheets mean, in whichever of our languages they are. */
import type { Words } from '../../i18n/words.ts';
import type { CodeOf } from '../../intake/index.ts';
import { fold } from '../../lib/text/fold.ts';
import { spoken } from '../../output/cell.ts';

/** The code a word stands for, in any language or as it is. */
export function codeReader(all: readonly Words[]): CodeOf {
  const known = new Map<string, Map<string, string>>();
  const wordsOf = (kind: 'choice' | 'code', code: string) => {
    const states =
      code === 'yes' ? ['true', '1', 'y', '✓', '√'] : code === 'no' ? ['false', '0', 'n', '×'] : [];
    const said = all.map((words) =>
      code === 'yes' || code === 'no' ? words.ui[code] : spoken(kind, code, words),
    );
    return [code, ...states, ...said].map(fold);
  };
  return (kind, codes, word) => {
    const key = `${kind} ${codes.join()}`;
    const table =
      known.get(key) ?? new Map(codes.flatMap((code) => wordsOf(kind, code).map((said) => [said, code])));
    known.set(key, table);
    return table.get(fold(word)) ?? null;
  };
}
