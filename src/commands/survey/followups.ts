/** `survey followups`: makes a follow-up for everybody who was unhappy, each once. */
import { resolveSurvey } from '../../domain/find/named.ts';
import { thresholdsOf } from '../../domain/records/thresholds.ts';
import { segmentCollections } from '../../domain/segment/book.ts';
import { readCondition } from '../../domain/segment/check.ts';
import { clientLanguage } from '../../domain/segment/language/client-language.ts';
import { selects } from '../../domain/segment/select.ts';
import { unhappyAmong } from '../../domain/survey/unhappy.ts';
import { unhappyFollowups } from '../../domain/survey/unhappy-followups.ts';
import { addDays } from '../../lib/time/day.ts';
import { wordsOf } from '../../output/cell.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { byToday } from '../../porch/selected/judgement.ts';
import { matchContext } from '../../porch/selected/selection.ts';
import { answersTo } from '../../porch/survey/answers.ts';
import { readDay } from '../../porch/typed/day.ts';
import { madeSections } from '../../reports/day/playbooks.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { forOption, ownerOption, text } from '../options.ts';
import { ownerMeant } from '../owner.ts';

export default command({
  arguments: { survey: 'one' },
  options: { due: text('--due <DAY>'), for: forOption, owner: ownerOption },
  async run(context, { survey: name, due: typed, for: narrowed = '', owner }) {
    const { owner: me, limit } = context.settings;
    const today = context.todayIn(await context.read([]));
    const day = typed === undefined ? undefined : await readDay(typed, today);
    return editRoster(context, [...segmentCollections, 'followups'], (change, roster) => {
      const survey = resolveSurvey(roster.surveys.values(), name);
      const matching = matchContext(context, roster);
      const limits = thresholdsOf(roster.settings);
      const event = roster.events.get(survey.event)?.name ?? survey.name;
      const { counting } = answersTo(context, byToday(context, roster), survey);
      const unhappy = unhappyAmong(survey, counting, limits);
      const { made, known, unreachable, nameless } = unhappyFollowups(survey, unhappy, {
        clients: roster.clients,
        followups: roster.followups.values(),
        due: day ?? addDays(matching.day, limits['unhappy.days']),
        isAmong: selects(readCondition(narrowed, clientLanguage, matching.day), matching),
        ownerOf: (client) => (owner === undefined ? (client.owner ?? me) : ownerMeant(context, owner)),
        words: (one) => ({
          text: wordsOf(say('unhappy.task', { event, ...one }), context.words),
          say: wordsOf(say('unhappy.say', { event }), context.words),
        }),
      });
      for (const fields of made) change.add('followups', fields);
      const before = known > 0 ? [say('playbook.known', { count: known })] : [];
      const few = unreachable.slice(0, mostNamed).map(({ id, name: called }) => ({ id, name: called }));
      return {
        said: [say('unhappy.made', { survey: survey.name, followups: made.length }), ...before],
        unchanged: [say('unhappy.nobody', { survey: survey.name, answers: counting.length }), ...before],
        sections: madeSections(made, roster.clients, { most: limit ?? glance, me }),
        warnings: [
          ...(unreachable.length > 0
            ? [say('playbook.unreachable', { count: unreachable.length, first: few })]
            : []),
          ...(nameless > 0 ? [say('unhappy.nameless', { answers: nameless })] : []),
        ],
        next: [made.length === 0 ? `regulars survey results ${survey.id}` : 'regulars followup list'],
      };
    });
  },
});

/** The most new follow-ups that are shown. */
const glance = 20;
/** The most clients left out that are named. */
const mostNamed = 5;
