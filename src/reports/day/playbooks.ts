/** Playbooks, and the steps of one. */
import type { Fresh } from '../../domain/change/edit.ts';
import { dueOfStep, filled, forEvent, type Playbook } from '../../domain/playbook/playbook.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Event } from '../../domain/records/event.ts';
import type { FollowUp } from '../../domain/records/followup.ts';
import { byKeys } from '../../lib/collect.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import type { Day } from '../../lib/time/day.ts';
import { say } from '../phrases.ts';
import type { Column, Report } from '../report.ts';

interface Named {
  readonly name: string;
  readonly playbook: Playbook;
}

const books: readonly Column[] = [
  { key: 'name', kind: 'text', rank: 1 },
  { key: 'title', kind: 'text', rank: 1, heading: say('fact.playbook') },
  { key: 'phase', kind: 'choice', rank: 2 },
  { key: 'steps', kind: 'int', rank: 3 },
];

export function playbooksReport(named: readonly Named[]): Report {
  const [first] = named;
  return {
    kind: 'report',
    title: say('title.playbooks'),
    layout: 'table',
    columns: books,
    rows: named.map(({ name, playbook: { title, phase, steps } }) => ({
      name,
      title,
      phase,
      steps: steps.length,
    })),
    empty: say('none.rows'),
    next: first ? [`regulars playbook show ${first.name}`] : [],
  };
}

const steps: readonly Column[] = [
  { key: 'step', kind: 'text', rank: 1 },
  { key: 'when', kind: 'phrase', rank: 1, only: 'people' },
  { key: 'text', kind: 'text', rank: 1 },
  { key: 'say', kind: 'text', rank: 2 },
  { key: 'for', kind: 'text', rank: 2 },
  { key: 'due', kind: 'day', only: 'programs' },
  { key: 'offset', kind: 'int', extra: true },
  { key: 'from', kind: 'text', extra: true },
  { key: 'channel', kind: 'choice', extra: true },
  { key: 'priority', kind: 'choice', extra: true },
];

interface About {
  readonly event: Event;
  readonly today: Day;
  /** The first day of the event as it is said. */
  readonly day: string;
}

/** With the name and the days of an event where one is named. */
export function playbookReport({ name, playbook }: Named, about: About | null): Report {
  const { title, phase } = playbook;
  const known = about ? { event: about.event.name, day: about.day } : {};
  return {
    kind: 'report',
    title: say('title.playbook', { title }),
    layout: 'entries',
    columns: steps,
    rows: playbook.steps.map((step) => {
      const from = step.from ?? (phase === 'stage' ? 'today' : phase === 'after' ? 'end' : 'start');
      const due = about && dueOfStep(step, phase, about.event, about.today);
      return {
        step: step.id,
        when: say('playbook.when', { days: step.day, from, due }),
        text: filled(step.text, known),
        say: step.say === undefined ? null : filled(step.say, known),
        for: about ? forEvent(step.for, about.event.id) : step.for,
        due,
        offset: step.day,
        from,
        channel: step.channel ?? null,
        priority: step.priority ?? 'normal',
      };
    }),
    empty: say('none.rows'),
    facts: [{ label: say('fact.playbook'), value: title, kind: 'text' }],
    next: [
      `regulars playbook run ${shellWord(name)} ${phase === 'stage' ? '' : `--event ${about?.event.id ?? 'EVENT'} `}--dry-run`,
    ],
  };
}

const made: readonly Column[] = [
  { key: 'due', kind: 'day', rank: 1 },
  { key: 'who', kind: 'phrase', rank: 1, personal: true },
  { key: 'text', kind: 'text', rank: 1, personal: true, wraps: true },
  { key: 'owner', kind: 'name', rank: 3 },
];

/** The follow-ups a playbook makes, by their day, of which the first `most` are shown; nothing where there are none. `me` is who reads it. */
export function madeSections(
  followUps: readonly Fresh<FollowUp>[],
  clients: ReadonlyMap<string, Client>,
  { most, me }: { readonly most: number; readonly me: string },
): Report[] {
  if (followUps.length === 0) return [];
  const inOrder = [...followUps].sort(byKeys(({ due }) => due));
  return [
    {
      kind: 'report',
      title: say('title.followups'),
      layout: 'table',
      columns: made.filter(({ key }) => key !== 'owner' || followUps.some(({ owner }) => owner !== me)),
      rows: inOrder.slice(0, most).map(({ client, due, text, owner }) => ({
        due,
        who: say('named.client', { id: client, name: clients.get(client)?.name ?? client }),
        text,
        owner: owner ?? null,
      })),
      empty: say('none.rows'),
      total: () => inOrder.length,
    },
  ];
}
