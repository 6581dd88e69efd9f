import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Ask } from '../../src/ask.ts';
import kpi from '../../src/commands/kpi.ts';
import askSurvey from '../../src/commands/survey/ask.ts';
import create from '../../src/commands/survey/create.ts';
import results from '../../src/commands/survey/results.ts';
import type { Context } from '../../src/context.ts';
import { edit } from '../../src/domain/change/edit.ts';
import { fail } from '../../src/domain/errors.ts';
import { words } from '../../src/i18n/en/index.ts';
import type { Report } from '../../src/reports/report.ts';
import { createStore } from '../../src/store/create.ts';
import type { Store } from '../../src/store/store.ts';
import { freshFolder } from '../support/folder.ts';

const now = '2026-11-24T09:00:00.000Z';
const stamp = { at: now, by: 'ann', command: 'test' };

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = freshFolder();
  store = await createStore(join(folder, 'roster.json'), { settings: { zone: 'Asia/Shanghai' }, stamp });
  await store.transact(['clients', 'events', 'registrations'], stamp, (roster) => {
    const change = edit(roster, now);
    const client = change.add('clients', { kind: 'person', name: 'Ann Example' });
    const event = change.add('events', { name: 'Spring Salon', start: '2026-03-01' });
    change.add('registrations', { client, event, status: 'attended' });
    return { changes: change.changes(), answer: null };
  });
});

/** A person who types these answers one after the other, and is told off as often as the question does not take one. */
function typing(answers: readonly string[], told: string[] = [], asked: string[] = []): Ask {
  const left = [...answers];
  const nobody = async (): Promise<never> => {
    throw fail('interrupted', {});
  };
  return {
    confirm: nobody,
    choose: nobody,
    chooseMany: nobody,
    paste: () => nobody() as never,
    async text(question, check) {
      asked.push(question);
      for (;;) {
        const typed = left.shift();
        if (typed === undefined) return nobody();
        const right = check?.(typed) ?? true;
        if (right === true) return typed;
        told.push(String(right));
      }
    },
  };
}

const contextWith = (ask: Ask | null, more: Partial<Context['settings']> = {}) =>
  ({
    settings: { owner: 'ann', dryRun: false, ...more },
    words,
    now,
    command: 'survey create',
    stamp,
    ask: ask ?? typing([]),
    interactive: ask !== null,
    store: async () => store,
    read: (want: Parameters<Store['read']>[0]) => store.read(want),
    write: (want: Parameters<Store['read']>[0], change: never) =>
      store.transact(want, stamp, change, { dryRun: more.dryRun ?? false }),
    zoneOf: () => 'Asia/Shanghai',
    todayIn: () => '2026-11-24',
  }) as unknown as Context;

const make = (input: object, ask: Ask | null = null, more = {}) =>
  create.run(contextWith(ask, more), {
    name: 'After',
    template: 'conference',
    event: 'spring',
    ...input,
  } as never);
const put = (answers: readonly string[], told?: string[]) =>
  askSurvey.run(contextWith(typing(answers, told)), { survey: 'after', ref: 'ann' } as never);
const stored = () => store.read(['surveys', 'answers']);

describe('survey create', () => {
  test('makes a survey of the event with the questions of the template in both languages', async () => {
    expect(await make({})).toMatchObject({ kind: 'receipt', changed: ['S001'], undo: 2 });
    const survey = (await stored()).surveys.get('S001');
    expect(survey).toMatchObject({ name: 'After', event: 'E001', template: 'conference' });
    expect(survey?.questions).toHaveLength(7);
    expect(Object.keys(survey?.questions[0]?.text ?? {})).toEqual(['en', 'zh-CN']);
  });

  test.each([
    [{ template: undefined }, 'usage.missing-argument'],
    [{ template: 'wedding' }, 'template.unknown'],
    [{ event: undefined }, 'usage.missing-argument'],
    [{ event: 'winter' }, 'event.unknown'],
    [{ name: '  ' }, 'usage.missing-argument'],
  ])('refuses what cannot be meant: %o', async (input, code) => {
    await expect(make(input)).rejects.toMatchObject({ code });
    expect((await stored()).surveys.size).toBe(0);
  });

  test('refuses a second survey of that name for the event, in any case', async () => {
    await make({});
    await expect(make({ name: 'AFTER' })).rejects.toMatchObject({
      code: 'survey.exists',
      params: { id: 'S001' },
    });
  });

  test('changes nothing when run dry', async () => {
    expect(await make({}, null, { dryRun: true })).toMatchObject({ changed: ['S001'], undo: null });
    expect((await stored()).surveys.size).toBe(0);
  });
});

