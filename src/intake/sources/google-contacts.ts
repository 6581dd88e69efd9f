/** Contacts as Google exports them, in the form of 2024 and the one before; ` ::: ` stands between several values of one cell. */
import { recognisedBy, type Source } from './source.ts';

const googleContacts: Source = {
  id: 'google-contacts',
  recognise: (headings) =>
    Math.max(
      recognisedBy(headings, ['e-mail 1 - value'], ['labels', 'group membership', 'file as', 'yomi name']),
      recognisedBy(headings, ['phone 1 - value'], ['labels', 'group membership', 'file as', 'yomi name']),
    ),
  as: 'contacts',
  namelessAreCompanies: true,
  columns: {
    'middle name': 'middle',
    'additional name': 'middle',
    'organization name': 'organisation',
    'organization 1 - name': 'organisation',
    'organization title': 'title',
    'organization 1 - title': 'title',
    'organization department': 'department',
    'organization 1 - department': 'department',
    labels: 'tags',
    'group membership': 'tags',
    location: 'custom',
    'address 1 - city': 'city',
    'address 1 - region': 'region',
    'address 1 - country': 'country',
    'website 1 - value': 'links',
  },
  dayOrder: 'ymd',
  ownGroups: ['mycontacts', 'my contacts', 'starred', 'other contacts'],
};
export default googleContacts;
