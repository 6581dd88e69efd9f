/** Eventbrite's attendee report: one row a ticket, with the buyer's contacts copied to every ticket of an order. */
import { recognisedBy, type Source } from './source.ts';

const eventbrite: Source = {
  id: 'eventbrite',
  recognise: (headings) =>
    Math.max(
      recognisedBy(headings, ['order #', 'attendee #'], ['attendee status', 'ticket type', 'order type']),
      recognisedBy(headings, ['order no', 'attendee no'], ['attendee status', 'ticket type', 'barcode no']),
      recognisedBy(headings, ['order #', 'attendee status'], ['ticket type', 'order type', 'order date']) *
        0.9,
      recognisedBy(
        headings,
        ['order #', 'order date', 'ticket type'],
        ['order type', 'affiliate', 'fees paid'],
      ) * 0.9,
    ),
  as: 'registrations',
  columns: {
    'attendee #': 'key',
    'attendee no': 'key',
    'order #': 'order',
    'order no': 'order',
    'order date': 'registeredAt',
    'attendee status': 'status',
    'order status': 'status',
    'home city': 'city',
    'home state': 'region',
    'home country': 'country',
    // A kind of order and a group of buyers, no role.
    'order type': 'custom',
    group: 'custom',
  },
  dayOrder: 'mdy',
};
export default eventbrite;
