/** How wide the columns of a table are: the least important are dropped first, then the widest are narrowed. */
import type { CellKind, Column } from '../../reports/report.ts';

export const numericKinds: ReadonlySet<CellKind> = new Set([
  'int',
  'number',
  'share',
  'score',
  'money',
  'measure',
]);
/** Charts in a cell. */
export const drawnKinds: ReadonlySet<CellKind> = new Set(['bar', 'sparkline', 'share-bar']);
export const columnGap = 2;
const narrowest = 6;
/** Narrower a sentence is a column of single words. */
const sentence = 16;
/** What says something else, or nothing, when it is cut short: it is shown whole, or not at all. */
const wholeKinds: ReadonlySet<CellKind> = new Set([...numericKinds, ...drawnKinds, 'day', 'instant', 'id']);

/** Columns of this rank and above are not worth that one of rank 1 is cut for them, up to `worth` cells of it. */
const leastImportant = 5;
const worth = 40;

/** Which columns stay, and how wide: the least important go first, then the widest give way, those of rank 1 last of all. */
export function layout(
  shown: readonly Column[],
  natural: readonly number[],
  style: { readonly columns: number; readonly wide: boolean },
): { kept: number[]; widths: Map<number, number> } {
  let kept = shown.map((_, i) => i);
  const widthOfAll = (indexes: readonly number[], at: (i: number) => number) =>
    indexes.reduce((total, i) => total + at(i), columnGap * (indexes.length - 1));
  const full = (i: number) => natural[i] ?? 1;
  const isWhole = (i: number) => wholeKinds.has(shown[i]?.kind ?? 'text');
  const rankOf = (i: number) => shown[i]?.rank ?? 2;
  const isSentence = (i: number) => shown[i]?.wraps === true && rankOf(i) <= 1;
  const least = (i: number) => (isWhole(i) ? full(i) : Math.min(full(i), isSentence(i) ? sentence : 12));
  const wanted = (i: number) => (rankOf(i) <= 1 ? Math.max(least(i), Math.min(full(i), worth)) : least(i));
  const dropDownTo = (rank: number, room: (i: number) => number) => {
    while (kept.length > 1 && widthOfAll(kept, room) > style.columns) {
      const worst = Math.max(...kept.map(rankOf));
      if (worst < rank) break;
      const goes = kept.findLast((i) => rankOf(i) === worst);
      kept = kept.filter((i) => i !== goes);
    }
  };
  if (!style.wide) {
    dropDownTo(leastImportant, wanted);
    dropDownTo(2, least);
  }
  const widths = new Map(kept.map((i) => [i, full(i)]));
  const total = () => widthOfAll(kept, (i) => widths.get(i) ?? 1);
  while (!style.wide && total() > style.columns) {
    const lesser = [...widths].filter(([i, width]) => rankOf(i) > 1 && width > least(i));
    const cuttable = [...widths].filter(([i, width]) => !isWhole(i) && width > narrowest);
    const yielding = [lesser, cuttable, [...widths]].find((some) => some.length > 0) ?? [];
    const [widest, width] = yielding.reduce((a, b) => (b[1] > a[1] ? b : a));
    if (width <= narrowest) break;
    const floor = lesser.length > 0 ? least(widest) : narrowest;
    widths.set(widest, Math.max(floor, width - (total() - style.columns), secondWidest(yielding, widest)));
    if (widths.get(widest) === width) widths.set(widest, width - 1);
  }
  return { kept, widths };
}

function secondWidest(widths: readonly (readonly [number, number])[], widest: number): number {
  return Math.max(narrowest, ...widths.filter(([i]) => i !== widest).map(([, width]) => width));
}
