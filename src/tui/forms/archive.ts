/** Out of every list, with a reason. */
import { type Form, given } from './form.ts';

export const archive: Form = {
  name: 'archive',
  fields: [{ key: 'reason', kind: 'text', needed: true }],
  argvs: (values, { clients }) =>
    clients.map((client) => ['client', 'archive', client, ...given('--reason', values('reason'))]),
};
