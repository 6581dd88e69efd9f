/** Scores as people are shown them: words from very satisfied to very dissatisfied, points, stars. */
import { fold } from '../lib/fold.ts';

/** Best first; the words of one step are alternatives. A scale that shares its words with a later one stands before it. */
const scales: readonly (readonly string[])[] = [
  [
    '非常满意|很满意|十分满意|极其满意',
    '满意|比较满意|较满意',
    '一般|中立|普通|还可以|尚可|基本满意',
    '不满意|不太满意|较不满意|比较不满意',
    '非常不满意|很不满意|十分不满意|极不满意',
  ],
  [
    '非常同意|很同意|完全同意',
    '同意|比较同意|较同意',
    '一般|中立|不确定|不好说',
    '不同意|不太同意|较不同意',
    '非常不同意|很不同意|完全不同意',
  ],
  ['非常好|很好', '好|较好|比较好|不错', '一般|普通|中等', '差|较差|不好|比较差', '非常差|很差'],
  ['非常愿意|很愿意', '愿意|比较愿意', '一般|不确定|看情况', '不愿意|不太愿意', '非常不愿意|很不愿意'],
  [
    '非常有帮助|非常有用',
    '有帮助|有用|比较有帮助|比较有用',
    '一般',
    '帮助不大|用处不大|不太有用',
    '没有帮助|没有用|完全没有帮助',
  ],
  [
    'very satisfied|extremely satisfied|completely satisfied',
    'satisfied|somewhat satisfied|fairly satisfied',
    'neutral|neither|neither satisfied nor dissatisfied|ok|okay|average',
    'dissatisfied|unsatisfied|somewhat dissatisfied|not satisfied',
    'very dissatisfied|extremely dissatisfied|very unsatisfied|completely dissatisfied',
  ],
  [
    'sehr zufrieden',
    'zufrieden|eher zufrieden',
    'neutral|teils teils|weder noch',
    'unzufrieden|eher unzufrieden',
    'sehr unzufrieden',
  ],
  ['sehr gut', 'gut', 'mittel|durchschnittlich|befriedigend', 'schlecht', 'sehr schlecht'],
  [
    'très satisfait|très satisfaite',
    'satisfait|satisfaite|plutôt satisfait',
    'neutre|moyen',
    'insatisfait|insatisfaite|plutôt insatisfait|peu satisfait',
    'très insatisfait|pas du tout satisfait',
  ],
  [
    'muy satisfecho|muy satisfecha',
    'satisfecho|satisfecha',
    'neutral|ni satisfecho ni insatisfecho',
    'insatisfecho|insatisfecha|poco satisfecho',
    'muy insatisfecho|nada satisfecho',
  ],
  [
    'とても満足|非常に満足|大変満足',
    '満足|やや満足',
    'どちらともいえない|普通',
    '不満|やや不満',
    'とても不満|非常に不満',
  ],
  [
    'strongly agree|completely agree',
    'agree|somewhat agree',
    'neutral|neither agree nor disagree|undecided|not sure',
    'disagree|somewhat disagree',
    'strongly disagree|completely disagree',
  ],
  [
    'very likely|extremely likely',
    'likely|somewhat likely',
    'neutral|neither likely nor unlikely|not sure|maybe',
    'unlikely|somewhat unlikely',
    'very unlikely|extremely unlikely|not at all likely',
  ],
  [
    'excellent|outstanding',
    'good',
    'average|fair|ok|okay|neutral',
    'poor|bad|below average',
    'very poor|very bad|terrible',
  ],
  ['excellent|outstanding', 'very good', 'good|average', 'fair', 'poor'],
  [
    'very useful|extremely useful|very helpful|extremely helpful',
    'useful|helpful',
    'somewhat useful|somewhat helpful|neutral',
    'not very useful|not so useful|not very helpful',
    'not useful|not at all useful|not helpful|not at all helpful',
  ],
];

const maps: readonly ReadonlyMap<string, number>[] = scales.map(
  (steps) =>
    new Map(
      steps.flatMap((words, at) => words.split('|').map((word) => [fold(word), steps.length - at] as const)),
    ),
);

/** 5 is best. Null where the texts are not all words of one scale. */
export function wordScale(texts: readonly string[]): ReadonlyMap<string, number> | null {
  if (texts.length === 0) return null;
  const words = texts.map(scaleWord);
  return maps.find((map) => words.every((word) => map.has(word))) ?? null;
}

/** The word of a scale in a cell, without its letter or points: `A. 非常满意`, `满意(4分)`. */
export function scaleWord(text: string): string {
  const folded = fold(text.slice(0, 80));
  return folded.replace(/^[a-g] ?[.、)] ?/, '').replace(/ ?\(\d{1,3} ?(?:分|points?)?\)$/, '');
}

const points =
  /^(\d{1,2})(?:\.0{1,2})?(?: ?(?:分|点|星|points?|stars?)| ?\/ ?\d{1,2}| ?[-–—:：.、(（=].{0,80})?$/;

/** The points in a cell: `4`, `4分`, `10 - Very likely`, `★★★★`, `8/10`. Null where it tells none. */
export function pointsIn(text: string): number | null {
  if (text.length > 100) return null;
  if (/^[★⭐☆]{1,10}$/u.test(text))
    return [...text].filter((letter) => letter === '★' || letter === '⭐').length;
  const parts = points.exec(text.normalize('NFKC'));
  return parts ? Number(parts[1]) : null;
}
