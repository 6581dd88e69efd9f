/** The questions of a review as a person is asked them at a terminal. */
import type { Context } from '../../context.ts';
import type { Contradiction } from '../../domain/merge/clients.ts';
import { candidatesOf } from '../../domain/merge/pairs.ts';
import type { Choices } from '../../domain/merge/take.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Review } from '../../domain/records/review.ts';
import type { Roster } from '../../domain/roster.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { masked, maskedPhrase } from '../../output/mask.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import { comparison } from '../../reports/review/review.ts';
import { named, questionOf } from '../../reports/review/reviews.ts';

export type Said =
  | { readonly what: 'accept'; readonly candidate?: string }
  | { readonly what: 'reject' }
  | { readonly what: 'skip' }
  | { readonly what: 'stop' };

/** Says a phrase on one line; under a mask without whoever it names. */
function wording({ words, settings }: Context): (phrase: Phrase) => string {
  return (phrase) => oneLine(wordsOf(settings.mask ? maskedPhrase(phrase) : phrase, words));
}

type Seen = Roster<'clients' | 'answers' | 'registrations' | 'events'>;

/** Puts one question, with those it is about side by side; `left` are the questions still open, this one too. */
export async function askReview(context: Context, roster: Seen, review: Review, left: number): Promise<Said> {
  const { ask } = context;
  const told = wording(context);
  const message = [
    '',
    ...(await sideBySide(context, roster, review)),
    told(questionOf(roster, review)),
    told(say('review.decision', { left })),
  ].join('\n');
  return ask.choose<Said>(message, [
    ...yeses(roster, review).map(({ said, phrase }) => ({ name: told(phrase), value: said })),
    { name: told(no(review)), value: { what: 'reject' } },
    { name: told(say('review.skip')), value: { what: 'skip' } },
    { name: told(say('review.stop')), value: { what: 'stop' } },
  ]);
}

function yeses(roster: Seen, review: Review): { readonly said: Said; readonly phrase: Phrase }[] {
  if (review.kind === 'conflict')
    return [{ said: { what: 'accept' }, phrase: say('review.take', { value: review.offered ?? '' }) }];
  const candidates = candidatesOf(review);
  if (candidates.length === 1 && review.answer === undefined)
    return [{ said: { what: 'accept' }, phrase: say('review.yes') }];
  return candidates.map((candidate) => ({
    said: { what: 'accept', candidate },
    phrase: say('review.this', { client: named(roster, candidate) }),
  }));
}

function no(review: Review): Phrase {
  if (review.kind === 'conflict') return say('review.take', { value: review.kept ?? '' });
  return candidatesOf(review).length === 1 ? say('review.no') : say('review.nobody');
}

/** The client and each candidate, field by field. */
async function sideBySide(context: Context, roster: Seen, review: Review): Promise<string[]> {
  const client = roster.clients.get(review.client ?? '');
  if (!client) return [];
  const lines: string[] = [];
  for (const id of candidatesOf(review)) {
    const candidate = roster.clients.get(id);
    if (candidate) lines.push(...(await drawn(context, roster, [candidate, client])), '');
  }
  return lines;
}

async function drawn(
  { words, columns, color, settings }: Context,
  roster: Seen,
  pair: readonly [Client, Client],
): Promise<string[]> {
  const [{ table }, { paintFor }] = await Promise.all([
    import('../../output/format/table.ts'),
    import('../../output/paint.ts'),
  ]);
  const report = comparison(pair, (id) => eventsOf(roster, id));
  const style = { columns: columns - 2, wide: false, paint: paintFor(color) };
  const rows = settings.mask ? masked(report.rows, report.columns) : report.rows;
  return table(report, report.columns, [...rows], words, style).lines;
}

export function eventsOf(
  { registrations, events }: Roster<'registrations' | 'events'>,
  client: string,
): string[] {
  const names = [...registrations.values()].flatMap((registration) =>
    registration.client === client ? (events.get(registration.event)?.name ?? registration.event) : [],
  );
  return [...new Set(names)];
}

/** Which value stands, field by field; none where nobody can be asked, or a person leaves it for later. */
export async function askConflicts(
  context: Context,
  client: Client,
  conflicts: readonly Contradiction[],
): Promise<Choices> {
  const choices = new Map<string, 'kept' | 'offered'>();
  if (!context.interactive || context.settings.yes) return choices;
  const told = wording(context);
  for (const { field, kept, offered } of conflicts) {
    const question = say('review.conflict', {
      client: { id: client.id, name: client.name },
      field,
      kept,
      offered,
    });
    const choice = await context.ask.choose<'kept' | 'offered' | null>(told(question), [
      { name: told(say('review.take', { value: kept })), value: 'kept' },
      { name: told(say('review.take', { value: offered })), value: 'offered' },
      { name: told(say('review.skip')), value: null },
    ]);
    if (choice !== null) choices.set(field, choice);
  }
  return choices;
}
