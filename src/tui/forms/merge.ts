/** One client made of several: all go into the one that is named, of those picked the first. */
import { typedId } from '../../domain/roster.ts';
import { type Form, plainly } from './form.ts';

export const merge: Form = {
  name: 'merge',
  fields: [
    {
      key: 'kept',
      kind: 'text',
      needed: true,
      begin: ({ clients: [first, second] }) => (second === undefined ? '' : (first ?? '')),
    },
  ],
  argvs: (values, { clients }) => {
    const kept = values('kept');
    // Nobody goes into themselves, however their id was typed.
    const id = typedId('clients', kept);
    const others = clients.filter((client) => client !== id);
    // Where nobody else is there, the command says why it does nothing.
    return (others.length > 0 ? others : clients).map((client) => [
      'client',
      'merge',
      ...plainly(kept, client),
    ]);
  },
};
