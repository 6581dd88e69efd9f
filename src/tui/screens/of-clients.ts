/** A list of clients opened from another screen: what can be done with one client, or with several at once. */
import { keyOf, type ScreenKind } from '../screen-kind.ts';

export function ofClients(kind: Pick<ScreenKind, 'name' | 'lines' | 'lay'>): ScreenKind {
  return {
    ...kind,
    key: null,
    picks: true,
    clientOf: keyOf,
    on: {
      open: { does: 'open', screen: 'client', about: keyOf },
      log: { does: 'form', form: 'log' },
      followup: { does: 'form', form: 'followup' },
      tag: { does: 'form', form: 'tag' },
      assign: { does: 'form', form: 'assign' },
    },
  };
}
