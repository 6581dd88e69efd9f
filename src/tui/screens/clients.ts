/** The clients a condition selects; without one, all of them. */
import { print } from '../../domain/segment/text/print.ts';
import { keptFor } from '../../lib/once.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { ScreenKind } from '../screen-kind.ts';
import type { Choice } from '../state/state.ts';
import { countOf, listOf } from './list.ts';

export const clients: ScreenKind = {
  name: 'clients',
  key: '2',
  lines: ({ filter }) => [['client', 'list', ...(filter === '' ? [] : ['--', filter])]],
  lay([list], { filter, picked }, scene) {
    const { words, tui } = scene;
    const laid = listOf(list, scene);
    const shown = words.formats.number(laid.rows.length);
    const count = filter === '' ? tui.clients(shown) : tui.clientsFound(shown);
    return {
      ...laid,
      empty: filter === '' ? [{ text: tui.noClients }] : laid.empty,
      count: countOf(count, picked, scene),
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
