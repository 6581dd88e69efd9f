/** Numbers written without a plus, and which country they are of. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { open } from '../../../src/intake/index.ts';
import { readLines } from '../reading.ts';

/** With a roster that knows no region. */
function readNowhere(lines: readonly string[]): Promise<Sheetful> {
  return open({ file: 'list.csv', bytes: new TextEncoder().encode(lines.join('\n')) }, { zone: 'UTC' });
}

function phonesIn({ drafts }: Sheetful): (string | null)[] {
  return drafts.flatMap(({ person }) => person.phones.map(({ value }) => value));
}

test('eleven digits that begin with a one are of nobody in North America where the list may be a Chinese one', async () => {
  const han = await readNowhere(['姓名,手机', '王芳,13822110101', '李娜,13022110102']);
  expect(phonesIn(han)).toEqual([null, null]);
  const latin = await readNowhere(['Name,Phone', 'Fang Wang,13822110101', 'Na Li,15113810102']);
  expect(phonesIn(latin)).toEqual([null, null]);
  const american = await readNowhere(['Name,Phone', 'Ann Moss,12025550101', '王芳,14155550102']);
  expect(phonesIn(american)).toEqual(['+12025550101', '+14155550102']);
  const known = await readLines(['姓名,手机', '王芳,13822110101'], { region: 'CN' });
  expect(phonesIn(known)).toEqual(['+8613822110101']);
});

test('a list in Chinese has mobiles in China, but not those that may be in North America beside others there', async () => {
  const list = await readNowhere(['姓名,手机', '王芳,13800000101', '李娜,138-0000-0102', '何雨,15115550103']);
  expect(phonesIn(list)).toEqual(['+8613800000101', '+8613800000102', '+8615115550103']);
  const overseas = await readNowhere([
    '姓名,电话',
    '王芳,4155550101',
    '李娜,13800000102',
    '何雨,15115550103',
  ]);
  expect(phonesIn(overseas)).toEqual([null, '+8613800000102', '+8615115550103']);
  const mostly = await readNowhere(['姓名,电话', '陳美,16505550123', '林豪,13125550124', '王明,13800000105']);
  expect(phonesIn(mostly)).toEqual([null, null, '+8613800000105']);
});

test('a mobile in Germany without its zero is none in China', async () => {
  const latin = await readNowhere(['姓名,Handy', '王芳,15112345678', '李娜,17212345678', '何雨,16012345678']);
  expect(phonesIn(latin)).toEqual([null, null, null]);
  const beside = await readNowhere([
    '姓名,手机',
    '王芳,15115550103',
    '李娜,+49 172 1234567',
    '何雨,13800000105',
  ]);
  expect(phonesIn(beside)).toEqual([null, '+491721234567', null]);
});

test.each(['+1 415 555 2680', '(646) 555-2681', '1-646-555-2681', '12125552681'])(
  'who writes %s is in North America, and others of the list may be',
  async (number) => {
    const list = await readNowhere([
      '姓名,手机',
      '王芳,13800000101',
      '李娜,13800000102',
      'Kevin Marsh,13105552680',
      `Laura Pine,${number}`,
    ]);
    expect(phonesIn(list).slice(0, 3)).toEqual(['+8613800000101', '+8613800000102', null]);
  },
);

test('a number that lost its plus is read with it where it is none of the country', async () => {
  const sheet = await readLines(['Name,Phone', 'Lin,8613800001234', 'Ana,2025550111', 'Ben,13800002222']);
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value)).toEqual([
    '+8613800001234',
    '+12025550111',
    null,
  ]);
});

test('a number that begins with the code of its own country and is longer than any in it lost its plus', async () => {
  const sheet = await readLines(['Name,Phone', 'Udo,491701234567', 'Inge,03012345678', 'Jo,301234567'], {
    region: 'DE',
  });
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value)).toEqual([
    '+491701234567',
    '+493012345678',
    '+49301234567',
  ]);
});
