/** Scores as people are shown them: words from very satisfied to very dissatisfied, points, stars. */
import { once } from '../../../lib/once.ts';
import { isNoAnswer } from '../no-answer.ts';
import { type Ladder, stepsOfWords, wordForm } from './ladders.ts';

/** What the words of a column are worth. */
export interface WordScale {
  /** So many steps; the best is the highest. */
  readonly max: number;
  /** Said in the column, and on no step. */
  readonly unknown: readonly string[];
  /** Null where it tells no step. */
  read(text: string): number | null;
}

/** More different things are said in one's own words. */
const mostWords = 60;

/** No word of any scale. */
const isNumber = /^[\d .,]+$/;

/** Null where the texts are not all words of one scale. */
export function wordScale(texts: readonly string[]): WordScale | null {
  const scale = scaleIn(texts);
  return scale && scale.unknown.length === 0 ? scale : null;
}

/** The scale that most of the texts are words of, in one language or several; null where none is a word of any. */
export function scaleIn(texts: readonly string[]): WordScale | null {
  if (texts.length > 4 * mostWords || texts.every((text) => isNumber.test(text))) return null;
  const said = new Map(texts.map((text) => [wordForm(text), text]));
  if (said.size > mostWords) return null;
  const words = [...said].map(([form, text]): Word => ({ text, forms: formsOf(form, text) }));
  const chosen = chosenFor(words);
  const [first] = chosen.ladders;
  if (!first) return null;
  return {
    max: first.steps,
    unknown: chosen.rest.map(({ text }) => text).filter((text) => !isNoAnswer(text)),
    read: (text) => {
      const forms = formsOf(wordForm(text), text);
      for (const ladder of chosen.ladders) {
        const step = stepOf(forms, ladder);
        if (step !== undefined) return step;
      }
      return null;
    },
  };
}

interface Word {
  readonly text: string;
  readonly forms: readonly string[];
}

interface Chosen {
  readonly ladders: readonly Ladder[];
  readonly rest: readonly Word[];
}

/** The family that leaves the fewest words over: its best ladder, and for what is left those of other languages. */
function chosenFor(words: readonly Word[]): Chosen {
  const families = new Set(words.flatMap(({ forms }) => laddersOf(forms).map(({ family }) => family)));
  let best: Chosen = { ladders: [], rest: words };
  for (const family of families) {
    const found = inFamily(words, family);
    const isBetter =
      found.rest.length < best.rest.length ||
      (found.rest.length === best.rest.length && found.ladders.length < best.ladders.length);
    if (isBetter) best = found;
  }
  return best;
}

function inFamily(words: readonly Word[], family: number): Chosen {
  const chosen: Ladder[] = [];
  let rest = words;
  while (rest.length > 0) {
    const steps = chosen[0]?.steps;
    const some = rest.flatMap(({ forms }) => laddersOf(forms));
    const fitting = [...new Set(some)].filter(
      (ladder) => ladder.family === family && (steps ?? ladder.steps) === ladder.steps,
    );
    const best = bestOf(fitting, rest);
    if (!best) break;
    chosen.push(best);
    rest = rest.filter(({ forms }) => stepOf(forms, best) === undefined);
  }
  return { ladders: chosen, rest };
}

/** A longer scale is meant where at least so many of its steps are said. */
const usualSteps = 5;

/** That holds most of the words, then tells most of them apart, then has most of its steps said, then stands first. */
function bestOf(fitting: readonly Ladder[], words: readonly Word[]): Ladder | null {
  const ranked = fitting.map((ladder) => {
    const steps = words.map(({ forms }) => stepOf(forms, ladder)).filter((step) => step !== undefined);
    const apart = new Set(steps).size;
    const isUsual = ladder.steps <= usualSteps || apart >= usualSteps;
    return { ladder, marks: [steps.length, isUsual ? 1 : 0, apart, apart / ladder.steps, -ladder.at] };
  });
  const [first] = ranked.sort((a, b) => compared(b.marks, a.marks));
  return first?.ladder ?? null;
}

function compared(marks: readonly number[], others: readonly number[]): number {
  for (const [at, mark] of marks.entries()) {
    const difference = mark - (others[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function laddersOf(forms: readonly string[]): readonly Ladder[] {
  return forms.flatMap((form) => (stepsOfWords().get(form) ?? []).map(({ ladder }) => ladder));
}

function stepOf(forms: readonly string[], ladder: Ladder): number | undefined {
  for (const form of forms) {
    const found = stepsOfWords()
      .get(form)
      ?.find((step) => step.ladder === ladder);
    if (found) return found.step;
  }
  return undefined;
}

/** Between what is said in two languages: `Satisfied / 满意`, `Satisfied 满意`. */
const between =
  /\s*[/|\n()（）]\s*|(?<=[a-zà-ÿ])\s*(?=[\u3040-\u9fff\uac00-\ud7a3])|(?<=[\u3040-\u9fff\uac00-\ud7a3])\s+(?=[a-z])/i;
const face = once(() => /^\p{Extended_Pictographic}/u);

/** The word, or what it is said with: in two languages at once, both of which are words of a scale, or after a face. */
function formsOf(form: string, text: string): readonly string[] {
  const known = stepsOfWords();
  if (known.has(form) || text.length > 80) return [form];
  const drawn = text.charCodeAt(0) > 0x2000 ? face().exec(text)?.[0] : undefined;
  if (drawn !== undefined && known.has(drawn)) return [drawn];
  const parts = text
    .split(between)
    .map(wordForm)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => known.has(part)) ? parts : [form];
}

const points =
  /^(\d{1,2})(?:[.,]0{1,2})?(?: ?(?:分|点|星|points?|stars?))?(?:(?: ?\/ ?| (?:out )?of | von | sur | de | su | van | из )\d{1,2}| ?[-–—:：.、(（=].{0,80})?$/;

/** Hotels and members have stars as well, so that these are points, and no words that judge by themselves. */
const starred = ['一星', '二星', '三星', '四星', '五星'];

/** `4/5`, `8 out of 10`: of how many points; null where that is not said. */
export function pointsOutOf(text: string): number | null {
  const found =
    /^\d{1,2}(?:[.,]0{1,2})?(?: ?\/ ?| (?:out )?of | von | sur | de | su | van | из )(\d{1,2})$/.exec(
      text.normalize('NFKC'),
    );
  return found ? Number(found[1]) : null;
}

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
