/** Scores as people are shown them: words from very satisfied to very dissatisfied, points, stars. */
import { fold } from '../../lib/fold.ts';
import { once } from '../../lib/once.ts';

/** Best first; the words of one step are alternatives. A scale that shares its words with a later one stands before it. */
const scales: readonly (readonly string[])[] = [
  [
    '非常满意|很满意|十分满意|极其满意|特别满意',
    '满意|比较满意|较满意',
    '一般|中立|普通|还可以|还行|尚可|基本满意',
    '不满意|不太满意|较不满意|比较不满意|不是很满意',
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
    'çok memnunum|çok memnun',
    'memnunum|memnun',
    'kararsızım|ne memnun ne değil',
    'memnun değilim|memnun değil',
    'hiç memnun değilim|hiç memnun değil',
  ],
  [
    'mycket nöjd|väldigt nöjd',
    'nöjd|ganska nöjd',
    'varken eller|neutral|varken nöjd eller missnöjd',
    'missnöjd|ganska missnöjd',
    'mycket missnöjd|väldigt missnöjd',
  ],
  [
    'meget tilfreds|svært fornøyd|veldig fornøyd',
    'tilfreds|fornøyd',
    'hverken eller|verken eller|neutral|nøytral',
    'utilfreds|misfornøyd',
    'meget utilfreds|svært misfornøyd|veldig misfornøyd',
  ],
  [
    'bardzo zadowolony|bardzo zadowolona',
    'zadowolony|zadowolona|raczej zadowolony',
    'neutralnie|ani zadowolony, ani niezadowolony|trudno powiedzieć',
    'niezadowolony|niezadowolona|raczej niezadowolony',
    'bardzo niezadowolony|bardzo niezadowolona',
  ],
  ['erittäin tyytyväinen', 'tyytyväinen', 'neutraali|en osaa sanoa', 'tyytymätön', 'erittäin tyytymätön'],
  [
    'sehr zufrieden',
    'zufrieden|eher zufrieden',
    'neutral|teils teils|weder noch',
    'unzufrieden|eher unzufrieden',
    'sehr unzufrieden',
  ],
  ['sehr gut', 'gut', 'mittel|mittelmäßig|durchschnittlich|befriedigend', 'schlecht', 'sehr schlecht'],
  [
    'très satisfait|très satisfaite',
    'satisfait|satisfaite|plutôt satisfait|plutôt satisfaite',
    'neutre|moyen',
    'insatisfait|insatisfaite|plutôt insatisfait|plutôt insatisfaite|peu satisfait|peu satisfaite',
    'très insatisfait|très insatisfaite|pas du tout satisfait|pas du tout satisfaite',
  ],
  [
    'muy satisfecho|muy satisfecha',
    'satisfecho|satisfecha',
    'neutral|ni satisfecho ni insatisfecho',
    'insatisfecho|insatisfecha|poco satisfecho|poco satisfecha',
    'muy insatisfecho|muy insatisfecha|nada satisfecho|nada satisfecha',
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
  [
    'extremely satisfied',
    'very satisfied',
    'moderately satisfied|somewhat satisfied',
    'slightly satisfied|not so satisfied|not very satisfied',
    'not at all satisfied',
  ],
  [
    'extremely useful|extremely helpful',
    'very useful|very helpful',
    'somewhat useful|somewhat helpful|moderately useful|moderately helpful',
    'not so useful|not so helpful|slightly useful|slightly helpful',
    'not at all useful|not at all helpful',
  ],
  ['extremely likely', 'very likely', 'somewhat likely', 'not so likely', 'not at all likely'],
  ['excellent', 'very good', 'good', 'not so good|fair', 'poor|bad'],
  ['优秀|优', '良好|良', '一般|中等|中|合格', '较差|差', '很差|非常差'],
  ['非常符合|完全符合', '比较符合|符合', '一般|不确定', '不太符合|不符合', '非常不符合|完全不符合'],
  ['强烈推荐', '推荐', '一般|中立', '不推荐', '强烈不推荐'],
  [
    'stimme voll zu|stimme völlig zu|stimme voll und ganz zu|trifft voll zu',
    'stimme zu|stimme eher zu|trifft zu|trifft eher zu',
    'neutral|teils teils|teils/teils|weder noch|unentschieden',
    'stimme nicht zu|stimme eher nicht zu|trifft nicht zu|trifft eher nicht zu',
    'stimme gar nicht zu|stimme überhaupt nicht zu|trifft gar nicht zu|trifft überhaupt nicht zu',
  ],
  [
    "tout à fait d'accord",
    "d'accord|plutôt d'accord",
    "neutre|ni d'accord ni pas d'accord",
    "pas d'accord|plutôt pas d'accord",
    "pas du tout d'accord",
  ],
  [
    'excellent',
    'très bien|très bon|très bonne',
    'bien|bon|bonne',
    'moyen|moyenne|passable',
    'mauvais|mauvaise|insuffisant',
  ],
  [
    'muy bueno|muy buena|excelente',
    'bueno|buena',
    'regular|normal|aceptable',
    'malo|mala',
    'muy malo|muy mala|pésimo',
  ],
  [
    'totalmente de acuerdo|muy de acuerdo',
    'de acuerdo',
    'neutral|ni de acuerdo ni en desacuerdo',
    'en desacuerdo',
    'totalmente en desacuerdo|muy en desacuerdo',
  ],
  [
    'muito satisfeito|muito satisfeita',
    'satisfeito|satisfeita',
    'neutro|indiferente|nem satisfeito nem insatisfeito',
    'insatisfeito|insatisfeita|pouco satisfeito|pouco satisfeita',
    'muito insatisfeito|muito insatisfeita|nada satisfeito|nada satisfeita',
  ],
  [
    'ótimo|ótima|excelente|muito bom|muito boa',
    'bom|boa',
    'regular|razoável',
    'ruim|mau',
    'péssimo|péssima|muito ruim',
  ],
  [
    'concordo totalmente|concordo plenamente',
    'concordo',
    'neutro|não concordo nem discordo|indiferente',
    'discordo',
    'discordo totalmente',
  ],
  [
    'molto soddisfatto|molto soddisfatta',
    'soddisfatto|soddisfatta|abbastanza soddisfatto|abbastanza soddisfatta',
    'neutrale|né soddisfatto né insoddisfatto',
    'insoddisfatto|insoddisfatta|poco soddisfatto|poco soddisfatta',
    'molto insoddisfatto|molto insoddisfatta|per niente soddisfatto',
  ],
  [
    'ottimo|ottima|eccellente',
    'buono|buona',
    'sufficiente|discreto|discreta',
    'scarso|scarsa|insufficiente',
    'pessimo|pessima',
  ],
  ['zeer tevreden', 'tevreden', 'neutraal', 'ontevreden', 'zeer ontevreden'],
  ['uitstekend|zeer goed', 'goed', 'voldoende|redelijk|neutraal', 'matig|onvoldoende|slecht', 'zeer slecht'],
  [
    'とても良い|非常に良い|大変良い|とても良かった',
    '良い|よい|良かった|やや良い',
    '普通|ふつう|どちらともいえない',
    '悪い|あまり良くない|やや悪い|良くなかった',
    'とても悪い|非常に悪い',
  ],
  [
    'とてもそう思う|強くそう思う',
    'そう思う|ややそう思う',
    'どちらともいえない',
    'そう思わない|あまりそう思わない',
    '全くそう思わない|まったくそう思わない',
  ],
  [
    '매우 만족|매우 만족함|매우 만족합니다',
    '만족|만족함|만족합니다',
    '보통|보통이다|보통입니다',
    '불만족|불만족함|불만족합니다',
    '매우 불만족|매우 불만족함|매우 불만족합니다',
  ],
  ['매우 그렇다', '그렇다', '보통이다|보통', '그렇지 않다|아니다', '전혀 그렇지 않다|매우 아니다'],
  [
    'очень доволен|очень довольна|полностью удовлетворен',
    'доволен|довольна|удовлетворен',
    'нейтрально|затрудняюсь ответить',
    'недоволен|недовольна|не удовлетворен',
    'очень недоволен|очень недовольна',
  ],
  [
    'отлично|очень хорошо',
    'хорошо',
    'нормально|удовлетворительно|средне',
    'плохо|неудовлетворительно',
    'очень плохо|ужасно',
  ],
  ['very happy|extremely happy', 'happy|quite happy', 'neutral|ok|okay', 'unhappy|not happy', 'very unhappy'],
  ['very good|great', 'good', 'average|fair|ok|okay|neutral', 'poor|bad', 'very poor|very bad|terrible'],
  ['sehr gut', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft|ungenügend'],
  [
    'far exceeded my expectations|far exceeded expectations|far above expectations',
    'exceeded my expectations|exceeded expectations|above expectations',
    'met my expectations|met expectations|as expected',
    'did not meet my expectations|did not meet expectations|below expectations',
    'far below expectations|far below my expectations',
  ],
  ['远超预期|大大超出预期', '超出预期|高于预期', '符合预期', '低于预期|不及预期', '远低于预期'],
  ['mycket bra', 'bra|ganska bra', 'okej|varken eller|neutral', 'dåligt|ganska dåligt', 'mycket dåligt'],
  [
    'meget godt|meget god|veldig bra|svært bra',
    'godt|god|bra',
    'middel|ok|hverken eller|verken eller',
    'dårligt|dårlig',
    'meget dårligt|meget dårlig|svært dårlig|veldig dårlig',
  ],
  [
    'bardzo dobrze|bardzo dobra|bardzo dobry',
    'dobrze|dobra|dobry',
    'średnio|średnia|przeciętnie',
    'źle|zła|słabo|słaba',
    'bardzo źle|bardzo zła|bardzo słabo',
  ],
  ['çok iyi|mükemmel', 'iyi', 'orta|ne iyi ne kötü', 'kötü', 'çok kötü'],
];

const maps = once((): readonly ReadonlyMap<string, number>[] =>
  scales.map(
    (steps) =>
      new Map(
        steps.flatMap((words, at) =>
          words.split('|').map((word) => [fold(word), steps.length - at] as const),
        ),
      ),
  ),
);

/** 5 is best. Null where the texts are not all words of one scale. */
export function wordScale(texts: readonly string[]): ReadonlyMap<string, number> | null {
  if (texts.length === 0) return null;
  const words = texts.map(scaleWord);
  return maps().find((map) => words.every((word) => map.has(word))) ?? null;
}

/** `satisfait(e)`, `satisfait·e`, `satisfecho/a`. */
const eitherGender = /(?<=[a-z]{4})(?:\([eao]\)|[·.•]e|\/[eao])(?= |$)/g;

/** The word of a scale in a cell, without its letter or points: `A. 非常满意`, `满意(4分)`. */
export function scaleWord(text: string): string {
  const folded = fold(text.slice(0, 80));
  const bare = folded.replace(/^[a-g] ?[.、)] ?/, '').replace(/ ?\(\d{1,3} ?(?:分|points?)?\)$/, '');
  return bare.replace(eitherGender, '');
}

const points =
  /^(\d{1,2})(?:\.0{1,2})?(?: ?(?:分|点|星|points?|stars?))?(?: ?\/ ?\d{1,2}| ?[-–—:：.、(（=].{0,80})?$/;

/** Hotels and members have stars as well, so that these are points, and no words that judge by themselves. */
const starred = ['一星', '二星', '三星', '四星', '五星'];

/** The points in a cell: `4`, `4分`, `10 - Very likely`, `★★★★`, `四星`, `8/10`. Null where it tells none. */
export function pointsIn(text: string): number | null {
  if (text.length > 100) return null;
  if (/^[★⭐☆]{1,10}$/u.test(text))
    return [...text].filter((letter) => letter === '★' || letter === '⭐').length;
  const stars = starred.indexOf(text.replace('两', '二'));
  if (stars >= 0) return stars + 1;
  const parts = points.exec(text.normalize('NFKC'));
  return parts ? Number(parts[1]) : null;
}
