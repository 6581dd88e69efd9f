/** SurveyMonkey's responses: questions in the first row of headings, their options and rows in the second. */
import { recognisedBy, type Source } from './source.ts';

const surveymonkey: Source = {
  id: 'surveymonkey',
  recognise: (headings) =>
    Math.max(
      recognisedBy(headings, ['respondent id'], ['collector id', 'start date', 'end date']),
      recognisedBy(headings, ['respondentid'], ['collectorid', 'startdate', 'enddate']),
    ),
  as: 'form',
  columns: {
    'respondent id': 'key',
    respondentid: 'key',
    'collector id': 'meta',
    collectorid: 'meta',
    'start date': 'startedAt',
    startdate: 'startedAt',
    'end date': 'registeredAt',
    enddate: 'registeredAt',
    'date created': 'startedAt',
    'date modified': 'registeredAt',
    'ip address': 'meta',
    ipaddress: 'meta',
    'email address': 'emails',
    emailaddress: 'emails',
    firstname: 'given',
    lastname: 'family',
    'custom data': 'meta',
    customdata: 'meta',
  },
  beginning: { 'custom data ': 'meta' },
  dayOrder: 'mdy',
  twoHeadingRows: true,
};
export default surveymonkey;