describe('survey ask', () => {
  test('walks through the questions, full-width digits and skipped ones too, and keeps answer and asking together', async () => {
    await make({});
    const told: string[] = [];
    await put(['5', '４', '', '9', '4', '10', 'the talks', ''], told);
    expect(told).toEqual(['A number from 1 to 5, or nothing.']);
    const { surveys, answers } = await stored();
    expect(answers.get('A00001')).toMatchObject({
      survey: 'S001',
      client: 'C0001',
      at: now,
      mode: 'terminal',
      complete: true,
      values: { content: 5, organisation: 4, overall: 4, recommend: 10, best: 'the talks' },
    });
    expect(answers.get('A00001')?.values).not.toHaveProperty('interaction');
    expect(surveys.get('S001')?.asked).toEqual([{ client: 'C0001', at: now, mode: 'terminal' }]);
  });

  test('of which every question was skipped records the asking and no answer', async () => {
    await make({});
    expect(await put(['', '', '', '', '', '', ''])).toMatchObject({ changed: ['S001'] });
    const { surveys, answers } = await stored();
    expect([answers.size, surveys.get('S001')?.asked?.length]).toEqual([0, 1]);
  });

  test('keeps nothing when it is broken off', async () => {
    await make({});
    await expect(put(['5', '4'])).rejects.toMatchObject({ code: 'interrupted' });
    const { surveys, answers } = await stored();
    expect([answers.size, surveys.get('S001')?.asked]).toEqual([0, undefined]);
  });

  test('never lets the words of a question steer the terminal', async () => {
    await store.transact(['surveys'], stamp, (roster) => {
      const change = edit(roster, now);
      change.add('surveys', {
        name: 'Evil',
        event: 'E001',
        questions: [{ id: '__proto__', text: { en: 'Fine\u001b[2J?\n' }, kind: 'text' }],
      });
      return { changes: change.changes(), answer: null };
    });
    const asked: string[] = [];
    await askSurvey.run(contextWith(typing(['yes'], [], asked)), { survey: 'evil', ref: 'ann' } as never);
    expect(asked.join('')).not.toContain('\u001b');
    const [answer] = (await stored()).answers.values();
    expect(Object.entries(answer?.values ?? {})).toEqual([['__proto__', 'yes']]);
  });

  test('needs a terminal', async () => {
    await make({});
    const input = { survey: 'after', ref: 'ann' } as never;
    await expect(askSurvey.run(contextWith(null), input)).rejects.toMatchObject({
      code: 'usage.needs-terminal',
    });
  });

  test('is seen at once in the results and in the figures', async () => {
    await make({});
    await put(['5', '5', '5', '4', '10', '', '']);
    const rowsOf = async (report: Promise<unknown>) => [...((await report) as Report).rows];
    const scores = await rowsOf(results.run(contextWith(null), { survey: 'S001' } as never));
    expect(scores[0]).toMatchObject({ id: 'satisfaction', n: 1, mean: 4 });
    const figures = await rowsOf(kpi.run(contextWith(null), {} as never));
    expect(figures.find(({ id }) => id === 'response-rate')).toMatchObject({
      value: 1,
      numerator: 1,
      denominator: 1,
    });
    expect(figures.find(({ id }) => id === 'nps')).toMatchObject({ value: 100 });
    const people = await rowsOf(kpi.run(contextWith(null), { explain: 'NPS' } as never));
    expect(people).toEqual([{ id: 'C0001', name: 'Ann Example', organisation: null, counted: 'promoters' }]);
  });
});

describe('kpi', () => {
  test('knows its figures by id, and near ones', async () => {
    await expect(kpi.run(contextWith(null), { explain: 'retention' } as never)).rejects.toMatchObject({
      code: 'kpi.unknown',
      params: { id: 'retention', near: ['retention-rate'] },
    });
  });

  test('takes an event to judge, one to hold it against, and a segment to restrict it to', async () => {
    const report = (await kpi.run(contextWith(null), {
      event: 'spring',
      against: 'E001',
      segment: 'speakers',
    } as never)) as Report;
    const registrations = [...report.rows].find(({ id }) => id === 'registrations');
    expect(registrations).toMatchObject({ value: 0, previous: 0, change: 0 });
    await expect(kpi.run(contextWith(null), { event: 'winter' } as never)).rejects.toMatchObject({
      code: 'event.unknown',
    });
    await expect(kpi.run(contextWith(null), { segment: 'nobody' } as never)).rejects.toMatchObject({
      code: 'segment.unknown',
    });
  });
});
