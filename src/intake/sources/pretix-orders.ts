/** pretix's order data without its positions: one row an order, whose buyer is all that is known of who comes. */
import { recognisedBy, type Source } from './source.ts';

const pretixOrders: Source = {
  id: 'pretix-orders',
  recognise: (headings) =>
    recognisedBy(
      headings,
      ['order code', 'order total'],
      ['positions', 'order locale', 'payment providers'],
    ) * (headings.includes('position id') ? 0 : 0.9),
  as: 'registrations',
  columns: {
    'order code': 'order',
    'order total': 'fee',
    status: 'status',
    'order date': 'registeredAt',
    'order time': 'orderTime',
    'order locale': 'language',
    comment: 'custom',
    date: 'custom',
  },
  dayOrder: 'ymd',
};
export default pretixOrders;
