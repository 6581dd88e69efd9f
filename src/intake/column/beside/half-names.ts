/** One half of a name in a column of its own has the other half beside it, in whatever language: `Katılımcı adı: Soyad` behind `Katılımcı adı: Ad`. */
import type { ColumnField } from '../../heading/heading-words.ts';
import type { Guessed, ListedColumns } from '../guessed.ts';

/** What is half a name only where the other half stands beside it: `Ad` before `Soyad`, `Nume` before `Prenume`. */
const halves: readonly (readonly [known: RegExp, half: RegExp])[] = [
  [/^soy/i, /^(?:ad|adı|isim)$/i],
  [/^prenume/i, /^nume(?: de familie)?$/i],
];

export function withHalfNames(guesses: readonly Guessed[], { headings }: ListedColumns): readonly Guessed[] {
  return withOtherHalf(withMiddle(guesses, headings), headings);
}

/** What is a name only where it stands between the given one and the family's; elsewhere it may be a time of the day, or a state. */
const between = /^(?:middle|mid(?:dle)? ?init(?:ial)?\.?|m\.? ?i\.?)$/i;

function withMiddle(guesses: readonly Guessed[], headings: readonly string[]): readonly Guessed[] {
  const at = headings.findIndex((heading) => between.test(heading.trim()));
  const beside = [guesses[at - 1]?.field, guesses[at + 1]?.field];
  if (guesses[at]?.by !== null || !beside.includes('given') || !beside.includes('family')) return guesses;
  if (guesses.some(({ field }) => field === 'middle')) return guesses;
  return guesses.map((guess, place) =>
    place === at ? { ...guess, field: 'middle', confidence: 0.7, by: 'heading' } : guess,
  );
}

function withOtherHalf(guesses: readonly Guessed[], headings: readonly string[]): readonly Guessed[] {
  const placesOf = (field: ColumnField) =>
    guesses.flatMap((guess, at) => (guess.field === field ? [at] : []));
  const [given, family] = [placesOf('given'), placesOf('family')];
  const known = [...given, ...family];
  const [at] = known;
  if (known.length !== 1 || at === undefined || placesOf('name').length > 0) return guesses;
  const other = [at - 1, at + 1].find((beside) => {
    const guess = guesses[beside];
    const heading = headings[beside] ?? '';
    return guess?.by === null && guess.field === 'custom' && isHalf(heading, headings[at] ?? '');
  });
  const field = given.length > 0 ? 'family' : 'given';
  return guesses.map((guess, place) =>
    place === other ? { ...guess, field, confidence: 0.7, by: 'heading' } : guess,
  );
}

function isHalf(heading: string, known: string): boolean {
  const of = partedBy(known);
  if (of !== '') return of === partedBy(heading);
  return halves.some(([one, other]) => one.test(known.trim()) && other.test(heading.trim()));
}

/** What a part is of: `Name` of `Name: First`. */
function partedBy(heading: string): string {
  return /^(.{2,80}?) ?[:：]/.exec(heading)?.[1] ?? '';
}
