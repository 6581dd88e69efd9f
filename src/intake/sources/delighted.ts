/** Delighted's responses: one bare score each, and beside it which question that answers. */
import { recognisedBy, type Source } from './source.ts';

const delighted: Source = {
  id: 'delighted',
  recognise: (headings) =>
    recognisedBy(headings, ['score', 'comment', 'survey type'], ['person id', 'permalink', 'response id']),
  as: 'survey',
  columns: {
    'response id': 'key',
    'person id': 'meta',
    'created at': 'registeredAt',
    'updated at': 'meta',
    'survey type': 'meta',
    'survey source': 'meta',
    'delivery method': 'meta',
    permalink: 'meta',
    tags: 'meta',
    notes: 'meta',
    score: 'question',
    comment: 'question',
  },
};
export default delighted;
