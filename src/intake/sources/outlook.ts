/** Contacts as Outlook exports them: three addresses, a column for every telephone, `0/0/00` for a day nobody knows. */
import { recognisedBy, type Source } from './source.ts';

const outlook: Source = {
  id: 'outlook',
  recognise: (headings) =>
    recognisedBy(
      headings.map((heading) => (heading === 'email address' ? 'e-mail address' : heading)),
      ['first name', 'last name', 'e-mail address'],
      [
        'e-mail 2 address',
        'business phone',
        'business street',
        'e-mail display name',
        'initials',
        'categories',
      ],
    ),
  as: 'contacts',
  namelessAreCompanies: true,
  columns: {
    'middle name': 'middle',
    title: 'custom',
    'e-mail address': 'emails',
    'email address': 'emails',
    'e-mail 2 address': 'emails',
    'e-mail 3 address': 'emails',
    'mobile phone': 'phones',
    'business phone': 'phones',
    'business phone 2': 'phones',
    'home phone': 'phones',
    'home phone 2': 'phones',
    'primary phone': 'phones',
    'other phone': 'phones',
    company: 'organisation',
    'job title': 'title',
    department: 'department',
    'business city': 'city',
    'business state': 'region',
    'business country': 'country',
    'business country/region': 'country',
    'web page': 'links',
    'personal web page': 'links',
    categories: 'tags',
    notes: 'notes',
    birthday: 'birthday',
    location: 'custom',
  },
  dayOrder: 'mdy',
};
export default outlook;
