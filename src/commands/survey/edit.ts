/** `survey edit`: other words and questions, in one's own editor, from a file, or one question at a time. */
import { fail } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import { questionFields, type Survey } from '../../domain/records/survey.ts';
import { editSurvey } from '../../porch/survey/edit.ts';
import { templateNamed } from '../../porch/survey/template.ts';
import { command } from '../command.ts';
import { flag, oneOf, text, whole } from '../options.ts';
import { isAnyTyped, optionsOf } from '../record-options.ts';
import { matrixKind, type Typed, withAdded, withChanged, without } from './question-typed.ts';

export default command({
  arguments: { survey: 'one' },
  options: {
    file: text('--file <FILE>'),
    rename: text('--rename <NAME>'),
    question: text('--question <QUESTION>'),
    add: text('--add <ID>'),
    remove: flag('--remove'),
    place: whole('--place <N>'),
    ...optionsOf(questionFields),
    kind: oneOf('--kind <KIND>', [...questionFields.kind.choices, matrixKind] as const),
    row: { ...text('--row <TEXT>'), many: true as const },
    expectationOf: text('--expectation-of <QUESTION>'),
  },
  async run(context, { survey: ref, ...all }) {
    const { file, rename, question, add, remove, kind, row, place, ...fields } = all;
    if (!isAnyTyped(all)) {
      if (!context.interactive)
        throw fail('usage.needs-terminal', {
          command: context.command,
          instead: `regulars survey edit ${ref} --file FILE, or --question`,
        });
      const { surveys } = await context.read(['surveys']);
      const { editInEditor } = await import('../../porch/survey/in-editor.ts');
      return editInEditor(context, resolveSurvey(surveys.values(), ref));
    }
    const typed: Typed = { kind, row, place, fields };
    const isOtherwise = isAnyTyped({ kind, row, place, ...fields });
    const which = [question, add, file].filter((one) => one !== undefined);
    if (which.length > 1) throw fail('usage.not-together', { one: '--question', other: '--add, --file' });
    if (question === undefined && (remove === true || (add === undefined && isOtherwise)))
      throw fail('usage.missing-argument', { name: '--question', command: context.command });
    if (remove === true && isOtherwise)
      throw fail('usage.not-together', { one: '--remove', other: '--text, --kind, ...' });
    const template = file === undefined ? null : await templateNamed(context, file);
    const language = context.words.language === 'zh-CN' ? 'zh-CN' : 'en';
    const around = { language, command: context.command } as const;
    const questionsOf = (survey: Survey) => {
      if (template !== null) return template.questions;
      if (add !== undefined) return withAdded(survey, add, typed, around);
      if (question === undefined) return survey.questions;
      return remove === true ? without(survey, question) : withChanged(survey, question, typed, around);
    };
    return editSurvey(context, ref, (survey) => ({
      name: rename?.trim() || survey.name,
      questions: questionsOf(survey),
    }));
  },
});
