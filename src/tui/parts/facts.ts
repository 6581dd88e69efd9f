/** What a report says above its table, as lines. */
import { oneLine } from '../../lib/text/safe.ts';
import { wrap } from '../../lib/text/width.ts';
import { wordsOf } from '../../output/cell.ts';
import { facts } from '../../output/format/table.ts';
import { unpainted } from '../../output/paint.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Line } from '../line.ts';
import type { Scene } from '../screen-kind.ts';
import { sayable } from './drawn.ts';

/** Its remarks, as a command prints them below the table. */
export function noteLines(
  report: Listed | null | undefined,
  { width, words, theme }: Scene,
): readonly Line[] {
  return (report?.notes ?? []).flatMap((note) =>
    wrap(oneLine(wordsOf(note, words)), width).map((text) => ({ text, style: theme.dim })),
  );
}

export function factLines(report: Listed | null | undefined, scene: Scene): readonly Line[] {
  if (!report) return [];
  const { width, words } = scene;
  return facts(sayable(report, scene), words, { columns: width, wide: false, paint: unpainted }).map(
    (text) => ({
      text,
    }),
  );
}
