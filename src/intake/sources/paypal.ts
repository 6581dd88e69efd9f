/** PayPal's list of transactions: its fee is what it keeps of a payment, and the addresses are of who paid and of who was paid. */
import { recognisedBy, type Source } from './source.ts';

const paypal: Source = {
  id: 'paypal',
  recognise: (headings) =>
    recognisedBy(headings, ['gross', 'net', 'name'], ['transaction id', 'from email address', 'time zone']),
  as: 'people',
  columns: {
    date: 'registeredAt',
    time: 'orderTime',
    'time zone': 'custom',
    gross: 'paid',
    fee: 'custom',
    net: 'custom',
    'from email address': 'emails',
    'to email address': 'custom',
    'transaction id': 'key',
    'item title': 'ticket',
    'contact phone number': 'phones',
    country: 'country',
  },
  paidBack: { amount: 'gross', payer: 'from email address', payee: 'to email address' },
};
export default paypal;
