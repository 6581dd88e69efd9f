/** Luma's guest list: one row a guest, times in UTC, the answers to the event's own questions at the end, a rating of the event between. */
import { recognisedBy, type Source } from './source.ts';

const luma: Source = {
  id: 'luma',
  recognise: (headings) =>
    Math.max(
      recognisedBy(headings, ['api id', 'approval status'], ['ticket name', 'checked in at', 'created at']),
      recognisedBy(
        headings,
        ['guest id', 'approval status'],
        ['ticket name', 'qr code url', 'ticket type id'],
      ),
    ),
  as: 'registrations',
  columns: {
    'api id': 'key',
    'guest id': 'key',
    'approval status': 'status',
    'created at': 'registeredAt',
    'checked in at': 'checkedInAt',
    'ticket name': 'ticket',
    amount: 'paid',
    'custom source': 'sourceChannel',
    'survey response rating': 'question',
    'survey response feedback': 'question',
  },
};
export default luma;
