/** What figures are to come to. */
import { kpis } from '../../domain/kpi/index.ts';
import type { Roster } from '../../domain/roster.ts';
import { byId } from '../../lib/collect.ts';
import { say } from '../phrases.ts';
import type { Column, Report } from '../report.ts';
import { kindOfUnit } from './kpi.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 3 },
  { key: 'kpi', kind: 'text', extra: true },
  { key: 'label', kind: 'phrase', rank: 1 },
  { key: 'target', kind: 'measure', rank: 1 },
  { key: 'event', kind: 'text', extra: true },
  { key: 'eventName', kind: 'text', rank: 2 },
  { key: 'unit', kind: 'choice', extra: true },
  { key: 'currency', kind: 'text', extra: true },
];

export function targetsReport(roster: Roster<'events' | 'targets'>): Report {
  const targets = [...roster.targets.values()].sort(byId);
  return {
    kind: 'report',
    title: say('title.targets'),
    layout: 'table',
    columns,
    rows: targets.flatMap(({ id, kpi: of, event, value }) => {
      const kpi = kpis.find((one) => one.id === of);
      if (kpi === undefined) return [];
      const held = event === undefined ? undefined : roster.events.get(event);
      return {
        id,
        kpi: kpi.id,
        label: say('kpi.label', { id: kpi.id }),
        target: value,
        targetKind: kindOfUnit[kpi.unit],
        event: event ?? null,
        eventName: held?.name ?? null,
        unit: kpi.unit,
        ...(kpi.unit === 'money' ? { currency: held?.currency ?? roster.settings.currency ?? null } : {}),
      };
    }),
    empty: say('none.targets'),
    next: ['regulars kpi target retention-rate 70%'],
  };
}
