/** Tags put on and taken off. */
import type { Form } from './form.ts';

export const tag: Form = {
  name: 'tag',
  fields: [{ key: 'tags', kind: 'text', needed: true }],
  argvs: (values, { clients }) => [
    [
      'client',
      'tag',
      clients.length === 1 ? (clients[0] ?? '') : `id:${clients.join(',')}`,
      ...values('tags').split(/[\s,，]+/),
    ],
  ],
};
