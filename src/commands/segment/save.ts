/** `segment save`: keeps a condition under a name; a name that was saved before gets the new condition. */
import { fail } from '../../domain/errors.ts';
import { circleThrough } from '../../domain/segment/asking.ts';
import { readCondition } from '../../domain/segment/check.ts';
import { clientLanguage } from '../../domain/segment/language/client-language.ts';
import { shippedSegments } from '../../domain/segment/shipped.ts';
import { fold } from '../../lib/text/fold.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { selectedClients } from '../../porch/selected/selection.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { name: 'one', condition: 'some' },
  selects: 'clients',
  options: {},
  async run(context, { name, condition: words }) {
    const condition = words.join(' ').trim();
    const key = fold(name);
    if (key === '') throw fail('usage.missing-argument', { name: 'NAME', command: 'segment save' });
    if (shippedSegments.some(({ id }) => fold(id) === key)) throw fail('segment.shipped', { name });
    const { selected } = await selectedClients(context, condition);
    return editRoster(context, ['segments'], (change, roster) => {
      readCondition(condition, clientLanguage, context.todayIn(roster));
      const known = [...roster.segments.values()].find((segment) => fold(segment.name) === key);
      const path = known && circleThrough({ ...known, condition }, roster.segments.values());
      if (path) throw fail('segment.circular', { path });
      if (known) change.set('segments', known.id, { condition });
      else change.add('segments', { name: name.trim(), condition });
      return {
        said: [say('segment.saved', { name, count: selected.length })],
        next: [`regulars segment show ${shellWord(name.trim())}`],
      };
    });
  },
});
