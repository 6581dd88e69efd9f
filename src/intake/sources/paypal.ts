/** PayPal's list of transactions: its fee is what it keeps of a payment, and the addresses are of who paid and of who was paid. */
import { recognisedBy, type Source } from './source.ts';

const paypal: Source = {
  id: 'paypal',
  recognise: (headings) =>
    recognisedBy(headings, ['gross', 'net', 'name'], ['transaction id', 'from email address', 'time zone']) ||
    recognisedBy(headings, ['gross', 'net', 'first name', 'from email address', 'transaction id'], []),
  as: 'people',
  columns: {
    date: 'registeredAt',
    // In Italian the heading of a name is that of a first name, too.
    'first name': 'name',
    orario: 'orderTime',
    tariffa: 'custom',
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
