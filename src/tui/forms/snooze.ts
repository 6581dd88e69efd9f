/** Not now, but by another day. */
import { type Form, plainly } from './form.ts';

export const snooze: Form = {
  name: 'snooze',
  fields: [{ key: 'day', kind: 'day', needed: true }],
  argvs: (values, { rows }) =>
    rows.map(({ id }) => ['followup', 'snooze', ...plainly(String(id), values('day'))]),
};
