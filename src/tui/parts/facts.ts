/** What a report says above its table, as lines. */
import { facts } from '../../output/format/table.ts';
import { paintFor } from '../../output/paint.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Scene } from '../screens/kind.ts';
import { sayable } from './drawn.ts';
import type { Line } from './line.ts';

export function factLines(report: Listed | null | undefined, scene: Scene): readonly Line[] {
  if (!report) return [];
  const { width, words } = scene;
  return facts(sayable(report, scene), words, { columns: width, wide: false, paint: paintFor(false) }).map(
    (text) => ({
      text,
    }),
  );
}
