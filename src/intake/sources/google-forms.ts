/** The answers of a Google form: a time stamp first, then whatever was asked. */
import type { Source } from './source.ts';

/** The first heading, in the language of whoever made the form. */
const stamps = new Set([
  'timestamp',
  '时间戳记',
  '时间戳',
  'zeitstempel',
  'horodateur',
  'marca temporal',
  'タイムスタンプ',
  '타임스탬프',
]);

const googleForms: Source = {
  id: 'google-forms',
  recognise: (headings) => (stamps.has(headings[0] ?? '') ? 0.9 : 0),
  as: 'form',
  columns: {
    ...Object.fromEntries([...stamps].map((stamp) => [stamp, 'registeredAt' as const])),
    username: 'emails',
    score: 'meta',
  },
};
export default googleForms;
