/** A list of clients that is opened from another screen: what is done with a client, also with several at once. */
import { keyOf, type ScreenKind } from './kind.ts';

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
