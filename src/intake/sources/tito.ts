/** Tito's list of tickets: one row a ticket, empty where nobody was assigned yet, with the order's own contact beside it. */
import { recognisedBy, type Source } from './source.ts';

const tito: Source = {
  id: 'tito',
  recognise: (headings) =>
    recognisedBy(
      headings,
      ['ticket reference'],
      ['void status', 'ticket full name', 'unique ticket url', 'order reference'],
    ),
  as: 'registrations',
  columns: {
    number: 'custom',
    'ticket created date': 'registeredAt',
    ticket: 'ticket',
    'ticket full name': 'name',
    'ticket first name': 'given',
    'ticket last name': 'family',
    'ticket email': 'emails',
    'ticket company name': 'organisation',
    'ticket phone number': 'phones',
    'ticket job title': 'title',
    event: 'event',
    'void status': 'cancelled',
    price: 'fee',
    'ticket reference': 'key',
    tags: 'tags',
    'order reference': 'order',
    'order email': 'buyerEmail',
    'order phone number': 'buyerPhone',
    'registration email': 'buyerEmail',
    'registration phone number': 'buyerPhone',
    'registration reference': 'order',
    'order name': 'buyerName',
    'order company name': 'custom',
    'order created date': 'custom',
    'order completed date': 'custom',
    'registration name': 'buyerName',
    'registration company name': 'custom',
  },
  dayOrder: 'ymd',
};
export default tito;
