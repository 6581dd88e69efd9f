/** Whose name and whose contacts a column holds, where a list names an account, an assistant or two companies. */
import { expect, test } from 'vitest';
import { draftAt, readLines } from '../reading.ts';

async function first(...lines: readonly string[]) {
  const sheet = await readLines(lines, { forEvent: true, region: 'CN' });
  const { name, emails, phones, organisation } = draftAt(sheet, 2).person;
  return [name, emails.map(({ value }) => value), phones.map(({ value }) => value), organisation];
}

test('an assistant with a name of their own is no contact of whoever comes', async () => {
  expect(
    await first(
      '姓名,手机,邮箱,联系人姓名,联系人邮箱,联系人手机号',
      '王芳,13800000001,fang@example.com,李秘书,office@example.com,13800000009',
    ),
  ).toEqual(['王芳', ['fang@example.com'], ['+8613800000001'], undefined]);
  expect(
    await first('参会人姓名,参会人手机,报名人姓名,报名人邮箱', '王芳,13800000001,李秘书,office@example.com'),
  ).toEqual(['王芳', [], ['+8613800000001'], undefined]);
  expect(await first('联系人姓名,联系人邮箱', '王芳,fang@example.com')).toEqual([
    '王芳',
    ['fang@example.com'],
    [],
    undefined,
  ]);
});

test('the number of an account is theirs who have no other', async () => {
  expect(await first('姓名,用户手机号', '王芳,13800000001')).toEqual([
    '王芳',
    [],
    ['+8613800000001'],
    undefined,
  ]);
  expect(await first('姓名,手机号,用户手机号', '王芳,13800000001,13800000009')).toEqual([
    '王芳',
    [],
    ['+8613800000001'],
    undefined,
  ]);
  const none = ['王芳', [], [], undefined];
  expect(await first('姓名,用户姓名,用户手机,用户邮箱', '王芳,刘洋,13800000001,li@example.com')).toEqual(
    none,
  );
  expect(await first('客人姓名,用户手机', '王芳,13800000001')).toEqual(none);
  expect(await first('姓名,手机,本人姓名,本人邮箱', '王芳,13800000001,王芳,fang@example.com')).toEqual([
    '王芳',
    ['fang@example.com'],
    ['+8613800000001'],
    undefined,
  ]);
  expect(await first('报名所填姓名,报名所填电话', '王芳,13800000001')).toEqual([
    '王芳',
    [],
    ['+8613800000001'],
    undefined,
  ]);
});

test.each(['用户昵称', '用户名', '昵称', '报名用户'])(
  'people go by what stands below %s if it reads like names',
  async (heading) => {
    const lines = (...names: readonly string[]) => [
      `${heading},用户手机号,报名时间`,
      ...names.map((name, at) => `${name},1380000000${at},2026-05-01 09:00:00`),
    ];
    expect((await first(...lines('王芳', '李明')))[0]).toBe('王芳');
    if (heading !== '昵称') expect((await first(...lines('小确幸', '🌸花')))[0]).not.toBe('小确幸');
  },
);

test('of a company in two languages and whoever answers for it each stands in its place', async () => {
  expect(
    await first(
      '入住企业名称,参展企业负责人,公司名称(英文),展位号,电话',
      '云杉会展,王芳,Spruce,A01,13800000001',
      '青禾设计,李明,Sprout,A02,13800000002',
    ),
  ).toEqual(['王芳', [], ['+8613800000001'], '云杉会展']);
  expect((await first('公司英文名,公司中文名,展位号', 'Spruce,云杉会展,A01'))[0]).toBe('云杉会展');
  expect((await first('公司名称(英文),展位号', 'Spruce,A01'))[0]).toBe('Spruce');
  expect(
    await first('出展者名,表示名,代表者氏名', '青葉紙業株式会社,青葉,森下花', '大空工業,大空,大川健太'),
  ).toEqual(['森下花', [], [], '青葉紙業株式会社']);
  expect((await first('表示名,TEL', '森下花,03-1234-5601'))[0]).toBe('森下花');
  expect(
    await first(
      'Exhibiting As,Booth Number,Company Contact First Name,Company Contact Last Name,Company Email',
      'Finch Paper,A12,Ann,Finch,ann@example.com',
    ),
  ).toEqual(['Ann Finch', ['ann@example.com'], [], 'Finch Paper']);
});

test('of day and yes below one word only the day says when somebody signed up, and what is not set says nothing', async () => {
  const lines = (applied: string) => ['Name,Phone,Company,Applied', `Ann Finch,not set,未设置,${applied}`];
  const { registration, person } = draftAt(await readLines(lines('2026-04-02'), { forEvent: true }), 2);
  expect([registration?.registeredAt?.slice(0, 10), person.phones, person.organisation]).toEqual([
    '2026-04-02',
    [],
    undefined,
  ]);
  const said = draftAt(await readLines(lines('No'), { forEvent: true }), 2).registration;
  expect([said?.registeredAt, said?.status]).toEqual([undefined, undefined]);
});
