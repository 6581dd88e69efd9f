/** How common a name is here, told by how many different names each of its words stands in. */
import { simplified } from '../../lib/han/simplified.ts';
import type { NameForm } from '../value/name.ts';
import { type Book, formsOf, type Party } from './party/party.ts';

export interface Commonness {
  /** How many people may be expected to bear the name if given names and surnames meet by chance; `least` of each word somebody unseen bears. */
  namesakes(names: readonly NameForm[], least: number): number;
  /** Which part of all people is called so, among other things, besides one of the two who are. */
  called(word: string): number;
  /** Which part of all people is of the company, by its folded name. */
  employed(organisation: string): number;
}

/** Counts once, when it is first asked: most lists never ask. */
export function newCommonness(everybody: () => Iterable<Party>, book: Book): Commonness {
  let counted: Counts | undefined;
  const counts = () => {
    counted ??= countsOf(everybody(), book);
    return counted;
  };
  return {
    namesakes: (names, least) => Math.max(0, ...names.map((name) => expectedOf(name, counts(), least))),
    called: (word) => {
      const { words, names } = counts();
      return Math.max(1, (words.get(word) ?? 0) - 1) / names;
    },
    employed: (organisation) => {
      const { companies, people } = counts();
      return (companies.get(organisation) ?? 0) / people;
    },
  };
}

interface Counts {
  /** In how many different names each word stands: somebody who stands in many rows is one. */
  readonly words: ReadonlyMap<string, number>;
  readonly names: number;
  readonly companies: ReadonlyMap<string, number>;
  readonly people: number;
}

/** A name of one word, or of a word and an initial, may be anybody's. */
const anybodys = Number.POSITIVE_INFINITY;

/** Of fewer names none can be told to be common. */
const fewNames = 100;

function expectedOf({ words: own, greets }: NameForm, { words, names }: Counts, least: number): number {
  if (names < fewNames && least === 0) return 0;
  const whole = own.filter((word) => word.length > 1 || isHan(word));
  if (whole.length < 2 || greets) return anybodys;
  // What stands between the first word and the last goes with one of them: `von der`, Min-jun.
  return [whole[0] ?? '', whole.at(-1) ?? ''].reduce(
    (expected, word) => (expected * (Math.max(0, (words.get(word) ?? 0) - 1) + least)) / names,
    names,
  );
}

function isHan(word: string): boolean {
  return word.charCodeAt(0) > 0x2e80;
}

const plainAscii = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const mayFold = /[aou]e/i;
const plainHan = /^[\u4e00-\u9fa5]{2,4}$/;

function countsOf(everybody: Iterable<Party>, book: Book): Counts {
  const words = new Map<string, number>();
  const companies = new Map<string, number>();
  const met = new Set<string>();
  let people = 0;
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  for (const party of everybody) {
    people++;
    if (party.organisation !== undefined) add(companies, book.organisation(party.organisation));
    const name = party.name.toLowerCase();
    if (met.has(name)) continue;
    met.add(name);
    if (plainAscii.test(name) && !mayFold.test(name)) {
      for (const word of new Set(name.split(' '))) add(words, word);
    } else if (plainHan.test(name)) {
      // Folding every name costs more than taking the rare surname of two characters for one of one.
      const plain = simplified(name);
      add(words, plain.charAt(0));
      add(words, plain.slice(1));
    } else for (const word of new Set(formsOf(party, book).flatMap((form) => form.words))) add(words, word);
  }
  return { words, names: met.size, companies, people };
}
