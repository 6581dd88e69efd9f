/** Which way a scale goes whose heading says what its points mean: `1 = very satisfied, 5 = very dissatisfied`, or a mark as in school. */
import { fold } from '../../../lib/text/fold.ts';
import { wordScale } from '../../cell/scales/scales.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Ends extends Range {
  /** The first is the best. */
  readonly isTurned: boolean;
}

interface Anchor {
  readonly at: number;
  readonly words: string;
}

const best =
  /^(?:the )?(?:very )?(?:best(?: possible)?|beste[rs]?|most satisfied|highest|perfect|meilleure?|mejor|melhor|migliore)(?: (?:mark|score|rating|note|nota))?$|^最(?:好|满意|高|佳)$/;
const worst =
  /^(?:the )?(?:very )?(?:worst(?: possible)?|schlechteste[rs]?|least satisfied|lowest|ungenugend|pire|peor|pior|peggiore)(?: (?:mark|score|rating|note|nota))?$|^最(?:差|不满意|低)$/;
const anchor =
  /(?<![\d.]|\d,)(\d{1,2}) ?(?:分|点|points?|sterne?|stars?)? ?(?:=|:|(?:is|ist|means|bedeutet|entspricht)(?= )|代表|表示|为|是|[-(])? ?([a-z\u3040-\u30ff\u4e00-\u9fff][^\d,;、/()=:]{1,40})/g;
const joint = /\s*(?:[-~.。]|\b(?:to|bis(?: zu)?|and|und|et|y|e|a)|到|至)\s*$/;
/** Of whoever has been to school in Germany, Austria or Bohemia the first is the best; in Switzerland the sixth is. */
const schoolMark = /schulnote|(?:gesamt|durchschnitts)note|\bznamk/;
/** Of these the more is the better everywhere. */
const points = /\b(?:sterne?n?|stars?|punkte?n?|points?|etoiles?)\b/;
const surely = /schulnote|\bznamk/;
/** What is put in order has no marks. */
const ranking = /\brank|\border\b|reihenfolge|classe[rz]|orden[ae]|排序|排名|排列/;
const sixthIsBest = new Set(['CH', 'LI']);
const marksOfSchool = 6;

/** Null where the heading does not say so. `folded` is with its brackets, and `range` what it says of the numbers alone. */
export function endsIn(folded: string, range: Range | null, region: string | undefined): Ends | null {
  if (ranking.test(folded)) return null;
  const said = anchorsIn(folded);
  return betweenIn(said, range) ?? fromOne(said, range) ?? ofSchool(folded, range, region);
}

/** Of all columns, by a line above the list that says it of both ends; null where the lines do not, or differ. */
export function legendIn(titles: readonly string[]): Ends | null {
  const said = titles.map((title) => betweenIn(anchorsIn(fold(title)), null)).filter((ends) => ends !== null);
  const [one] = said;
  const isOne = said.every(({ max, isTurned }) => max === one?.max && isTurned === one.isTurned);
  return one && isOne ? one : null;
}

function anchorsIn(folded: string): readonly Anchor[] {
  return [...folded.matchAll(anchor)]
    .map(([, at, words = '']): Anchor => ({ at: Number(at), words: words.replace(joint, '').trim() }))
    .sort((a, b) => a.at - b.at);
}

function betweenIn(said: readonly Anchor[], range: Range | null): Ends | null {
  const known = said.filter(({ words }) => worthOf(words) !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first.at > 1 || last.at < 3 || last.at > 10) return null;
  const scale = wordScale([first.words, last.words]);
  const [low, high] = [first, last].map(({ words }) => scale?.read(words) ?? worthOf(words) ?? 0);
  if (low === undefined || high === undefined || low === high) return null;
  const isWithin = range !== null && range.min <= first.at && range.max >= last.at;
  return { ...(isWithin ? range : { min: first.at, max: last.at }), isTurned: low > high };
}

function ofSchool(folded: string, range: Range | null, region: string | undefined): Ends | null {
  if (!schoolMark.test(folded) || points.test(folded)) return null;
  const { min, max } = range ?? { min: 1, max: surely.test(folded) ? marksOfSchool : 0 };
  const isOfSchool =
    min === 1 && (max === marksOfSchool || (max === marksOfSchool - 1 && surely.test(folded)));
  return isOfSchool ? { min, max, isTurned: !sixthIsBest.has(region ?? '') } : null;
}

/** Of one end alone, the other is what the range says. */
function fromOne(said: readonly Anchor[], range: Range | null): Ends | null {
  const [one, ...others] = said.filter(({ words }) => Math.abs((worthOf(words) ?? middle) - middle) > 1);
  if (!range || !one || others.length > 0 || (one.at !== range.min && one.at !== range.max)) return null;
  return { ...range, isTurned: (worthOf(one.words) ?? 0) > middle === (one.at === range.min) };
}

const middle = 3;

/** 5 is best; null where the words judge nothing. */
function worthOf(words: string): number | null {
  if (best.test(words)) return 5;
  if (worst.test(words)) return 1;
  return wordScale([words])?.read(words) ?? null;
}
