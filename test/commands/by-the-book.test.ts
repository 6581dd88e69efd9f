import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../src/domain/records/client.ts';
import { bookOn, eventOf, rounded, type Then } from '../support/by-the-book/book.ts';
import { dayPlanOf } from '../support/by-the-book/day-plan.ts';
import {
  counting,
  heldBefore,
  heldOf,
  isHeld,
  participationsOf,
  tookPart,
} from '../support/by-the-book/editions.ts';
import { figuresOf } from '../support/by-the-book/figures.ts';
import { type InAFile, inAFile } from '../support/by-the-book/in-a-file.ts';
import { type Labels, labelsOf } from '../support/by-the-book/labels.ts';
import { oddRoster } from '../support/by-the-book/odd-roster.ts';
import { lastOverall, lastRecommendation } from '../support/by-the-book/satisfaction.ts';
import { typedAt } from '../support/typed.ts';

const { book } = oddRoster(3, 25);
let file: InAFile;

beforeAll(async () => {
  file = await inAFile(book);
});

afterAll(() => file.remove());

/** A look back, and a day on which nothing is still to come, so that it is the same by the clock. */
const moments = [
  { day: '2025-09-01', typed: ['--as-of', '2025-09-01'] },
  { day: '2028-07-01', typed: ['--now', '2028-07-01T04:00:00Z'] },
] as const;

type Item = Readonly<Record<string, unknown>>;

async function items(...argv: readonly string[]): Promise<readonly Item[]> {
  const { code, out, err } = await typedAt(file.path, ...argv, '--json');
  expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' });
  return JSON.parse(out).items;
}

interface Known {
  readonly client: Client;
  readonly labels: Labels;
}
type Test = (one: Known, then: Then) => boolean;

const attended = (then: Then, { id }: Client) => participationsOf(then, id);

const conditions: Readonly<Record<string, Test>> = {
  ...Object.fromEntries(
    ['nurture', 'confirm', 'trust', 'weaken', 'vanish'].map((value) => [
      `stage:${value}`,
      ({ labels }: Known) => labels.main.stage === value,
    ]),
  ),
  'lifecycle:lost,loyal': ({ labels }) => ['lost', 'loyal'].includes(labels.main.lifecycle ?? ''),
  'activity:active': ({ labels }) => labels.activity === 'active',
  '-activity:*': ({ labels }) => labels.activity === null,
  'frequency:occasional': ({ labels }) => labels.frequency === 'occasional',
  'class:objecting': ({ labels }) => labels.class === 'objecting',
  'depth:interdependent': ({ labels }) => labels.depth === 'interdependent',
  'tier:gold OR tier:platinum': ({ labels }) => ['gold', 'platinum'].includes(labels.main.tier ?? ''),
  '-tier:*': ({ labels }) => labels.main.tier === null,
  'value>=99': ({ labels }) => (labels.main.value ?? -1) >= 9_900,
  'potential>=2': ({ labels }) => labels.main.points.length >= 2,
  'signals>=1': ({ labels }) => labels.main.signals?.some(({ isOn }) => isOn === true) === true,
  'attended>=2': ({ client }, then) => attended(then, client).length >= 2,
  'first<2025-01-01': ({ client }, then) => (attended(then, client)[0]?.start ?? '~') < '2025-01-01',
  '-last:*': ({ client }, then) => attended(then, client).length === 0,
  'nps<=6': ({ client }, then) => (lastRecommendation(then, client.id) ?? 10) <= 6,
  'csat>=4': ({ client }, then) => (lastOverall(then, client.id) ?? 0) >= 4,
  'event:latest': ({ client, labels }, then) => isAtHeld(then, client, labels, -1),
  'event:previous': ({ client, labels }, then) => isAtHeld(then, client, labels, -2),
  'role:exhibitor': ({ client }, then) =>
    client.roles?.includes('exhibitor') === true ||
    then.events.some((event) => counting(then, event, client.id).some(({ role }) => role === 'exhibitor')),
};

/** A registration that counts in the last or last but one held edition of their main series. */
function isAtHeld(then: Then, { id }: Client, { main: { series } }: Labels, from: number): boolean {
  const event = series === null ? undefined : heldOf(then, series).at(from);
  return event !== undefined && counting(then, event, id).length > 0;
}

