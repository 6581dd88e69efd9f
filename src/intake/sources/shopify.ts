/** Orders of a shop by Shopify: what is called a name there is the order's number, and who ordered is whom the bill is for. */
import { recognisedBy, type Source } from './source.ts';

const shopify: Source = {
  id: 'shopify',
  recognise: (headings) =>
    recognisedBy(
      headings,
      ['name', 'financial status', 'lineitem name'],
      ['billing name', 'fulfillment status'],
    ),
  as: 'registrations',
  columns: {
    name: 'order',
    'financial status': 'status',
    'fulfillment status': 'custom',
    'billing name': 'name',
    'billing phone': 'phones',
    phone: 'phones',
    'billing company': 'organisation',
    'billing city': 'city',
    'billing country': 'country',
    'shipping name': 'custom',
    'shipping phone': 'custom',
    'lineitem name': 'ticket',
    'created at': 'registeredAt',
    total: 'fee',
    id: 'key',
    source: 'custom',
  },
  dayOrder: 'ymd',
};
export default shopify;
