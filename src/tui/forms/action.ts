/** What is done about a question of a survey, by whom and when. */
import { type Form, given, plainly } from './form.ts';

export const action: Form = {
  name: 'action',
  fields: [
    { key: 'text', kind: 'text', needed: true },
    { key: 'day', kind: 'day' },
    { key: 'owner', kind: 'text' },
  ],
  argvs: (values, { rows, about }) =>
    rows.map(({ id }) => [
      'action',
      'add',
      ...given('--due', values('day')),
      ...given('--owner', values('owner')),
      ...plainly(about, String(id), values('text')),
    ]),
};
