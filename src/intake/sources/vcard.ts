/** Address cards, as phones and mail programs export them. */
import { recognisedBy, type Source } from './source.ts';

const vcard: Source = {
  id: 'vcard',
  recognise: (headings) => recognisedBy(headings, ['fn', 'n family', 'n given', 'email', 'tel'], []),
  as: 'contacts',
  namelessAreCompanies: true,
  columns: {
    fn: 'name',
    'n given': 'given',
    'n family': 'family',
    nickname: 'otherNames',
    email: 'emails',
    tel: 'phones',
    org: 'organisation',
    'org unit': 'department',
    title: 'title',
    'adr city': 'city',
    'adr region': 'region',
    'adr country': 'country',
    note: 'notes',
    categories: 'tags',
    bday: 'birthday',
    url: 'links',
    'x-socialprofile': 'links',
    'x-wechat': 'wechat',
    lang: 'language',
    uid: 'personKey',
    role: 'custom',
  },
};
export default vcard;
