/** Whether what stands under a heading are scores, and of which scale. */
import { foldHeading } from './headings.ts';
import { pointsIn, scaleWord, wordScale } from './scales.ts';

/** One kind word is no scale. */
const fewWords = 3;

export interface Scored {
  readonly kind: 'nps' | 'scale';
  readonly min: number;
  readonly max: number;
  /** Nothing but a survey asks for this; a rating may stand in any list. */
  readonly sure: boolean;
  /** Null where a cell tells no score. */
  read(text: string): number | null;
}

const recommending =
  /recommend|推荐|empfehl|recommand|recomend|raccomand|consiglier|aanbevel|すすめ|勧め|추천/;
const satisfying = /satisf|满意|满足|zufrieden|soddisf|tevreden|satisfec|만족/;
/** Asked for in people's own words. */
const opening = /建议|意见|原因|comment|suggest|anything else|\bwhy\b|anmerkung|remarque|comentario/;
const judging =
  /satisf|满意|zufrieden|soddisf|tevreden|만족|bewert|évalu|evalu|calific|valut|beoordel|rating|\brate\b|\bscore\b|quality|useful|helpful|\bhow (?:good|well|would you|was|were|did you (?:like|enjoy|find))|agree|enjoy|评分|评价|打分|质量|满足|体验|同意|专业|有用|帮助/;
/** A row of a grid, whose question stands in front of the brackets. */
const inGrid = /[)）\]：:]\s*$|[—–-]{1,2}[^—–-]{1,60}$/;
const range = /(?:^|[^\d])([01]) ?(?:[-–—~～到至]|to) ?(10|[3-9])(?!\d)/;

/** `texts` are the different things said under the heading, blanks left out. */
export function scoredBy(heading: string, texts: readonly string[]): Scored | null {
  if (texts.length === 0) return null;
  const folded = foldHeading(heading);
  const isOpen = opening.test(folded) && texts.length < fewWords;
  const words = isOpen ? null : wordScale(texts);
  if (words)
    return { kind: 'scale', min: 1, max: 5, sure: true, read: (text) => words.get(scaleWord(text)) ?? null };
  const scores = texts.map(pointsIn);
  if (!scores.every((score) => score !== null)) return null;
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  const ends = range.exec(heading.normalize('NFKC').toLowerCase());
  const top = ends ? Number(ends[2]) : high > 7 ? 10 : high > 5 ? 7 : 5;
  const bottom = ends ? Number(ends[1]) : low === 0 ? 0 : 1;
  if (low < bottom || high > top || high > 10) return null;
  if (recommending.test(folded) && (ends === null || top === 10))
    return { kind: 'nps', min: 0, max: 10, sure: true, read: pointsIn };
  const isScore =
    ends !== null || recommending.test(folded) || judging.test(folded) || (inGrid.test(heading) && high > 1);
  const sure = recommending.test(folded) || satisfying.test(folded);
  return isScore ? { kind: 'scale', min: bottom, max: top, sure, read: pointsIn } : null;
}
