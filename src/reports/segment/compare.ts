/** Two moments side by side: who left, came and stayed, from which label to which; or the sizes of the segments. */
import { lastDay } from '../../domain/edition/participation.ts';
import type { TwoMoments } from '../../domain/movement/moment.ts';
import { changes, type Matrix, type Movement, matrixOf } from '../../domain/movement/movement.ts';
import { labelValues } from '../../domain/relationship/labels/label-values.ts';
import type { Settable } from '../../domain/relationship/labels/override.ts';
import type { NamedSegment } from '../../domain/segment/book.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Fact, Report, Row } from '../report.ts';

export interface MovementShown {
  readonly by: Settable;
  /** Who is looked at: a segment as it was typed, or else who was registered or took part. */
  readonly segment: string | null;
  readonly attended: boolean;
}

export function movementReport(
  compared: TwoMoments,
  moved: readonly Movement[],
  { by, segment, attended }: MovementShown,
): Report {
  const columns: readonly Column[] = [
    { key: 'id', kind: 'id', rank: 1 },
    { key: 'name', kind: 'name', rank: 1, personal: true },
    { key: 'organisation', kind: 'text', rank: 4 },
    { key: 'change', kind: 'choice', rank: 1 },
    { key: 'before', kind: 'label', of: by, rank: 2 },
    { key: 'after', kind: 'label', of: by, rank: 2 },
    { key: 'label', kind: 'text', extra: true },
  ];
  const rows = moved.map(({ client, change, from, to }) => ({
    id: client.id,
    name: client.name,
    organisation: client.organisation ?? null,
    change,
    before: from,
    after: to,
    label: by,
  }));
  const count = (change: Movement['change']) => moved.filter((one) => one.change === change).length;
  const [first] = moved;
  return {
    kind: 'report',
    title: say('title.movement'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.moved'),
    facts: [
      ...factsOf(compared),
      segment === null
        ? { label: say('fact.population'), value: say('movement.of', { attended }), kind: 'phrase' }
        : { label: say('fact.segment'), value: segment, kind: 'text' },
      ...changes.map((change): Fact => ({ label: say(`fact.${change}`), value: count(change), kind: 'int' })),
    ],
    notes: notesOf(compared, { ofRegistered: segment === null }),
    sections: moved.length > 0 ? [matrixTable(matrixOf(moved, labelValues[by]), by)] : [],
    total: () => moved.length,
    next: first ? [`regulars why ${first.client.id} --history`] : [],
  };
}

function matrixTable({ to, rows }: Matrix, by: Settable): Report {
  return {
    kind: 'report',
    title: say('title.from-to', { label: by }),
    layout: 'table',
    columns: [
      { key: 'before', kind: 'label', of: by, rank: 1 },
      ...to.map(
        (value): Column => ({
          key: `to:${value}`,
          kind: 'int',
          rank: 1,
          heading: say('label.value', { label: by, value }),
        }),
      ),
    ],
    rows: rows.map(({ from, counts }) => ({
      before: from,
      ...Object.fromEntries(to.map((value, at) => [`to:${value}`, counts[at] ?? 0])),
    })),
    empty: say('none.moved'),
  };
}

/** No size where a condition cannot be read. */
export function sizesReport(
  compared: TwoMoments,
  segments: readonly NamedSegment[],
  sizesBefore: ReadonlyMap<string, number>,
  sizesAfter: ReadonlyMap<string, number>,
): Report {
  return {
    kind: 'report',
    title: say('title.segments'),
    layout: 'table',
    columns: [
      { key: 'name', kind: 'text', rank: 1 },
      { key: 'about', kind: 'phrase', rank: 3 },
      { key: 'before', kind: 'int', rank: 1 },
      { key: 'after', kind: 'int', rank: 1 },
      { key: 'change', kind: 'int', signed: true, rank: 1 },
      { key: 'condition', kind: 'text', rank: 4 },
      { key: 'shipped', kind: 'flag', rank: 5 },
    ],
    rows: segments.map(({ name, condition, shipped }): Row => {
      const before = sizesBefore.get(name) ?? null;
      const after = sizesAfter.get(name) ?? null;
      const change = before === null || after === null ? null : after - before;
      const about = shipped ? say('segment.about', { id: name }) : null;
      return { name, about, before, after, change, condition, shipped };
    }),
    empty: say('none.segments'),
    facts: factsOf(compared),
    notes: notesOf(compared, { ofRegistered: false }),
    next: ['regulars segment list'],
  };
}

function factsOf({ before, after, seriesName }: TwoMoments): Fact[] {
  return [
    { label: say('fact.before'), value: say('movement.moment', before), kind: 'phrase' },
    { label: say('fact.after'), value: say('movement.moment', after), kind: 'phrase' },
    ...(seriesName === null ? [] : [{ label: say('fact.series'), value: seriesName, kind: 'text' } as const]),
  ];
}

/** Members of segments may be in no edition, so it is no matter to them whether there was one. */
function notesOf(
  { before, after, series }: TwoMoments,
  { ofRegistered }: { readonly ofRegistered: boolean },
): Phrase[] {
  const told = [before, after].flatMap(({ event, day, editions }): Phrase[] => {
    if (event === null)
      return ofRegistered && editions.length === 0 ? [say('movement.none-held', { day })] : [];
    if (event.cancelled === true)
      return ofRegistered ? [say('movement.cancelled', { name: event.name })] : [];
    return lastDay(event) > day ? [say('movement.ahead', { name: event.name, day })] : [];
  });
  return series === null ? [...told, say('movement.main-series')] : told;
}
