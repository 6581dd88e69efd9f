/** The ways in which what is said in a column may be scores: each reads it as one of a scale, or answers null. */
import { areStars, isDrawn, shareIn, signScale } from '../../cell/drawn-marks.ts';
import { isNoAnswer } from '../../cell/no-answer.ts';
import { saysNothing } from '../../cell/nothing.ts';
import { pointsIn, wordScale } from '../../cell/scales/scales.ts';
import type { AskedColumn } from './asked.ts';
import type { Ends } from './ends.ts';
import { inGrid, ofCounts, ofPrice, ofTen, remarking, starred } from './headings.ts';
import { labelledMarks, mostOf, wordOf } from './labelled-marks.ts';
import { type Scored, telling } from './score.ts';
import { wordedScale } from './worded.ts';

/** Faces, thumbs and pluses, whatever the heading is. */
export function bySigns(folded: string, said: readonly string[]): Scored | null {
  if (ofCounts.test(folded)) return null;
  const read = signScale(said.filter((text) => text !== '' && !isNoAnswer(text)));
  return (
    read && { kind: 'scale', min: 1, max: 5, tells: telling.nothing, isLoose: false, isTurned: false, read }
  );
}

/** `very good`, and perhaps marks of the same scale in some cells. */
export function byWords(column: AskedColumn): Scored | null {
  const { said, folded, ends, numbers, isAsked, recommends, isOpen, isLone, isLoose, tellsInWords } = column;
  if (isOpen || isLone) return null;
  const isOfFive = isAsked && !recommends && (numbers === null || numbers.max === 5);
  const readMark = isOfFive ? within({ isTurned: false, ...ends, min: 1, max: 5 }) : null;
  const words = wordedScale(
    said.filter((text) => !saysNothing(text)),
    isAsked && !remarking.test(folded),
    readMark,
  );
  return (
    words && {
      kind: 'scale',
      min: 1,
      max: words.max,
      tells: words.isSure ? tellsInWords : telling.nothing,
      isLoose: isLoose || !words.isSure,
      isTurned: false,
      read: words.read,
    }
  );
}

/** `3 - Fair`. */
export function byLabelledMarks({ texts, isOpen, isLoose, tellsInWords }: AskedColumn): Scored | null {
  const labelled = isOpen ? null : labelledMarks(texts);
  return labelled && { kind: 'scale', ...labelled, tells: tellsInWords, isLoose };
}

/** Marks of a scale whose ends are told, and recommendations, which are out of ten. */
export function byEnds({ texts, folded, ends, recommends, tells }: AskedColumn): Scored | null {
  const { min, max, isTurned } = { isTurned: false, ...(ends ?? { min: 0, max: 10 }) };
  const read = within({ min, max, isTurned });
  const told = texts.filter((text) => read(text) !== null);
  // What is asked for is said, so that what is something else in a few cells is a slip.
  if (told.length === 0 || told.length * 2 < texts.length) return null;
  if (!recommends || max !== 10) return { kind: 'scale', min, max, tells, isLoose: false, isTurned, read };
  return {
    kind: 'nps',
    min: 0,
    max,
    tells,
    isLoose: false,
    isTurned,
    isSupposed: ends === null && !ofTen.test(folded),
    read: min === 0 ? read : within({ min: 0, max, isTurned: false }),
  };
}

/** `80 %`. */
export function byShares({ texts, folded, judges, tells }: AskedColumn): Scored | null {
  const areShares = texts.length > 1 && texts.every((text) => shareIn(text) !== null);
  return judges && areShares && !ofPrice.test(folded)
    ? { kind: 'scale', min: 0, max: 100, tells, isLoose: false, isTurned: false, read: shareIn }
    : null;
}

/** Points, the most of which anybody gave tell of how many they are. */
export function byPoints(column: AskedColumn): Scored | null {
  const { texts, folded, heading, judges, isJudged, isLoose, tells, tellsInWords, endsOf } = column;
  const scores = texts.map(pointsIn).filter((score) => score !== null);
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  if (scores.length < texts.length || high > 10) return null;
  const max = mostOf(Math.max(high, ...texts.filter(isDrawn).map(({ length }) => length)));
  const min = low === 0 ? 0 : 1;
  const isWorded = texts.length > 1 && wordScale(texts.map(wordOf)) !== null;
  const areDrawn = areStars(texts) && !starred.test(folded);
  const isScore = isWorded || isJudged || judges || areDrawn || (inGrid.test(heading) && high > 1);
  if (!isScore) return null;
  const found = (isWorded ? null : endsOf({ min, max })) ?? { min, max, isTurned: false };
  return {
    kind: 'scale',
    ...found,
    tells: isWorded ? tellsInWords : tells,
    isLoose: isWorded && isLoose,
    read: within(found),
  };
}

function within({ min, max, isTurned }: Ends): (text: string) => number | null {
  return (text) => {
    const score = pointsIn(text);
    if (score === null || score < min || score > max) return null;
    return isTurned ? min + max - score : score;
  };
}
