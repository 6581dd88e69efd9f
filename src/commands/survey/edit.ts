/** `survey edit`: other words and questions, in one's own editor, from a file, or one question at a time. */
import { fail } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import type { Bilingual } from '../../domain/records/field.ts';
import { dimensions, type Question, questionFields, type Survey } from '../../domain/records/survey.ts';
import { questionNamed } from '../../domain/survey/question-named.ts';
import { editSurvey } from '../../porch/edit-survey.ts';
import { templateNamed } from '../../porch/survey-template.ts';
import { command } from '../command.ts';
import { flag, oneOf, text, whole } from '../options.ts';
import { isAnyTyped } from '../record-options.ts';

const kinds = questionFields.kind.choices;

interface Typed {
  readonly text: string | undefined;
  readonly kind: Question['kind'] | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly choice: readonly string[] | undefined;
  readonly dimension: Question['dimension'];
}

export default command({
  arguments: { survey: 'one' },
  options: {
    file: text('--file <FILE>'),
    rename: text('--rename <NAME>'),
    question: text('--question <QUESTION>'),
    add: text('--add <ID>'),
    remove: flag('--remove'),
    text: text('--text <TEXT>'),
    kind: oneOf('--kind <KIND>', kinds),
    min: whole('--min <N>'),
    max: whole('--max <N>'),
    choice: { ...text('--choice <TEXT>'), many: true as const },
    dimension: oneOf('--dimension <DIMENSION>', dimensions),
  },
  async run(context, { survey: ref, ...all }) {
    const { file, rename, question, add, remove, ...typed } = all;
    if (!isAnyTyped(all)) {
      if (!context.interactive)
        throw fail('usage.needs-terminal', {
          command: context.command,
          instead: `regulars survey edit ${ref} --file FILE, or --question`,
        });
      const { surveys } = await context.read(['surveys']);
      const { editInEditor } = await import('../../porch/survey-in-editor.ts');
      return editInEditor(context, resolveSurvey(surveys.values(), ref));
    }
    const which = [question, add, file].filter((one) => one !== undefined);
    if (which.length > 1) throw fail('usage.not-together', { one: '--question', other: '--add, --file' });
    if (question === undefined && remove === true)
      throw fail('usage.missing-argument', { name: '--question', command: context.command });
    if (question === undefined && add === undefined && isAnyTyped(typed))
      throw fail('usage.missing-argument', { name: '--question', command: context.command });
    const template = file === undefined ? null : await templateNamed(context, file);
    const language = context.words.language === 'zh-CN' ? 'zh-CN' : 'en';
    return editSurvey(context, ref, (survey) => ({
      name: rename?.trim() || survey.name,
      questions:
        template !== null
          ? template.questions
          : add !== undefined
            ? [...survey.questions, added(add, typed, language)]
            : question === undefined
              ? survey.questions
              : withQuestion(survey, question, remove === true ? null : typed, language),
    }));
  },
});

/** Without the question where nothing is typed of it. */
function withQuestion(
  survey: Survey,
  ref: string,
  typed: Typed | null,
  language: keyof Bilingual,
): readonly Question[] {
  const meant = questionNamed(survey, ref);
  return survey.questions.flatMap((one) => {
    if (one !== meant) return [one];
    return typed === null ? [] : [edited(one, typed, language)];
  });
}

function added(id: string, typed: Typed, language: keyof Bilingual): Question {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id))
    throw fail('usage.bad-shape', { option: '--add', value: id, like: ['catering', 'q7'] });
  const { text: words, kind } = typed;
  if (words === undefined || words.trim() === '' || kind === undefined)
    throw fail('usage.missing-argument', {
      name: kind === undefined ? '--kind' : '--text',
      command: 'survey edit',
    });
  return edited({ id, kind, text: {} }, typed, language);
}

/** Words are those of the language spoken; those of the other stay. */
function edited(question: Question, typed: Typed, language: keyof Bilingual): Question {
  const { text: words, choice, ...fields } = typed;
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    ...fitting(question, typed.kind ?? question.kind),
    ...Object.fromEntries(known),
    ...(words === undefined ? {} : { text: { ...question.text, [language]: words.trim() } }),
    ...(choice === undefined ? {} : { options: choice.map((one) => ({ [language]: one.trim() })) }),
  };
}

/** Without what a question of another kind does not have. */
function fitting({ min, max, options, ...question }: Question, kind: Question['kind']): Question {
  const isScored = kind === 'scale' || kind === 'nps';
  const isChosen = kind === 'choice' || kind === 'multi';
  return {
    ...question,
    kind,
    ...(isScored && min !== undefined ? { min } : {}),
    ...(isScored && max !== undefined ? { max } : {}),
    ...(isChosen && options !== undefined ? { options } : {}),
  };
}
