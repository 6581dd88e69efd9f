/** Stripe's list of payments: its fee is what it keeps of one, and a card that was refused paid nothing. */
import { recognisedBy, type Source } from './source.ts';

const stripe: Source = {
  id: 'stripe',
  recognise: (headings) =>
    recognisedBy(
      headings,
      ['id', 'amount', 'amount refunded', 'currency'],
      ['customer email', 'seller message', 'statement descriptor', 'card id'],
    ),
  as: 'registrations',
  columns: {
    id: 'key',
    'created date utc': 'registeredAt',
    'created utc': 'registeredAt',
    created: 'registeredAt',
    amount: 'fee',
    'amount refunded': 'refunded',
    fee: 'custom',
    'taxes on fee': 'custom',
    description: 'ticket',
    'customer email': 'emails',
    'customer description': 'custom',
    'customer name': 'name',
    'customer phone': 'phones',
    'card name': 'custom',
    'invoice id': 'custom',
    'customer id': 'personKey',
    status: 'status',
  },
  dayOrder: 'ymd',
};
export default stripe;
