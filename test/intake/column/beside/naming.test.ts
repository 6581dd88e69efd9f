/** Which column names people where no heading says so. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

test('of two columns of names the one that says something is taken', async () => {
  const sheet = await readLines([
    'Name,Your name,Email',
    'anonymous,Iris Falk,a@example.com',
    ',Otto,b@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Iris Falk', 'Otto']);
});

test('a column whose names the mailboxes beside it bear is the name, whatever it is called', async () => {
  const sheet = await readLines([
    'Medium;Redakteur/in;Mail',
    'Tagblatt;Anna Kurz;anna@example.com',
    'Radio Nord;Udo Renz;u.renz@example.com',
    'Blog;Inge Stark;inge@example.com',
  ]);
  expect(peopleOf(sheet)[0]).toBe('Anna Kurz | anna@example.com | Tagblatt');
});

test('beside companies a column of guests of honour is the people, and one of dishes or places is not', async () => {
  const sheet = await readLines(['VIP,Company,Seat', 'Ann Moss,Acme,A1', 'Bob Reed,Bolt,A2']);
  expect(peopleOf(sheet)).toEqual(['Ann Moss | Acme', 'Bob Reed | Bolt']);
  const brands = await readLines([
    'Project,Company,Email',
    'Blue Ocean,Acme,x@example.com',
    'Red Hill,Bolt,y@example.com',
  ]);
  expect(peopleOf(brands)[0]).toBe('Acme | x@example.com');
  const dishes = await readLines([
    'Company,Email,Dish',
    'Acme,x@example.com,Fish Tacos',
    'Bolt,y@example.com,Pad Thai',
  ]);
  expect(peopleOf(dishes)[0]).toBe('Acme | x@example.com');
  expect(dishes.drafts[0]?.person.custom).toEqual({ Dish: 'Fish Tacos' });
});

test('the first column of names is whom a list is about where no heading says it', async () => {
  const sheet = await readLines(['家长姓名,孩子姓名,联系电话', '张伟,张小明,13800000001'], { region: 'CN' });
  expect(sheet.drafts[0]?.person.name).toBe('张伟');
  expect(sheet.drafts[0]?.person.custom).toEqual({ 孩子姓名: '张小明' });
});
