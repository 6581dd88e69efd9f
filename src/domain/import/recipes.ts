/** Recipes by name, and what an import that was told something of its columns remembers. */

import { nearest } from '../../lib/alike/near.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Edit } from '../change/edit.ts';
import type { Sheetful } from '../draft.ts';
import { fail } from '../errors.ts';
import type { Recipe, SaidScore } from '../records/recipe.ts';

/** By name in any case, or by id. */
export function recipeNamed(recipes: Iterable<Recipe>, typed: string): Recipe | undefined {
  const wanted = fold(typed);
  return [...recipes].find(({ id, name }) => fold(name) === wanted || fold(id) === wanted);
}

/** Throws `recipe.unknown`. */
export function resolveRecipe(recipes: ReadonlyMap<string, Recipe>, typed: string): Recipe {
  const found = recipeNamed(recipes.values(), typed);
  if (found) return found;
  const names = [...recipes.values()].map(({ name }) => name);
  throw fail('recipe.unknown', { name: typed, near: nearest(typed, names) });
}

/** What a person said of a file beside its columns. */
export interface Told {
  /** As somebody wants it called. */
  readonly name?: string;
  /** What it is called else, unless another is called so. */
  readonly file: string;
  readonly as?: Recipe['as'];
  readonly dateOrder?: Recipe['dateOrder'];
}

/**
 * Remembers what was said of columns, for every file with these headings; what was said of others of them before stays. Answers the
 * recipe's name where that is something new.
 */
export function rememberRecipe(
  draft: Edit<'recipes'>,
  recipes: ReadonlyMap<string, Recipe>,
  { fingerprint, mapping, scores = [] }: Sheetful,
  { name, file, as, dateOrder }: Told,
): string | null {
  const columns = mapping.flatMap(({ heading, field, by }) => (by === 'said' ? [{ heading, field }] : []));
  if (columns.length + scores.length === 0) return null;
  const known = [...recipes.values()].find((recipe) => recipe.fingerprint === fingerprint);
  const said = { ...(as ? { as } : {}), ...(dateOrder ? { dateOrder } : {}) };
  if (!known) {
    const free = freeName(recipes, name ?? file);
    draft.add(
      'recipes',
      { name: free, fingerprint, columns, ...(scores.length > 0 ? { scores } : {}) },
      said,
    );
    return free;
  }
  const fields = new Map([...known.columns, ...columns].map(({ heading, field }) => [heading, field]));
  draft.set('recipes', known.id, {
    ...said,
    ...(name === undefined || recipeNamed(recipes.values(), name) ? {} : { name }),
    columns: [...fields].map(([heading, field]) => ({ heading, field })),
    ...(scores.length > 0 ? { scores: together(known.scores ?? [], scores) } : {}),
  });
  const now = draft.get('recipes', known.id);
  return now && now !== known ? now.name : null;
}

/** What is said now of a word stands for what was said of it before. */
function together(before: readonly SaidScore[], now: readonly SaidScore[]): SaidScore[] {
  const keyOf = ({ heading, word }: SaidScore) => `${heading}\n${fold(word)}`;
  return [...new Map([...before, ...now].map((one) => [keyOf(one), one])).values()];
}

/** `Booths`, or `Booths 2` where one is called so. */
function freeName(recipes: ReadonlyMap<string, Recipe>, wanted: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} ${n}`;
    if (!recipeNamed(recipes.values(), name)) return name;
  }
}
