/** `winback`: the clients to win back, those first with whom most is lost. */
import { toWinBack } from '../domain/churn/win-back.ts';
import { joinedFields } from '../domain/relationship/read-fields.ts';
import { segmentCollections } from '../domain/segment/book.ts';
import { readCondition } from '../domain/segment/check.ts';
import { clientLanguage } from '../domain/segment/language/client-language.ts';
import { selectClients } from '../domain/segment/select.ts';
import { judged, readJudged } from '../porch/selected/judgement.ts';
import { matchContext } from '../porch/selected/selection.ts';
import { winbackReport } from '../reports/churn/winback.ts';
import { command } from './command.ts';
import { flag, judging } from './options.ts';

export default command({
  arguments: { condition: 'any' },
  selects: 'clients',
  options: { decided: flag('--decided'), ...judging },
  async run(context, { condition, decided = false, ...typed }) {
    const wanted = [...segmentCollections, 'losses', 'decisions'] as const;
    const { roster, judgement } = await readJudged(context, wanted, typed, joinedFields);
    const matching = matchContext(context, roster, judgement);
    const asked = readCondition(condition.join(' '), clientLanguage, judgement.day);
    const clients = selectClients(roster.clients.values(), asked, matching);
    const all = toWinBack(clients, {
      relationshipOf: matching.relationships.of,
      losses: roster.losses.values(),
      decisions: roster.decisions.values(),
      day: judgement.day,
      decided,
    });
    return judged(winbackReport(all), judgement);
  },
});
