/** Whether what stands under a heading are scores, and of which scale. */

import { fold } from '../../lib/fold.ts';
import { areStars, isDrawn, shareIn, signScale } from '../cell/drawn-marks.ts';
import { isNoAnswer } from '../cell/no-answer.ts';
import { saysNothing } from '../cell/nothing.ts';
import { pointsIn, pointsOutOf, scaleIn, wordScale } from '../cell/scales.ts';
import { isYesOrNo } from '../cell/yes-no.ts';
import { asAsked } from '../heading/bare.ts';
import { foldHeading } from '../heading/heading-words.ts';
import { type Ends, endsIn, type Range } from './ends.ts';
import { labelledMarks, mostOf, wordOf } from './labelled-marks.ts';
import { isConsent, mayBeOfOneself } from './of-oneself.ts';
import { besides, type Worth, withWorth } from './said-scores.ts';
import { wordedScale } from './worded.ts';

/** Of a scale in words. */
const mostSteps = 7;
const longestStep = 40;
/** One kind word is no scale. */
const fewWords = 3;

/** What a column tells of a survey: `asked` is what only a survey asks, `half` what two columns of make one, and three columns of `perhaps` are enough of one, whose words may say how well somebody speaks English. A rating may stand in any list. */
export const telling = { nothing: 0, perhaps: 1, half: 1.5, asked: 3 } as const;

/** What is known of a column that its heading does not say. */
export interface Judging {
  /** What stands beside it shows that it is judged. */
  readonly isJudged?: boolean;
  readonly region?: string | undefined;
  /** Which way the scales of the whole list go. */
  readonly legend?: Ends | null;
  /** What a person said that its words count. */
  readonly worth?: Worth | null;
}

export interface Scored {
  readonly kind: 'nps' | 'scale';
  readonly min: number;
  readonly max: number;
  readonly tells: (typeof telling)[keyof typeof telling];
  /** Its words may say how well somebody does, or whether they would, just as well. */
  readonly isLoose: boolean;
  /** The first is the best, so that its marks are read the other way. */
  readonly isTurned: boolean;
  /** Nothing says of how many points it is. */
  readonly isSupposed?: boolean;
  /** Null where a cell tells no score. */
  read(text: string): number | null;
}

const recommending =
  /recommend|\bnps\b|net promoter|净推荐|推荐|empf(?:e|ie)hl|recommand|порекоменд|рекоменд|tavsiye|ajanl|recomend|recomiend|raccomand|consiglier|aanbev(?:el|eel|al)|aanraden|aanraadt|anbefal|rekommend|polec|rekomend|doporuc|odporuc|preporuc|priporoc|препоръч|порад(?:ит|ил)|recoman|suosit|\boner(?:ir|me)|συστ(?:ην|ησ)|συνιστ|προτειν|ממליצ|תמליצ|توصي|ستوصي|แนะน|gioi thieu|rekomendasi|merekomendasi|\brefer (?:us|a friend)|\btell (?:a friend|your friends)|介绍给|推薦|すすめ|勧め|劝め|荐め|추천/;
const satisfying =
  /hai long|พอใจ|kepuasan|\bpuas\b|satisf|满意|满足|満足|zufrieden|soddisf|tevreden|satisfec|만족|nojd|tilfreds|fornoyd|zadowol|довол|удовлетвор|memnun|tyytyv|spokojen|eleged/;
/** Asked for in people's own words. */
const opening = /建议|意见|原因|comment|suggest|anything else|\bwhy\b|anmerkung|remarque|comentario/;
const judging =
  /satisf|满意|zufrieden|soddisf|tevreden|만족|bewert|évalu|evalu|calific|valut|beoordel|rating|\brate\b|\bscore\b|quality|useful|helpful|\bhow (?:good|well|would you|was|were|did you (?:like|enjoy|find))|agree|enjoy|评分|评价|打分|质量|满足|満足|体验|同意|专业|有用|帮助/;
/** What is judged is the whole of it. */
export const onTheWhole =
  /\boverall\b|insgesamt|gesamt|\bglobal|\bgenerale?\b|complessiv|ensemble|总体|整体|总的|总评|综合|総合|全体|전체|전반|в целом|общая|ogoln/;
/** What has stars that nobody gave who was there. */
const starred =
  /hotel|category|kategorie|categori|stars?\b|sterne|etoiles|estrellas|priorit|potential|level|class|rank|\btier\b|酒店|星级|等级|级别|优先|重要/;
