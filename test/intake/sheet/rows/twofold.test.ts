/** Columns that hold two things. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

const chinese = { region: 'CN', currency: 'CNY', forEvent: true };

test('a column that holds two things, as its heading and its cells say, is two', async () => {
  const sheet = await readLines([
    'Name,Company / Title,City/Country',
    'Ann Moss,Acme / CEO,"Austin, United States"',
    'Bob Reed,Bolt / Buyer,Berlin/Germany',
    'Cy Lund,Crate,',
  ]);
  expect(
    sheet.drafts.map(({ person: { organisation, texts } }) => [
      organisation,
      texts.title,
      texts.city,
      texts.country,
    ]),
  ).toEqual([
    ['Acme', 'CEO', 'Austin', 'United States'],
    ['Bolt', 'Buyer', 'Berlin', 'Germany'],
    ['Crate', undefined, undefined, undefined],
  ]);
  const han = await readLines(['姓名,公司/职务', '张伟,青禾文化/总监'], chinese);
  expect(han.drafts[0]?.person).toMatchObject({ organisation: '青禾文化', texts: { title: '总监' } });
  const said = await readLines(['Name,Company/Title', 'Ann Moss,Acme/CEO'], {
    map: [['Company/Title', 'custom']],
  });
  expect(said.drafts[0]?.person.custom).toEqual({ 'Company/Title': 'Acme/CEO' });
});

test('a comma of a name or before the form of a company parts no column, and one mark parts all of it', async () => {
  const sheet = await readLines([
    'Name / Company,Email',
    '"Moss, Ann",ann@example.com',
    '"Reed, Bob",bob@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.organisation)).toEqual([undefined, undefined]);
  const marked = await readLines(['Name / Company,Email', '"Moss, Ann / Acme",ann@example.com']);
  expect(peopleOf(marked)).toEqual(['Moss, Ann | ann@example.com | Acme']);
  const posts = await readLines([
    'Name,Company and title',
    'Ann Moss,"Acme, CEO"',
    'Bob Reed,"Bolt, Inc., Buyer"',
    'Cy Lund,"Moss Ceramics, Ltd"',
  ]);
  expect(posts.drafts.map(({ person }) => [person.organisation, person.texts.title])).toEqual([
    ['Acme', 'CEO'],
    ['Bolt, Inc.', 'Buyer'],
    ['Moss Ceramics, Ltd', undefined],
  ]);
});
