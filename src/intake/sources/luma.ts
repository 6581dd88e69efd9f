/** Luma's guest list: one row a guest, times in UTC, the answers to the event's own questions at the end. */
import { recognisedBy, type Source } from './source.ts';

const luma: Source = {
  id: 'luma',
  recognise: (headings) =>
    recognisedBy(headings, ['api id', 'approval status'], ['ticket name', 'checked in at', 'created at']),
  as: 'registrations',
  columns: {
    'api id': 'key',
    'approval status': 'status',
    'created at': 'registeredAt',
    'checked in at': 'checkedInAt',
    'ticket name': 'ticket',
    amount: 'paid',
    'custom source': 'sourceChannel',
    'survey response rating': 'custom',
    'survey response feedback': 'custom',
  },
};
export default luma;