for (const { day, typed } of moments) {
  const then = bookOn(book, day);
  const everybody = then.clients
    .filter(({ archived }) => archived === undefined)
    .map((client): Known => ({ client, labels: labelsOf(then, client) }));

  test(`conditions find whom the rules find (${typed.join(' ')})`, async () => {
    for (const [condition, test] of Object.entries(conditions)) {
      const found = await items('client', 'list', condition, '--fields', 'id', ...typed);
      const wanted = everybody.filter((one) => test(one, then)).map(({ client }) => client.id);
      expect({ condition, found: found.map(({ id }) => id) }).toEqual({ condition, found: wanted });
    }
    for (const { id } of book.events) {
      const event = eventOf(book, id);
      const came = await items('client', 'list', `came:${id}`, '--fields', 'id', ...typed);
      const missed = await items('client', 'list', `noshow:${id}`, '--fields', 'id', ...typed);
      const booked = everybody.filter(({ client }) => counting(then, event, client.id).length > 0);
      const isThere = ({ client }: Known) => tookPart(then, event, client.id);
      expect(came.map((one) => one.id)).toEqual(booked.filter(isThere).map(({ client }) => client.id));
      expect(missed.map((one) => one.id)).toEqual(
        booked.filter((one) => isHeld(then, event) && !isThere(one)).map(({ client }) => client.id),
      );
    }
  });

  test(`a list shows the labels of the rules beside each client (${typed.join(' ')})`, async () => {
    const shown = ['id', 'stage', 'lifecycle', 'activity', 'frequency', 'class', 'depth', 'tier'];
    const figures = ['value', 'potential', 'attended', 'last', 'nps', 'csat'];
    const told = await items('client', 'list', '--fields', [...shown, ...figures].join(','), ...typed);
    expect(
      told.map((one) => ({ ...one, value: amountOf(one.value), nps: near(one.nps), csat: near(one.csat) })),
    ).toEqual(
      everybody.map(({ client, labels: { main, frequency, activity, class: attention, depth } }) => ({
        id: client.id,
        stage: main.stage,
        lifecycle: main.lifecycle,
        activity,
        frequency,
        class: attention,
        depth,
        tier: main.tier,
        value: main.value,
        potential: main.series === null ? null : main.points.length,
        attended: attended(then, client).length,
        last: attended(then, client).at(-1)?.start ?? null,
        nps: near(lastRecommendation(then, client.id)),
        csat: near(lastOverall(then, client.id)),
      })),
    );
  });

  test(`the KPI table of each event is the one of the rules (${typed.join(' ')})`, async () => {
    for (const event of book.events) {
      const reckoned = figuresOf(book, then, event);
      const before = heldBefore(then, event);
      const earlier = before === undefined ? {} : figuresOf(book, then, before);
      for (const item of await items('kpi', '--event', event.id, ...typed)) {
        const key = [item.id, item.unit === 'money' && item.currency, item.dimension, item.lifecycle]
          .filter((part) => typeof part === 'string')
          .join(' ');
        // What is of the whole series on the day was no other before.
        const isOfSeries = item.id === 'trust-length' || item.id === 'funnel';
        const [now, was] = [reckoned[key]?.value ?? null, isOfSeries ? null : (earlier[key]?.value ?? null)];
        const change = now === null || was === null ? null : now - was;
        const printed = (value: number | null) =>
          near(item.unit === 'money' && value !== null ? rounded(value) : value);
        expect({
          event: event.id,
          key,
          value: near(item.value),
          previous: near(item.previous),
          change: near(item.change),
        }).toEqual({
          event: event.id,
          key,
          value: printed(now),
          previous: printed(was),
          change: printed(change),
        });
      }
    }
  });

  test(`the day plan has whom the rules rank first (${typed.join(' ')})`, async () => {
    const told = await items('today', '--limit', '100', ...typed);
    const plan = dayPlanOf(then);
    expect(told.map(({ id, score }) => ({ id, score: near(score) }))).toEqual(
      plan.map(({ id, score }) => ({ id, score: near(score) })),
    );
    expect(await items('today', ...typed)).toHaveLength(Math.min(10, plan.length));
  });
}

const amountOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'amount' in value ? value.amount : null;

/** Quotients and means may differ in a digit that means nothing. */
const near = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);
