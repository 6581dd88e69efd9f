/** `survey copy`: the same questions under another name, of this event or another; nobody was asked them yet. */
import { fail } from '../../domain/errors.ts';
import { resolveEvent, resolveSurvey } from '../../domain/find/named.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { checkName } from '../../porch/survey/edit.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { eventOption } from '../options.ts';

export default command({
  arguments: { survey: 'one', name: 'one' },
  options: { event: eventOption },
  async run(context, { survey: ref, name: typed, event: about }) {
    const name = typed.trim();
    if (name === '') throw fail('usage.missing-argument', { name: 'NAME', command: context.command });
    return editRoster(context, ['events', 'surveys'], (change, roster) => {
      const survey = resolveSurvey(roster.surveys.values(), ref);
      const id = about === undefined ? survey.event : resolveEvent(roster.events.values(), about).id;
      checkName(roster.surveys.values(), id, name);
      const { template, questions } = survey;
      const copy = change.add('surveys', { name, event: id, template, questions });
      const event = roster.events.get(id)?.name ?? id;
      return {
        said: [say('survey.created', { id: copy, name, event, questions: questions.length })],
        next: [`regulars survey edit ${copy}`, `regulars survey ask ${copy} CLIENT`],
      };
    });
  },
});
