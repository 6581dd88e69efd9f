/** `action list`: what is done about which questions of surveys, and what came of it. */
import { resolveEvent, resolveSurvey } from '../../domain/find/named.ts';
import { fold } from '../../lib/text/fold.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { actionCollections, actionsReport } from '../../reports/survey/actions.ts';
import { command } from '../command.ts';
import { eventOption, judging, oneOf, ownerOption, text } from '../options.ts';
import { ownerMeant } from '../owner.ts';

export default command({
  arguments: {},
  options: {
    state: oneOf('--state <STATE>', ['open', 'done', 'dropped', 'all']),
    survey: text('--survey <SURVEY>'),
    event: eventOption,
    owner: ownerOption,
    ...judging,
  },
  async run(context, { state = 'open', survey: name, event: ref, owner, ...typed }) {
    const { roster, judgement } = await readJudged(context, actionCollections, typed);
    const survey = name === undefined ? undefined : resolveSurvey(roster.surveys.values(), name).id;
    const event = ref === undefined ? undefined : resolveEvent(roster.events.values(), ref).id;
    const whose = owner === undefined ? undefined : fold(ownerMeant(context, owner));
    const chosen = [...roster.actions.values()].filter(
      (one) =>
        (state === 'all' || one.state === state) &&
        (survey === undefined || one.survey === survey) &&
        (event === undefined || roster.surveys.get(one.survey)?.event === event) &&
        (whose === undefined || fold(one.owner ?? '') === whose),
    );
    const { day } = judgement;
    return judged(actionsReport(roster, chosen, { day, zone: context.zoneOf(roster) }), judgement);
  },
});
