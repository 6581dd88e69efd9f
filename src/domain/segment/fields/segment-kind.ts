/** `segment:NAME`: being in a segment, asked for inside a condition. */
import type { Client } from '../../records/client.ts';
import type { Kind } from './field.ts';

export const segmentKind: Kind<Client> = {
  id: 'segment',
  ordered: false,
  needsKnown: false,
  check: () => null,
  is: (value, sight) => (typeof value === 'string' ? sight.inSegment(value) : () => false),
  compare: (sign, text, sight) => (sign === '=' ? sight.inSegment(text) : () => false),
};
