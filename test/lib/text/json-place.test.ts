import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOfValue } from '../../../src/lib/text/json-place.ts';

const text = `{
  "title": "a \\"b\\" [c]",
  "steps": [
    { "id": "one" },
    { "id": "two",
      "day": 3 }
  ]
}`;

test.each([
  [[], 1],
  [['title'], 2],
  [['steps'], 3],
  [['steps', 0, 'id'], 4],
  [['steps', 1], 5],
  [['steps', 1, 'day'], 6],
  [['steps', 1, 'text'], 5],
  [['steps', 7], 3],
  [['nothing', 'there'], 1],
] as const)('%j is in line %i', (path, line) => {
  expect(lineOfValue(text, path)).toBe(line);
});

/** Every path to something in a value. */
function* pathsOf(value: unknown, path: readonly (string | number)[] = []): Generator<(string | number)[]> {
  yield [...path];
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* pathsOf(one, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* pathsOf(one, [...path, key]);
}

test('what is written one value a line is found in the line where it stands', () => {
  const key = fc.stringMatching(/^[a-z"\\{[]{1,4}$/);
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(fc.integer(), fc.string(), fc.array(fc.boolean()))), (value) => {
      const pretty = JSON.stringify(value, null, 1);
      const lines = pretty.split('\n');
      for (const path of pathsOf(value)) {
        const line = lines[lineOfValue(pretty, path) - 1] ?? '';
        const last = path.at(-1);
        if (typeof last === 'string') expect(line).toContain(`${JSON.stringify(last)}:`);
      }
    }),
  );
});
