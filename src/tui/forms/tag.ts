/** Tags put on and taken off. */
import type { Form } from './form.ts';

/** Of many more the condition that names them would be too long. */
const mostNamed = 400;

export const tag: Form = {
  name: 'tag',
  fields: [{ key: 'tags', kind: 'text', needed: true }],
  argvs: (values, { clients, condition }) =>
    (condition !== null && clients.length > mostNamed ? [condition] : groups(clients)).map((whom) => [
      'client',
      'tag',
      whom,
      ...values('tags').split(/[\s,，]+/),
    ]),
};

/** As few conditions as name them all. */
function groups(clients: readonly string[]): readonly string[] {
  const count = Math.ceil(clients.length / mostNamed);
  return Array.from({ length: count }, (_, i) => {
    const some = clients.slice(i * mostNamed, (i + 1) * mostNamed);
    return some.length === 1 ? (some[0] ?? '') : `id:${some.join(',')}`;
  });
}
