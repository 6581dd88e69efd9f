/** `survey form`: a workbook to fill in, one row a client, that `import` reads back. */
import { fail } from '../../domain/errors.ts';
import { command } from '../command.ts';
import { channelOption, flag, forOption } from '../options.ts';

export default command({
  arguments: { survey: 'one' },
  options: {
    for: forOption,
    attended: flag('--attended'),
    channel: channelOption,
    withoutConsent: flag('--without-consent'),
    again: flag('--again'),
  },
  async run(context, { survey: name, for: condition, attended, channel = 'email', withoutConsent, again }) {
    if (condition === undefined && attended !== true)
      throw fail('usage.missing-argument', { name: '--for', command: context.command });
    const { writeSurveyForm } = await import('../../porch/survey/write-form.ts');
    return writeSurveyForm(context, {
      name,
      condition: condition ?? '',
      attended: attended === true,
      channel,
      withoutConsent: withoutConsent === true,
      again: again === true,
    });
  },
});