const fivePoints = { kind: 'scale', min: 1, max: 5 } as const;
/** Asked for on some scale, whatever it is. */
const rating =
  /\brat(?:e|ing)s?\b|\bgrade\b|bewert|valoraci|calificaci|avalia|valutazion|beoordeling|evaluation|评分|评价|打分|評価|평가|оцен/;
/** Asked of several things, and not of how one of them was. */
const choosing = /^(?:\W|\d)*(?:which|what|who|welche|was|wer|quel|que|cual|qual|che|哪|什么)/;
/** What is said so is said of what one was asked about. */
const judged =
  /satisf|满意|满足|満足|zufrieden|soddisf|tevreden|만족|memnun|nöjd|tilfreds|fornøyd|zadowol|tyyty|довол|(?:strongly|completely|somewhat) (?:dis)?agree|[常全]不?同意|stimme (?:voll|eher|gar)|totalmente|tout à fait d'accord|そう思/i;
/** Of what is said in one's own words, a few are words of a scale by chance. */
const isRemark =
  /建议|意见|原因|suggest|anything else|\bwhy\b|anmerkung|remarque|comentario|^(?:any |other |further |your )?comments?\b/;
/** Asked of what is over, or of what is ours: any other question may be about who answers it. */
const lookingBack =
  /^(?:\W|\d)*(?:how (?:was|were|did you (?:like|enjoy|find)|(?:would|do) you rate (?:the|this|our))\b|wie (?:war(?:en)?|fanden|bewerten sie (?:die|das|den|unsere?))\b|wie (?:hat|haben) .*gefallen|comment (?:était|étaient|avez-vous trouvé)|c[oó]mo (?:fue|estuv)|(?:come|com') ?(?:è|é) stat|hoe (?:was|waren|vond))|pareci(?:[oó]|eron)|(?:觉得|认为|感觉) ?[本这此][次届场].*(?:如何|怎么样|怎样)/i;
/** The same in words that stand over marks of other things as well, so that they make no survey of a list. */
const judgingToo =
  /\boverall\b|impression|valora|\bvalore (?:el|las?|los|su|nuestr)|\bavali(?:e|ar|a|acao|acoes)\b|\bhow (?:easy|clear|relevant)|value for money|\bease of\b|apreci|apprecia|beoordeel|eindruck|gefallen|giudizi|\bnote (?:globale|generale|d[eu]\b|sur\b)|\bvurder|bedom|\bbetyg|intryck|inntrykk|\bocen|hodno[ct]|оцен|впечатл|degerlendir|ertekel|\barvio|평가|평점|印象/;
/** What somebody wrote, though it may be a word of a scale. */
const written = /^(?:评价|评论|反馈)(?:内容|详情)$|^评[语论]$/;
/** So many of something are no score. */
const counting = /quantity|\bqty\b|\bnumber of\b|\bhow many\b|\banzahl\b|数量|人数|几位|多少人/;
/** In them a plus says: or more. */
const ofCounts =
  /\bguests?\b|\bage\b|\bage ?(?:band|group)|\bkids\b|\bchildren\b|begleit|\balter\b|年龄|人数/;
const ofDay = /\b(?:date|datum|fecha)$|日期$/;
const ofPrice = /discount|rabatt|remise|descuento|desconto|sconto|折扣|优惠/;
/** A row of a grid, whose question stands in front of the brackets. */
const inGrid = /[)）\]：:]\s*$|[—–-]{1,2}[^—–-]{1,60}$/;
const range =
  /(?:^|[^\d])([01]) ?[分点]? ?(?:[-–—~～〜到至]|to|al?|à|bis(?: zu)?|até|tot|till?|do|до) ?(10|[3-9])(?!\d)/;

/** What a recommendation that is out of ten is called. */
const ofTen =
  /(?<!\d)10(?!\d)|\bnps\b|net promoter|净推荐|\b(?:ten|zehn|dix|diez|dez|dieci|tien)\b|(?:满分|到|至)十|十分制/;

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
  const asks = (satisfying.test(folded) || rating.test(folded)) && !opening.test(folded);
  return isFew && mayBeSteps && asks && !isRemarkOf(folded, words) && !choosing.test(folded)
    ? (known?.unknown ?? words)
    : [];
}

function isRemarkOf(folded: string, texts: readonly string[]): boolean {
  return written.test(folded) && texts.some((text) => pointsIn(text) === null);
}

