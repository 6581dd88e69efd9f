/** `playbook run`: makes the follow-ups a playbook asks for, each once. */
import { churnAmong } from '../../domain/churn/standing.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { uncheckedAt } from '../../domain/kpi/unchecked.ts';
import { forEvent } from '../../domain/playbook/playbook.ts';
import { askedBy } from '../../domain/playbook/run.ts';
import type { Client } from '../../domain/records/client.ts';
import { segmentCollections } from '../../domain/segment/book.ts';
import { readCondition } from '../../domain/segment/check.ts';
import { clientLanguage } from '../../domain/segment/language/client-language.ts';
import { selects } from '../../domain/segment/select.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { matchContext } from '../../porch/selected/selection.ts';
import { playbookNamed } from '../../porch/typed/playbooks.ts';
import { madeSections } from '../../reports/day/playbooks.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { eventOption, forOption, ownerOption } from '../options.ts';
import { ownerMeant } from '../owner.ts';

export default command({
  arguments: { name: 'one' },
  options: { event: eventOption, for: forOption, owner: ownerOption },
  async run(context, { name: typed, event: ref, for: narrowed = '', owner }) {
    const { owner: me, limit } = context.settings;
    const { name, playbook } = playbookNamed(context, typed);
    return editRoster(
      context,
      [...segmentCollections, 'followups', 'losses', 'decisions'],
      (change, roster) => {
        const matching = matchContext(context, roster);
        const meets = (condition: string) =>
          selects(readCondition(condition, clientLanguage, matching.day), matching);
        const event = ref === undefined ? null : resolveEvent(roster.events.values(), ref);
        const isAmong = meets(narrowed);
        const { made, known, late, unreachable, letGo } = askedBy(playbook, roster.followups.values(), {
          name,
          event,
          day: matching.day,
          clients: [...roster.clients.values()].filter(isAmong),
          isFor: (step) => meets(forEvent(step.for, event?.id ?? '')),
          isLetGo: (client) =>
            churnAmong(matching.relationships.of(client), roster, matching.day).decision?.verdict === 'end',
          ownerOf: (client) => (owner === undefined ? (client.owner ?? me) : ownerMeant(context, owner)),
          spoken: context.words.formats.dayWithWeekday,
        });
        // Whoever is thought not to have come is written to as such.
        const unchecked =
          event === null || made.length === 0
            ? []
            : uncheckedAt(event, roster.registrations.values(), matching.day);
        for (const fields of made) change.add('followups', fields);
        const clients = new Set(made.map(({ client }) => client)).size;
        const before: Phrase[] = known > 0 ? [say('playbook.known', { count: known })] : [];
        return {
          said: [
            say('playbook.done', { title: playbook.title, followups: made.length, clients }),
            ...before,
            ...(late > 0 ? [say('playbook.late', { count: late })] : []),
          ],
          sections: madeSections(made, roster.clients, { most: limit ?? glance, me }),
          unchanged: [say('playbook.nobody', { title: playbook.title }), ...before],
          warnings: [
            ...(unchecked.length > 0 ? [say('kpi.nobody-in', { roles: unchecked })] : []),
            ...(unreachable.length === 0 ? [] : [say('playbook.unreachable', few(unreachable))]),
            ...(letGo.length === 0 ? [] : [say('playbook.let-go', few(letGo))]),
          ],
          before: unchecked.map(({ role }) => `regulars checkin ${event?.id} role:${role}`),
          next: ['regulars followup list', ...(made.length === 0 ? [] : ['regulars undo'])],
        };
      },
    );
  },
});

function few(clients: readonly Client[]) {
  return { count: clients.length, first: clients.slice(0, mostNamed).map(({ id, name }) => ({ id, name })) };
}

/** The most new follow-ups that are shown. */
const glance = 20;
/** The most clients left out that are named. */
const mostNamed = 5;
