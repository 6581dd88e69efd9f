/** Lists that lie on their side. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

test('a list that lies on its side is set upright, and so is a form of one person', async () => {
  const list = await readLines([
    'Name,Ann Moss,Bob Reed',
    'E-mail,ann@example.com,bob@example.com',
    'Company,Acme,Bolt',
    'Shirt,M,L',
  ]);
  expect(peopleOf(list)).toEqual(['Ann Moss | ann@example.com | Acme', 'Bob Reed | bob@example.com | Bolt']);
  expect(list.drafts.map(({ person }) => person.custom)).toEqual([{ Shirt: 'M' }, { Shirt: 'L' }]);
  const form = await readLines([
    'Registration form,',
    'Your name:,Ann Moss',
    'Email:,ann@example.com',
    'Phone:,202-555-0101',
  ]);
  expect(peopleOf(form)).toEqual(['Ann Moss | ann@example.com | +12025550101']);
  const plain = await readLines(['Name,Email', 'Ann Moss,ann@example.com', 'Phone,phone@example.com']);
  expect(peopleOf(plain)).toHaveLength(2);
});
