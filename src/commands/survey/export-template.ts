/** `survey export-template`: the questions of a survey as a file that `survey create` and `survey edit` take. */
import { resolve } from 'node:path';
import { fail } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import { templateText } from '../../domain/survey/template.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { refuseToReplace, writeOutput } from '../../output/file.ts';
import { offering, wordingOf } from '../../porch/survey/wording.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { survey: 'one' },
  options: {},
  async run(context, { survey: ref }) {
    const { settings, cwd } = context;
    const file = settings.output;
    if (file === null) throw fail('usage.missing-argument', { name: '--output', command: context.command });
    const { surveys, answers } = await context.read(['surveys', 'answers']);
    const survey = resolveSurvey(surveys.values(), ref);
    const own = [...answers.values()].filter((one) => one.survey === survey.id);
    const content = templateText(offering(wordingOf(survey), own));
    const path = resolve(cwd, file);
    if (file !== '-') {
      if (!file.toLowerCase().endsWith('.json'))
        throw fail('output.format', { format: file.split('.').at(-1) ?? file, known: ['json'] });
      refuseToReplace(path, settings);
      if (!settings.dryRun) await writeOutput(path, [content], settings);
    }
    return {
      kind: 'receipt',
      said: [say('survey.exported', { survey: survey.name, path: file === '-' ? '-' : path })],
      columns: [
        { key: 'path', kind: 'text' },
        { key: 'questionCount', kind: 'int' },
      ],
      items: [{ path: file === '-' ? '-' : path, survey: survey.id, questionCount: survey.questions.length }],
      changed: [],
      undo: null,
      ...(file === '-' ? { content: [content] } : {}),
      next:
        file === '-'
          ? []
          : [`regulars survey create NAME --template ${shellWord(file)} --event ${survey.event}`],
      dryRun: settings.dryRun,
      written: true,
    };
  },
});
