/** What a person said that words of a column count, now or once: `meh` is 2 points. */
import { fail } from '../../../domain/errors.ts';
import { everyQuestion, type SaidScore } from '../../../domain/records/recipe.ts';
import { nearest } from '../../../lib/alike/near.ts';
import { wordForm } from '../../cell/scales/ladders.ts';
import { pointsIn, scaleIn } from '../../cell/scales/scales.ts';
import type { KeptColumn } from '../kept.ts';
import { columnAt } from '../said-columns.ts';

/** The points of a word of one column, the more the better. */
export interface Worth {
  /** Said of this column, and not of every question. */
  readonly isOwn: boolean;
  readonly points: ReadonlyMap<string, number>;
}

/** What was said of a column; null where nothing was. */
export type Worths = (column: Pick<KeptColumn, 'columns'>) => Worth | null;

/** Points of a scale, and how they are read. */
interface Scale {
  readonly min: number;
  readonly max: number;
  read(text: string): number | null;
}

export interface SaidScores {
  /** Columns by their headings as in the file, in the form a recipe keeps them in. */
  readonly now: readonly SaidScore[];
  /** Places of the columns that something was said of. */
  readonly places: ReadonlySet<number>;
  readonly worths: Worths;
}

/** What is said now counts more than what was said once, which says nothing of headings that are not here. Throws `file.unknown-column`. */
export function saidScores(
  said: readonly SaidScore[],
  once: readonly SaidScore[],
  names: readonly string[],
  file: string,
): SaidScores {
  const every = new Map<string, number>();
  const own = new Map<number, Map<string, number>>();
  const put = ({ heading, word, points }: SaidScore, at: number) => {
    const known = heading === everyQuestion ? every : (own.get(at) ?? new Map<string, number>());
    known.set(wordForm(word), points);
    if (heading !== everyQuestion) own.set(at, known);
  };
  for (const one of once) {
    const at = one.heading === everyQuestion ? -1 : columnAt(one.heading, names);
    if (at >= 0 || one.heading === everyQuestion) put(one, at);
  }
  const now = said.map((one): SaidScore => {
    const { heading: typed } = one;
    if (typed === everyQuestion) return one;
    const at = columnAt(typed, names);
    if (at < 0) throw fail('file.unknown-column', { file, column: typed, near: nearest(typed, names) });
    return { ...one, heading: names[at] ?? typed };
  });
  for (const one of now) put(one, names.indexOf(one.heading));
  return { now, places: new Set(own.keys()), worths: worthsOf(own, every) };
}

function worthsOf(
  own: ReadonlyMap<number, ReadonlyMap<string, number>>,
  every: ReadonlyMap<string, number>,
): Worths {
  return ({ columns }) => {
    const [column, other] = columns;
    const known = column && !other ? own.get(column.at) : undefined;
    if (!known && every.size === 0) return null;
    return { isOwn: known !== undefined, points: new Map([...every, ...(known ?? [])]) };
  };
}

/** Without the words that are worth something. */
export function besides(texts: readonly string[], { points }: Worth): readonly string[] {
  return texts.filter((text) => !points.has(wordForm(text)));
}

/**
 * The scale with what was said of its words; `found` is what the others make of it. Where they are on none, the most points that were
 * said are its end; but what was said of every question makes no scale of one with other words. Throws `usage.out-of-range`.
 */
export function withWorth(found: Scale | null, rest: readonly string[], worth: Worth): Scale | null {
  const { points, isOwn } = worth;
  const said = (text: string) => points.get(wordForm(text));
  if (found) {
    const { min, max } = found;
    for (const [word, given] of isOwn ? points : [])
      if (given < min || given > max)
        throw fail('usage.out-of-range', {
          option: '--score',
          value: `${word}:${given}`,
          from: min,
          to: max,
          whole: true,
        });
    const isOn = (given: number) => given >= min && given <= max;
    return {
      min,
      max,
      read: (text) => {
        const given = said(text);
        return given !== undefined && isOn(given) ? given : found.read(text);
      },
    };
  }
  if (rest.length > 0 && !isOwn) return null;
  const given = [...points.values()];
  const [min, max] = [Math.min(1, ...given), Math.max(2, ...given)];
  const words = scaleIn(rest);
  return {
    min,
    max,
    read: (text) => {
      const mark = said(text) ?? (words?.max === max ? words.read(text) : null) ?? pointsIn(text);
      return mark !== null && mark >= min && mark <= max ? mark : null;
    },
  };
}
