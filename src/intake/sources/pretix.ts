/**
 * pretix's order data, the sheet of positions: one row a ticket. `Email` and `Phone number` are the order's, only `Attendee email` is
 * the attendee's own; the first of two equal headings belongs to the attendee, the second to the invoice.
 */
import { recognisedBy, type Source } from './source.ts';

const pretix: Source = {
  id: 'pretix',
  recognise: (headings) =>
    recognisedBy(headings, ['order code', 'position id'], ['attendee name', 'attendee email', 'product']),
  as: 'registrations',
  columns: {
    email: 'buyerEmail',
    'email address': 'buyerEmail',
    'phone number': 'buyerPhone',
    'attendee email': 'emails',
    'attendee name': 'name',
    'order code': 'order',
    'position id': 'key',
    'order date': 'registeredAt',
    'order time': 'orderTime',
    status: 'status',
    product: 'ticket',
    price: 'fee',
    'order locale': 'language',
    'invoice address name': 'buyerName',
    'order comment': 'custom',
    date: 'custom',
    'start date': 'custom',
    'end date': 'custom',
  },
  dayOrder: 'ymd',
  keyWithinOrder: true,
};
export default pretix;
