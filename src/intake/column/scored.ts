/** Whether what stands under a heading are scores, and of which scale. */
import { isNoAnswer } from '../cell/no-answer.ts';
import { saysNothing } from '../cell/nothing.ts';
import { pointsIn, scaleIn } from '../cell/scales/scales.ts';
import { isYesOrNo } from '../cell/states/yes-no.ts';
import { asAsked } from '../heading/bare.ts';
import { foldHeading } from '../heading/heading-words.ts';
import { askedColumn, type Beside } from './scored/asked.ts';
import {
  choosing,
  counting,
  onSomeScale,
  opening,
  ownWords,
  recommending,
  satisfying,
} from './scored/headings.ts';
import { isConsent } from './scored/of-oneself.ts';
import { besides, type Worth, withWorth } from './scored/said-scores.ts';
import { type Scored, telling } from './scored/score.ts';
import { byEnds, byLabelledMarks, byPoints, byShares, bySigns, byWords } from './scored/ways.ts';

/** Of a scale in words. */
const mostSteps = 7;
const longestStep = 40;

/** What is known of a column that its heading does not say. */
export interface Judging extends Beside {
  /** What a person said that its words count. */
  readonly worth?: Worth | null;
}

/** `said` are the different things said under the heading, blanks left out; who has no score to give may say so. */
export function scoredBy(written: string, said: readonly string[], judging: Judging = {}): Scored | null {
  const { worth } = judging;
  if (!worth) return judgedBy(written, said, judging);
  const rest = besides(said, worth);
  const isSaid = rest.length < said.length;
  const judged = judgedBy(written, rest, judging);
  const found = judged?.isSupposed && worth.isOwn && isOfFewer(rest, worth, judged.max) ? null : judged;
  const scale = isSaid || worth.isOwn ? withWorth(found, rest, worth) : null;
  if (!scale) return found;
  const isRecommended = recommending.test(foldHeading(asAsked(written))) && scale.max === 10;
  return {
    kind: isRecommended ? 'nps' : 'scale',
    isTurned: false,
    ...found,
    ...scale,
    ...(isRecommended ? { min: 0 } : {}),
    tells: telling.asked,
    isLoose: false,
  };
}

/** Where nothing else says of how many points they are, the most that somebody named are the top. */
function isOfFewer(rest: readonly string[], { points }: Worth, max: number): boolean {
  const top = Math.max(...points.values());
  return top < max && rest.every((text) => (pointsIn(text) ?? 0) <= top);
}

/** The words under a heading that asks how satisfied somebody is, where they are on no scale; none where they may be no marks. `said` are all cells. */
export function unknownScale(written: string, said: readonly string[]): readonly string[] {
  const folded = foldHeading(asAsked(written));
  const told = said.filter((text) => !saysNothing(text) && !isNoAnswer(text));
  const words = [...new Set(told)];
  const known = scaleIn(words);
  const isFew = words.length > 1 && words.length <= mostSteps && (known || words.length < told.length);
  const mayBeSteps = words.every((text) => text.length <= longestStep && !isYesOrNo(text));
  const asks = (satisfying.test(folded) || onSomeScale.test(folded)) && !opening.test(folded);
  return isFew && mayBeSteps && asks && !isRemarkOf(folded, words) && !choosing.test(folded)
    ? (known?.unknown ?? words)
    : [];
}

function isRemarkOf(folded: string, texts: readonly string[]): boolean {
  return ownWords.test(folded) && texts.some((text) => pointsIn(text) === null);
}

function judgedBy(written: string, said: readonly string[], beside: Beside): Scored | null {
  const heading = asAsked(written);
  const folded = foldHeading(heading);
  const signs = bySigns(folded, said);
  if (signs) return signs;
  const texts = said.filter((text) => !saysNothing(text) && !isNoAnswer(text));
  if (texts.length === 0 || counting.test(folded) || isConsent(folded, texts) || isRemarkOf(folded, texts))
    return null;
  const column = askedColumn({ heading, folded, said, texts }, beside);
  const inWords = byWords(column) ?? byLabelledMarks(column);
  if (inWords) return inWords;
  return column.ends !== null || column.recommends ? byEnds(column) : (byShares(column) ?? byPoints(column));
}
