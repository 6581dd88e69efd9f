/** Playbooks, and the steps of one. */
import { dueOfStep, type Playbook } from '../domain/playbook/playbook.ts';
import type { Event } from '../domain/records/event.ts';
import type { Day } from '../lib/day.ts';
import { shellWord } from '../lib/shell-word.ts';
import { say } from './phrases.ts';
import type { Column, Report } from './report.ts';

interface Named {
  readonly name: string;
  readonly playbook: Playbook;
}

const books: readonly Column[] = [
  { key: 'name', kind: 'text', rank: 1 },
  { key: 'title', kind: 'text', rank: 1 },
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

/** With the days of an event where one is named. */
export function playbookReport(
  { name, playbook }: Named,
  about: { readonly event: Event; readonly today: Day } | null,
): Report {
  const { title, phase } = playbook;
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
        text: step.text,
        say: step.say ?? null,
        for: step.for,
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
