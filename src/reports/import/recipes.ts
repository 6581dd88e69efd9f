/** The recipes, and one of them column by column. */
import { everyQuestion, type Recipe, recipeFields } from '../../domain/records/recipe.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { say } from '../phrases.ts';
import { rowOf } from '../record-columns.ts';
import type { Report, Row } from '../report.ts';

const shape = { kind: 'report', layout: 'table', empty: say('none.recipes') } as const;

export function recipesReport(recipes: Iterable<Recipe>): Report {
  const rows: Row[] = [...recipes].map((recipe) => ({
    ...rowOf(recipeFields, recipe),
    columnCount: recipe.columns.length,
  }));
  const [first] = rows;
  return {
    ...shape,
    title: say('title.recipes'),
    columns: [
      { key: 'id', kind: 'id', rank: 1 },
      { key: 'name', kind: 'text', rank: 1 },
      { key: 'columnCount', kind: 'int', rank: 2 },
      { key: 'as', kind: 'choice', rank: 3 },
      { key: 'dateOrder', kind: 'text', rank: 4 },
      { key: 'updated', kind: 'instant', rank: 2 },
    ],
    rows,
    next: first ? [`regulars recipe show ${shellWord(String(first.name))}`] : [],
  };
}

export function recipeReport({ name, columns, as, dateOrder, scores = [] }: Recipe): Report {
  const every = scores.some(({ heading }) => heading === everyQuestion)
    ? [{ heading: everyQuestion, field: 'question' }]
    : [];
  const pointsOf = (heading: string) =>
    scores.filter((one) => one.heading === heading).map(({ word, points }) => `${word}: ${points}`);
  return {
    ...shape,
    title: say('title.recipe', { name }),
    facts: [
      ...(as === undefined ? [] : [{ label: say('label.kind'), value: as, kind: 'choice' as const }]),
      ...(dateOrder === undefined
        ? []
        : [{ label: say('label.date-order'), value: dateOrder, kind: 'text' as const }]),
    ],
    columns: [
      { key: 'heading', kind: 'text', rank: 1 },
      { key: 'field', kind: 'field', rank: 1 },
      ...(scores.length > 0 ? [{ key: 'scores', kind: 'list', rank: 1 } as const] : []),
    ],
    rows: [...columns, ...every].map(({ heading, field }) => ({
      heading,
      field,
      ...(scores.length > 0 ? { scores: pointsOf(heading) } : {}),
    })),
    next: [`regulars recipe delete ${shellWord(name)}`],
  };
}
