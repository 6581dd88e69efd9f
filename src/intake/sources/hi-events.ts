/** The attendee list of Hi.Events: one row a ticket, with its check-in in a word and a time. */
import { recognisedBy, type Source } from './source.ts';

const hiEvents: Source = {
  id: 'hi-events',
  recognise: (headings) =>
    recognisedBy(
      headings,
      ['public id', 'is checked in'],
      ['short id', 'product name', 'ticket name', 'event id'],
    ),
  as: 'registrations',
  columns: {
    id: 'custom',
    'public id': 'key',
    'short id': 'custom',
    status: 'status',
    'is checked in': 'checkedInAt',
    'checked in at': 'checkedInAt',
    // Its words for a check-in are those for a registration.
    'enregistre le': 'checkedInAt',
    'enregistre a': 'checkedInAt',
    'registrado el': 'checkedInAt',
    'registrado a las': 'checkedInAt',
    'registrado em': 'checkedInAt',
    'registrato il': 'checkedInAt',
    'product id': 'custom',
    'product name': 'ticket',
    'ticket name': 'ticket',
    'event id': 'custom',
    'created date': 'registeredAt',
    'last updated date': 'custom',
    notes: 'notes',
  },
  dayOrder: 'ymd',
};
export default hiEvents;
