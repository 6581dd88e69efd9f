/** HubSpot's contacts, in whatever columns somebody picked. Its companies and deals come in files of the same make. */
import type { ColumnField } from '../heading/heading-words.ts';
import { fieldOf } from '../heading/headings.ts';
import { recognisedBy, type Source } from './source.ts';

/** Whoever exports may call them otherwise. A bare name may be that of a company, or of a deal. */
const people: ReadonlySet<ColumnField | undefined> = new Set(['emails', 'given', 'family']);

function isOfSomebody(heading: string): boolean {
  return heading === 'full name' || people.has(fieldOf(heading)?.field);
}

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
  holdsNobody: (headings) => !headings.some(isOfSomebody),
};
export default hubspot;
