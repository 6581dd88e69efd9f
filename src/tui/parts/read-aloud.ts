/** A frame for a screen reader: one statement per line, nothing that is only drawn, and the marked row first, in words. */
import { wrap } from '../../lib/text/width.ts';
import type { Line } from '../line.ts';
import type { Scene } from '../screen-kind.ts';

/** Rules, bars and the like: what they say stands beside them in numbers. */
const drawn = /[\u2500-\u259f]+|^[-=]+$/gu;

/** Before advice. */
const arrow = /^→ +/u;

/** What a frame is made of, from its head to its keys. */
export interface Statements {
  readonly head: readonly string[];
  /** As much of it as there is room for. */
  readonly body: readonly string[];
  readonly foot: readonly string[];
}

/** Lines for a window of so many: what does not fit is left out at the end of the body. */
export function readAloud({ head, body, foot }: Statements, rows: number, scene: Scene): readonly Line[] {
  const heightOf = (statements: readonly string[]) =>
    statements.reduce((lines, one) => lines + wrap(one, scene.width).length, 0);
  const [first, last] = [plainly(head, scene), plainly(foot, scene)];
  let room = rows - heightOf(first) - heightOf(last);
  const seen = plainly(body, scene).filter((one) => {
    room -= heightOf([one]);
    return room >= 0;
  });
  return [...first, ...seen, ...last].map((text) => ({ text }));
}

/** As one would say it: columns are parts of a sentence, and a `>` before a line says that one is there. */
function plainly(lines: readonly string[], { tui }: Scene): readonly string[] {
  return lines.flatMap((line) => {
    const isHere = line.startsWith('> ');
    const parts = line
      .slice(isHere ? 2 : 0)
      .replace(arrow, '')
      .replace(drawn, '  ')
      .split(/\s{2,}/)
      .filter((part) => part !== '');
    if (parts.length === 0) return [];
    const said = parts.join(tui.read.and);
    return [isHere ? tui.read.here(said) : said];
  });
}
