/** Zoho's contacts and leads: the number of every record beside its name, and whom one may not write to. */
import { recognisedBy, type Source } from './source.ts';

const zoho: Source = {
  id: 'zoho',
  recognise: (headings) =>
    Math.max(
      recognisedBy(
        headings,
        ['record id', 'contact owner.id'],
        ['account name', 'account name.id', 'email opt out'],
      ),
      recognisedBy(headings, ['record id', 'lead owner.id'], ['lead status', 'company', 'email opt out']),
    ),
  as: 'contacts',
  columns: {
    'record id': 'personKey',
    'contact owner': 'owner',
    'lead owner': 'owner',
    'account name': 'organisation',
    'created time': 'custom',
    'lead status': 'custom',
    tag: 'tags',
  },
  dayOrder: 'ymd',
};
export default zoho;
