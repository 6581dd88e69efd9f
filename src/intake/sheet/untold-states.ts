/** Columns of states that decide nothing, for nobody knows what they are the states of: whoever has cancelled may be told there. */
import type { Issue } from '../../domain/draft.ts';
import { isStatusAlone } from '../cell/shapes.ts';
import { statusOf } from '../cell/states/status.ts';
import { textIn } from '../column/layout.ts';
import { issueAt } from '../raw/note.ts';
import type { Recognised } from './recognise.ts';

/** Where no other column of a list of registrations tells who comes, the ones in which every cell is a state, and one is a bad one. */
export function untoldStates({ as, layout, rows, source }: Recognised): Issue[] {
  if (as !== 'registrations' && as !== 'exhibitors') return [];
  if (source !== null || layout.one('status') || layout.one('cancelled')) return [];
  return layout.columns.flatMap((column) => {
    if (column.field !== 'custom' || column.by !== null) return [];
    const said = new Set(rows.map((row) => textIn(row, column)).filter((text) => text !== ''));
    const isState = said.size > 0 && said.size <= mostStates && [...said].every(isStatusAlone);
    if (!isState || ![...said].some(isBad)) return [];
    return [issueAt({ row: 0 }, 'untold-states', undefined, column.written)];
  });
}

const mostStates = 12;

function isBad(text: string): boolean {
  const word = statusOf(text);
  return word !== null && word.status !== 'registered' && word.status !== 'attended';
}
