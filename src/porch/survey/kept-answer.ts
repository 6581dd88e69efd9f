/** Keeps what one person said to a survey, and that they were asked. */
import type { Context } from '../../context.ts';
import { wasHeld } from '../../domain/edition/participation.ts';
import { fail } from '../../domain/errors.ts';
import { resolveSurvey } from '../../domain/find/named.ts';
import { resolveClient } from '../../domain/find.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Survey } from '../../domain/records/survey.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { editRoster } from '../receipts/edit-roster.ts';
import { selectedClients } from '../selected/selection.ts';
import type { Said } from './questions.ts';

/** How somebody is asked who is not asked by a file. */
export const askingModes = ['terminal', 'paper', 'interview', 'visit'] as const;

export interface Answering {
  /** Null for an answer without a name. */
  readonly client: Client | null;
  readonly said: Said;
  readonly mode: (typeof askingModes)[number];
}

/** One step, which undo takes back. Throws where the client or the survey went meanwhile. */
export async function keepAnswer(
  context: Context,
  survey: Survey,
  { client, said: { values, complete }, mode }: Answering,
): Promise<Receipt> {
  const answered = Object.keys(values).length > 0;
  if (client === null && !answered) throw fail('usage.nothing-to-do', { command: context.command });
  const warnings = client && answered ? await notThere(context, survey, client) : [];
  const wanted = [
    { from: 'clients', ids: client ? [client.id] : [] },
    { from: 'surveys', ids: [survey.id] },
    { from: 'answers', ids: [] },
  ] as const;
  return editRoster(context, wanted, (change, roster) => {
    // Asking takes minutes: both may have gone meanwhile.
    if (client) resolveClient(roster, client.id);
    const { asked = [] } = resolveSurvey(roster.surveys.values(), survey.id);
    if (answered) {
      change.add('answers', {
        survey: survey.id,
        client: client?.id,
        at: context.now,
        mode,
        values: { ...values },
        complete,
      });
    }
    if (client)
      change.set('surveys', survey.id, { asked: [...asked, { client: client.id, at: context.now, mode }] });
    const said = { survey: survey.name, client: client?.name ?? null };
    return {
      said: [answered ? say('survey.answered', said) : say('survey.unanswered', said)],
      warnings,
      next: [`regulars survey results ${survey.id}`],
    };
  });
}

async function notThere(context: Context, survey: Survey, client: Client): Promise<Phrase[]> {
  const { roster, selected } = await selectedClients(context, `came:${survey.event}`, { also: ['events'] });
  const event = roster.events.get(survey.event);
  if (!event || !wasHeld(event, context.todayIn(roster))) return [];
  const came = client.archived !== undefined || selected.some(({ id }) => id === client.id);
  return came ? [] : [say('survey.not-there', { client: client.name })];
}
