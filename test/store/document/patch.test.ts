import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOf, recordsOf } from '../../../src/store/document/body.ts';
import { withLines } from '../../../src/store/document/lines.ts';
import { spanOf } from '../../../src/store/document/pages.ts';
import { type Gathering, gathering, type Patched, patched } from '../../../src/store/document/patch.ts';

const lineOf = (number: number, text: string) => JSON.stringify({ id: `C${number}`, text });
/** Among other bytes, as in a journal. */
function add(gathered: Gathering, number: number, said: string): void {
  const line = lineOf(number, said);
  const page = Buffer.from(`{"after":${line}}`);
  gathered.add(`C${number}`, page, 9, page.length - 1);
}

const textOf = ({ body, added }: Patched) => Buffer.concat([...withLines(body, added)]).toString();
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }));
const text = fc.string({ unit: 'binary', maxLength: 5 });
/** Some of the records that are there, and a new text; without one the record goes. */
const edits = fc.dictionary(fc.nat(39).map(String), fc.option(text));

function bodyAfter(
  before: readonly number[],
  changes: Readonly<Record<string, string | null>>,
  news: number[],
) {
  const body = bodyOf([...before].sort((a, b) => a - b).map((number) => lineOf(number, 'old')));
  const gathered = gathering();
  const expected = new Map(before.map((number) => [number, 'old']));
  for (const [at, changed] of Object.entries(changes)) {
    const number = before[Number(at)];
    if (number === undefined) continue;
    const line = changed === null ? null : spanOf(lineOf(number, changed));
    gathered.edit(`C${number}`, { line, isNew: false });
    if (changed === null) expected.delete(number);
    else expected.set(number, changed);
  }
  for (const number of news) {
    add(gathered, number, 'new');
    expected.set(number, 'new');
  }
  const lines = [...expected].sort(([a], [b]) => a - b).map(([number, said]) => lineOf(number, said));
  return { body, edits: gathered.all(), expected: bodyOf(lines).toString() };
}

test('what is changed, taken out and added in whatever order stands in id order afterwards', () => {
  fc.assert(
    fc.property(numbers, edits, numbers, fc.boolean(), (before, changes, news, isParsed) => {
      const added = news.filter((number) => !before.includes(number));
      const { body, edits, expected } = bodyAfter(before, changes, added);
      if (isParsed) recordsOf(body);
      expect(textOf(patched(body, edits))).toBe(expected);
    }),
    { seed: 20261126, numRuns: 500 },
  );
});

test('what is added behind lines that somebody joined does not part them wrongly', () => {
  const body = Buffer.from(`${lineOf(1, 'a')},${lineOf(7, 'b')},\n${lineOf(3, 'c')}`);
  recordsOf(body);
  const gathered = gathering();
  add(gathered, 5, 'new');
  const lines = [lineOf(1, 'a'), lineOf(3, 'c'), lineOf(5, 'new'), lineOf(7, 'b')];
  expect(textOf(patched(body, gathered.all()))).toBe(bodyOf(lines).toString());
});
