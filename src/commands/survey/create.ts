/** `survey create`: a survey of an event, with the questions of a template. */
import { basename } from 'node:path';
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { fold } from '../../lib/text/fold.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { templateNamed } from '../../porch/survey/template.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { eventOption, text } from '../options.ts';

export default command({
  arguments: { name: 'one' },
  options: { template: text('--template <NAME>'), event: eventOption },
  async run(context, { name: typed, template, event: ref }) {
    const name = typed.trim();
    if (name === '') throw fail('usage.missing-argument', { name: 'NAME', command: 'survey create' });
    if (template === undefined)
      throw fail('usage.missing-argument', { name: '--template', command: context.command });
    if (ref === undefined)
      throw fail('usage.missing-argument', { name: '--event', command: context.command });
    const { questions } = await templateNamed(context, template);
    return editRoster(context, ['events', 'surveys'], (change, roster) => {
      const event = resolveEvent(roster.events.values(), ref);
      const same = [...roster.surveys.values()].find(
        (one) => one.event === event.id && fold(one.name) === fold(name),
      );
      if (same) throw fail('survey.exists', { id: same.id, name: same.name });
      const id = change.add('surveys', {
        name,
        event: event.id,
        template: basename(template, '.json').toLowerCase(),
        questions,
      });
      return {
        said: [say('survey.created', { id, name, event: event.name, questions: questions.length })],
        next: [`regulars survey ask ${id} CLIENT`, `regulars survey results ${id}`],
      };
    });
  },
});
