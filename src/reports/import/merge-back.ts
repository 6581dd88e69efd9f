/** What a merge-back did, or would do: what the list said otherwise, cell by cell, and the rows it could not take. */
import type { Editable } from '../../domain/merge-back/columns.ts';
import type { Difference } from '../../domain/merge-back/differences.ts';
import type { MergeBackPlan } from '../../domain/merge-back/plan.ts';
import type { FieldTable } from '../../domain/records/field.ts';
import { collections } from '../../domain/roster.ts';
import { say } from '../phrases.ts';
import { kindOf } from '../record-columns.ts';
import type { CellKind, Column, Report, Row } from '../report.ts';

/** The most cells shown to a person. */
const shown = 20;

export const mergeBackColumns: readonly Column[] = [
  { key: 'place', kind: 'text', rank: 2 },
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'name', kind: 'name', rank: 3, personal: true },
  { key: 'field', kind: 'field', rank: 1 },
  { key: 'outcome', kind: 'choice', rank: 1 },
  { key: 'kept', kind: 'choice', rank: 4 },
  { key: 'base', kind: 'any', rank: 4, personal: true },
  { key: 'ours', kind: 'any', rank: 1, personal: true },
  { key: 'theirs', kind: 'any', rank: 1, personal: true },
];

/** How the value of a column is shown. */
export function partKind(what: Editable, key: string): CellKind {
  const fields: FieldTable = collections[what].fields;
  const [name = '', part] = key.split('.', 2);
  const field = fields[name];
  if (field === undefined || part === undefined) return field ? kindOf(name, field) : 'text';
  return field.kind === 'consent' ? 'consent' : 'text';
}

/** One a cell, then one a row that changed nothing, one a row without an id, and one a client without a row. */
export function mergeBackItems({ what, differences, leftOut, added, absent }: MergeBackPlan): Row[] {
  return [
    ...differences.map((difference) => cellItem(what, difference)),
    ...leftOut.map(({ place, id, why }) => item({ place, id: id || null, outcome: why })),
    ...added.map(({ place, outcome, client }) => item({ place, id: client, outcome })),
    ...absent.ids.map((id) => item({ place: null, id, outcome: 'absent' })),
  ];
}

function cellItem(what: Editable, difference: Difference): Row {
  const { place, id, name, key, outcome, kept, base, ours, theirs, problem } = difference;
  const kind = partKind(what, key);
  const theirsKind = outcome === 'refused' ? 'text' : kind;
  return {
    ...item({ place, id: id || null, outcome }),
    name: name || null,
    field: key,
    kept,
    base: base ?? null,
    ours: ours ?? null,
    theirs: theirs ?? null,
    problem: problem ?? null,
    fieldKind: kind,
    baseKind: kind,
    oursKind: kind,
    theirsKind,
  };
}

function item(told: { place: string | null; id: string | null; outcome: string }): Row {
  const { place, id, outcome } = told;
  const nothing = { field: null, kept: null, base: null, ours: null, theirs: null, problem: null };
  return { place, id, name: null, ...nothing, outcome };
}

/** The first of the cells for a person; what nobody has decided comes first. */
export function mergeBackSection({ what, differences }: MergeBackPlan): Report[] {
  if (differences.length === 0) return [];
  const order = ['both', 'refused', 'stands', 'taken'];
  const sorted = [...differences].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return [
    {
      kind: 'report',
      title: say('title.merge-back'),
      layout: 'table',
      columns: mergeBackColumns.filter(({ key }) => key !== 'base' && key !== 'kept'),
      rows: sorted.slice(0, shown).map((difference) => cellItem(what, difference)),
      empty: say('none.rows'),
    },
  ];
}

/** In numbers, for the envelope. */
export function mergeBackTotals({ differences, leftOut, added, absent, review }: MergeBackPlan): Row {
  const count = (outcome: Difference['outcome']) =>
    differences.filter((difference) => difference.outcome === outcome).length;
  return {
    taken: count('taken'),
    both: count('both'),
    stands: count('stands'),
    refused: count('refused'),
    leftOut: leftOut.length,
    newRows: added.filter(({ outcome }) => outcome !== 'known').length,
    knownRows: added.filter(({ outcome }) => outcome === 'known').length,
    review,
    absent: absent.count,
  };
}
