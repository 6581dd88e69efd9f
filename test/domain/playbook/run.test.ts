import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Playbook } from '../../../src/domain/playbook/playbook.ts';
import { askedBy } from '../../../src/domain/playbook/run.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { FollowUp } from '../../../src/domain/records/followup.ts';
import { client, event, today } from '../relationship/judged.ts';

const salon = event('E005', '2026-12-04', { end: '2026-12-06' });
const step = { id: 'ask', for: 'tag:vip', day: -7, text: 'ask about {event}' };
const before: Playbook = {
  title: 'Ours',
  phase: 'before',
  steps: [
    { ...step, id: 'early', day: -21, say: '{name}, see you on {day}' },
    { ...step, id: 'late', day: -7, channel: 'phone', priority: 'high' },
    { ...step, id: 'last', day: 0, from: 'end' },
  ],
};

const run = (
  playbook: Playbook,
  clients: readonly Client[],
  followups: readonly FollowUp[] = [],
  about: Event | null = salon,
) =>
  askedBy(playbook, followups, {
    name: 'ours',
    event: about,
    day: today,
    clients,
    isFor: () => () => true,
    isLetGo: ({ tags = [] }) => tags.includes('gone'),
    ownerOf: ({ owner }) => owner ?? 'me',
    spoken: (day) => `<${day}>`,
  });

/** As they would stand in the roster. */
const kept = (made: ReturnType<typeof run>['made'], from = 0): FollowUp[] =>
  made.map((one, i) => ({ ...one, id: `F${from + i + 1}`, created: '', updated: '' }) as FollowUp);

describe('running a playbook', () => {
  test('makes a follow-up for each step and client, with its day, words and owner', () => {
    const { made, late } = run(before, [client('C1', { owner: 'Li' })]);
    expect(made.map(({ due, text, say, owner, priority }) => [due, text, say, owner, priority])).toEqual([
      ['2026-11-24', 'ask about Salon 2026', 'C1, see you on <2026-12-04>', 'Li', 'normal'],
      ['2026-11-27', 'ask about Salon 2026', undefined, 'Li', 'high'],
      ['2026-12-06', 'ask about Salon 2026', undefined, 'Li', 'normal'],
    ]);
    // The 13th is over: due today.
    expect(late).toBe(1);
  });

  test('leaves out whom it was decided to let go, where it is about the relation and not about an event', () => {
    const gone = client('C1', { tags: ['gone'] });
    const { made, letGo } = run(
      { ...before, phase: 'stage', steps: [{ ...step, text: 'ask' }] },
      [gone, client('C2')],
      [],
      null,
    );
    expect([made.map((one) => one.client), letGo]).toEqual([['C2'], [gone]]);
    expect(run(before, [gone]).made).toHaveLength(3);
  });

  test('asks nobody again who is called about a survey of the event for the same reason', () => {
    const unhappy = { ...before, steps: [{ ...step, id: 'unhappy', day: 0 }] };
    const called = kept(run(unhappy, [client('C1')]).made).map((one) => ({ ...one, playbook: 'S001' }));
    const { made, known } = run(unhappy, [client('C1'), client('C2')], called);
    expect([made.map((one) => one.client), known]).toEqual([['C2'], 1]);
    // Another step is another reason.
    expect(run(before, [client('C1')], called).known).toBe(0);
  });

  test('takes the best way in place of one that is barred, and leaves out who has none', () => {
    const emails = [{ value: 'a@example.com', valid: true, bounced: false }];
    const clients = [
      client('C1', { forbiddenChannels: ['phone'], emails }),
      client('C2', { forbiddenChannels: ['phone'] }),
    ];
    const { made, unreachable } = run({ ...before, steps: before.steps.slice(1, 2) }, clients);
    expect(made.map(({ client: of, channel }) => [of, channel])).toEqual([['C1', 'email']]);
    expect(unreachable.map(({ id }) => id)).toEqual(['C2']);
  });

  test('makes each once, whatever became of it; newcomers get theirs', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 });
    const states = fc.constantFrom('open', 'done', 'dropped');
    fc.assert(
      fc.property(ids, ids, states, (some, others, state) => {
        const clientsOf = (numbers: readonly number[]) => numbers.map((number) => client(`C${number}`));
        const first = run(before, clientsOf(some));
        const there = kept(first.made).map((one): FollowUp => ({ ...one, state }));
        const all = [...new Set([...some, ...others])];
        const second = run(before, clientsOf(all), there);
        expect(second.known).toBe(there.length);
        expect(second.made).toHaveLength((all.length - some.length) * before.steps.length);
        const third = run(before, clientsOf(all), [...there, ...kept(second.made, there.length)]);
        expect(third.made).toEqual([]);
        // For another event it is another thing to do.
        const next = event('E006', '2027-12-04');
        expect(run(before, clientsOf(some), there, next).made).toHaveLength(there.length);
      }),
    );
  });

  test('refuses an event that is too late, cancelled, or not named', () => {
    const code = (playbook: Playbook, about: Event | null) => {
      try {
        run(playbook, [], [], about);
        return null;
      } catch (error) {
        return (error as { readonly code: string }).code;
      }
    };
    const begun = event('E004', '2026-11-23', { end: '2026-11-25' });
    const during: Playbook = { ...before, phase: 'during' };
    expect(code(before, begun)).toBe('playbook.too-late');
    expect(code(during, begun)).toBeNull();
    expect(code(during, event('E003', '2026-11-20'))).toBe('playbook.too-late');
    expect(code({ ...before, phase: 'after' }, event('E003', '2026-11-20'))).toBeNull();
    expect(code(before, { ...salon, cancelled: true })).toBe('playbook.cancelled');
    expect(code(before, null)).toBe('playbook.event-needed');
    expect(code({ ...before, phase: 'stage' }, null)).toBe('playbook.event-needed');
    expect(code({ ...before, phase: 'stage', steps: [{ ...step, text: 'ask' }] }, null)).toBeNull();
  });
});
