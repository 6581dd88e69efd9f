import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import type { Mapping } from '../../../src/domain/draft.ts';
import { rememberRecipe, resolveRecipe, type Told } from '../../../src/domain/import/recipes.ts';
import type { Recipe } from '../../../src/domain/records/recipe.ts';
import { emptyRoster } from '../../../src/domain/roster.ts';
import { sheet } from './hand-made.ts';

const now = '2026-11-24T09:00:00.000Z';
const recipe = (id: string, name: string, fingerprint: string, columns: Recipe['columns'] = []): Recipe => ({
  id,
  name,
  fingerprint,
  columns,
  created: now,
  updated: now,
});
const said = (heading: string, field: string): Mapping => ({
  column: 0,
  heading,
  field,
  confidence: 1,
  by: 'said',
});
const guessed: Mapping = { column: 1, heading: 'Mail', field: 'emails', confidence: 1, by: 'heading' };

/** What is remembered of a file with fingerprint `f` after `known`. */
function remember(mapping: readonly Mapping[], told: Partial<Told> = {}, known: readonly Recipe[] = []) {
  const recipes = new Map(known.map((one) => [one.id, one]));
  const draft = edit({ ...emptyRoster(), counters: { recipes: known.length }, recipes }, now);
  const name = rememberRecipe(draft, recipes, sheet([], { mapping }), { file: 'spring', ...told });
  return { name, changes: draft.changes().map(({ after }) => after) };
}

describe('a recipe', () => {
  test('holds what a person said of columns, and nothing that was only guessed', () => {
    const { name, changes } = remember([said('Wer', 'name'), guessed], { as: 'contacts', dateOrder: 'dmy' });
    expect(name).toBe('spring');
    expect(changes).toMatchObject([
      { id: 'M001', name: 'spring', fingerprint: 'f', as: 'contacts', dateOrder: 'dmy' },
    ]);
    expect(changes[0]).toHaveProperty('columns', [{ heading: 'Wer', field: 'name' }]);
  });

  test('holds what words count, and what is said of one later stands for what was said before', () => {
    const meh = (points: number) => ({ heading: 'Overall', word: 'meh', points });
    const draft = edit(emptyRoster(), now);
    const told = sheet([], { mapping: [guessed], scores: [meh(2)] });
    expect(rememberRecipe(draft, new Map(), told, { file: 'spring' })).toBe('spring');
    const [made] = draft.changes().map(({ after }) => after as Recipe);
    expect(made).toMatchObject({ columns: [], scores: [meh(2)] });
    const known = new Map([['M001', made as Recipe]]);
    const later = edit({ ...emptyRoster(), counters: { recipes: 1 }, recipes: known }, now);
    rememberRecipe(later, known, { ...told, scores: [meh(1)] }, { file: 'spring' });
    expect(later.changes()[0]?.after).toMatchObject({ scores: [meh(1)] });
  });

  test('is not made where nothing was said', () => {
    expect(remember([guessed], { name: 'x' })).toEqual({ name: null, changes: [] });
  });

  test('is changed by what is said later of files with the same headings, and keeps the rest', () => {
    const known = recipe('M001', 'colleagues', 'f', [
      { heading: 'Wer', field: 'name' },
      { heading: 'Kram', field: 'custom' },
    ]);
    const { name, changes } = remember([said('Kram', 'notes')], {}, [known]);
    expect(name).toBe('colleagues');
    expect(changes).toMatchObject([
      {
        id: 'M001',
        columns: [
          { heading: 'Wer', field: 'name' },
          { heading: 'Kram', field: 'notes' },
        ],
      },
    ]);
  });

  test('said again just the same changes nothing', () => {
    const known = recipe('M001', 'spring', 'f', [{ heading: 'Wer', field: 'name' }]);
    expect(remember([said('Wer', 'name')], { name: 'spring' }, [known])).toEqual({ name: null, changes: [] });
  });

  test('is called otherwise where another is called so, and as somebody wants', () => {
    const other = recipe('M001', 'Spring', 'g');
    expect(remember([said('Wer', 'name')], {}, [other]).name).toBe('spring 2');
    const own = recipe('M002', 'colleagues', 'f', [{ heading: 'Wer', field: 'name' }]);
    expect(remember([said('Wer', 'name')], { name: 'friends' }, [own]).name).toBe('friends');
    expect(remember([said('Wer', 'name')], { name: 'spring' }, [other, own]).name).toBe(null);
  });

  test('is found by its name in any case and by its id, and a near name is named', () => {
    const recipes = new Map([['M001', recipe('M001', 'Spring', 'f')]]);
    expect(resolveRecipe(recipes, 'spring').id).toBe('M001');
    expect(resolveRecipe(recipes, 'm001').id).toBe('M001');
    expect(() => resolveRecipe(recipes, 'sprig')).toThrowError(
      expect.objectContaining({ code: 'recipe.unknown', params: { name: 'sprig', near: ['Spring'] } }),
    );
  });
});
