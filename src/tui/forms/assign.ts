/** Who looks after a client. */
import type { Form } from './form.ts';

export const assign: Form = {
  name: 'assign',
  fields: [{ key: 'owner', kind: 'text', needed: true }],
  argvs: (values, { clients }) =>
    clients.map((client) => ['client', 'edit', client, `--owner=${values('owner')}`]),
};
