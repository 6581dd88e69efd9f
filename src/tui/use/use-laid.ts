/** A laid-out screen, kept as long as nothing it is made of changes, so that moving the mark costs a few lines and not the list. */
import { useRef } from 'react';
import { keepingLast, once } from '../../lib/once.ts';
import type { Argv, Listed, Told } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import { type Grid, gridOf } from '../parts/table.ts';
import type { Layout, Scene } from '../screen-kind.ts';
import { kindOf } from '../screens/index.ts';
import { isSortable, sortedRows } from '../state/sorted.ts';
import type { Choice, Drawn, Screen } from '../state/state.ts';
import { type Answers, lineKey } from './use-answers.ts';

export interface Laid {
  /** Null while nothing is there to be drawn. */
  readonly layout: Layout | null;
  /** As they are sorted. */
  readonly rows: readonly Row[];
  /** Worked out when it is drawn first. */
  readonly grid: () => Grid;
  readonly listed: Drawn | null;
  /** Why the list cannot be shown. */
  readonly problem: readonly string[] | null;
  /** Why it is older than the roster, which cannot be read. */
  readonly stale: readonly string[] | null;
}

const nothing: Laid = {
  layout: null,
  rows: [],
  grid: () => ({ heading: '', lineOf: () => '', statementOf: () => '' }),
  listed: null,
  problem: null,
  stale: null,
};
const noRows = { rows: [], subjects: [], columns: [], height: 1 } as const;

export function useLaid(screen: Screen, lines: readonly Argv[], answers: Answers, scene: Scene): Laid {
  const last = useRef<{ readonly of: readonly unknown[]; readonly laid: Laid } | null>(null);
  const sorting = useRef(
    keepingLast((rows: readonly Row[]) =>
      keepingLast((sort: Screen['sort']) => (sort === null ? rows : sortedRows(rows, sort, scene.words))),
    ),
  );
  const told = lines.map((argv) => answers.get(lineKey(argv)));
  const besides = kindOf(screen.name).beside;
  const choices = besides && answers.get(lineKey(besides.line));
  const { name, about, filter, sort, picked, answer } = screen;
  const of = [name, about, filter, sort, picked, answer, scene, choices, ...told];
  const before = last.current;
  if (before?.of.length === of.length && before.of.every((one, i) => Object.is(one, of[i])))
    return before.laid;
  const isSame = before?.of[0] === name && before.of[1] === about;
  const kept = isSame ? (before?.laid ?? null) : null;
  const list = laidFrom(told, screen, scene, kept, (rows) => sorting.current(rows)(sort));
  const laid =
    besides && choices?.kind === 'report' ? withBeside(list, besides.choices(choices.report)) : list;
  last.current = { of, laid };
  return laid;
}

function laidFrom(
  told: readonly (Told | undefined)[],
  screen: Screen,
  scene: Scene,
  before: Laid | null,
  sort: (rows: readonly Row[]) => readonly Row[],
): Laid {
  const list = told.at(-1);
  // A list that is not there yet, or cannot be told, leaves the one before in its place.
  const isAwaited = told[0] === undefined || (list === undefined && before?.listed != null);
  if (told.length > 0 && isAwaited) return before ?? nothing;
  if (list?.kind === 'problem' && list.code.startsWith('roster.') && before?.layout)
    return { ...before, problem: null, stale: list.lines };
  if (list?.kind === 'problem')
    return {
      ...(before ?? { ...nothing, listed: listedOf({ ...noRows, sought: screen.filter }, before) }),
      problem: list.lines,
    };
  const reports = told.map((one): Listed | null => (one?.kind === 'report' ? one.report : null));
  const kind = kindOf(screen.name);
  const layout = kind.lay(reports, screen, scene);
  const rows = sort(layout.rows);
  const heading = layout.columns.length > 0 ? 1 : 0;
  const height = Math.max(1, scene.height - layout.above.length - layout.below - heading);
  const grid = once(() =>
    gridOf({ columns: layout.columns, rows, width: scene.width, sort: screen.sort }, scene.words),
  );
  if (told.length > 0 && list === undefined)
    return { layout, rows, grid, listed: null, problem: null, stale: null };
  const columns = layout.columns.filter(isSortable).map(({ key }) => key);
  const subjects = layout.subjects ?? null;
  return {
    layout,
    rows,
    grid,
    listed: listedOf({ sought: screen.filter, rows, subjects, columns, height }, before),
    problem: null,
    stale: null,
  };
}

function withBeside(laid: Laid, beside: readonly Choice[]): Laid {
  const { listed } = laid;
  return listed === null || listed.beside === beside ? laid : { ...laid, listed: { ...listed, beside } };
}

/** The very same where it says the same. */
function listedOf(
  listed: Omit<NonNullable<Laid['listed']>, 'beside'>,
  before: Laid | null,
): NonNullable<Laid['listed']> {
  const { sought, rows, subjects, columns, height } = listed;
  const old = before?.listed;
  const isSame =
    old?.sought === sought &&
    old.rows === rows &&
    old.subjects === subjects &&
    old.height === height &&
    old.columns.join() === columns.join();
  return isSame ? old : { ...listed, beside: old?.beside ?? null };
}
