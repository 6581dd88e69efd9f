/** How registrations came in towards the day of an event, beside those for the edition before. */
import type { Pace } from '../../domain/kpi/pace.ts';
import type { Event } from '../../domain/records/event.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Fact, Report, Row } from '../report.ts';
import { aheadNotes, factsOf, type Judged } from './kpi.ts';

/** A cancelled event has no pace: nothing of it counts. */
export function paceReport(judged: Judged & { readonly event: Event }, pace: Pace): Report {
  const { event, against, held } = judged;
  return {
    kind: 'report',
    title: say('title.pace', { event: event.name }),
    layout: 'table',
    columns: columnsOf(event, against, held),
    rows: event.cancelled === true ? [] : pace.points.map((point) => rowOf(point, pace)),
    empty: say('kpi.cancelled', { event: event.name }),
    chart: { kind: 'lines', of: 'daysToGo', values: ['registrations', ...(against ? ['previous'] : [])] },
    facts: [...factsOf(judged), ...linesOf(judged, pace)],
    notes: event.cancelled === true ? [] : notesOf(judged, pace),
    next: [`regulars kpi --event ${event.id}`],
  };
}

function columnsOf({ name }: Event, against: Event | null, held: boolean): Column[] {
  const ofOther: readonly Column[] = [
    { key: 'previous', kind: 'int', rank: 1, ...(against ? { heading: against.name } : {}) },
    { key: 'previousShare', kind: 'share', rank: 2 },
    { key: 'change', kind: 'int', signed: true, rank: 1 },
  ];
  return [
    { key: 'daysToGo', kind: 'int', rank: 1 },
    { key: 'day', kind: 'day', rank: 3 },
    { key: 'registrations', kind: 'int', rank: 1, heading: name },
    { key: 'share', kind: 'share', rank: 2, ...(held ? {} : { extra: true }) },
    { key: 'bar', kind: 'bar', rank: 5, only: 'people' },
    ...(against ? ofOther : ofOther.map((column) => ({ ...column, extra: true }))),
  ];
}

/** From the furthest day to that of the event. */
function linesOf({ event, against }: Judged & { readonly event: Event }, { points }: Pace): Fact[] {
  if (event.cancelled === true) return [];
  const own: Fact = {
    label: say('pace.line', { event: event.name }),
    value: points.map(({ registrations }) => registrations),
    kind: 'sparkline',
  };
  if (against === null) return [own];
  const others = points.map(({ before }) => before.registrations);
  return [own, { label: say('pace.line-before', { event: against.name }), value: others, kind: 'sparkline' }];
}

function rowOf({ daysToGo, day, registrations, share, before }: Pace['points'][number], { most }: Pace): Row {
  const change =
    registrations === null || before.registrations === null ? null : registrations - before.registrations;
  return {
    daysToGo,
    day,
    registrations,
    share,
    bar: registrations === null || most === 0 ? null : registrations / most,
    previous: before.registrations,
    previousShare: before.share,
    change,
  };
}

function notesOf({ event, against, held }: Judged & { readonly event: Event }, pace: Pace): Phrase[] {
  const undated = [
    { of: event, registrations: pace.undated },
    ...(against ? [{ of: against, registrations: pace.undatedBefore }] : []),
  ];
  return [
    ...aheadNotes(event, held),
    ...(against === null ? [say('pace.first', { event: event.name })] : []),
    ...(pace.expected === null || against === null
      ? []
      : [say('pace.expected', { registrations: pace.expected, before: against.name })]),
    ...undated.flatMap(({ of: { name }, registrations }) =>
      registrations === 0 ? [] : [say('pace.undated', { event: name, registrations })],
    ),
  ];
}
