/** A thing to do by a day. */
import { type Form, given, plainly } from './form.ts';

export const followup: Form = {
  name: 'followup',
  fields: [
    { key: 'day', kind: 'day', needed: true },
    { key: 'text', kind: 'text', needed: true },
    { key: 'priority', kind: 'choice', choices: ['', 'high', 'low'] },
  ],
  argvs: (values, { clients }) =>
    clients.map((client) => [
      'followup',
      'add',
      ...given('--priority', values('priority')),
      ...plainly(client, values('day'), values('text')),
    ]),
};
