/** The answers to a survey parted by who gave them. */
import type { Context } from '../../context.ts';
import { type Grouping, groupsBy } from '../../domain/kpi/groups.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Answer } from '../../domain/records/survey.ts';
import type { CollectionName } from '../../domain/roster.ts';
import { say } from '../../reports/phrases.ts';
import type { AnswerGroup } from '../../reports/survey/groups.ts';
import type { Judged } from '../selected/judgement.ts';
import { matchContext } from '../selected/selection.ts';

/** By what is known of who gave them; the anonymous ones are of nobody known. */
export function groupsByClient(
  context: Context,
  { roster, judgement }: Judged<CollectionName>,
  by: Grouping,
  answers: readonly Answer[],
  event: Event | undefined,
): AnswerGroup[] {
  const clients = answers.flatMap(({ client }) => roster.clients.get(client ?? '') ?? []);
  const groups = groupsBy(by, clients, matchContext(context, roster, judgement), event);
  const known = new Set(clients.map(({ id }) => id));
  const anonymous = answers.filter(({ client }) => !known.has(client ?? ''));
  const parts = groups.map(({ value, clients: members }) => ({
    value,
    own: answers.filter(({ client }) => members.has(client ?? '')),
  }));
  const unknown = parts.find(({ value }) => value === null)?.own ?? [];
  const rest = [...unknown, ...anonymous];
  return [
    ...parts.filter(({ value }) => value !== null),
    ...(rest.length > 0 ? [{ value: null, own: rest }] : []),
  ].map(({ value, own }) => ({
    key: value === null ? `-${by}:*` : `${by}:${value}`,
    heading: say('kpi.group', { by, value }),
    answers: own,
  }));
}
