/** The answers of a Microsoft form: five columns about who answered and when, points and feedback of a quiz between the questions. */
import { recognisedBy, type Source } from './source.ts';

const microsoftForms: Source = {
  id: 'microsoft-forms',
  recognise: (headings) =>
    recognisedBy(headings, ['id', 'start time', 'completion time'], ['email', 'name', 'メール', '名前']),
  as: 'form',
  columns: {
    id: 'key',
    'start time': 'startedAt',
    'completion time': 'registeredAt',
    email: 'emails',
    name: 'name',
    名称: 'name',
    メール: 'emails',
    名前: 'name',
    ad: 'name',
    'total points': 'meta',
    'quiz feedback': 'meta',
    'last modified time': 'meta',
    language: 'meta',
  },
  beginning: { 'points - ': 'meta', 'feedback - ': 'meta' },
  dated: 'start time',
  dayOrder: 'mdy',
  keyPerForm: true,
};
export default microsoftForms;
