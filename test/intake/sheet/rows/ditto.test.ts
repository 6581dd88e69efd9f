/** Marks that stand for the cell above. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

const chinese = { region: 'CN', currency: 'CNY', forEvent: true };

test('a mark for “the same” stands for the cell above it, and says nothing below an empty one', async () => {
  const sheet = await readLines([
    'Name,Company,Email,Remarks',
    'Ann Moss,Acme,ann@example.com,',
    'Bob Reed,"""",bob@example.com,same',
    'Cy Lund,ditto,cy@example.com,"""',
    '"',
    'Dee Park,see above,dee@example.com,',
  ]);
  expect(peopleOf(sheet)).toEqual([
    'Ann Moss | ann@example.com | Acme',
    'Bob Reed | bob@example.com | Acme',
    'Cy Lund | cy@example.com | Acme',
    'Dee Park | dee@example.com | Acme',
  ]);
  const han = await readLines(['姓名,单位', '张伟,青禾文化', '李娜,同上', '王芳,〃'], chinese);
  expect(peopleOf(han)).toEqual(['张伟 | 青禾文化', '李娜 | 青禾文化', '王芳 | 青禾文化']);
});