function judgedBy(
  written: string,
  said: readonly string[],
  { isJudged = false, region, legend = null }: Judging,
): Scored | null {
  const heading = asAsked(written);
  const folded = foldHeading(heading);
  const bySigns = ofCounts.test(folded)
    ? null
    : signScale(said.filter((text) => text !== '' && !isNoAnswer(text)));
  if (bySigns)
    return { ...fivePoints, tells: telling.nothing, isLoose: false, isTurned: false, read: bySigns };
  const texts = said.filter((text) => !saysNothing(text) && !isNoAnswer(text));
  if (texts.length === 0) return null;
  if (counting.test(folded) || isConsent(folded, texts)) return null;
  if (isRemarkOf(folded, texts)) return null;
  const isJudging = judging.test(folded) || satisfying.test(folded);
  const judges = isJudging || judgingToo.test(folded);
  const isOpen = opening.test(folded) && texts.length < fewWords;
  // One word alone may be anything: `OK` is a state, too.
  const isLone = texts.length === 1 && !judges && !inGrid.test(heading);
  const recommends = recommending.test(folded) && !ofDay.test(folded);
  const bounds = range.exec(heading.normalize('NFKC').toLowerCase());
  const numbers = bounds && { min: Number(bounds[1]), max: Number(bounds[2]) };
  const asked = fold(heading.slice(0, 300));
  const ends = endsOf(numbers) ?? numbers ?? (judges || recommends ? outOf(texts) : null);
  const isSure = recommends || satisfying.test(folded) || (ends !== null && isJudging);
  const isSaid = isSure || lookingBack.test(heading) || texts.some((text) => judged.test(text));
  const isLoose = !isSaid && !judges && !inGrid.test(heading) && mayBeOfOneself(folded);
  const inWords = isSaid ? telling.asked : telling.perhaps;
  const isAsked = isSaid || judges || inGrid.test(heading);
  const isOfFive = isAsked && !recommends && (numbers === null || numbers.max === 5);
  const ofFive = isOfFive ? within({ isTurned: false, ...ends, min: 1, max: 5 }) : null;
  const words =
    isOpen || isLone
      ? null
      : wordedScale(
          said.filter((text) => !saysNothing(text)),
          isAsked && !isRemark.test(folded),
          ofFive,
        );
  if (words)
    return {
      kind: 'scale',
      min: 1,
      max: words.max,
      tells: words.isSure ? inWords : telling.nothing,
      isLoose: isLoose || !words.isSure,
      isTurned: false,
      read: words.read,
    };
  const labelled = isOpen ? null : labelledMarks(texts);
  if (labelled) return { kind: 'scale', ...labelled, tells: inWords, isLoose };
  const tells = isSure ? telling.asked : telling.nothing;
  if (ends !== null || recommends) {
    const { min, max, isTurned } = { isTurned: false, ...(ends ?? { min: 0, max: 10 }) };
    const read = within({ min, max, isTurned });
    const told = texts.filter((text) => read(text) !== null);
    // What is asked for is said, so that what is something else in a few cells is a slip.
    if (told.length === 0 || told.length * 2 < texts.length) return null;
    return recommends && max === 10
      ? {
          kind: 'nps',
          min: 0,
          max,
          tells,
          isLoose: false,
          isTurned,
          isSupposed: ends === null && !ofTen.test(folded),
          read: min === 0 ? read : within({ min: 0, max, isTurned: false }),
        }
      : { kind: 'scale', min, max, tells, isLoose: false, isTurned, read };
  }
  const shares = texts.map(shareIn);
  if (judges && !ofPrice.test(folded) && texts.length > 1 && !shares.includes(null))
    return { kind: 'scale', min: 0, max: 100, tells, isLoose: false, isTurned: false, read: shareIn };
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
    tells: isWorded ? inWords : tells,
    isLoose: isWorded && isLoose,
    read: within(found),
  };

  function endsOf(known: Range | null): Ends | null {
    const own = endsIn(asked, known, region);
    if (own || recommends || !known || !legend) return own;
    return legend.min <= known.min && legend.max >= known.max ? legend : null;
  }
}

/** What the cells say that their points are of: `8/10`, which is a day where nothing is judged. */
function outOf(texts: readonly string[]): Range | null {
  const of = new Set(texts.map(pointsOutOf));
  const [max] = of;
  if (of.size !== 1 || max == null || max < 3 || max > 10) return null;
  return { min: texts.some((text) => pointsIn(text) === 0) ? 0 : 1, max };
}

function within({ min, max, isTurned }: Ends): (text: string) => number | null {
  return (text) => {
    const score = pointsIn(text);
    if (score === null || score < min || score > max) return null;
    return isTurned ? min + max - score : score;
  };
}
