/** What a heading and the cells below it tell of a judgement, before it is known whether and how they are scores. */
import { fold } from '../../../lib/text/fold.ts';
import { pointsIn, pointsOutOf } from '../../cell/scales/scales.ts';
import { type Ends, endsIn, type Range } from './ends.ts';
import {
  inGrid,
  judging,
  judgingToo,
  lookingBack,
  ofDay,
  opening,
  recommending,
  satisfying,
} from './headings.ts';
import { mayBeOfOneself } from './of-oneself.ts';
import { type Telling, telling } from './score.ts';

export interface AskedColumn {
  /** As asked. */
  readonly heading: string;
  readonly folded: string;
  /** The different things said in it, blanks left out. */
  readonly said: readonly string[];
  /** Those of them that may be scores. */
  readonly texts: readonly string[];
  /** It asks how good something was. */
  readonly judges: boolean;
  /** It asks whether somebody would recommend it. */
  readonly recommends: boolean;
  /** It asks for a judgement, or stands in a grid of them. */
  readonly isAsked: boolean;
  /** It asks for remarks, and so few are said that they need be no scale. */
  readonly isOpen: boolean;
  /** One word alone may be anything: `OK` is a state, too. */
  readonly isLone: boolean;
  /** What stands beside it shows that it is judged. */
  readonly isJudged: boolean;
  /** Its words may say how well somebody does. */
  readonly isLoose: boolean;
  /** The numbers its heading names: `1-5`. */
  readonly numbers: Range | null;
  /** Where its scale begins and ends, as its heading or its cells say. */
  readonly ends: Ends | Range | null;
  /** What marks in it tell of a survey, and what words do. */
  readonly tells: Telling;
  readonly tellsInWords: Telling;
  /** Which way a scale goes that has these ends; null where nothing says so. */
  endsOf(range: Range | null): Ends | null;
}

/** What is known of the column besides. */
export interface Beside {
  readonly isJudged?: boolean;
  readonly region?: string | undefined;
  /** Which way the scales of the whole list go. */
  readonly legend?: Ends | null;
}

/** Of what is asked for remarks, fewer words are no scale. */
const fewWords = 3;
/** `1-5`, `von 0 bis 10`. */
const range =
  /(?:^|[^\d])([01]) ?[分点]? ?(?:[-–—~～〜到至]|to|al?|à|bis(?: zu)?|até|tot|till?|do|до) ?(10|[3-9])(?!\d)/;
/** What is said so is said of what one was asked about. */
const judged =
  /satisf|满意|满足|満足|zufrieden|soddisf|tevreden|만족|memnun|nöjd|tilfreds|fornøyd|zadowol|tyyty|довол|(?:strongly|completely|somewhat) (?:dis)?agree|[常全]不?同意|stimme (?:voll|eher|gar)|totalmente|tout à fait d'accord|そう思/i;

export function askedColumn(
  { heading, folded, said, texts }: Pick<AskedColumn, 'heading' | 'folded' | 'said' | 'texts'>,
  { isJudged = false, region, legend = null }: Beside,
): AskedColumn {
  const isJudging = judging.test(folded) || satisfying.test(folded);
  const judges = isJudging || judgingToo.test(folded);
  const recommends = recommending.test(folded) && !ofDay.test(folded);
  const isInGrid = inGrid.test(heading);
  const numbers = numbersIn(heading);
  const asked = fold(heading.slice(0, 300));

  function endsOf(known: Range | null): Ends | null {
    const own = endsIn(asked, known, region);
    if (own || recommends || !known || !legend) return own;
    return legend.min <= known.min && legend.max >= known.max ? legend : null;
  }

  const ends = endsOf(numbers) ?? numbers ?? (judges || recommends ? outOf(texts) : null);
  const isSure = recommends || satisfying.test(folded) || (ends !== null && isJudging);
  const isSaid = isSure || lookingBack.test(heading) || texts.some((text) => judged.test(text));
  return {
    heading,
    folded,
    said,
    texts,
    judges,
    recommends,
    isAsked: isSaid || judges || isInGrid,
    isOpen: opening.test(folded) && texts.length < fewWords,
    isLone: texts.length === 1 && !judges && !isInGrid,
    isJudged,
    isLoose: !isSaid && !judges && !isInGrid && mayBeOfOneself(folded),
    numbers,
    ends,
    tells: isSure ? telling.asked : telling.nothing,
    tellsInWords: isSaid ? telling.asked : telling.perhaps,
    endsOf,
  };
}

function numbersIn(heading: string): Range | null {
  const [, min, max] = range.exec(heading.normalize('NFKC').toLowerCase()) ?? [];
  return max === undefined ? null : { min: Number(min), max: Number(max) };
}

/** What the cells say that their points are of: `8/10`, which is a day where nothing is judged. */
function outOf(texts: readonly string[]): Range | null {
  const of = new Set(texts.map(pointsOutOf));
  const [max] = of;
  if (of.size !== 1 || max == null || max < 3 || max > 10) return null;
  return { min: texts.some((text) => pointsIn(text) === 0) ? 0 : 1, max };
}
