/** A form that came back, read with the survey it asks and the clients it names. */
import type { Context } from '../../context.ts';
import type { FormDraft } from '../../domain/draft.ts';
import { wasHeld } from '../../domain/edition/participation.ts';
import { fail } from '../../domain/errors.ts';
import { clientById } from '../../domain/find.ts';
import { readForm } from '../../domain/import/answers/form.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Survey } from '../../domain/records/survey.ts';
import { isMangled } from '../../lib/text/mangled.ts';
import { selectedClients } from '../selected/selection.ts';

/** Throws `file.other-roster`, `survey.unknown`, `file.lost-letters`. */
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
  const clientOf = (ref: string) => clientById(roster.clients, ref);
  await refuseLostLetters(context, file, form, clientOf);
  const event = events.get(survey.event);
  const came = new Set(selected.map((client) => client.id));
  const isPast = event !== undefined && wasHeld(event, context.todayIn(roster));
  const read = readForm(form, survey, clientOf, isPast ? (client) => came.has(client) : null);
  return { survey, read };
}

/** What we wrote into the form ourselves, or an answer that is kept, is back with question marks for its letters. */
async function refuseLostLetters(
  context: Context,
  file: string,
  form: FormDraft,
  clientOf: (ref: string) => Client | undefined,
): Promise<void> {
  const asked = form.rows.flatMap(({ client, cells }) => {
    const texts = cells.filter((text) => /[?\ufffd]/.test(text));
    const known = texts.length === 0 ? undefined : clientOf(client);
    return known ? [{ client: known, texts }] : [];
  });
  if (asked.length === 0) return;
  const kept = new Map<string, string[]>();
  const { answers } = await context.read(['answers']);
  for (const { survey, client, values } of answers.values())
    if (survey === form.survey && client !== undefined)
      kept.set(client, [
        ...(kept.get(client) ?? []),
        ...Object.values(values).filter((value) => typeof value === 'string'),
      ]);
  for (const { client, texts } of asked) {
    const { id, name, organisation } = client;
    const written = [name, ...(organisation === undefined ? [] : [organisation]), ...(kept.get(id) ?? [])];
    const lost = texts.find((text) => written.some((known) => isMangled(text, known)));
    if (lost !== undefined) throw fail('file.lost-letters', { file, text: lost });
  }
}
