/** A form that came back, read with the survey it asks and the clients it names. */
import type { Context } from '../../context.ts';
import type { FormDraft } from '../../domain/draft.ts';
import { wasHeld } from '../../domain/edition/participation.ts';
import { fail } from '../../domain/errors.ts';
import { clientById } from '../../domain/find.ts';
import { readForm } from '../../domain/import/answers/form.ts';
import type { Survey } from '../../domain/records/survey.ts';
import { selectedClients } from '../selected/selection.ts';

/** Throws `file.other-roster`, `survey.unknown`. */
export async function answeredForm(
  context: Context,
  file: string,
  form: FormDraft,
): Promise<{ readonly survey: Survey; readonly read: ReturnType<typeof readForm> }> {
  const { roster: id } = await (await context.store()).mark();
  if (id !== form.roster) throw fail('file.other-roster', { file });
  const { surveys, events } = await context.read(['surveys', 'events']);
  const survey = surveys.get(form.survey);
  if (!survey) throw fail('survey.unknown', { ref: form.survey, near: [] });
  const condition = `came:${survey.event}`;
  const { roster, selected } = await selectedClients(context, condition, { also: ['clients'] });
  const event = events.get(survey.event);
  const came = new Set(selected.map((client) => client.id));
  const isPast = event !== undefined && wasHeld(event, context.todayIn(roster));
  const read = readForm(
    form,
    survey,
    (ref) => clientById(roster.clients, ref),
    isPast ? (client) => came.has(client) : null,
  );
  return { survey, read };
}
