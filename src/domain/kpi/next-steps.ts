/** What to do next after an event, or before it, from what its figures leave open. */
import type { Money } from '../records/field.ts';
import { attitudeOf, recommendation } from '../survey/scores.ts';
import type { EventFacts } from './facts/event-facts.ts';
import type { Measured } from './measure.ts';

export type EventStep =
  | { readonly kind: 'collect'; readonly money: readonly Money[]; readonly clients: number }
  /** Null where several surveys told of them. */
  | { readonly kind: 'detractors'; readonly clients: number; readonly survey: string | null }
  | { readonly kind: 'complaints'; readonly cases: number }
  | { readonly kind: 'followups'; readonly followups: number }
  | { readonly kind: 'actions'; readonly actions: number }
  | { readonly kind: 'win-back'; readonly clients: number; readonly stake: Money | null }
  | { readonly kind: 'check-in' | 'survey' | 'costs' };

/** `actions` are the open ones about its surveys. What is owed to people comes first, then what they owe, then what is not known yet. */
export function nextSteps(
  facts: EventFacts,
  measured: readonly Measured[],
  slipping: { readonly clients: number; readonly stake: Money | null },
  actions = 0,
): EventStep[] {
  const { event, held, checkinData, registered, surveyed } = facts;
  if (event.cancelled === true) return [];
  const steps: EventStep[] = [];
  const cases = facts
    .cases()
    .filter(({ kind, closed }) => kind === 'complaint' && closed === undefined).length;
  if (cases > 0) steps.push({ kind: 'complaints', cases });
  const parts = measured.find(({ kpi }) => kpi.id === 'nps')?.figure.people.parts;
  const detractors = new Set(parts?.detractors).size;
  if (detractors > 0) {
    const told = facts.answers.filter(({ answer, survey }) => isDetractor(recommendation(answer, survey)));
    const [only, another] = new Set(told.map(({ survey }) => survey.id));
    steps.push({
      kind: 'detractors',
      clients: detractors,
      survey: another === undefined ? (only ?? null) : null,
    });
  }
  const followups = facts.followups.filter(({ state }) => state === 'open').length;
  if (followups > 0) steps.push({ kind: 'followups', followups });
  if (actions > 0) steps.push({ kind: 'actions', actions });
  const owed = [...facts.open()];
  if (owed.length > 0) {
    const money = owed.map(([currency, { amount }]) => ({ amount, currency }));
    const clients = new Set(owed.flatMap(([, total]) => [...total.clients]));
    steps.push({ kind: 'collect', money, clients: clients.size });
  }
  if (slipping.clients > 0) steps.push({ kind: 'win-back', ...slipping });
  if (held && registered.length > 0 && !checkinData) steps.push({ kind: 'check-in' });
  if (held && registered.length > 0 && !surveyed) steps.push({ kind: 'survey' });
  if (held && facts.costs().length === 0) steps.push({ kind: 'costs' });
  return steps;
}

function isDetractor(score: number | null): boolean {
  return score !== null && attitudeOf(score) === 'detractors';
}
