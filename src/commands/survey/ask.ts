/** `survey ask`: puts the questions of a survey to one client at the terminal, or takes in a stack of paper answers. */
import { fail } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import { resolveClient } from '../../domain/find.ts';
import { askingModes, keepAnswer } from '../../porch/survey/kept-answer.ts';
import { askQuestions } from '../../porch/survey/questions.ts';
import { confirmed } from '../../porch/typed/confirm.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { flag, oneOf } from '../options.ts';

export default command({
  arguments: { survey: 'one', ref: 'maybe' },
  options: { paper: flag('--paper'), mode: oneOf('--mode <MODE>', askingModes) },
  async run(context, { survey: name, ref, paper, mode }) {
    if (!context.interactive) {
      throw fail('usage.needs-terminal', {
        command: 'survey ask',
        instead: 'regulars import answers.csv --as survey',
      });
    }
    if (paper === true) {
      if (ref !== undefined) throw fail('usage.not-together', { one: '--paper', other: ref });
      if (mode !== undefined) throw fail('usage.not-together', { one: '--paper', other: '--mode' });
      const { paperStack } = await import('../../porch/survey/paper-stack.ts');
      return paperStack(context, name);
    }
    if (ref === undefined) throw fail('usage.missing-argument', { name: 'REF', command: context.command });
    const before = await context.read(['clients', 'surveys', 'answers']);
    const survey = resolveSurvey(before.surveys.values(), name);
    const client = resolveClient(before, ref);
    const last = [...before.answers.values()].findLast(
      (one) => one.survey === survey.id && one.client === client.id,
    );
    if (last)
      await confirmed(
        context,
        say('confirm.ask-again', { client: client.name, survey: survey.name, at: last.at ?? null }),
      );
    const said = await askQuestions(context, survey, client);
    const own = askingModes.find((one) => one === survey.template);
    return keepAnswer(context, survey, { client, said, mode: mode ?? own ?? 'terminal' });
  },
});
