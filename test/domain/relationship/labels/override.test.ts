import { describe, expect, test } from 'vitest';
import type { Client } from '../../../../src/domain/records/client.ts';
import { came } from '../../kpi/hand-made.ts';
import { client, judged } from '../judged.ts';

type Set = NonNullable<Client['setLabels']>[number];
const set = (label: Set['label'], value: string, more: Partial<Set> = {}): Set => ({
  label,
  value,
  reason: 'called',
  by: 'Mei',
  at: '2026-05-01T04:00:00.000Z',
  ...more,
});
/** Took part in the edition before, and missed the latest. */
const registrations = [came('C1', 'E003'), came('else', 'E004')];
const of = (setLabels: readonly Set[], day?: string) =>
  judged({ registrations, clients: [client('C1', { setLabels })] }, day === undefined ? {} : { day }).named(
    'C1',
  );

describe('a label set by hand', () => {
  test('stands in place of the computed one, which is still told', () => {
    expect(of([set('stage', 'trust')]).main.stage).toEqual({
      value: 'trust',
      because: { rule: 'override', facts: { reason: 'called', by: 'Mei', until: null } },
      computed: {
        value: 'weaken',
        because: {
          rule: 'stage.missed-latest',
          facts: { missed: { id: 'E004', name: 'Salon 2026' }, attended: 1 },
        },
      },
    });
  });

  test('holds from the day it was set to its end day', () => {
    const until = '2026-12-31';
    expect(of([set('stage', 'trust', { until })], '2026-12-31').main.stage.value).toBe('trust');
    expect(of([set('stage', 'trust', { until })], '2027-01-01').main.stage.value).toBe('weaken');
    expect(of([set('stage', 'trust')], '2026-04-30').main.stage.value).toBe('weaken');
    expect(of([set('stage', 'trust')], '2026-05-01').main.stage.value).toBe('trust');
  });

  test('of several the last one counts; one that is no value of its label does not', () => {
    expect(of([set('stage', 'trust'), set('stage', 'vanish')]).main.stage.value).toBe('vanish');
    expect(of([set('stage', 'gold')]).main.stage.value).toBe('weaken');
  });

  test('every label can be set, and what is judged by it follows', () => {
    const one = of([
      set('lifecycle', 'loyal'),
      set('activity', 'active'),
      set('frequency', 'regular'),
      set('depth', 'interdependent'),
      set('tier', 'gold'),
    ]);
    expect([one.main.lifecycle.value, one.activity.value, one.frequency.value, one.depth.value]).toEqual([
      'loyal',
      'active',
      'regular',
      'interdependent',
    ]);
    // Gold is a key client, whoever says so.
    expect(one.class).toMatchObject({ value: 'key', because: { rule: 'class.tier' } });
    expect(of([set('class', 'ordinary'), set('tier', 'gold')]).class.value).toBe('ordinary');
  });
});
