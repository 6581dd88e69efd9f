/** Meetup's lists of members and of RSVPs: without e-mail; the user's number is the person's own, the same in every list. */
import { recognisedBy, type Source } from './source.ts';

const meetup: Source = {
  id: 'meetup',
  recognise: (headings) =>
    recognisedBy(headings, ['name', 'user id'], ['url of member profile', 'member id', 'joined group on']),
  as: 'people',
  columns: {
    'user id': 'personKey',
    title: 'custom',
    location: 'city',
    'joined group on': 'custom',
    'last attended': 'custom',
    attendance: 'checkedInAt',
    rsvp: 'status',
    guests: 'companions',
    'rsvped on': 'registeredAt',
    'event host': 'custom',
    'url of member profile': 'links',
  },
  dayOrder: 'mdy',
};
export default meetup;
