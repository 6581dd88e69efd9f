/** Mailchimp's audience, one file a state: what a contact agreed to is told by the file's name, and when by its times. */
import { recognisedBy, type Source } from './source.ts';

/** They stay English in every language. */
const own = ['leid', 'euid', 'member rating'];

const mailchimp: Source = {
  id: 'mailchimp',
  recognise: (headings) =>
    Math.max(
      recognisedBy(headings, ['email address'], [...own, 'optin time', 'unsub time']),
      recognisedBy(headings, ['email'], own),
    ),
  as: 'contacts',
  columns: {
    'email address': 'emails',
    email: 'emails',
    'optin time': 'optedInAt',
    'confirm time': 'optedInAt',
    'unsub time': 'unsubscribed',
    tags: 'tags',
    notes: 'notes',
    // Guessed from the address somebody wrote from, and no country they told.
    cc: 'custom',
    region: 'custom',
  },
  dayOrder: 'ymd',
  mailing: (file, headings) => {
    const word = /(non-?|un)?subscribed|cleaned/.exec(file.toLowerCase())?.[0];
    if (word === 'cleaned' || headings.some((heading) => heading.startsWith('clean '))) return 'bounced';
    if (word === 'unsubscribed' || headings.includes('unsub time')) return 'unsubscribed';
    if (word === 'subscribed') return 'subscribed';
    return word === undefined ? null : 'unasked';
  },
};
export default mailchimp;
