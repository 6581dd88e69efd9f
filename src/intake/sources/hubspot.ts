/** HubSpot's contacts, in whatever columns somebody picked. Its companies and deals come in files of the same make. */
import { recognisedBy, type Source } from './source.ts';

const people = ['email', 'first name', 'last name', 'full name'];

const hubspot: Source = {
  id: 'hubspot',
  recognise: (headings) =>
    recognisedBy(
      headings,
      ['record id'],
      [
        'lifecycle stage',
        'lead status',
        'contact owner',
        'create date',
        'company name',
        'company owner',
        'deal name',
      ],
    ),
  as: 'contacts',
  columns: {
    'record id': 'personKey',
    'phone number': 'phones',
    'mobile phone number': 'phones',
    'company name': 'organisation',
    'associated company': 'organisation',
    'contact owner': 'owner',
    'create date': 'custom',
    'original source': 'sourceChannel',
    'unsubscribed from all email': 'unsubscribed',
    'email hard bounce reason': 'emailState',
    'associated company ids': 'custom',
    'associated note': 'custom',
  },
  dayOrder: 'ymd',
  holdsNobody: (headings) => !people.some((heading) => headings.includes(heading)),
};
export default hubspot;
