/** The question of a survey that is meant: its id, its words in any language, or a part of them that fits only one. */
import { fold } from '../../lib/text/fold.ts';
import { fail } from '../errors.ts';
import type { Question, Survey } from '../records/survey.ts';

/** Throws `question.unknown` and `question.ambiguous`. */
export function questionNamed({ name, questions }: Survey, ref: string): Question {
  const wanted = fold(ref);
  const whole = questions.filter((one) => fold(one.id) === wanted);
  const found =
    wanted === ''
      ? []
      : ([
          whole,
          questions.filter((one) => wordsOf(one).includes(wanted)),
          questions.filter((one) => wordsOf(one).some((words) => words.includes(wanted))),
        ].find(({ length }) => length > 0) ?? []);
  const [only] = found;
  const named = (some: readonly Question[]) => some.map(({ id, text }) => ({ id, text }));
  if (only === undefined) throw fail('question.unknown', { ref, survey: name, questions: named(questions) });
  if (found.length > 1) throw fail('question.ambiguous', { ref, questions: named(found) });
  return only;
}

function wordsOf({ text }: Question): string[] {
  return [text.en, text['zh-CN']].flatMap((words) => (words === undefined ? [] : fold(words)));
}
