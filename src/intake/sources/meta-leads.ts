/** Leads of an advertisement at Meta: `l:` before their keys, `p:` before their numbers, invented people among them. */
import { recognisedBy, type Source } from './source.ts';

const metaLeads: Source = {
  id: 'meta-leads',
  recognise: (headings) =>
    recognisedBy(headings, ['form id'], ['ad id', 'adset id', 'campaign id', 'is organic']),
  as: 'leads',
  columns: {
    id: 'personKey',
    'created time': 'custom',
    platform: 'sourceChannel',
    'full name': 'name',
    'lead status': 'custom',
    'work email': 'emails',
    'work phone number': 'phones',
  },
  dayOrder: 'ymd',
};
export default metaLeads;
