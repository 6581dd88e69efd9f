/** A playbook: what is to be done for whom, and how many days before or after what; as it stands in a file. */

import { meet } from '../../lib/text/meet.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import { lastDay } from '../edition/participation.ts';
import { type Errors, fail, type PlaybookProblem, UserError } from '../errors.ts';
import { type Channel, channels } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import type { FollowUp } from '../records/followup.ts';
import { readCondition } from '../segment/check.ts';
import { clientLanguage } from '../segment/language/client-language.ts';

/** `stage` is for relations: its days are counted from the day it is run. */
export const phases = ['before', 'during', 'after', 'stage'] as const;
export type Phase = (typeof phases)[number];

export interface PlaybookStep {
  readonly id: string;
  /** A condition about clients; `{event}` in it is the event. */
  readonly for: string;
  /** Days after where the phase counts from: below zero before it. */
  readonly day: number;
  /** Counted from the first or the last day of the event, where that is not the one of the phase. */
  readonly from?: 'start' | 'end';
  /** May hold `{event}`, `{day}` and `{name}`. */
  readonly text: string;
  readonly say?: string;
  readonly channel?: Channel;
  readonly priority?: FollowUp['priority'];
}

export interface Playbook {
  readonly title: string;
  readonly phase: Phase;
  readonly steps: readonly PlaybookStep[];
}

type Path = readonly (string | number)[];

interface Flaw {
  readonly path: Path;
  readonly problem: PlaybookProblem;
}

const most = { steps: 100, days: 3650, letters: 2000 } as const;

const isText = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most.letters;
const oneOf = (known: readonly string[]) => (value: unknown) => known.some((one) => one === value);

const stepKeys: Readonly<Record<keyof PlaybookStep, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value),
  for: isText,
  day: (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= most.days,
  from: oneOf(['start', 'end']),
  text: isText,
  say: isText,
  channel: oneOf(channels),
  priority: oneOf(['low', 'normal', 'high']),
};
const needed: readonly (keyof PlaybookStep)[] = ['id', 'for', 'day', 'text'];
const bookKeys: Readonly<Record<keyof Playbook, (value: unknown) => boolean>> = {
  title: isText,
  phase: oneOf(phases),
  steps: (value) => Array.isArray(value) && value.length > 0 && value.length <= most.steps,
};
const placeholder = /\{([^{}]*)\}/g;
const words = ['event', 'day', 'name'];

/**
 * The playbook in `json`, as parsed. Throws `playbook.broken` and `playbook.condition`, saying where: `file` is what it is called,
 * `lineOf` finds a line of it.
 */
export function playbookFrom(json: unknown, file: string, lineOf: (path: Path) => number): Playbook {
  const place = (path: Path) => ({ file, line: lineOf(path), where: written(path) });
  const flaw = flawIn(json);
  if (flaw) throw fail('playbook.broken', { ...place(flaw.path), problem: flaw.problem });
  const playbook = json as Playbook;
  for (const [at, step] of playbook.steps.entries()) {
    const wrong = flawOfCondition(step.for);
    if (wrong) throw fail('playbook.condition', { ...wrong, ...place(['steps', at, 'for']) });
  }
  return playbook;
}

function flawIn(json: unknown): Flaw | null {
  const flaw = flawOfKeys(json, bookKeys, ['title', 'phase', 'steps'], []);
  if (flaw) return flaw;
  const ids = new Set<string>();
  for (const [at, step] of (json as Playbook).steps.entries()) {
    const wrong = flawOfKeys(step, stepKeys, needed, ['steps', at]) ?? flawOfWords(step, ['steps', at]);
    if (wrong) return wrong;
    if (ids.has(step.id)) return { path: ['steps', at, 'id'], problem: 'doubled' };
    ids.add(step.id);
  }
  return null;
}

function flawOfKeys(
  value: unknown,
  known: Readonly<Record<string, (value: unknown) => boolean>>,
  required: readonly string[],
  path: Path,
): Flaw | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { path, problem: 'wrong' };
  const record = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(record)) {
    if (!Object.hasOwn(known, key)) return { path: [...path, key], problem: 'unknown' };
    if (!known[key]?.(record[key])) return { path: [...path, key], problem: 'wrong' };
  }
  const missing = required.find((key) => !Object.hasOwn(record, key));
  return missing === undefined ? null : { path: [...path, missing], problem: 'missing' };
}

function flawOfWords(step: PlaybookStep, path: Path): Flaw | null {
  for (const key of ['text', 'say'] as const)
    for (const [, word = ''] of (step[key] ?? '').matchAll(placeholder))
      if (!words.includes(word)) return { path: [...path, key], problem: 'word' };
  return null;
}

function flawOfCondition(condition: string): Errors['condition.wrong'] | null {
  try {
    // Which day it is and which event does not decide whether it can be read.
    readCondition(condition, clientLanguage, '2026-01-01');
    return null;
  } catch (error) {
    if (error instanceof UserError && error.code === 'condition.wrong')
      return error.params as Errors['condition.wrong'];
    throw error;
  }
}

const written = (path: Path) =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');

/** The condition of a step about one event. */
export function forEvent(condition: string, event: string): string {
  return condition.replaceAll('{event}', event);
}

/** Whether a step can be taken without knowing an event. */
export function asksForEvent({ for: condition, text, say = '', from }: PlaybookStep): boolean {
  return from !== undefined || [condition, text, say].some((one) => /\{(event|day)\}/.test(one));
}

/** The day a step is due: of the event, or so long after `today`. */
export function dueOfStep({ day, from }: PlaybookStep, phase: Phase, event: Event | null, today: Day): Day {
  if (event === null || (phase === 'stage' && from === undefined)) return addDays(today, day);
  const isFromEnd = (from ?? (phase === 'after' ? 'end' : 'start')) === 'end';
  return addDays(isFromEnd ? lastDay(event) : event.start, day);
}

/** A text with what is known in place of its words. */
export function filled(text: string, known: Readonly<Record<string, string>>): string {
  const wordFor = (word: string) => (Object.hasOwn(known, word) ? (known[word] ?? '') : `{${word}}`);
  return text
    .split(placeholder)
    .reduce((done, part, at) => meet(done, at % 2 === 1 ? wordFor(part) : part), '');
}
