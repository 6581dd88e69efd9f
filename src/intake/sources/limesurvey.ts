/** LimeSurvey's responses: how far somebody came in which language before the questions, an option a column behind its question. */
import { recognisedBy, type Source } from './source.ts';

const limesurvey: Source = {
  id: 'limesurvey',
  recognise: (headings) =>
    Math.max(
      recognisedBy(headings, ['last page'], ['start language', 'date last action']),
      recognisedBy(headings, ['lastpage'], ['startlanguage', 'submitdate']),
    ),
  as: 'form',
  columns: {
    'response id': 'key',
    id: 'key',
    'date submitted': 'registeredAt',
    submitdate: 'registeredAt',
    'date started': 'startedAt',
    startdate: 'startedAt',
    'date last action': 'meta',
    datestamp: 'meta',
    'last page': 'meta',
    lastpage: 'meta',
    'start language': 'meta',
    startlanguage: 'meta',
    seed: 'meta',
    token: 'meta',
    'access code': 'meta',
    'ip address': 'meta',
    ipaddr: 'meta',
    'referrer url': 'meta',
    refurl: 'meta',
    'total time': 'duration',
    interviewtime: 'duration',
  },
  beginning: { 'group time ': 'meta', 'question time ': 'meta', grouptime: 'meta' },
  dayOrder: 'ymd',
  keyPerForm: true,
};
export default limesurvey;
