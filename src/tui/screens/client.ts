/** The card of a client; the window scrolls over its lines. */
import { pageOf } from '../parts/page.ts';
import type { ScreenKind } from '../screen-kind.ts';

export const client: ScreenKind = {
  name: 'client',
  key: null,
  lines: ({ about }) => [['client', 'show', about]],
  lay: ([card], _screen, scene) => ({
    above: [],
    columns: [],
    rows: card ? pageOf(card, scene) : [],
    subjects: card?.rows ?? [],
    empty: [],
    below: 0,
    count: '',
  }),
  scrolls: true,
  clientOf: (row) => (typeof row.id === 'string' ? row.id : null),
  on: {
    log: { does: 'form', form: 'log' },
    followup: { does: 'form', form: 'followup' },
    tag: { does: 'form', form: 'tag' },
    edit: { does: 'form', form: 'edit' },
    assign: { does: 'form', form: 'assign' },
    merge: { does: 'form', form: 'merge' },
    archive: { does: 'form', form: 'archive' },
  },
};
