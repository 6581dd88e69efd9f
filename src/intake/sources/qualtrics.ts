/** Qualtrics' responses: a row of codes, one of what was asked, and one of the tool's own ids above the first of them. */
import { recognisedBy, type Source } from './source.ts';

const qualtrics: Source = {
  id: 'qualtrics',
  recognise: (headings) =>
    Math.max(
      recognisedBy(headings, ['responseid'], ['recordeddate', 'distributionchannel', 'finished']),
      recognisedBy(headings, ['response id', 'recorded date'], ['distribution channel', 'finished']),
    ),
  as: 'form',
  columns: {
    'response id': 'key',
    'start date': 'startedAt',
    'end date': 'registeredAt',
    'recorded date': 'meta',
    'response type': 'status',
    status: 'status',
    'ip address': 'meta',
    progress: 'meta',
    'duration in seconds': 'duration',
    finished: 'status',
    'recipient last name': 'family',
    'recipient first name': 'given',
    'recipient email': 'emails',
    'external data reference': 'meta',
    'location latitude': 'meta',
    'location longitude': 'meta',
    'distribution channel': 'meta',
    'user language': 'meta',
  },
  dayOrder: 'ymd',
  codesAbove: true,
};
export default qualtrics;
