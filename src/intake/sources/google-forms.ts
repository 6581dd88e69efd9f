/** The answers of a Google form: a time stamp first, in the language of whoever made the form, then whatever was asked. */
import type { Source } from './source.ts';

const googleForms: Source = {
  id: 'google-forms',
  recognise: (headings) => (headings[0] === 'timestamp' ? 0.9 : 0),
  as: 'form',
  columns: { timestamp: 'registeredAt', username: 'emails', score: 'meta' },
};
export default googleForms;
