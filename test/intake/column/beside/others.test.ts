/** Columns about somebody else than who is on the list. */
import { expect, test } from 'vitest';
import { draftAt, readLines } from '../../reading.ts';

test('the name of an emergency contact is not that of the person', async () => {
  const sheet = await readLines(['Name,Referred by (First),Email', 'Rosa Kappel,Ann,rosa@example.com']);
  expect(draftAt(sheet, 2).person.name).toBe('Rosa Kappel');
  expect(draftAt(sheet, 2).person.given).toBeUndefined();
});

test('who filled a form in for somebody else is not who it is about', async () => {
  const sheet = await readLines(['填写人,填写时间,姓名,公司', '李工,2026-03-02 10:12,王芳,星河公司'], {
    region: 'CN',
  });
  expect(draftAt(sheet, 2).person.name).toBe('王芳');
});

test('who sent somebody, or is called when something happens, is not the client', async () => {
  const sent = await readLines(['公司,推荐人姓名,手机', '示例甲公司,张伟,13800000001'], { region: 'CN' });
  expect(sent.drafts[0]?.person).toMatchObject({
    kind: 'organisation',
    name: '示例甲公司',
    custom: { 推荐人姓名: '张伟' },
  });
  const called = await readLines(['昵称,紧急联系人姓名,手机', '小草,张伟,13800000001'], { region: 'CN' });
  expect(called.drafts[0]?.person).toMatchObject({ name: '小草', custom: { 紧急联系人姓名: '张伟' } });
});
