/** The open follow-ups, what is due first: to be done, put off, dropped, or done with a result. */
import { oneLine } from '../../lib/text/safe.ts';
import { wrap } from '../../lib/text/width.ts';
import { spokenIn } from '../../output/cell.ts';
import type { Column, Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import type { Scene, ScreenKind } from '../screen-kind.ts';
import type { Subject } from '../state/state.ts';
import { countOf, listOf } from './list.ts';

const shown = ['when', 'due', 'who', 'text', 'owner'];
const more = ['why', 'hands', 'caution'];
const below = 2;

export const followups: ScreenKind = {
  name: 'followups',
  key: '3',
  lines: ({ filter }) => [['followup', 'list', '--due', 'all', ...(filter === '' ? [] : ['--', filter])]],
  lay([list], { picked }, scene) {
    const { words, tui } = scene;
    const laid = listOf(list, scene);
    const { rows, columns } = laid;
    const { number } = words.formats;
    const overdue = rows.filter(({ when }) => when === 'overdue').length;
    const count = tui.followups(number(rows.length), number(overdue));
    return {
      ...laid,
      columns: shown.flatMap((key) => columnNamed(columns, key)),
      below: below,
      more: (row) => moreOf(row, columns, scene),
      count: countOf(count, picked, scene),
    };
  },
  filters: true,
  picks: true,
  clientOf: (row) => (typeof row.client === 'string' ? row.client : null),
  on: {
    open: {
      does: 'open',
      screen: 'client',
      about: (row) => (typeof row.client === 'string' ? row.client : null),
    },
    done: { does: 'run', argvs: each('done') },
    result: { does: 'form', form: 'result' },
    snooze: { does: 'form', form: 'snooze' },
    drop: { does: 'ask', argvs: each('drop') },
    log: { does: 'form', form: 'log' },
    followup: { does: 'form', form: 'followup' },
  },
};

function each(verb: string): (subject: Subject) => readonly (readonly string[])[] {
  return ({ rows }) => rows.map(({ id }) => ['followup', verb, String(id)]);
}

/** A list of the dashboard has the day of each, which people are told in words elsewhere. */
function columnNamed(columns: readonly Column[], key: string): readonly Column[] {
  return columns.filter((column) => column.key === key).map(({ only: _, extra: __, ...column }) => column);
}

function moreOf(row: Row, columns: readonly Column[], { width, words }: Scene): readonly Line[] {
  const told = more
    .flatMap((key) => columnNamed(columns, key))
    .map((column) => oneLine(spokenIn(column, row, words)))
    .filter((text) => text !== '' && text !== words.ui.none);
  return wrap(`→ ${told.join('  ')}`, width).map((text) => ({ text }));
}
