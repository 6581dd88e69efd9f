/** The clients a condition selects; the ones of everybody without one. */
import { print } from '../../domain/segment/print.ts';
import { keptFor } from '../../lib/once.ts';
import { wordsOf } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard-source.ts';
import type { Choice } from '../state.ts';
import type { ScreenKind } from './kind.ts';

export const clients: ScreenKind = {
  name: 'clients',
  key: '2',
  lines: ({ filter }) => [['client', 'list', ...(filter === '' ? [] : ['--', filter])]],
  lay([list], { filter, picked }, { words, tui }) {
    const rows = list?.rows ?? [];
    const count = tui.clients(words.formats.number(rows.length), filter !== '');
    return {
      above: [],
      columns: list?.columns ?? [],
      rows,
      empty: [{ text: filter === '' ? tui.noClients : list ? wordsOf(list.empty, words) : '' }],
      below: 0,
      count: picked.length === 0 ? count : tui.picked(picked.length, count),
    };
  },
  filters: true,
  beside: { line: ['segment', 'list', '--names'], choices: keptFor(segmentsIn) },
  picks: true,
  clientOf: (row) => (typeof row.id === 'string' ? row.id : null),
  on: {
    open: { does: 'open', screen: 'client', about: (row) => (typeof row.id === 'string' ? row.id : null) },
    log: { does: 'form', form: 'log' },
    followup: { does: 'form', form: 'followup' },
    tag: { does: 'form', form: 'tag' },
    edit: { does: 'form', form: 'edit' },
    assign: { does: 'form', form: 'assign' },
    merge: { does: 'form', form: 'merge' },
    archive: { does: 'form', form: 'archive' },
  },
};

/** All clients, the segments somebody saved, and the shipped ones. */
function segmentsIn({ rows }: Listed): readonly Choice[] {
  const saved = rows.filter(({ shipped }) => shipped !== true);
  const shipped = rows.filter((row) => row.shipped === true);
  const chosen = [...saved, ...shipped].map(
    ({ name }): Choice => ({
      name: String(name),
      filter: print({ kind: 'is', field: 'segment', values: [String(name)] }),
    }),
  );
  return [{ name: '', filter: '' }, ...chosen];
}
