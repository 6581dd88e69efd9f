import { describe, expect, test } from 'vitest';
import type { Client } from '../../../src/domain/records/client.ts';
import type { FollowUp } from '../../../src/domain/records/followup.ts';
import type { Answer, Survey } from '../../../src/domain/records/survey.ts';
import { thresholds } from '../../../src/domain/records/thresholds.ts';
import { unhappyAmong } from '../../../src/domain/survey/unhappy.ts';
import { unhappyFollowups } from '../../../src/domain/survey/unhappy-followups.ts';

const made = { created: '2026-01-01T00:00:00Z', updated: '2026-01-01T00:00:00Z' };
const survey: Survey = {
  ...made,
  id: 'S001',
  name: 'After',
  event: 'E001',
  questions: [
    { id: 'overall', kind: 'scale', dimension: 'overall', text: { en: 'Overall' } },
    { id: 'food', kind: 'scale', text: { en: 'Food' } },
    { id: 'venue', kind: 'scale', max: 10, text: { en: 'Venue' } },
    { id: 'recommend', kind: 'nps', text: { en: 'Recommend' } },
  ],
};
const answer = (client: string | undefined, values: Answer['values']): Answer => ({
  ...made,
  id: `A${client ?? ''}`,
  survey: 'S001',
  mode: 'web',
  complete: true,
  values,
  ...(client === undefined ? {} : { client }),
});
const who = (all: readonly Answer[], limits = thresholds) =>
  unhappyAmong(survey, all, limits).map(({ answer: one }) => one.client);

describe('somebody is unhappy', () => {
  test('who is satisfied little, or would not recommend it', () => {
    expect(
      who([
        answer('C1', { overall: 2, recommend: 9 }),
        answer('C2', { overall: 5, recommend: 6 }),
        answer('C3', { overall: 3, recommend: 7 }),
        answer('C4', {}),
      ]),
    ).toEqual(['C1', 'C2']);
  });

  test('by the limits of the roster', () => {
    const all = [answer('C1', { overall: 3 }), answer('C2', { recommend: 7 })];
    expect(who(all)).toEqual([]);
    expect(who(all, { ...thresholds, 'satisfaction.low': 3, 'class.nps': 7 })).toEqual(['C1', 'C2']);
  });

  test('not by a single question, nor by a score that is none of the scale', () => {
    expect(who([answer('C1', { food: 1, overall: 4 }), answer('C2', { overall: 0, recommend: -1 })])).toEqual(
      [],
    );
  });

  test('and what scored lowest is told, each on its own scale', () => {
    const [one] = unhappyAmong(survey, [answer('C1', { overall: 2, food: 2, venue: 1 })], thresholds);
    expect(one).toMatchObject({ satisfaction: 2, recommendation: null });
    expect(one?.low.map(({ question, score, max }) => [question.id, score, max])).toEqual([
      ['venue', 1, 10],
      ['food', 2, 5],
    ]);
  });
});

describe('they are to be called', () => {
  const phones = [{ value: '+12025550101', typed: '202 555 0101', valid: true, bounced: false }];
  const client = (id: string, more: Partial<Client> = {}): Client => ({
    ...made,
    id,
    kind: 'person',
    name: id,
    phones,
    ...more,
  });
  const clients = [
    client('C1'),
    client('C2', { forbiddenChannels: ['phone', 'sms'] }),
    client('C3', { archived: { at: made.created, reason: 'moved' } }),
    client('C4', { preferredChannels: ['wechat'], wechat: 'c4' }),
  ];
  const unhappy = unhappyAmong(
    survey,
    [...clients.map(({ id }) => answer(id, { overall: 1 })), answer(undefined, { overall: 1 })],
    thresholds,
  );
  const asked = (followups: readonly FollowUp[] = []) =>
    unhappyFollowups(survey, unhappy, {
      clients: new Map(clients.map((one) => [one.id, one])),
      followups,
      due: '2026-11-26',
      isAmong: () => true,
      ownerOf: () => 'Mei',
      words: () => ({ text: 'ask', say: 'sorry' }),
    });

  test('by a way they did not forbid; who has none is named, who is archived or nobody is not called', () => {
    const { made: followups, unreachable, nameless, known } = asked();
    expect(followups.map(({ client: id, channel, due, owner }) => [id, channel, due, owner])).toEqual([
      ['C1', 'phone', '2026-11-26', 'Mei'],
      ['C4', 'wechat', '2026-11-26', 'Mei'],
    ]);
    expect(unreachable.map(({ id }) => id)).toEqual(['C2']);
    expect([nameless, known]).toEqual([1, 0]);
  });

  test('once, whatever became of it, and whichever playbook asked for it', () => {
    const before = {
      ...made,
      id: 'F1',
      due: '2026-05-01',
      text: 'x',
      priority: 'high',
      step: 'unhappy',
    } as const;
    const { made: followups, known } = asked([
      { ...before, client: 'C1', event: 'E001', state: 'dropped', playbook: 'after' },
      { ...before, client: 'C4', event: 'E002', state: 'open', playbook: 'S009' },
    ]);
    expect(followups.map(({ client: id }) => id)).toEqual(['C4']);
    expect(known).toBe(1);
  });
});
