/** Alchemer's responses: where and on what somebody answered stands before the questions, an option before the question it is of. */
import { recognisedBy, type Source } from './source.ts';

const alchemer: Source = {
  id: 'alchemer',
  recognise: (headings) =>
    recognisedBy(
      headings,
      ['response id', 'time started', 'date submitted'],
      ['status', 'language', 'referer'],
    ),
  as: 'form',
  columns: {
    'response id': 'key',
    'time started': 'startedAt',
    'date submitted': 'registeredAt',
    'contact id': 'meta',
    'legacy comments': 'meta',
    comments: 'meta',
    language: 'meta',
    referer: 'meta',
    'extended referer': 'meta',
    sessionid: 'meta',
    'user agent': 'meta',
    'extended user agent': 'meta',
    tags: 'meta',
    longitude: 'meta',
    latitude: 'meta',
    country: 'meta',
    city: 'meta',
    'state/region': 'meta',
    postal: 'meta',
  },
  beginning: { 'url variable': 'meta' },
  dayOrder: 'mdy',
  keyPerForm: true,
};
export default alchemer;
