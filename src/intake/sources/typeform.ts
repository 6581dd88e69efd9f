/** The responses of a typeform: a key in front, the times in UTC behind the questions; no submit date is no answer yet. */
import type { Source } from './source.ts';

const typeform: Source = {
  id: 'typeform',
  recognise: (headings) => {
    const found = new Set(headings);
    const isMarked = found.has('network id') || found.has('response type') || headings[0] === '#';
    return isMarked && found.has('submit date utc') ? 1 : 0;
  },
  as: 'form',
  columns: {
    '#': 'key',
    token: 'key',
    'response type': 'status',
    'start date utc': 'startedAt',
    'stage date utc': 'meta',
    'submit date utc': 'registeredAt',
    'network id': 'meta',
    tags: 'meta',
    ending: 'meta',
  },
  dayOrder: 'ymd',
};
export default typeform;
